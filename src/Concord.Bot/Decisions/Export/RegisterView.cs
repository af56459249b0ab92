using System.Collections.Frozen;
using Concord.Bot.Cards;
using Concord.Domain.Decisions;
using Concord.Domain.Secretariats;
using Concord.Ledger;

namespace Concord.Bot.Decisions.Export;

/// <summary>The register as it goes into a file.</summary>
/// <param name="Decisions">The numbered ones, in the order of their numbers.</param>
/// <param name="Entries">The log entry that adopted each.</param>
/// <param name="Head">The newest entry of the log then; null before the first.</param>
/// <param name="View">The records, the names and the language.</param>
internal sealed record RegisterView(
    IReadOnlyList<Decision> Decisions, FrozenDictionary<DecisionId, LogEntry> Entries, LogEntry? Head, RecordView View)
{
    /// <summary>What a party answered to the text that was adopted, who and when; what it did not answer, silence did.</summary>
    public (string Answer, string Who, string When) AnswerOf(Decision decision, SecretariatId party)
    {
        var text = View.Text;
        return decision.Proposal?.Of(party) is { } response
            ? (text.Of("Agreement.Agreed"), text.Who(response.By, View.Names), View.Moment(response.At))
            : (text.Of("Silence.BySilence"), "", View.Moment(decision.Adoption!.At));
    }

    /// <summary>How it stands, without the sign that a card has.</summary>
    public string StateOf(Decision decision) => View.Text.Of($"DecisionIs.{decision.StateAt(View.Now)}").Split(' ', 2)[1];

    /// <summary>What it does to earlier ones and what later ones did to it, a sentence each.</summary>
    public IEnumerable<string> ChangesOf(Decision decision) =>
    [
        .. decision.Effect is { } effect ? [Sentence($"Effect.{effect.Kind}", effect.Other)] : Array.Empty<string>(),
        .. decision.ChangedBy.Select(e => Sentence($"EffectBy.{e.Kind}", e.Other)),
    ];

    private string Sentence(string key, DecisionId other) => View.Text.Of(key, View.Workspace.Decision(other)?.Symbol ?? $"{other}");
}
