using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Guests;
using Concord.Domain.Meetings.Outlook;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using FsCheck.Xunit;
using NodaTime;
using static Concord.Domain.Tests.Given;
using static Concord.Domain.Tests.Meetings.Agendas.GivenMeetings;

namespace Concord.Domain.Tests.Meetings.Guests;

/// <summary>Who is invited to a meeting beside those who take part by their roles.</summary>
public sealed class GuestLifeTests
{
    [Fact]
    public void Somebody_is_invited_once_and_who_takes_part_by_a_role_never()
    {
        var invited = Do(Scheduled(), (HeadOfCms, new InviteGuest(Q2, "guest", null)));
        Assert.Equal(("guest", HeadOfCms), (Assert.Single(invited.Meeting(Q2)!.Invited).Id, invited.Meeting(Q2)!.Guests[0].By.Person));
        Assert.Equal(Reason.GuestIsInvited, Why(invited, new InviteGuest(Q2, "guest", null)));
        Assert.Equal(Reason.TakesPartAlready, Why(invited, new InviteGuest(Q2, HeadOfAewa, null)));
        Assert.Null(Why(invited, new InviteGuest(June, HeadOfAewa, null)));
        Assert.Equal(Reason.NotConvener, Why(invited, new InviteGuest(Q2, "other", null), HeadOfAewa));
        Assert.Equal(0, invited.Meeting(Q2)!.Sequence);
    }

    [Fact]
    public void An_invitation_is_withdrawn_once_and_may_be_given_again()
    {
        var withdrawn = Do(Scheduled(), (Given.NoteTaker, new InviteGuest(Q2, "guest", null)), (Given.NoteTaker, new UninviteGuest(Q2, "guest", null)));
        Assert.Empty(withdrawn.Meeting(Q2)!.Invited);
        Assert.Equal(Now, Assert.Single(withdrawn.Meeting(Q2)!.Guests).Withdrawn);
        Assert.Equal(Reason.NoSuchGuest, Why(withdrawn, new UninviteGuest(Q2, "guest", null)));
        Assert.Equal(Reason.NoSuchGuest, Why(withdrawn, new UninviteGuest(Q2, "other", null)));
        Assert.Single(Do(withdrawn, (Given.NoteTaker, new InviteGuest(Q2, "guest", null))).Meeting(Q2)!.Invited);
    }

    [Fact]
    public void To_what_is_over_nobody_is_invited_and_there_is_an_end_to_guests()
    {
        var cancelled = Do(Scheduled(), (Given.NoteTaker, new CancelMeeting(Q2, null, null)));
        Assert.Equal(Reason.MeetingIsOver, Why(cancelled, new InviteGuest(Q2, "guest", null)));
        Assert.Equal(Reason.MeetingIsOver, Why(cancelled, new UninviteGuest(Q2, "guest", null)));
        var full = Do(Scheduled(), [.. Enumerable.Range(0, InviteGuest.Most).Select(i => (Given.NoteTaker, (Command)new InviteGuest(Q2, $"guest {i}", null)))]);
        Assert.Equal(Reason.TooManyGuests, Why(full, new InviteGuest(Q2, "one more", null)));
        Assert.Equal(Reason.GuestIsInvited, Why(full, new InviteGuest(Q2, "guest 3", null)));
    }

    [Property(MaxTest = 200)]
    public bool Whatever_was_done_the_calendar_is_looked_at_just_after_and_who_is_invited_follows_from_it(byte[] steps)
    {
        var (workspace, expected, at) = (Scheduled(), new HashSet<string>(), Now);
        foreach (var step in steps)
        {
            at += Duration.FromMinutes(1);
            var guest = $"guest {step % 4}";
            Command command = step % 3 == 0 ? new UninviteGuest(Q2, guest, null) : new InviteGuest(Q2, guest, null);
            if (Authority.Decide(workspace, Given.NoteTaker, command, at) is not Outcome.Accepted accepted)
                continue;
            workspace = After(workspace, accepted, at);
            _ = step % 3 == 0 ? expected.Remove(guest) : expected.Add(guest);
            if (workspace.NextLook(workspace.Meeting(Q2)!, at) != at + Duration.FromSeconds(1))
                return false;
        }
        return workspace.Meeting(Q2)!.Invited.Select(g => g.Id).ToHashSet().SetEquals(expected);
    }
}
