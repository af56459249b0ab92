using System.Collections.Immutable;
using Concord.Bot.Files;

namespace Concord.Bot.Decisions.Export;

/// <summary>The register as a table. The number stands first, the text third, whatever the language: by that the proof is compared with it.</summary>
internal static class RegisterTable
{
    /// <summary>A row a decision.</summary>
    public static Table Of(RegisterView register)
    {
        var text = register.View.Text;
        var secretariats = register.View.Settings.Secretariats;
        return new(
            text.Of("Register.Sheet"),
            [
                (text.Of("Register.Number"), 30), (text.Of("Register.State"), 14), (text.Of("Register.Text"), 70), (text.Of("Register.Parties"), 22),
                (text.Of("Register.Adopted"), 28), (text.Of("Decision.Session"), 22), (text.Of("Register.Item"), 24), (text.Of("Register.Milestones"), 12),
                (text.Of("Register.Version"), 8), .. secretariats.Select(s => (text.Of("Register.AnswerOf", s.Code), 44)),
                (text.Of("Register.Changes"), 34), (text.Of("Register.Fingerprint"), 68), (text.Of("Register.Entry"), 8), (text.Of("Register.EntryHash"), 68),
            ],
            [
                .. register.Decisions.Select(ImmutableArray<object?> (d) =>
                [
                    d.Symbol, register.StateOf(d), d.Current.Text, string.Join("; ", d.Parties), register.View.Moment(d.Adoption!.At),
                    DecisionWords.SessionOf(d.Session, text), d.Item, string.Join("; ", d.Milestones), d.Current.Number,
                    .. secretariats.Select(s => d.Parties.Contains(s) ? Answer(register.AnswerOf(d, s)) : null),
                    string.Join("; ", register.ChangesOf(d)), d.Current.Fingerprint,
                    register.Entries.GetValueOrDefault(d.Id) is { } entry ? (int)entry.Stamp.Version : null, register.Entries.GetValueOrDefault(d.Id)?.Hash,
                ]),
            ]);
    }

    private static string Answer((string Answer, string Who, string When) given) =>
        string.Join(", ", new[] { given.Answer, given.Who, given.When }.Where(p => p.Length > 0));
}
