using AdaptiveCards;
using Concord.Bot.Cards;

namespace Concord.Bot.Tests.Cards;

public sealed class PhoneWidthTests
{
    [Theory]
    [InlineData("✓ Agree", "Object…")]
    [InlineData("✓ Hecho", "● En curso", "▲ En riesgo…")]
    [InlineData("✓ Terminé", "● En bonne voie", "▲ À risque…")]
    [InlineData("Soumettre à l’approbation tacite", "Ajouter à mon calendrier")]
    public void As_many_buttons_as_a_telephone_has_room_for_are_in_sight_and_none_is_lost(params string[] titles)
    {
        var card = Card([.. titles.Select((t, i) => Actions.Execute(t, $"verb{i}", [], likely: i == 0))]).FitForPhone();

        Assert.Equal(titles, card.Actions.Select(a => a.Title));
        var inSight = card.Actions.Where(a => a.Mode == AdaptiveActionMode.Primary).Select(a => a.Title).ToList();
        Assert.Equal(titles.Length > 2 ? titles[..2] : string.Concat(titles).Length > 40 ? titles[..1] : titles, inSight);
        Assert.All(card.Actions.OfType<AdaptiveExecuteAction>(), a => Assert.Equal(a.Mode, ((AdaptiveAction)a.Fallback!.Content!).Mode));
    }

    [Fact]
    public void The_likely_button_stays_in_sight_wherever_it_stands_and_a_form_is_as_wide_as_its_card()
    {
        var card = Card(
            Actions.Execute("Ordre du jour", "agenda", []), Actions.Execute("Ajouter à mon calendrier", "file", [], likely: true),
            Actions.Ask("…", [], Actions.Execute("Reprendre ce point maintenant", "one", [], likely: true), Actions.Execute("Le remettre à plus tard", "two", [])).Aside()).FitForPhone();

        Assert.Equal("Ajouter à mon calendrier", Assert.Single(card.Actions, a => a.Mode == AdaptiveActionMode.Primary).Title);
        Assert.Single(((AdaptiveShowCardAction)card.Actions[2]).Card.Actions, a => a.Mode == AdaptiveActionMode.Primary);
    }

    private static AdaptiveCard Card(params AdaptiveAction[] actions)
    {
        var card = CardKit.Card("a card");
        card.Actions = [.. actions];
        return card;
    }
}
