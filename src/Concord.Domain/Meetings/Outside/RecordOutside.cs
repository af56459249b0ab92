using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Outside;

/// <summary>Records a meeting outside of the series, or corrects what was recorded of one: both stay on the record.</summary>
/// <param name="Number">Which one is corrected; null for a new one.</param>
/// <param name="Content">What is to be recorded.</param>
/// <param name="Seen">The version on the card that was pressed; null for a new one.</param>
public sealed record RecordOutside(int? Number, OutsideContent Content, long? Seen) : Command
{
    /// <summary>The counter of these meetings.</summary>
    internal const string Numbers = "outside";

    /// <summary>How often one is corrected.</summary>
    private const int MostCorrections = 20;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        var known = Number is { } number ? workspace.Outside(number) : null;
        if ((Number is not null && known is null) || Seen > known?.Version || known?.Earlier.Length >= MostCorrections)
            return Refusal.Because(Reason.ForgedCard);
        if (Seen < known?.Version)
            return Refusal.Because(Reason.StaleCard);
        return Content.FaultOn(workspace.Settings()!.DayOf(now))
            ?? (Outcome)new Outcome.Accepted(by, [new OutsideRecorded(known?.Number ?? workspace.NextNumber(Numbers), Content)]);
    }
}

/// <summary>A meeting outside of the series is on the record, or what was recorded of it is corrected.</summary>
public sealed record OutsideRecorded(int Number, OutsideContent Content) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var known = before.Outside(Number);
        yield return new OutsideMeeting
        {
            Number = Number, Content = Content, By = stamp.By, At = stamp.At, Earlier = known is null ? [] : known.Earlier.Add(new(known.Content, known.By, known.At)),
        };
        if (known is null)
            yield return new Counter { Of = RecordOutside.Numbers, Last = Number };
    }
}

/// <summary>Reading the records of this folder.</summary>
public static class OutsideRecords
{
    /// <summary>The one with this number; null where there is none.</summary>
    public static OutsideMeeting? Outside(this Workspace workspace, int number) => (OutsideMeeting?)workspace.Find(OutsideMeeting.KeyOf(number));
}
