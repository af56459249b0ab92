using Concord.Benchmarks.Servers;

namespace Concord.Benchmarks.Measuring;

/// <summary>One kind of turn on one server, and what it has cost so far.</summary>
/// <param name="server">Who is measured.</param>
/// <param name="turns">How many turns a round has: processor time is told in steps of ten milliseconds, so cheap turns need many.</param>
/// <param name="turn">Runs one turn.</param>
internal sealed class Variant(Server server, int turns, Func<Task> turn)
{
    public Server Server => server;

    public int Turns => turns;

    public Func<Task> Turn => turn;

    /// <summary>Microseconds of processor time a turn, round by round.</summary>
    public List<double> Processor { get; } = [];

    /// <summary>Microseconds from question to answer: the median turn of each round.</summary>
    public List<double> Wall { get; } = [];

    /// <summary>How many times as much as the other one: the median of the rounds, each against the other's of the same round.</summary>
    public double ProcessorAgainst(Variant other) => Of(Processor, other.Processor);

    /// <summary>The same of the time until the answer.</summary>
    public double WallAgainst(Variant other) => Of(Wall, other.Wall);

    private static double Of(List<double> these, List<double> those) => these.Zip(those, (a, b) => a / b).Median();
}
