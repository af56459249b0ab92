using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Records;
using FsCheck.Xunit;
using static Concord.Domain.Tests.Given;
using static Concord.Domain.Tests.Meetings.Agendas.GivenMeetings;

namespace Concord.Domain.Tests.Meetings.Agendas;

public sealed class AgendaLifeTests
{
    [Fact]
    public void A_draft_has_the_standing_items_and_what_people_add_stands_before_any_other_business()
    {
        var workspace = Do(Drafted(), (HeadOfAewa, Add(" Conference services ")));
        Assert.Equal(
            ["1 Adoption", "2 MattersArising", "3 ActionPlan", "4 Collaboration", "5 CommonServices", "6 Fundraising", "7 Reports", "8 Conference services", "9 OtherBusiness", "10 NextDate"],
            Lines(workspace));
        Assert.Equal(Reason.HasAgenda, Why(workspace, new DraftAgenda(Q2)));
        workspace = Do(workspace, (Given.NoteTaker, new DraftAgenda(June)));
        Assert.Equal(["1 Adoption", "2 MattersArising", "3 Budget", "4 CostShare", "5 WorkingTime", "6 Staffing", "7 Procurement", "8 OtherBusiness", "9 NextDate"], Lines(workspace, June));
    }

    [Fact]
    public void Who_puts_something_on_an_agenda_that_nobody_drafted_begins_it() =>
        Assert.Contains("8 Conference services", Lines(Do(Scheduled(), (HeadOfAewa, Add("Conference services")))));

    [Fact]
    public void Numbers_are_those_of_the_moment_until_the_agenda_is_approved_and_stay_from_then_on()
    {
        var workspace = Do(Drafted(), (Given.NoteTaker, Add("One")), (Given.NoteTaker, Add("Two")));
        workspace = Do(workspace, (Given.NoteTaker, new MoveItem(Q2, IdOf(workspace, 9), IdOf(workspace, 1))), (Given.NoteTaker, new WithdrawItem(Q2, IdOf(workspace, 7), "nothing is due")));
        Assert.Equal(["1 Adoption", "2 Two", "3 MattersArising"], Lines(workspace).Take(3));
        Assert.Contains("8 Reports -", Lines(workspace));

        workspace = Do(workspace, (HeadOfCms, new ApproveAgenda(Q2)));
        workspace = Do(workspace, (Given.NoteTaker, new MoveItem(Q2, IdOf(workspace, 2), IdOf(workspace, 4))), (Given.NoteTaker, new WithdrawItem(Q2, IdOf(workspace, 9), null)), (Given.NoteTaker, Add("Late")));

        Assert.Equal(["1 Adoption", "3 MattersArising", "4 ActionPlan", "2 Two", "5 Collaboration", "6 CommonServices", "7 Fundraising", "8 Reports -", "9 One -", "12 Late", "10 OtherBusiness", "11 NextDate"], Lines(workspace));
        Assert.Equal((AgendaState.InRevision, 1), (workspace.Agenda(Q2)!.State, workspace.Agenda(Q2)!.Revision));
    }

    [Fact]
    public void A_change_of_what_was_approved_makes_a_revision_which_is_approved_in_turn()
    {
        var workspace = Approved();
        Assert.Equal((AgendaState.Approved, 0), (workspace.Agenda(Q2)!.State, workspace.Agenda(Q2)!.Revision));
        Assert.Equal(Reason.AgendaIsApproved, Why(workspace, new ApproveAgenda(Q2), HeadOfCms));
        Assert.Equal(Reason.NotConvener, Why(workspace, new ApproveAgenda(Q2), HeadOfAewa));
        Assert.Equal(Reason.AgendaNotApproved, Why(Drafted(), new ReviseAgenda(Q2)));

        workspace = Do(workspace, (Given.NoteTaker, new ReviseAgenda(Q2)));
        Assert.Equal(Reason.AgendaInRevision, Why(workspace, new ReviseAgenda(Q2)));
        workspace = Do(workspace, (HeadOfAewa, Add("Late")), (HeadOfCms, new ApproveAgenda(Q2)));

        Assert.Equal((AgendaState.Approved, 1), (workspace.Agenda(Q2)!.State, workspace.Agenda(Q2)!.Revision));
    }

    [Fact]
    public void A_standing_item_is_dropped_with_a_note_only()
    {
        var workspace = Drafted();
        var fundraising = IdOf(workspace, 6);
        Assert.Equal(Reason.StandingNeedsNote, Why(workspace, new WithdrawItem(Q2, fundraising, " ")));
        Assert.Equal(Reason.StandingIsNotSent, Why(workspace, new SendItem(Q2, fundraising, "ADM", null)));
        workspace = Do(workspace, (Given.NoteTaker, new WithdrawItem(Q2, fundraising, "the donors meet in July")));
        Assert.Equal("the donors meet in July", workspace.Agenda(Q2)!.Item(fundraising)!.Gone!.Why);
        Assert.Equal(Reason.ItemIsGone, Why(workspace, new WithdrawItem(Q2, fundraising, "again")));
    }

