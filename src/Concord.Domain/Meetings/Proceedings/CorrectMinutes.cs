using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Proceedings;

/// <summary>Who was at the meeting, or took the notes, wants an item to read otherwise. After the approval it is for a corrigendum.</summary>
/// <param name="Meeting">Of which meeting.</param>
/// <param name="Round">The version that they had before them; null where words were said.</param>
/// <param name="Item">The item by its id; null for the meeting as a whole.</param>
/// <param name="Text">As its notes should read.</param>
public sealed record ProposeCorrection(MeetingId Meeting, int? Round, int? Item, string? Text) : MinutesCommand(Meeting)
{
    private protected override Outcome Decide(Minutes minutes, Workspace workspace, Actor by, Instant now)
    {
        if (minutes.Current is not { } current)
            return Refusal.Because(Reason.MinutesNotOut, Meeting);
        if (Round > current.Number || (Item is not null && minutes.Content!.Find(Item) is null))
            return Refusal.Because(Reason.ForgedCard);
        if (Round < current.Number)
            return Refusal.Because(Reason.SupersededRevision);
        if (by.Capacity.Secretariat is { } own && !minutes.Content!.WereThere.Contains(own))
            return Refusal.Because(Reason.WasAbsent, own, Meeting);
        if (NoteText.FaultOf(Text) is { } fault)
            return fault;
        if (NoteText.Tidied(Text!) == minutes.Content!.Find(Item)?.Notes)
            return Refusal.Because(Reason.AmendmentIsTheSame);
        if (minutes.Open.Count() >= Minutes.CorrectionsKept)
            return Refusal.Because(Reason.TooManyCorrections, Minutes.CorrectionsKept);
        return minutes.Versions.Length >= Minutes.MostVersions
            ? Refusal.Because(Reason.TooManyVersions, Minutes.MostVersions)
            : new Outcome.Accepted(by, [new CorrectionProposed(Meeting, minutes.CorrectionsProposed + 1, Item, NoteText.Tidied(Text!))]);
    }
}

/// <summary>The note-taker or the chair's side accepts a correction, which makes the next version, or declines it and says why.</summary>
/// <param name="Meeting">Of which meeting.</param>
/// <param name="Number">Which correction.</param>
/// <param name="Accepts">Accepts, or declines.</param>
/// <param name="Text">As the item is to read, where that is not what was proposed; or why it is declined.</param>
public sealed record AnswerCorrection(MeetingId Meeting, int Number, bool Accepts, string? Text) : MinutesCommand(Meeting)
{
    /// <inheritdoc/>
    public override string? CallsSeries => Meeting.Series;

    private protected override Outcome Decide(Minutes minutes, Workspace workspace, Actor by, Instant now)
    {
        if (minutes.Corrections.FirstOrDefault(c => c.Number == Number) is not { } correction)
            return Refusal.Because(Number <= minutes.CorrectionsProposed ? Reason.CorrectionIsAnswered : Reason.NoCorrection, Number);
        if (correction.Answer is not null)
            return Refusal.Because(Reason.CorrectionIsAnswered, Number);
        if (!Accepts && string.IsNullOrWhiteSpace(Text))
            return Refusal.Because(Reason.DeclineNeedsReason, Number);
        if (Text is not null && NoteText.FaultOf(Text) is { } fault)
            return fault;
        var text = NoteText.Tidied(Text ?? correction.Text);
        // What the minutes may hold as a whole, corrections may not make longer.
        if (Accepts && minutes.Content!.With(correction.Item, text).Items.Sum(i => i.Notes.Length) > Sitting.LongestNotes)
            return Refusal.Because(Reason.TooManyNotes, Meeting, Sitting.LongestNotes);
        return new Outcome.Accepted(by, [new CorrectionAnswered(Meeting, Number, Accepts, text)]);
    }
}

/// <summary>An item of minutes should read otherwise; that breaks a silence.</summary>
public sealed record CorrectionProposed(MeetingId Meeting, int Number, int? Item, string Text) : MinutesEvent(Meeting)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var minutes = before.Minutes(Meeting)!;
        return
        [
            (minutes.Current is { IsUnderSilence: true } silent ? minutes.With(silent with { Broken = new(Number, stamp.At) }) : minutes) with
            {
                CorrectionsProposed = Number,
                Corrections =
                [
                    .. minutes.Corrections.Where(c => c.Answer is not null).TakeLast(Minutes.CorrectionsKept)
                        .Concat(minutes.Open).Append(new(Number, Item, Text, stamp.By, stamp.At)).OrderBy(c => c.Number),
                ],
            },
        ];
    }
}

/// <summary>A correction was accepted, and the minutes have a next version; or declined.</summary>
/// <param name="Meeting">Of which meeting.</param>
/// <param name="Number">Which.</param>
/// <param name="Accepted">Which of both.</param>
/// <param name="Text">As the item reads now; or why it was declined.</param>
public sealed record CorrectionAnswered(MeetingId Meeting, int Number, bool Accepted, string Text) : MinutesEvent(Meeting)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var minutes = before.Minutes(Meeting)!;
        var correction = minutes.Corrections.First(c => c.Number == Number);
        var answer = new CorrectionAnswer(Accepted, Accepted ? null : Text, stamp.By, stamp.At);
        minutes = minutes with { Corrections = minutes.Corrections.Replace(correction, correction with { Answer = answer }) };
        return [Accepted ? minutes.With(minutes.Content!.With(correction.Item, Text), stamp) : minutes];
    }
}
