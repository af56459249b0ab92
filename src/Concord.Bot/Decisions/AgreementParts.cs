using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Domain.Decisions;
using Concord.Domain.Secretariats;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Decisions;

/// <summary>How what is proposed stands: one line a secretariat with its position, and the buttons to answer.</summary>
internal static class AgreementParts
{
    /// <summary>One line a secretariat, in protocol order; positions that differ stand side by side.</summary>
    /// <param name="agreement">The text that is answered.</param>
    /// <param name="view">For its language.</param>
    /// <param name="parties">Whose agreement it needs; null where it is every secretariat's.</param>
    /// <param name="unanswered">Sign and key of what is said of one that has not answered.</param>
    public static AdaptiveContainer Lines(
        Agreement agreement, RecordView view, IEnumerable<SecretariatId>? parties = null, (string Sign, string Key)? unanswered = null) => new()
    {
        Style = AdaptiveContainerStyle.Emphasis,
        Spacing = AdaptiveSpacing.Medium,
        Items = [.. (parties ?? view.Settings.Secretariats).Select(s => Line(s, agreement.Of(s), view, unanswered ?? ("○", "Agreement.NotYet")))],
    };

    /// <summary>Agree, and object with the reason that it needs.</summary>
    /// <param name="verb">Which takes the answer.</param>
    /// <param name="year">Of the plan.</param>
    /// <param name="agreement">The text that is answered.</param>
    /// <param name="view">For its language.</param>
    public static IEnumerable<AdaptiveAction> Buttons(string verb, int year, Agreement agreement, RecordView view)
    {
        var text = view.Text;
        Dictionary<string, string> Data(string answer) => new()
        {
            ["year"] = $"{year}", ["revision"] = $"{agreement.Revision}", ["answer"] = answer, ["language"] = text.Language.Code,
        };
        yield return Execute($"✓ {text.Of("Agreement.Agree")}", verb, Data("agree"), likely: true);
        yield return Ask(
            $"{text.Of("Agreement.Object")}…",
            new AdaptiveTextInput
            {
                Id = "reason", Label = text.Of("Agreement.WhyObject"), IsMultiline = true, IsRequired = true,
                ErrorMessage = text.Of("Milestone.OneSentenceIsEnough"), MaxLength = Answer.LongestReason,
            },
            Execute(text.Of("Agreement.SendObjection"), verb, Data("object")));
    }

    /// <summary>Who proposed it, and when.</summary>
    public static string ProposedBy(Agreement agreement, RecordView view) =>
        view.Text.Of("Agreement.ProposedBy", view.Text.Who(agreement.ProposedBy, view.Names), view.Moment(agreement.ProposedAt));

    private static AdaptiveColumnSet Line(SecretariatId secretariat, Response? response, RecordView view, (string Sign, string Key) unanswered)
    {
        var (sign, key, colour) = response switch
        {
            { Agrees: true } => ("✓", "Agreement.Agreed", AdaptiveTextColor.Good),
            { Agrees: false } => ("✕", "Agreement.Objects", AdaptiveTextColor.Attention),
            null => (unanswered.Sign, unanswered.Key, unanswered.Sign == "✓" ? AdaptiveTextColor.Good : AdaptiveTextColor.Default),
        };
        List<AdaptiveElement> said = [Words(Signed($"{sign} {view.Text.Of(key)}", colour))];
        if (response?.Reason is { } reason)
            said.Add(Words(AdaptiveSpacing.None, new AdaptiveTextRun(view.Text.Of("Milestone.Quote", reason))));
        if (response is not null)
            said.Add(Words(AdaptiveSpacing.None, Quiet($"{view.Text.Who(response.By, view.Names)}, {view.Moment(response.At)}")));
        return Row(NameOfLine(view.Text.NameOf(secretariat)), Column("stretch", said));
    }
}
