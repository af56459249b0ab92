using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Secretariats.SetUp;

/// <summary>Offers to set up the Team, or shows how it is set up now.</summary>
public sealed class ShowSetUp : IHandler
{
    /// <inheritdoc/>
    public string Verb => "setup.show";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => Task.FromResult(Reply.Show(GroupCard.Of(turn)));
}

/// <summary>Asks who does what in the secretariats that the first card named.</summary>
public sealed class AskForPeople : IHandler
{
    /// <inheritdoc/>
    public string Verb => "setup.people";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var form = new SetUpForm(request, turn);
        if (form.Members is not { Length: > 0 and <= SetUpWorkspace.MostSecretariats } || form.Languages.IsEmpty)
            return turn.Refused(Reason.SetUpNeedsSecretariats);
        if (form.Series is null)
            return turn.Refused(Reason.SetUpNeedsSeries);
        if (form.Station is null && request.Value("station") is { } said)
            return Reply.Say(turn.Text.Fault(Fault.Of(FaultKind.NoStation, said)));
        return NodaTime.DateTimeZoneProviders.Tzdb.GetZoneOrNull(form.Zone) is null
            ? turn.Refused(Reason.UnknownZone)
            : Reply.Replace(PeopleForm.Of(form, await turn.RosterAsync(cancellationToken), turn));
    }
}

/// <summary>Shows what the set-up would change; nothing is stored.</summary>
public sealed class PreviewSetUp(RecordKeeper keeper, Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "setup.preview";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var form = new SetUpForm(request, turn);
        if (form.Series is null && form.Members is not null)
            return turn.Refused(Reason.SetUpNeedsSeries);
        var command = form.ToCommand();
        var roster = await turn.RosterAsync(cancellationToken);
        if (RosterCheck.FaultOf(command, roster, turn) is { } fault)
            return turn.Refused(fault);
        var names = new Dictionary<string, string>(await ledger.NamesAsync(turn.WorkspaceId, cancellationToken));
        foreach (var member in roster)
            names[member.ObjectId] = member.Name;
        return await keeper.WhyNotAsync(turn, command, cancellationToken) is { Reason: not Reason.NothingToLoad } why
            ? turn.Refused(why)
            : Reply.Replace(ChangesCard.Of(form, command, names, turn));
    }
}

/// <summary>Sets up what the last card showed. What it carries is checked as if it were new.</summary>
public sealed class ConfirmSetUp(RecordKeeper keeper, Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "setup.confirm";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var form = new SetUpForm(request, turn);
        if (form.Series is null && form.Members is not null)
            return turn.Refused(Reason.SetUpNeedsSeries);
        var command = form.ToCommand();
        var roster = await turn.RosterAsync(cancellationToken);
        if (RosterCheck.FaultOf(command, roster, turn) is { } fault)
            return turn.Refused(fault);
        var commit = await keeper.CommitAsync(turn, $"set-up|{turn.ActivityId}", command, cancellationToken);
        // Nothing new: it was delivered again, perhaps because the first turn was cut off before the rest.
        if (commit.Outcome is Outcome.Refused { Why: { Reason: not Reason.NothingToLoad } why })
            return turn.Refused(why);
        if (turn is { TeamId: { } team, Speaker.TenantId: { } tenant })
            await ledger.PutTeamAsync(new(turn.WorkspaceId, tenant, team), cancellationToken);
        foreach (var member in roster.Where(m => command.People.Any(p => p.ObjectId == m.ObjectId)))
            await ledger.PutNameAsync(turn.WorkspaceId, member.ObjectId, member.Name, cancellationToken);
        var sentence = turn.Text.Of("SetUp.Done", command.Name);
        return Reply.Replace(CardKit.Card(sentence, CardKit.Where(turn.Text.Of("Help.Where", command.Name)), CardKit.Title($"✓ {sentence}"), CardKit.Line(turn.Text.Of("File.How"))));
    }
}
