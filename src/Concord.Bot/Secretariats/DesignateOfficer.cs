using Concord.Bot.Conversation;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.Secretariats;

/// <summary>Shows the card by which a head has somebody act for them; words alone give nobody a role.</summary>
public sealed class DesignateOfficer : IHandler
{
    /// <inheritdoc/>
    public string Verb => "people.designate";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (Whose(turn, request) is not { } secretariat)
            return turn.Refused(Reason.NotEntitled);
        var roster = await turn.RosterAsync(cancellationToken);
        var said = Folding.Fold(request.Value("person") ?? "");
        var named = roster.Where(m => !m.IsGuest && said.Length > 1 && Folding.Fold(m.Name).Contains(said, StringComparison.Ordinal)).ToList();
        return Reply.Show(DelegationCard.Of(
            secretariat, roster, named is [var one] ? one.ObjectId : null, Day(request, "from"), Day(request, "until"), turn));
    }

    /// <summary>The secretariat that was named, else the one that the speaker heads.</summary>
    internal static SecretariatId? Whose(Turn turn, Request request) =>
        request.Secretariat(turn) ?? (turn.Workspace.HeadedBy(turn.Person, turn.Today).ToList() is [var one] ? one : null);

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
        var roster = await turn.RosterAsync(cancellationToken);
        if (!RosterCheck.Allows(deputy, roster, turn))
            return turn.Refused(Reason.NotAMember);
        var commit = await keeper.CommitAsync(
            turn, $"designate|{draftId}|{turn.Person}", new Designate(secretariat, deputy, from, until, request.Value("basis")), cancellationToken);
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
        if (DesignateOfficer.Whose(turn, request) is not { } secretariat)
            return turn.Refused(Reason.NotEntitled);
        var commit = await keeper.CommitAsync(turn, $"recall|{turn.ActivityId}", new Recall(secretariat), cancellationToken);
        return commit.Outcome is Outcome.Refused { Why: var why }
            ? turn.Refused(why)
            : Reply.Show(PeopleCard.Of(
                await ledger.NamesAsync(turn.WorkspaceId, cancellationToken), turn with { Workspace = commit.Workspace }, secretariat));
    }
}
