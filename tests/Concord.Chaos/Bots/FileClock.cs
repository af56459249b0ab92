using System.Globalization;
using NodaTime;

namespace Concord.Chaos.Bots;

/// <summary>A clock that is ahead of the machine's by what stands in a file, so that one hand moves the clocks of all processes.</summary>
public sealed class FileClock(string path) : IClock
{
    /// <inheritdoc/>
    public Instant GetCurrentInstant() =>
        SystemClock.Instance.GetCurrentInstant() + Duration.FromSeconds(long.Parse(File.ReadAllText(path), CultureInfo.InvariantCulture));

    /// <summary>Moves it to that instant; nobody ever reads half of it.</summary>
    public void Set(Instant now)
    {
        var ahead = (long)(now - SystemClock.Instance.GetCurrentInstant()).TotalSeconds;
        File.WriteAllText(path + ".new", ahead.ToString(CultureInfo.InvariantCulture));
        File.Move(path + ".new", path, overwrite: true);
    }
}
