using Concord.Benchmarks.Servers;

namespace Concord.Benchmarks.Measuring;

/// <summary>One kind of turn on one server, and what it has cost so far.</summary>
internal sealed class Variant(Server server, Func<Task> turn)
{
    /// <summary>Who is measured.</summary>
    public Server Server => server;

    /// <summary>Runs one turn.</summary>
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
