using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Texts;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>Who is, or was, at a meeting: one line a secretariat, in protocol order.</summary>
internal static class AttendanceLines
{
    /// <summary>The lines.</summary>
    /// <param name="said">All that was said of the attendance, the newest last.</param>
    /// <param name="agenda">For the numbers of the items; null where there is none.</param>
    /// <param name="view">From where.</param>
    public static AdaptiveContainer Of(IReadOnlyCollection<Attendance> said, Agenda? agenda, RecordView view) => new()
    {
        Style = AdaptiveContainerStyle.Emphasis, Spacing = AdaptiveSpacing.Medium,
        Items = [.. view.Settings.Secretariats.Select(s => Line(s, [.. said.Where(a => a.Secretariat == s)], agenda, view))],
    };

    /// <summary>How a secretariat takes part, sign and word.</summary>
    public static string Label(Attendance? attendance, Text text) => attendance?.Kind switch
    {
        null => $"○ {text.Of("AttendanceIs.Unsaid")}",
        AttendanceKind.Present => $"✓ {text.Of("AttendanceIs.Present")}",
        AttendanceKind.Represented => $"◐ {text.Of("AttendanceIs.Represented")}",
        AttendanceKind.Apologies => $"✕ {text.Of("AttendanceIs.Apologies")}",
        _ => $"→ {text.Of("AttendanceIs.Left")}",
    };

    /// <summary>Who is there for the secretariat, in which capacity; null where nobody is.</summary>
    public static string? WhoOf(IReadOnlyCollection<Attendance> said, RecordView view) => said.LastOrDefault(a => a.IsThere) is not { Person: { } person } there ? null
        : there.Role is { } role ? view.Text.Who(new(person, new(role, there.Secretariat)), view.Names)
        : Pseudonym.Is(person) ? view.Text.Former(there.Secretariat)
        : view.Names.TryGetValue(person, out var name) ? name : view.Text.Of("Attendance.Somebody");

    /// <summary>When it came and left, where that was in the middle: <c>came at item 4, left at item 5</c>; empty where not.</summary>
    public static string TimesOf(IReadOnlyCollection<Attendance> said, Agenda? agenda, Text text) => string.Join(", ", said
        .Where(a => a.Item is not null && a.Kind != AttendanceKind.Apologies && agenda is not null)
        .Select(a => text.Of(a.IsThere ? "Attendance.CameAt" : "Attendance.LeftAt", agenda!.NumberOf(a.Item!.Value))));

    private static AdaptiveColumnSet Line(SecretariatId secretariat, IReadOnlyCollection<Attendance> said, Agenda? agenda, RecordView view)
    {
        var text = view.Text;
        var last = said.LastOrDefault();
        List<AdaptiveElement> lines = [Words(Signed(Label(last, text), ColourOf(last)))];
        if (string.Join(" · ", new[] { WhoOf(said, view), TimesOf(said, agenda, text) }.Where(t => !string.IsNullOrEmpty(t))) is { Length: > 0 } more)
            lines.Add(Words(AdaptiveSpacing.None, Quiet(more)));
        return Row(NameOfLine(text.NameOf(secretariat)), Column("stretch", lines));
    }

    private static AdaptiveTextColor ColourOf(Attendance? attendance) => attendance?.Kind switch
    {
        AttendanceKind.Present => AdaptiveTextColor.Good,
        AttendanceKind.Represented => AdaptiveTextColor.Accent,
        AttendanceKind.Left => AdaptiveTextColor.Warning,
        AttendanceKind.Apologies => AdaptiveTextColor.Attention,
        _ => AdaptiveTextColor.Default,
    };
}
