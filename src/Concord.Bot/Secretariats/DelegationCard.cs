using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Domain.Secretariats;
using NodaTime;
using NodaTime.Text;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Secretariats;

/// <summary>Somebody is to act for a head: who, from when until when, on what basis.</summary>
internal static class DelegationCard
{
    /// <summary>The card, filled with what was said.</summary>
    public static AdaptiveCard Of(SecretariatId secretariat, IReadOnlyList<Member> roster, string? chosen, LocalDate? from, LocalDate? until, Turn turn)
    {
        var text = turn.Text;
        var title = text.Of("Delegation.Title", secretariat);
        var card = Card(
            title,
            Where(text.Of("Delegation.Where")),
            Title(title),
            PeopleChoice.Of("deputy", text.Of("Delegation.deputy"), roster, chosen is null ? [] : [chosen], turn, needed: true),
            Day("from", from ?? turn.Today),
            Day("until", until),
            new AdaptiveTextInput { Id = "basis", Label = text.Of("Delegation.basis"), Placeholder = text.Of("Delegation.BasisHint"), MaxLength = Designate.LongestBasis },
            SmallPrint(text.Of("Delegation.SmallPrint")));
        card.Actions.Add(Execute(text.Of("Delegation.Confirm"), "people.designate.confirm", new()
        {
            ["secretariat"] = secretariat.Code, ["draft"] = Guid.NewGuid().ToString("N"), ["language"] = text.Language.Code,
        }, likely: true));
        card.Actions.Add(Execute(text.Of("Draft.Discard"), "draft.discard", new() { ["language"] = text.Language.Code }));
        return card;

        AdaptiveDateInput Day(string name, LocalDate? day) => new()
        {
            Id = name, Label = text.Of($"Delegation.{name}"), IsRequired = true, ErrorMessage = text.Of("SetUp.Needed"),
            Min = LocalDatePattern.Iso.Format(turn.Today), Value = day is { } known ? LocalDatePattern.Iso.Format(known) : null,
        };
    }
}
