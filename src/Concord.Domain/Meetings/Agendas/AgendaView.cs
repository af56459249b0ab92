using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Agendas;

/// <summary>An agenda as somebody sees it: what people put there, and under the standing items what the records say at that instant.</summary>
/// <param name="Meeting">Of which meeting.</param>
/// <param name="Series">Its series.</param>
/// <param name="Agenda">What people put there.</param>
public sealed record AgendaView(Meeting Meeting, Series Series, Agenda Agenda)
{
    /// <summary>The meeting that was held before this one; null before the first.</summary>
    public Meeting? Before { get; private init; }

    /// <summary>From when on what happened is news to the meeting, UTC.</summary>
    public Instant Since { get; private init; }

    /// <summary>The day of the meeting after.</summary>
    public LocalDate Following { get; private init; }

    /// <summary>The months between the meeting before and this one in which none was held: their first days.</summary>
    public ImmutableArray<LocalDate> MonthsWithout { get; private init; } = [];

    /// <summary>The items, in the order in which they are taken.</summary>
    public ImmutableArray<AgendaPoint> Points { get; private init; } = [];

    /// <summary>The agenda of a meeting that has one. Pure: the same records, reader and instant give the same.</summary>
    /// <param name="workspace">The records.</param>
    /// <param name="id">Which meeting.</param>
    /// <param name="reader">Entra object id of who reads; null for whoever reads the channel.</param>
    /// <param name="now">UTC.</param>
    public static AgendaView Of(Workspace workspace, MeetingId id, string? reader, Instant now)
    {
        var (settings, meeting, agenda) = (workspace.Settings()!, workspace.Meeting(id)!, workspace.Agenda(id)!);
        // A series that the group gave up goes on in its old agendas.
        var series = settings.SeriesOf(id.Series) ?? new Series(id.Series, null, new(1, CadenceKind.Rule), settings.Secretariats[0]);
        var matters = new Matters(meeting, series, workspace);
        var view = new AgendaView(meeting, series, agenda)
        {
            Before = matters.Before,
            Since = matters.Since,
            Following = matters.Following,
            MonthsWithout = matters.Before is not { } before ? [] : [.. series.PeriodsBetween(before.Time.Day, meeting.Time.Day)],
        };
        var today = settings.DayOf(now);
        return view with
        {
            Points = [.. agenda.Numbered.Select(n => n.Item.IsSeenBy(workspace, reader, today)
                ? new AgendaPoint(n.Number, n.Item) { Lines = n.Item is { Gone: null, Standing: { } standing } ? [.. matters.Under(standing, now)] : [] }
                : new AgendaPoint(n.Number, n.Item with { Content = new() { IsConfidential = true } }) { IsHidden = true })],
        };
    }
}

/// <summary>One item as somebody sees it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Item">What people put there; without its content where the reader may not see it.</param>
public sealed record AgendaPoint(int Number, AgendaItem Item)
{
    /// <summary>Whether the reader may not see what it is.</summary>
    public bool IsHidden { get; init; }

    /// <summary>What the records say under it.</summary>
    public ImmutableArray<AgendaLine> Lines { get; init; } = [];
}
