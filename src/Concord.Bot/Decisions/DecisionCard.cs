using AdaptiveCards;
using Concord.Bot.Calendars;
using Concord.Bot.Cards;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Decisions;

/// <summary>One decision: its text, how it stands, one line a party, and the buttons that are to hand in its state.</summary>
internal static class DecisionCard
{
    /// <summary>Characters up to which a text is the bold line itself.</summary>
    internal const int ShortText = 160;

    private const int FingerprintShown = 12;

    /// <summary>The card.</summary>
    public static AdaptiveCard Of(Decision decision, RecordView view, string? notice = null)
    {
        var text = view.Text;
        var state = decision.StateAt(view.Now);
        var label = text.Of($"DecisionIs.{state}");
        var written = DecisionWords.TextOf(decision, text);
        var card = Card(
            text.Of("Decision.InOneSentence", DecisionWords.NameOf(decision, text), DecisionWords.Brief(written), label, decision.Symbol ?? text.Of("Decision.Call", decision.Id.Draft)),
            [
                notice is null ? null : Notice(notice),
                Where(text.Of("Decision.Where", DecisionWords.NameOf(decision, text))),
                .. written.Length <= ShortText
                    ? [TitleAsWritten(written)]
                    : new AdaptiveElement[] { TitleAsWritten(DecisionWords.NameOf(decision, text)), Words(AdaptiveSpacing.Small, new AdaptiveTextRun(written)) },
                Words(AdaptiveSpacing.Small, Signed(label, DecisionWords.Colour(state), AdaptiveTextWeight.Bolder)),
                .. DecisionLines.Of(decision, view, state),
                decision.Proposal is { } proposal
                    ? AgreementParts.Lines(proposal, view, decision.Parties, Unanswered(decision, state))
                    : Line(text.Of("Decision.Parties", text.List(decision.Parties.Select(p => text.NameOf(p))))),
                state == DecisionState.UnderSilence && SilenceDayNote(decision, view) is { } note ? SmallPrintAsWritten($"▲ {note}") : null,
                .. state == DecisionState.UnderSilence && HeadAwayNote(decision, view) is { } away ? [SmallPrintAsWritten($"▲ {away}")] : Array.Empty<AdaptiveElement>(),
                SmallPrintAsWritten(SmallPrintOf(decision, view)),
            ]);
        card.Actions = [.. DecisionButtons.Of(decision, view, state)];
        return card;
    }

    private static (string Sign, string Key) Unanswered(Decision decision, DecisionState state) =>
        decision.Silence is null ? ("○", "Agreement.NotYet")
        : state == DecisionState.UnderSilence ? ("○", "Silence.NoObjection")
        : decision.Adoption is not null || state == DecisionState.InForce ? ("✓", "Silence.BySilence")
        : ("○", "Agreement.NotYet");

    private static string? SilenceDayNote(Decision decision, RecordView view) => DayNotes.Of(
        DueDate.On(decision.Silence!.Expires.InZone(DateTimeZoneProviders.Tzdb[decision.Silence.Zone]).Date), view.Workspace, view.Text);

    /// <summary>Whose head went away without anybody acting after the silence had begun; of those that have not answered.</summary>
    private static string? HeadAwayNote(Decision decision, RecordView view)
    {
        var (today, last) = (view.Settings.DayOf(view.Now), view.Settings.DayOf(decision.Silence!.Expires));
        return decision.Parties.Where(p => decision.Proposal!.Of(p) is null)
            .Select(p => view.Workspace.FirstDayWithoutHead(p, today, last) is { } day ? view.Text.Of("Silence.HeadAway", p, day) : null).FirstOrDefault(n => n is not null);
    }

    private static string SmallPrintOf(Decision decision, RecordView view) => string.Join(" · ",
    [
        view.Text.Of("Decision.Version", decision.Current.Number),
        decision.Proposal is { } proposal
            ? AgreementParts.ProposedBy(proposal, view)
            : view.Text.Of("Decision.WrittenBy", view.Text.Who(decision.Current.By, view.Names), view.Moment(decision.Current.At)),
        view.Text.Of("Decision.Fingerprint", decision.Current.Fingerprint[..FingerprintShown]),
        view.Text.Of("Card.Version", decision.Version),
    ]);
}
