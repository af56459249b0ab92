using System.Diagnostics.CodeAnalysis;
using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings;

/// <summary>Which meeting, or which series, a request means. Where several fit, the person is asked.</summary>
internal static class MeetingMeant
{
    /// <summary>By what a request names a meeting.</summary>
    private static readonly string[] Names = ["series", "session", "year", "day"];

    /// <summary>One meeting of the record; else a reply that asks which, or says that there is none such.</summary>
    /// <param name="request">What was said or pressed.</param>
    /// <param name="turn">By whom.</param>
    /// <param name="fits">Which meetings the request can be about.</param>
    /// <param name="meeting">The one.</param>
    /// <param name="asked">The reply where it is not one.</param>
    public static bool TryMeeting(
        this Request request, Turn turn, Func<Meeting, bool> fits, [NotNullWhen(true)] out Meeting? meeting, [NotNullWhen(false)] out Reply? asked)
    {
        meeting = request.Value("meeting") is { } id ? MeetingId.Parse(id) is { } known ? turn.Workspace.Meeting(known) : null : null;
        asked = meeting is null && request.Value("meeting") is not null ? turn.Refused(Reason.ForgedCard) : null;
        if (meeting is not null || asked is not null)
            return meeting is not null;
        var named = turn.Workspace.MeetingsOf(request.Value("series")).Where(m => IsNamed(m, request)).ToList();
        var found = named.FindAll(m => fits(m));
        if (request.Value("next") is not null && found.FindAll(m => m.End > turn.Now) is [var next, ..])
            found = [next];
        meeting = found is [var one] ? one : null;
        asked = found.Count switch
        {
            0 => Array.TrueForAll(Names, n => request.Value(n) is null) && turn.Workspace.NextMeeting(null, turn.Now) is { } other
                ? turn.Refused(Reason.MeetingIsToCome, other.Id, other.Time.Day)
                : named is [.., var last] ? turn.Refused(Reason.MeetingDoesNotFit, turn.Text.MeetingName(last.Id, turn.Settings), last.Time.Day)
                : turn.Refused(Reason.NoSuchMeeting),
            1 => null,
            _ => Which(turn, request, found.Select(m => ($"{turn.Text.MeetingName(m.Id, turn.Settings)} · {turn.Text.Day(m.Time.Day)}, {turn.Text.Hour(m.Time.Local.TimeOfDay)}", "meeting", m.Id.ToString()))),
        };
        return meeting is not null;
    }

    /// <summary>The series that is named, or the only one which can have the session that is; else a reply that asks which.</summary>
    public static bool TrySeries(this Request request, Turn turn, [NotNullWhen(true)] out Series? series, [NotNullWhen(false)] out Reply? asked)
    {
        var found = turn.Settings.Series.Where(s => request.Value("series") is { } code ? s.Code == code
            : request.Value("session") is not { } label || label == "X" || Session.IsLabel(label, s.Cadence)).ToList();
        series = found is [var one] ? one : null;
        asked = series is not null ? null
            : found.Count == 0 ? turn.Refused(Reason.NoSuchMeeting)
            : Which(turn, request, found.Select(s => (turn.Text.SeriesName(s), "series", s.Code)));
        return series is not null;
    }

    private static bool IsNamed(Meeting meeting, Request request)
    {
        var (session, day) = (meeting.Id.Session, meeting.Time.Day);
        return request.Value("session") switch
        {
            null => true,
            "X" => session.IsExtraordinary,
            // A month names the meeting in it, whatever its session is called.
            [>= '0' and <= '1', _] and var month => session.Label == month || $"{day.Month:00}" == month,
            var label => session.Label == label,
        }
            && (request.Number("year") is not { } year || session.Year == year)
            && (request.Value("day") is not { } on || NodaTime.Text.LocalDatePattern.Iso.Format(day) == on);
    }

    /// <summary>The question, with one line for each; pressing one asks the same again, this time about it.</summary>
    public static Reply Which(Turn turn, Request request, IEnumerable<(string Title, string Name, string Value)> choices)
    {
        var text = turn.Text;
        var lines = choices.Take(12).ToList();
        var card = Card($"{text.Of("Ask.Which")} {string.Join(" · ", lines.Select(l => l.Title))}", Line(text.Of("Ask.Which")));
        foreach (var (title, name, value) in lines)
        {
            var row = Row(Column("stretch", Words(new AdaptiveTextRun($"›  {title}") { Color = AdaptiveTextColor.Accent })));
            row.SelectAction = Actions.Submit(title, request.Verb, new(request.Data) { [name] = value, ["language"] = text.Language.Code });
            card.Body.Add(row);
        }
        return Reply.Show(card);
    }
}
