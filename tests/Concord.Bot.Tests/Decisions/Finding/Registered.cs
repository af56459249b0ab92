using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Decisions.Finding;

/// <summary>Decisions put on the record as presses would.</summary>
internal static class Registered
{
    private static readonly SecretariatId Cms = new("CMS"), Aewa = new("AEWA"), Eurobats = new("EUROBATS");

    /// <summary>Adopted by CMS and AEWA at the meeting of today's quarter, in this order.</summary>
    public static async Task AdoptAsync(this House house, params IEnumerable<string> texts)
    {
        foreach (var text in texts)
            await house.AdoptAsync(text, []);
    }

    /// <summary>Adopted, about those milestones; by all three where that is asked.</summary>
    public static async Task AdoptAsync(this House house, string text, MilestoneId[] milestones, bool byAll = false)
    {
        var id = await house.ProposeDecisionAsync(text, milestones, byAll);
        await house.GiveAsync(HeadOfCms, new AnswerDecision(id, new(1, Cms, true, null)));
        await house.GiveAsync(HeadOfAewa, new AnswerDecision(id, new(1, Aewa, true, null)));
        if (byAll)
            await house.GiveAsync(HeadOfEurobats, new AnswerDecision(id, new(1, Eurobats, true, null)));
    }

    /// <summary>Before the heads.</summary>
    public static async Task<DecisionId> ProposeDecisionAsync(this House house, string text, MilestoneId[]? milestones = null, bool byAll = false)
    {
        var today = (await house.WorkspaceAsync()).Settings()!.DayOf(house.Clock.GetCurrentInstant());
        var after = await house.GiveAsync(HeadOfCms, new DraftDecision(new(text, byAll ? [Cms, Aewa, Eurobats] : [Cms, Aewa], Domain.Meetings.MeetingId.InQuarterOf(today)) { Milestones = [.. milestones ?? []] }));
        var draft = after.All<Decision>().Last();
        await house.GiveAsync(HeadOfCms, new ProposeDecision(draft.Id, null, draft.Version));
        return draft.Id;
    }

    /// <summary>Has a person's command committed; fails where it is refused.</summary>
    public static async Task<Workspace> GiveAsync(this House house, string person, Command command)
    {
        var commit = await house.Ledger.CommitAsync(
            Id, $"given|{Guid.NewGuid()}", command.GetType().Name, (w, now) => Authority.Decide(w, person, command, now), TestContext.Current.CancellationToken);
        Assert.IsType<Outcome.Accepted>(commit.Outcome);
        return commit.Workspace;
    }
}
