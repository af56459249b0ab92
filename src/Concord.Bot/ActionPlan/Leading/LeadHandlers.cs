using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Bot.Secretariats;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan.Leading;

/// <summary>Says who leads the parts of a milestone.</summary>
public sealed class ShowLeads(Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "lead.show";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        request.TryMilestone(turn, out var milestone, out var refused)
            ? Reply.Show(LeadsCard.Of(milestone, await ledger.NamesAsync(turn.WorkspaceId, cancellationToken), turn))
            : refused;
}

/// <summary>Shows the form by which a head names a lead; words alone give nobody a role.</summary>
public sealed class ChooseLead(RecordKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "lead.name";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TryMilestone(turn, out var milestone, out var refused))
            return refused;
        if (MilestoneKeeper.Question<NameLead>(turn, request, milestone, out var whose) is { } question)
            return question;
        if (await keeper.WhyNotAsync(turn, new NameLead(milestone.Id, whose, "", turn.Today, null), cancellationToken) is { } why)
            return turn.Refused(why);
        var roster = await turn.RosterAsync(cancellationToken);
        return Reply.Show(LeadForm.Of(
            milestone, whose!.Value, roster, RosterCheck.Named(request.Value("person"), roster)?.ObjectId,
            DesignateOfficer.Day(request, "from"), DesignateOfficer.Day(request, "until"), turn));
    }
}

/// <summary>Names the lead that the form says. What it carries is checked as if it were new.</summary>
public sealed class ConfirmLead(RecordKeeper keeper, RecordCards cards, Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "lead.confirm";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TryMilestone(turn, out var milestone, out var refused))
            return refused;
        if (request.Secretariat(turn) is not { } secretariat || request.Value("lead")?.ToLowerInvariant() is not { } lead
            || request.Value("draft") is not { Length: <= 64 } draftId || DesignateOfficer.Day(request, "from") is not { } from
            || (request.Value("until") is not null && DesignateOfficer.Day(request, "until") is null))
            return turn.Refused(Reason.ForgedCard);
        var command = new NameLead(milestone.Id, secretariat, lead, from, DesignateOfficer.Day(request, "until"));
        var roster = await turn.RosterAsync(cancellationToken);
        if (!RosterCheck.Allows(lead, roster, turn) || !RosterCheck.IsMember(lead, roster))
            return turn.Refused(await keeper.WhyNotAsync(turn, command, cancellationToken) ?? new Refusal(Reason.NotAMember, []));
        var commit = await keeper.CommitAsync(turn, $"lead|{draftId}|{turn.Person}", command, cancellationToken);
        if (commit.Outcome is Outcome.Accepted && roster.FirstOrDefault(m => m.ObjectId == lead) is { } member)
            await ledger.PutNameAsync(turn.WorkspaceId, lead, member.Name, cancellationToken);
        return await cards.AnswerAsync(turn, commit, milestone.Key, cancellationToken);
    }
}

/// <summary>Nobody is to lead a part any longer.</summary>
public sealed class TakeLeadAway(MilestoneKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "lead.end";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TryMilestone(turn, out var milestone, out var refused))
            return refused;
        if (MilestoneKeeper.Question<EndLead>(turn, request, milestone, out var whose) is { } question)
            return question;
        return await keeper.CommitAsync(turn, milestone.Id, new EndLead(milestone.Id, whose), null, "", cancellationToken);
    }
}
