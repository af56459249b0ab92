using Concord.Bot.ActionPlan;
using Concord.Bot.Hosting;
using Concord.Bot.Texts;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>Where all that people say or press comes in: it finds out who speaks for which workspace, then asks the verb's handler.</summary>
public sealed class Reception(
    Workspaces workspaces, Handlers handlers, Interpreter interpreter, Ledger.Ledger ledger, IClock clock, ILogger<Reception> log)
{
    /// <summary>Characters of one message; a longer one is no question. A pasted plan may be longer.</summary>
    public const int LongestMessage = 4_000;

    /// <summary>Answers words.</summary>
    public Task<Reply> SaidAsync(Speaker speaker, string said, CancellationToken cancellationToken) =>
        AnswerAsync(speaker, Text.In(Language.Of(speaker.Locale)), async turn =>
        {
            if (turn.Workspace.Settings() is null)
                return await HandleAsync(turn, Request.Of("setup.show", turn.Text.Language), cancellationToken);
            if (said.Length == 0)
                return Reply.Say(turn.Text.Of("Said.Nothing"));
            if (PlanFile.LooksLikeOne(said))
                return await HandleAsync(turn, PlanOf(said, turn), cancellationToken);
            if (said.Length > LongestMessage)
                return Reply.Say(turn.Text.Of("Said.TooMuch", said.Length, LongestMessage));
            return interpreter.Understand(said, turn.Text.Language, turn.Today, turn.Settings) switch
            {
                Understanding.Command { Request: var request } => await HandleAsync(turn, request, cancellationToken),
                var other => NotUnderstood.Reply(other),
            };
        }, cancellationToken);

    /// <summary>Answers a button.</summary>
    public Task<Reply> PressedAsync(Speaker speaker, PressedData pressed, CancellationToken cancellationToken)
    {
        var text = Text.In(Language.Of(pressed.Data.GetValueOrDefault("language") ?? speaker.Locale));
        // A line of help or of a question that is pressed is said.
        if (pressed.Verb == "say")
            return SaidAsync(speaker with { Locale = text.Language.Code }, pressed.Data.GetValueOrDefault("text") ?? "", cancellationToken);
        return AnswerAsync(speaker, text, turn => HandleAsync(turn, new Request(pressed.Verb, pressed.Data, text.Language), cancellationToken), cancellationToken);
    }

    /// <summary>Answers a plan that was sent as a file.</summary>
    public Task<Reply> SentPlanAsync(Speaker speaker, string csv, CancellationToken cancellationToken) =>
        AnswerAsync(speaker, Text.In(Language.Of(speaker.Locale)), turn => HandleAsync(turn, PlanOf(csv, turn), cancellationToken), cancellationToken);

    /// <summary>Says a sentence in the speaker's language, whoever they are.</summary>
    public Reply Say(Speaker speaker, string key, params object[] details) => Reply.Say(Text.In(Language.Of(speaker.Locale)).Of(key, details));

    /// <summary>Welcomes, where the bot was just installed.</summary>
    public Task<Reply> ArrivedAsync(Speaker speaker, CancellationToken cancellationToken) =>
        AnswerAsync(speaker, Text.In(Language.Of(speaker.Locale)),
            turn => HandleAsync(turn, Request.Of("help", turn.Text.Language), cancellationToken), cancellationToken);

    private static Request PlanOf(string csv, Turn turn) =>
        new("plan.preview", new Dictionary<string, string> { ["csv"] = csv }, turn.Text.Language);

    /// <summary>Before a Team is set up there is nothing that could be answered but how it is set up.</summary>
    private async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var asked = turn.Workspace.Settings() is null && !request.Verb.StartsWith("setup.", StringComparison.Ordinal)
            ? Request.Of("setup.show", request.Language)
            : request;
        var text = Text.In(request.Language).For(turn.Settings);
        return await handlers.HandleAsync(turn with { Text = text }, asked, cancellationToken) with { For = (turn.WorkspaceId, text.Language) };
    }

    private async Task<Reply> AnswerAsync(
        Speaker speaker, Text text, Func<Turn, Task<Reply>> answer, CancellationToken cancellationToken)
    {
        try
        {
            var found = await workspaces.FindAsync(speaker, clock.GetCurrentInstant(), cancellationToken);
            if (found.Count != 1)
            {
                Log.Stranger(log, found.Count);
                return Reply.Say(text.Of(found.Count == 0 ? $"Reason.{Reason.NotInWorkspace}" : "Said.InSeveralWorkspaces"));
            }
            var place = found[0];
            var turn = new Turn(
                place.Id, place.Workspace, speaker.Person!, text, clock.GetCurrentInstant(), speaker.ActivityId, speaker, place.TeamId);
            // Names change; the newest is the one that Teams shows.
            if (speaker.Name is { Length: > 0 } name && place.Workspace.Settings() is not null)
                await ledger.PutNameAsync(place.Id, speaker.Person!, name, cancellationToken);
            return await answer(turn with { Text = text.For(turn.Settings) });
        }
        catch (LedgerBusyException)
        {
            return Reply.Say(text.Of("Said.Busy"));
        }
    }
}