    [Fact]
    public void An_item_that_is_sent_to_another_series_keeps_its_history()
    {
        var workspace = Do(Scheduled(), (Given.NoteTaker, Add("The post of the note-taker", June)));
        workspace = Do(workspace, (Given.NoteTaker, new SendItem(June, IdOf(workspace, 8, June), "ES", "beyond our authority")));
        Assert.Single(workspace.ItemsWaitingFor("ES"));

        workspace = Do(workspace, (HeadOfCms, new DraftAgenda(Q2)));

        Assert.Empty(workspace.ItemsWaitingFor("ES"));
        var item = workspace.Agenda(Q2)!.ItemNumbered(8)!;
        Assert.Equal(("The post of the note-taker", June, 8, "beyond our authority"), (item.Content.Title, item.Origins[0].Meeting, item.Origins[0].Number, item.Origins[0].Why));
        Assert.Equal(Q2, workspace.Agenda(June)!.Items.Single(i => i.Gone is not null).Gone!.TakenBy);

        // From there to the next of the same series, which has its agenda already.
        workspace = Do(workspace, (HeadOfCms, new DraftAgenda(Q3)), (HeadOfCms, new SendItem(Q2, item.Id, "ES", null)));
        Assert.Equal([June, Q2], workspace.Agenda(Q3)!.ItemNumbered(8)!.Origins.Select(o => o.Meeting));
        Assert.DoesNotContain("8 The post of the note-taker", Lines(workspace));
    }

    [Fact]
    public void A_secretariat_changes_its_own_items_and_who_calls_the_meeting_all()
    {
        var workspace = Do(Drafted(), (HeadOfAewa, Add("Ours")));
        var id = IdOf(workspace, 8);
        Assert.Equal(Reason.NotYourItem, Why(workspace, new ChangeItem(Q2, id, new() { Title = "Theirs" }), HeadOfEurobats));
        Assert.Equal(Reason.NotYourItem, Why(workspace, new WithdrawItem(Q2, IdOf(workspace, 6), "a note"), HeadOfAewa));
        Do(workspace, (HeadOfAewa, new ChangeItem(Q2, id, new() { Title = "Ours", Lead = Aewa, Minutes = 10, Kind = ItemKind.Decision, Papers = ["ES/2027/Q2/Doc.3"] })));
        Do(workspace, (HeadOfCms, new WithdrawItem(Q2, id, null)));
        Assert.Equal(Reason.ItemIsSo, Why(workspace, new ChangeItem(Q2, id, new() { Title = "Ours" })));
    }

    [Fact]
    public void What_cannot_be_is_refused_and_says_why()
    {
        var workspace = Drafted();
        Assert.Equal(Reason.NoAgenda, Why(workspace, new WithdrawItem(Q3, 1, null)));
        Assert.Equal(Reason.ItemNeedsTitle, Why(workspace, Add("  ")));
        Assert.Equal(Reason.TitleTooLong, Why(workspace, Add(new string('x', 30_000))));
        Assert.Equal(Reason.ItemMinutes, Why(workspace, new AddItem(Q2, new() { Title = "x", Minutes = 0 })));
        Assert.Equal(Reason.ItemPapers, Why(workspace, new AddItem(Q2, new() { Title = "x", Papers = [new string('x', 301)] })));
        Assert.Equal(Reason.ForgedCard, Why(workspace, new AddItem(Q2, new() { Title = "x", Lead = new("NONE") })));
        Assert.Equal(Reason.ForgedCard, Why(workspace, new MoveItem(Q2, 1, 99)));
        Assert.Equal(Reason.StaleCard, Why(Do(workspace, (Given.NoteTaker, Add("x"))), new ApproveAgenda(Q2) { Seen = workspace.Version }, HeadOfCms));
        var full = Enumerable.Range(1, Agenda.MostItems - 9).Aggregate(workspace, (w, n) => Do(w, (Given.NoteTaker, Add($"Item {n}"))));
        Assert.Equal(Reason.AgendaIsFull, Why(full, Add("One too many")));
        Assert.Equal(Reason.AgendaIsOver, Why(Do(workspace, (Given.NoteTaker, new Domain.Meetings.CancelMeeting(Q2, null, null))), Add("x")));
    }

