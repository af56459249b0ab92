using Concord.Bot.Conversation;
using Concord.Domain.Meetings;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.Meetings;

/// <summary>Reads a meeting's day, hour and zone of a request strictly; words were checked before.</summary>
internal static class MeetingRequest
{
    /// <summary>The day; null where none was said, or none of the calendar.</summary>
    public static LocalDate? Day(this Request request, string name) =>
        LocalDatePattern.Iso.Parse(request.Value(name) ?? "").TryGetValue(default, out var day) ? day : null;

    /// <summary>The moment; null where no day was said, the hour cannot be read, or the zone is none.</summary>
    /// <param name="request">What was said, or typed into a card.</param>
    /// <param name="hour">The hour where none was said.</param>
    /// <param name="zone">The zone where none was said.</param>
    public static MeetingTime? Time(this Request request, LocalTime hour, string zone)
    {
        var place = request.Value("zone") ?? zone;
        return request.Day("on") is { } day && DateTimeZoneProviders.Tzdb.GetZoneOrNull(place) is not null
            && (request.Value("at") is { } said ? MomentText.HourOf(said) : hour) is { } at
                ? new MeetingTime(day.At(at), place)
                : null;
    }
}
