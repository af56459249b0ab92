using Concord.Domain.Decisions;
using NodaTime;
using static Concord.Domain.Tests.Decisions.Register;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Decisions;

public sealed class AgendaTests
{
    [Fact]
    public void The_next_meeting_takes_up_what_is_not_agreed_and_is_told_what_silence_adopted()
    {
        var workspace = Do(Proposed(), (HeadOfCms, Agree(First, Cms)), (HeadOfAewa, Register.Object(First, Aewa)));
        workspace = Silent(Duration.FromDays(1), Proposed(Written("By silence"), workspace));
        workspace = Adopted(Written("By answers"), workspace);
        var later = Now + Duration.FromDays(2);
        Assert.Equal([First], workspace.DecisionsForNextMeeting(Now, Now).Select(d => d.Id));
        Assert.Equal([First, Second], workspace.DecisionsForNextMeeting(Now, later).Select(d => d.Id));
        Assert.Equal([First, Second], Settled(workspace, later).DecisionsForNextMeeting(Now, later).Select(d => d.Id));
        Assert.Equal([First], workspace.DecisionsForNextMeeting(later, later).Select(d => d.Id));
    }
}
