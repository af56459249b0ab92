using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Meetings;

/// <summary>The Executive Secretaries met on 24 March 2027, so the limit is 24 June.</summary>
public sealed class CadenceWarningTests
{
    private static readonly Workspace Workspace = After(Empty, Authority.Decide(Empty, Given.NoteTaker, new RecordMeeting("ES", null, new(2027, 3, 24), null), Now));

    private static Meeting Last => Workspace.LastHeld("ES")!;

    private static Instant Morning(int month, int day) => Workspace.Settings()!.MorningOf(new(2027, month, day));

    [Fact]
    public void It_wakes_three_weeks_before_the_limit_and_on_the_morning_after_it()
    {
        Assert.Equal(new Due(Morning(6, 3), "meeting.cadence", Last.Key), Last.DueAfter(Workspace, Morning(4, 1)).Single());
        Assert.Equal(new Due(Morning(6, 25), "meeting.cadence", Last.Key), Last.DueAfter(Workspace, Morning(6, 3)).Single());
        Assert.Empty(Last.DueAfter(Workspace, Morning(6, 25)));
    }

    [Fact]
    public void Nobody_is_warned_where_there_is_time_where_the_next_one_is_set_in_time_or_another_was_held()
    {
        Assert.Null(Workspace.SeriesToWarn(Last, Morning(6, 2)));
        Assert.Equal("ES", Workspace.SeriesToWarn(Last, Morning(6, 3))?.Code);
        Assert.Null(With(new ScheduleMeeting("ES", null, At(6, 24), 120)).SeriesToWarn(Last, Now));
        Assert.NotNull(With(new ScheduleMeeting("ES", null, At(6, 25), 120)).SeriesToWarn(Last, Now));
        Assert.Null(With(new RecordMeeting("ES", null, new(2027, 6, 1), null)).SeriesToWarn(Last, Now));
    }

    private static Workspace With(Command command) => After(Workspace, Authority.Decide(Workspace, Given.NoteTaker, command, Now));

    private static MeetingTime At(int month, int day) => new(new LocalDateTime(2027, month, day, 10, 0), "Europe/Berlin");
}