    [Fact]
    public void A_meeting_that_was_said_to_be_held_and_was_not_is_corrected_and_both_stay_on_the_record()
    {
        var held = Do(Scheduled(), (Given.NoteTaker, new Domain.Meetings.RecordMeeting("MGT", null, Today, null)));
        Assert.Equal(Reason.MeetingNotHeld, Why(held, new Domain.Meetings.CorrectHeld(Q2, null, null)));
        var wrong = Domain.Meetings.MeetingRecords.LastHeld(held, "MGT")!;
        var corrected = Do(held, (Given.NoteTaker, new Domain.Meetings.CorrectHeld(wrong.Id, " the wrong one ", null)));
        Assert.Null(Domain.Meetings.MeetingRecords.LastHeld(corrected, "MGT"));
        Assert.Equal((true, "the wrong one"), (Domain.Meetings.MeetingRecords.Meeting(corrected, wrong.Id)!.Changes[^1].WasNotHeld, Domain.Meetings.MeetingRecords.Meeting(corrected, wrong.Id)!.Changes[^1].Why));
    }

    /// <summary>Whatever people do after the approval, a number once given means the same item, and no two items share one.</summary>
    [Property]
    public bool A_number_that_was_given_means_the_same_item_for_ever(byte[] steps)
    {
        var workspace = Approved();
        var given = workspace.Agenda(Q2)!.Numbered.ToDictionary(n => n.Number, n => n.Item.Id);
        foreach (var step in steps.Take(30))
        {
            var agenda = workspace.Agenda(Q2)!;
            var (item, other) = (1 + (step % agenda.Items.Length), 1 + (step / 7 % agenda.Items.Length));
            Command command = (step % 5) switch
            {
                0 => Add($"Item {step}"),
                1 => new MoveItem(Q2, item, other),
                2 => new WithdrawItem(Q2, item, "a note"),
                3 => new SendItem(Q2, item, "ADM", null),
                _ => new ApproveAgenda(Q2),
            };
            if (Domain.Secretariats.Authority.Decide(workspace, HeadOfCms, command, Now) is Outcome.Accepted accepted)
                workspace = After(workspace, accepted);
            foreach (var (number, one) in workspace.Agenda(Q2)!.Numbered)
                if (!given.TryAdd(number, one.Id) && given[number] != one.Id)
                    return false;
            if (workspace.Agenda(Q2)!.Numbered.Select(n => n.Number).Distinct().Count() != given.Count)
                return false;
        }
        return true;
    }

    [Fact]
    public void What_was_dropped_before_the_approval_is_put_back_at_its_place()
    {
        var workspace = Do(Drafted(), (Given.NoteTaker, Add("Tea")), (Given.NoteTaker, Add("Cake")));
        var before = Lines(workspace).ToList();
        var tea = IdOf(workspace, 8);
        var restored = Do(workspace, (Given.NoteTaker, new WithdrawItem(Q2, tea, null)), (Given.NoteTaker, new RestoreItem(Q2, tea)));
        Assert.Equal(before, Lines(restored));
        Assert.Equal(Reason.ItemStands, Why(restored, new RestoreItem(Q2, tea)));
        Assert.Equal(Reason.ForgedCard, Why(restored, new RestoreItem(Q2, 99)));
        Assert.Equal(Reason.NotYourItem, Why(Do(restored, (Given.NoteTaker, new WithdrawItem(Q2, tea, null))), new RestoreItem(Q2, tea), HeadOfAewa));
    }

    [Fact]
    public void What_was_withdrawn_after_it_is_put_back_under_the_number_that_it_has_kept()
    {
        var approved = Approved();
        var item = IdOf(approved, 8);
        var restored = Do(approved, (Given.NoteTaker, new WithdrawItem(Q2, item, "No time")), (Given.NoteTaker, Add("Another")), (Given.NoteTaker, new RestoreItem(Q2, item)));
        Assert.Equal((8, null, AgendaState.InRevision), (restored.Agenda(Q2)!.NumberOf(item), restored.Agenda(Q2)!.Item(item)!.Gone, restored.Agenda(Q2)!.State));
        Assert.Equal(11, restored.Agenda(Q2)!.NumberOf(restored.Agenda(Q2)!.Items.Max(i => i.Id)));
    }

    [Fact]
    public void What_was_sent_away_comes_back_unless_another_meeting_has_taken_it()
    {
        var workspace = Approved();
        var item = IdOf(workspace, 8);
        var waiting = Do(workspace, (Given.NoteTaker, new SendItem(Q2, item, "MGT", null)));
        var back = Do(waiting, (Given.NoteTaker, new RestoreItem(Q2, item)), (Given.NoteTaker, new DraftAgenda(Management)));
        Assert.DoesNotContain(back.Agenda(Management)!.Items, i => i.Content.Title == "Conference services");
        var taken = Do(waiting, (Given.NoteTaker, new DraftAgenda(Management)));
        Assert.Equal(Reason.ItemIsElsewhere, Why(taken, new RestoreItem(Q2, item)));
    }
}
