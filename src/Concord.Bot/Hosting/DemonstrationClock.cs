using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.Hosting;

/// <summary>A clock that runs as ever but began on another day, to show a plan in the middle of its year.</summary>
public sealed class DemonstrationClock : IClock
{
    private readonly Duration _ahead;

    private DemonstrationClock(Duration ahead) => _ahead = ahead;

    /// <summary>The clock that the setting <c>Clock:Today</c> asks for, such as <c>2027-06-14</c>; the system's where there is none.</summary>
    /// <exception cref="InvalidOperationException">The setting is no day.</exception>
    public static IClock Of(string? today)
    {
        if (string.IsNullOrWhiteSpace(today))
            return SystemClock.Instance;
        if (!LocalDatePattern.Iso.Parse(today).TryGetValue(default, out var day))
            throw new InvalidOperationException($"Clock:Today is '{today}', which is no day. Write it as 2027-06-14.");
        var now = SystemClock.Instance.GetCurrentInstant();
        return new DemonstrationClock(day.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() - now.InUtc().Date.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant());
    }

    /// <inheritdoc/>
    public Instant GetCurrentInstant() => SystemClock.Instance.GetCurrentInstant() + _ahead;
}
