using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Proceedings;

/// <summary>The meeting comes to an item: what is noted, decided and agreed from now on stands under it.</summary>
/// <param name="Meeting">Which meeting.</param>
/// <param name="Item">The item's id.</param>
public sealed record TakeItem(MeetingId Meeting, int Item) : SittingCommand(Meeting)
{
    /// <inheritdoc/>
    public override string? CallsSeries => Meeting.Series;

    private protected override Outcome Decide(Sitting sitting, Meeting meeting, Workspace workspace, Actor by, Instant now) =>
        meeting.State == MeetingState.Held ? Refusal.Because(Reason.MeetingIsOver, Meeting)
        : FaultOfItem(Item, workspace) is { } fault ? fault
        : sitting.Item == Item ? Refusal.Because(Reason.ItemIsSo, workspace.Agenda(Meeting)!.NumberOf(Item))
        : new Outcome.Accepted(by, [new ItemTaken(Meeting, Item)]);
}

/// <summary>Writes a note down, at the meeting or until its minutes are circulated.</summary>
/// <param name="Meeting">Of which meeting.</param>
/// <param name="Item">The item's id; null for the meeting as a whole.</param>
/// <param name="Text">At most <see cref="Sitting.LongestNote"/> characters.</param>
public sealed record TakeNote(MeetingId Meeting, int? Item, string? Text) : SittingCommand(Meeting)
{
    /// <inheritdoc/>
    public override string? CallsSeries => Meeting.Series;

    private protected override Outcome Decide(Sitting sitting, Meeting meeting, Workspace workspace, Actor by, Instant now) =>
        NoteText.FaultOf(Text) is { } fault ? fault
        : sitting.Notes.Length >= Sitting.MostNotes || sitting.Notes.Sum(n => n.Text.Length) + Text!.Length > Sitting.LongestNotes
            ? Refusal.Because(Reason.TooManyNotes, Meeting, Sitting.LongestNotes)
        : FaultOfItem(Item, workspace) ?? (Outcome)new Outcome.Accepted(by, [new NoteTaken(Meeting, Item, NoteText.Tidied(Text))]);
}

/// <summary>Rewords a note, or takes it back.</summary>
/// <param name="Meeting">Of which meeting.</param>
/// <param name="Note">Its number.</param>
/// <param name="Text">As it is to read; null to take it back.</param>
/// <param name="Seen">The text that the writer had before them, so that nobody rewords what somebody else has.</param>
public sealed record ChangeNote(MeetingId Meeting, int Note, string? Text, string Seen) : SittingCommand(Meeting)
{
    /// <inheritdoc/>
    public override string? CallsSeries => Meeting.Series;

    private protected override Outcome Decide(Sitting sitting, Meeting meeting, Workspace workspace, Actor by, Instant now)
    {
        if (sitting.Notes.FirstOrDefault(n => n.Number == Note) is not { } note)
            return Refusal.Because(Reason.ForgedCard);
        if (Seen != Decisions.Fingerprint.Of(note.Text))
            return Refusal.Because(Reason.StaleCard);
        return string.IsNullOrWhiteSpace(Text)
            ? new Outcome.Accepted(by, [new NoteChanged(Meeting, Note, null)])
            : NoteText.FaultOf(Text) ?? (Outcome)new Outcome.Accepted(by, [new NoteChanged(Meeting, Note, NoteText.Tidied(Text))]);
    }
}

/// <summary>The text of a note, and of a correction of it.</summary>
internal static class NoteText
{
    /// <summary>Why it is none; null where it is one.</summary>
    public static Outcome.Refused? FaultOf(string? text) =>
        string.IsNullOrWhiteSpace(text) || Tidied(text).Length == 0 ? Refusal.Because(Reason.NoteNeedsText)
        : text.Length > Sitting.LongestNote ? Refusal.Because(Reason.TextTooLong, Sitting.LongestNote, text.Length)
        : null;

    /// <summary>As it goes on the record: its lines, and no control characters.</summary>
    public static string Tidied(string text) => string.Concat(text.ReplaceLineEndings("\n").Where(c => c is '\n' or '\t' || !char.IsControl(c))).Trim();
}

/// <summary>A meeting came to an item.</summary>
public sealed record ItemTaken(MeetingId Meeting, int Item) : SittingEvent(Meeting)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [before.SittingOf(Meeting) with { Item = Item }];
}

/// <summary>A note was written down.</summary>
public sealed record NoteTaken(MeetingId Meeting, int? Item, string Text) : SittingEvent(Meeting)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var sitting = before.SittingOf(Meeting);
        var number = sitting.NotesTaken + 1;
        return Written(before, sitting with { NotesTaken = number, Notes = sitting.Notes.Add(new(number, Item, Text, stamp.By, stamp.At)) });
    }
}

/// <summary>A note reads otherwise, or was taken back.</summary>
public sealed record NoteChanged(MeetingId Meeting, int Note, string? Text) : SittingEvent(Meeting)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var sitting = before.SittingOf(Meeting);
        return Written(before, sitting with
        {
            Notes = Text is null ? sitting.Notes.RemoveAll(n => n.Number == Note)
                : [.. sitting.Notes.Select(n => n.Number == Note ? n with { Text = Text, By = stamp.By, At = stamp.At } : n)],
        });
    }
}
