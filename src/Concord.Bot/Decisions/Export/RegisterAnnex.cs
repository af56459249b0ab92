using System.Collections.Immutable;
using Concord.Bot.Files.Documents;
using Concord.Domain.Decisions;

namespace Concord.Bot.Decisions.Export;

/// <summary>The register as a Word annex: each decision under its number, with its text, and who agreed when in which capacity.</summary>
internal static class RegisterAnnex
{
    private static readonly ImmutableArray<int> Widths = [2400, 2000, 3038, 2200];

    /// <summary>The file.</summary>
    /// <param name="register">What is in it.</param>
    /// <param name="year">Of which year; null for all.</param>
    public static byte[] Of(RegisterView register, int? year)
    {
        var (view, text) = (register.View, register.View.Text);
        var title = year is { } one ? text.Of("Register.TitleOfYear", one) : text.Of("Decision.Register");
        var document = new WordDocument(text.Language.Culture.Name, title, view.Settings.Name, text.Of("Card.AsOf", view.Moment(view.Now)))
            .Add(WordStyles.Title, title)
            .Add(WordStyles.Body, text.Of("Register.Of", text.List(view.Settings.Secretariats.Select(s => text.NameOf(s))), text.Count("Decision.Count", register.Decisions.Count)));
        foreach (var decision in register.Decisions)
            Add(document, decision, register);
        document.Add(WordStyles.Heading, text.Of("Register.HowChecked")).Add(WordStyles.Body, text.Of("Proof.How"));
        if (register.Head is { } head)
            document.Add(WordStyles.Body, text.Of("Register.Head", head.Stamp.Version, head.Hash));
        return document.ToBytes();
    }

    private static void Add(WordDocument document, Decision decision, RegisterView register)
    {
        var (view, text) = (register.View, register.View.Text);
        document.Add(WordStyles.Heading, decision.Symbol!).Add(WordStyles.Small, string.Join(" · ",
        [
            register.StateOf(decision), text.Of("Decision.AdoptedOn", view.Moment(decision.Adoption!.At)), DecisionWords.SessionOf(decision.Session, text),
            .. decision.Item is { } item ? [text.Of("Decision.Item", item)] : Array.Empty<string>(),
            .. decision.Milestones.Select(m => text.Of("Decision.Milestone", m.Number, m.Year)),
        ]));
        if (decision.Plan is not null)
            document.Add(WordStyles.Body, DecisionWords.TextOf(decision, text));
        document.Add(WordStyles.Numbered, decision.Current.Text);
        foreach (var change in register.ChangesOf(decision))
            document.Add(WordStyles.Body, change);
        document.Add(Widths,
        [
            [text.Of("Register.Party"), text.Of("Register.Answer"), text.Of("Register.Who"), text.Of("Export.When")],
            .. decision.Parties.Select(ImmutableArray<string> (p) => register.AnswerOf(decision, p) is var (answer, who, when) ? [text.NameOf(p), answer, who, when] : []),
        ]);
        document.Add(WordStyles.Small, string.Join('\n',
        [
            text.Of("Decision.Version", decision.Current.Number), text.Of("Proof.Fingerprint", decision.Current.Fingerprint),
            .. register.Entries.GetValueOrDefault(decision.Id) is { } entry ? [text.Of("Register.InEntry", entry.Stamp.Version, entry.Hash)] : Array.Empty<string>(),
        ]));
    }
}
