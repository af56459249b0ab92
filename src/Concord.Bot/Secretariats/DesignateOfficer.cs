using Concord.Bot.Conversation;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.Secretariats;

/// <summary>Shows the card by which a head has somebody act for them; words alone give nobody a role.</summary>
public sealed class DesignateOfficer(RecordKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "people.designate";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (Question<Designate>(turn, request, out var whose) is { } question)
            return question;
        if (await keeper.WhyNotAsync(turn, new Designate(whose, "", turn.Today, turn.Today, null), cancellationToken) is { } why)
            return turn.Refused(why);
        var roster = await turn.RosterAsync(cancellationToken);
        return Reply.Show(DelegationCard.Of(
            whose!.Value, roster, RosterCheck.Named(request.Value("person"), roster)?.ObjectId, Day(request, "from"), Day(request, "until"), turn));
    }

    /// <summary>The secretariat that was named, else the only one for which the speaker may; the question which, where there are several.</summary>
    internal static Reply? Question<TCommand>(Turn turn, Request request, out SecretariatId? whose) where TCommand : Command
    {
        var may = Authority.SecretariatsFor<TCommand>(turn.Workspace, turn.Person, turn.Today);
        whose = request.Secretariat(turn) ?? may.Cast<SecretariatId?>().FirstOrDefault();
        return request.Secretariat(turn) is null && may.Length > 1 ? WhichSecretariat.Ask(turn, request, may) : null;
    }

    /// <summary>A day that a card or words gave.</summary>
    internal static LocalDate? Day(Request request, string name) =>
        LocalDatePattern.Iso.Parse(request.Value(name) ?? "") is { Success: true } day ? day.Value : null;
}

/// <summary>Has somebody act for a head, as the card says. What it carries is checked as if it were new.</summary>
public sealed class ConfirmOfficer(RecordKeeper keeper, Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "people.designate.confirm";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Secretariat(turn) is not { } secretariat || request.Value("deputy")?.ToLowerInvariant() is not { } deputy
            || request.Value("draft") is not { Length: <= 64 } draftId || DesignateOfficer.Day(request, "from") is not { } from)
            return turn.Refused(Reason.ForgedCard);
        if (DesignateOfficer.Day(request, "until") is not { } until)
            return turn.Refused(Reason.DelegationNeedsEnd);
        var command = new Designate(secretariat, deputy, from, until, request.Value("basis"));
        var roster = await turn.RosterAsync(cancellationToken);
        if (!RosterCheck.Allows(deputy, roster, turn))
            return turn.Refused(await keeper.WhyNotAsync(turn, command, cancellationToken) ?? new Refusal(Reason.NotAMember, []));
        var commit = await keeper.CommitAsync(turn, $"designate|{draftId}|{turn.Person}", command, cancellationToken);
        if (commit.Outcome is Outcome.Refused { Why: var why })
            return turn.Refused(why);
        if (roster.FirstOrDefault(m => m.ObjectId == deputy) is { } member)
            await ledger.PutNameAsync(turn.WorkspaceId, deputy, member.Name, cancellationToken);
        return Reply.Replace(PeopleCard.Of(
            await ledger.NamesAsync(turn.WorkspaceId, cancellationToken), turn with { Workspace = commit.Workspace }, secretariat));
    }
}

/// <summary>Ends that somebody acts for a head.</summary>
public sealed class RecallOfficer(RecordKeeper keeper, Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "people.recall";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (DesignateOfficer.Question<Recall>(turn, request, out var whose) is { } question)
            return question;
        var commit = await keeper.CommitAsync(turn, $"recall|{turn.ActivityId}", new Recall(whose), cancellationToken);
        return commit.Outcome is Outcome.Refused { Why: var why }
            ? turn.Refused(why)
            : Reply.Show(PeopleCard.Of(
                await ledger.NamesAsync(turn.WorkspaceId, cancellationToken), turn with { Workspace = commit.Workspace }, whose));
    }
}
