using Concord.Bot.Cards;
using Concord.Bot.Decisions.Finding;
using Concord.Bot.Delivery;
using Concord.Bot.Files;
using Concord.Bot.Hosting;
using Concord.Bot.Secretariats;
using Concord.Bot.Texts;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>Where all that people say or press comes in: it finds out who speaks for which workspace, then asks the verb's handler.</summary>
public sealed class Reception(
    Workspaces workspaces, Handlers handlers, Interpreter interpreter, Recent recent, Hearing hearing, Ledger.Ledger ledger, IClock clock, ILogger<Reception> log)
{
    /// <summary>Characters of one message; a longer one is no question. A pasted plan may be longer.</summary>
    public const int LongestMessage = 4_000;

    /// <summary>Answers words.</summary>
    public Task<Reply> SaidAsync(Speaker speaker, string said, CancellationToken cancellationToken) => SaidAsync(speaker, said, null, cancellationToken);

    private Task<Reply> SaidAsync(Speaker speaker, string said, string? workspace, CancellationToken cancellationToken) =>
        AnswerAsync(speaker, Text.In(Language.Of(speaker.Locale)), workspace, settings => VerbOf(speaker, said, settings), async turn =>
        {
            if (turn.Workspace.Settings() is null)
                return await HandleAsync(turn, Request.Of("setup.show", turn.Text.Language), cancellationToken);
            if (said.Length == 0)
                return Reply.Say(turn.Text.Of("Said.Nothing"));
            if (KnownTables.In(said) is var (verb, table))
                return await HandleAsync(turn, TableOf(verb, table, turn), cancellationToken);
            if (said.Length > LongestMessage)
                return Reply.Say(turn.Text.Of("Said.TooMuch", said.Length, LongestMessage));
            return interpreter.Understand(said, turn.Text.Language, turn.Today, turn.Settings) switch
            {
                Understanding.Command { Request: var request } => await HandleAsync(turn, recent.Whole(turn, request), cancellationToken),
                _ when turn.IsUndecided => turn.AskWhichWorkspace(),
                var other => NotUnderstood.Reply(other),
            };
        }, cancellationToken);

    /// <summary>A turn for each workspace in which the speaker holds a role: for what they look up while they write to whomever.</summary>
    public async Task<IReadOnlyList<Turn>> AsideAsync(Speaker speaker, CancellationToken cancellationToken)
    {
        var (aside, now) = (speaker.Aside(), clock.GetCurrentInstant());
        var found = await workspaces.FindAsync(aside, now, cancellationToken);
        if (found.Count == 0)
            Log.Stranger(log, 0);
        return [.. found.Select(p => new Turn(
            p.Id, p.Workspace, speaker.Person!, Text.In(Language.Of(speaker.Locale)).For(p.Workspace.Settings()!), now, speaker.ActivityId, aside, p.TeamId) { Places = found })];
    }

    /// <summary>Answers a button.</summary>
    public Task<Reply> PressedAsync(Speaker speaker, PressedData pressed, CancellationToken cancellationToken)
    {
        var text = Text.In(Language.Of(pressed.Data.GetValueOrDefault("language") ?? speaker.Locale));
        var workspace = pressed.Data.GetValueOrDefault(CardWorkspace.Name);
        if (workspace is not null && pressed.Data.ContainsKey(CitationCard.Aside))
            speaker = speaker.Aside();
        // A line of help or of a question that is pressed is said.
        if (pressed.Verb == "say")
            return SaidAsync(speaker with { Locale = text.Language.Code }, pressed.Data.GetValueOrDefault("text") ?? "", workspace, cancellationToken);
        return AnswerAsync(speaker, text, workspace, _ => pressed.Verb, turn =>
        {
            var request = new Request(pressed.Verb, pressed.Data, text.Language);
            recent.Pressed(turn, request);
            return HandleAsync(turn, request, cancellationToken);
        }, cancellationToken);
    }

    /// <summary>Answers a table that was sent as a file; one that we do not know is taken for a plan, whose columns are named then.</summary>
    public Task<Reply> SentTableAsync(Speaker speaker, string csv, CancellationToken cancellationToken) =>
        AnswerAsync(speaker, Text.In(Language.Of(speaker.Locale)), null, _ => null,
            turn => HandleAsync(turn, TableOf(KnownTables.VerbOf(csv) ?? "plan.preview", csv, turn), cancellationToken), cancellationToken);

    /// <summary>Says a sentence in the speaker's language, whoever they are.</summary>
    public Reply Say(Speaker speaker, string key, params object[] details) => Reply.Say(Text.In(Language.Of(speaker.Locale)).Of(key, details));

    /// <summary>Welcomes, where the bot was just installed.</summary>
    public Task<Reply> ArrivedAsync(Speaker speaker, CancellationToken cancellationToken) =>
        AnswerAsync(speaker, Text.In(Language.Of(speaker.Locale)), null, _ => null,
            turn => HandleAsync(turn, Request.Of("help", turn.Text.Language), cancellationToken), cancellationToken);

    private string? VerbOf(Speaker speaker, string said, Settings settings) => said.Length <= LongestMessage
        && interpreter.Understand(said, Language.Of(speaker.Locale), settings.DayOf(clock.GetCurrentInstant()), settings) is Understanding.Command { Request.Verb: var verb }
            ? verb
            : null;

    private static Request TableOf(string verb, string csv, Turn turn) =>
        new(verb, new Dictionary<string, string> { ["csv"] = csv }, turn.Text.Language);

    /// <summary>
    /// Before a Team is set up there is nothing that could be answered but how it is set up; before somebody said for which of
    /// their workspaces they speak, nothing but that.
    /// </summary>
    private async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (turn.IsUndecided && request.Verb != SwitchWorkspace.TheVerb)
            return turn.AskWhichWorkspace();
        var asked = turn.Workspace.Settings() is null && !request.Verb.StartsWith("setup.", StringComparison.Ordinal)
            ? Request.Of("setup.show", request.Language)
            : request;
        var text = Text.In(request.Language).For(turn.Settings);
        return await handlers.HandleAsync(turn with { Text = text }, asked, cancellationToken) with { For = (turn.WorkspaceId, text.Language) };
    }

    /// <summary>Finds the turn's workspace: the one that the pressed card was made for, or the one for which the person speaks here.</summary>
    private async Task<Reply> AnswerAsync(
        Speaker speaker, Text text, string? workspace, Func<Settings, string?> tried, Func<Turn, Task<Reply>> answer, CancellationToken cancellationToken)
    {
        try
        {
            var found = await workspaces.FindAsync(speaker, clock.GetCurrentInstant(), cancellationToken);
            var place = workspace is not null ? found.FirstOrDefault(f => f.Id.Value == workspace)
                : found.Count > 0 ? await workspaces.ChosenAsync(speaker.Person!, found, cancellationToken)
                : null;
            if (found.Count == 0 || (workspace is not null && place is null))
            {
                Log.Stranger(log, found.Count);
                return await WithoutRoleAsync(speaker, text, workspace, tried, cancellationToken);
            }
            hearing.Heard(speaker, found);
            var (id, records, team) = place ?? found[0];
            var turn = new Turn(id, records, speaker.Person!, text, clock.GetCurrentInstant(), speaker.ActivityId, speaker, team)
            {
                Places = found, IsUndecided = place is null,
            };
            if (place is null)
                return await answer(turn);
            // Names change; the newest is the one that Teams shows.
            if (speaker.Name is { Length: > 0 } name && records.Settings() is not null)
                await ledger.PutNameAsync(id, speaker.Person!, name, cancellationToken);
            var reply = await answer(turn with { Text = text.For(turn.Settings) });
            return found.Count > 1 ? reply.Under(place.Name) : reply;
        }
        catch (LedgerBusyException)
        {
            return Reply.Say(text.Of("Said.Busy"));
        }
    }

    /// <summary>Answers who holds no role today. Whose role ended or is to begin learns when, and what they tried is on the record.</summary>
    private async Task<Reply> WithoutRoleAsync(
        Speaker speaker, Text text, string? workspace, Func<Settings, string?> tried, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var places = await workspaces.OutOfDatesAsync(speaker, now, cancellationToken);
        if (places.FirstOrDefault(p => workspace is null || p.Id.Value == workspace) is not { } place)
            return Reply.Say(text.Of($"Reason.{Reason.NotInWorkspace}"));
        if (tried(place.Workspace.Settings()!) is { } verb && handlers.Verbs.Contains(verb))
            await ledger.CommitAsync(
                place.Id, $"{verb}|{speaker.ActivityId}", verb, (records, at) => Authority.WithoutRole(records, speaker.Person!, at), cancellationToken);
        var why = Authority.WithoutRole(place.Workspace, speaker.Person!, now).Why;
        return Reply.Say(text.For(place.Workspace.Settings()!).Of($"Reason.{why.Reason}", [.. why.Details]));
    }
}
