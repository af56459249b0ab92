using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Domain.Tests.Decisions;
using FsCheck.Xunit;
using NodaTime;
using static Concord.Domain.Tests.Given;
using static Concord.Domain.Tests.Meetings.Proceedings.GivenSittings;

namespace Concord.Domain.Tests.Meetings.Proceedings;

/// <summary>Minutes that are approved at an instant unless somebody asks for a correction before: a day after the meeting, at which EUROBATS was not.</summary>
public sealed class MinutesSilenceTests
{
    private static readonly Instant End = Then + Duration.FromDays(2);

    private static readonly ProposeCorrection Correction = new(Q2, null, 3, "The plan is late.");

    private static PutMinutesUnderSilence Silence => new(Q2, Register.Local(End), "Europe/Berlin");

    private static Workspace Silent() => Do(Held(), (Given.NoteTaker, Silence));

    private static Minutes Of(Workspace workspace) => workspace.Minutes(Q2)!;

    private static Workspace Settled(Workspace workspace, Instant at) => After(workspace, Authority.DecideForClock(workspace, new(), at), at);

    [Fact]
    public void A_draft_is_circulated_thereby_and_approved_at_the_end_however_late_that_comes_on_the_record()
    {
        var workspace = Silent();
        Assert.Equal((MinutesState.Circulated, true), (Of(workspace).State, Of(workspace).Current!.IsUnderSilence));
        Assert.Equal(Reason.NothingToLoad, Refused(Authority.DecideForClock(workspace, new(), End - Duration.Epsilon)));
        workspace = Settled(workspace, End + Duration.FromDays(9));
        Assert.Equal((MinutesState.Approved, End, true), (Of(workspace).State, Of(workspace).Current!.ApprovedAt, Of(workspace).Current!.IsApprovedBySilence));
        Assert.Equal("ES/2027/Q2/Minutes", Of(workspace).Symbol);
    }

    [Fact]
    public void A_correction_before_the_end_breaks_it_whoever_proposes_it()
    {
        foreach (var person in new[] { HeadOfAewa, Given.NoteTaker })
        {
            var broken = After(Silent(), Register.Give(Silent(), person, Correction, End - Duration.FromSeconds(1)), End - Duration.FromSeconds(1));
            Assert.Equal(new(1, End - Duration.FromSeconds(1)), Of(broken).Current!.Broken);
            Assert.Equal(Reason.NothingToLoad, Refused(Authority.DecideForClock(broken, new(), End)));
            Assert.Equal(Reason.CorrectionIsOpen, Why(broken, Silence)!.Reason);
            Assert.Equal(MinutesState.Circulated, Of(broken).State);
            var declined = Do(broken, (HeadOfCms, new AnswerCorrection(Q2, 1, false, "It is on track.")));
            Assert.True(Of(Do(declined, (Given.NoteTaker, Silence))).Current!.IsUnderSilence);
        }
    }

    [Fact]
    public void At_the_end_and_after_it_a_correction_is_a_corrigendum_and_the_approval_is_of_the_end()
    {
        var after = After(Silent(), Register.Give(Silent(), HeadOfAewa, Correction, End), End);
        Assert.Equal((End, null, 1), (Of(after).Current!.ApprovedAt, Of(after).Current!.Broken, Of(after).Open.Count()));
        Assert.Equal(Reason.MinutesSilenceElapsed, Refused(Register.Give(Silent(), HeadOfAewa, Approve(Aewa), End)));
        Assert.Equal(Reason.MinutesAreOut, Refused(Register.Give(Silent(), Given.NoteTaker, Silence, End)));
    }

    [Fact]
    public void All_may_approve_before_the_end_and_then_silence_has_no_part_in_it()
    {
        var approved = Do(Silent(), (HeadOfCms, Approve(Cms)), (HeadOfAewa, Approve(Aewa)));
        Assert.Equal((MinutesState.Approved, Then, false), (Of(approved).State, Of(approved).Current!.ApprovedAt, Of(approved).Current!.IsApprovedBySilence));
        Assert.Equal(Reason.NothingToLoad, Refused(Authority.DecideForClock(approved, new(), End)));
    }

    [Fact]
    public void It_cannot_begin_where_it_would_say_nothing()
    {
        Assert.Equal(Reason.SilenceOpen, Why(Silent(), Silence)!.Reason);
        Assert.Equal(Reason.SilenceIsPast, Why(Held(), Silence with { Until = Register.Local(Then) })!.Reason);
        Assert.Equal(Reason.SilenceTooLong, Why(Held(), Silence with { Until = new(2028, 1, 1, 12, 0) })!.Reason);
        Assert.Equal(Reason.SilenceHour, Why(Circulated(), Silence with { Until = new(2027, 10, 31, 2, 30) })!.Reason);
        Assert.Equal(Reason.ForgedCard, Why(Held(), Silence with { Zone = "Mars/Olympus" })!.Reason);
        Assert.Equal(Reason.NotConvener, Why(Held(), Silence, HeadOfAewa)!.Reason);
        var away = Do(Held(), (HeadOfAewa, new RecordAbsence(new(2027, 6, 25), new(2027, 6, 25))));
        Assert.Equal(Reason.HeadIsAway, Why(away, Silence)!.Reason);
        Assert.Null(Why(Do(away, (Given.NoteTaker, new CirculateMinutes(Q2)), (HeadOfAewa, Approve(Aewa))), Silence));
        // Who was not there need not be there now.
        Assert.Null(Why(Do(Held(), (HeadOfEurobats, new RecordAbsence(new(2027, 6, 25), new(2027, 6, 25)))), Silence));
    }

    [Fact]
    public void It_is_told_when_it_begins_a_day_before_its_end_and_at_its_end()
    {
        List<Instant> told = [];
        var workspace = Silent();
        for (var at = Then; Of(workspace).DueAfter(workspace, at).FirstOrDefault() is { } due; at = due.At)
            told.Add(due.At);
        Assert.Equal([Then + Duration.FromSeconds(1), End - Duration.FromDays(1), End], told);
        Assert.Equal(End, Assert.Single(Of(Settled(workspace, End)).DueAfter(workspace, End - Duration.Epsilon)).At);
    }

    [Property(MaxTest = 300)]
    public bool The_outcome_follows_from_recorded_instants_and_not_from_when_somebody_looked(ushort correctedAfter, ushort lookedAfter)
    {
        var (corrected, looked) = (Then + Duration.FromMinutes(correctedAfter % 4000), Then + Duration.FromMinutes(lookedAfter % 4000));
        var workspace = Silent();
        if (looked < corrected && Authority.DecideForClock(workspace, new(), looked) is Outcome.Accepted early)
            workspace = After(workspace, early, looked);
        workspace = After(workspace, Register.Give(workspace, HeadOfAewa, Correction, corrected), corrected);
        if (Authority.DecideForClock(workspace, new(), End + Duration.FromDays(30)) is Outcome.Accepted late)
            workspace = After(workspace, late, End + Duration.FromDays(30));
        return (Of(workspace).Current!.ApprovedAt == End) == corrected >= End && (Of(workspace).Current!.Broken is null) == corrected >= End;
    }
}
