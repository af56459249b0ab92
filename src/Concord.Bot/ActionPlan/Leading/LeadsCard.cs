using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan.Leading;

/// <summary>Who leads the parts of a milestone: one line a secretariat.</summary>
internal static class LeadsCard
{
    /// <summary>The card as of the turn.</summary>
    public static AdaptiveCard Of(Milestone milestone, IReadOnlyDictionary<string, string> names, Turn turn)
    {
        var text = turn.Text;
        var title = text.Of("Lead.Title", milestone.Id.Number);
        var lines = milestone.Parts.Select(p => (p.Secretariat, Leads: Leads(p.Secretariat).DefaultIfEmpty(text.Of("Lead.Nobody")).ToList())).ToList();
        var card = Card(
            text.Pair(title, string.Join("; ", lines.Select(l => text.Pair(text.NameOf(l.Secretariat), string.Join(", ", l.Leads))))),
            Where(text.Of("Milestone.Where", milestone.Id.Year, milestone.Priority, milestone.Id.Number)),
            TitleAsWritten(milestone.Title),
            Line(title),
            new AdaptiveContainer
            {
                Style = AdaptiveContainerStyle.Emphasis,
                Items = [.. lines.Select(l => Row(NameOfLine(text.NameOf(l.Secretariat)), Column("stretch", l.Leads.Select(n => Words(AdaptiveSpacing.None, new AdaptiveTextRun(n))))))],
            },
            SmallPrint(text.Of("Card.AsOf", text.Moment(turn.Now, turn.Settings.Zone))));
        Dictionary<string, string> data = new() { ["milestone"] = $"{milestone.Id}", ["language"] = text.Language.Code };
        if (milestone.Ending is null)
            card.Actions.Add(Submit($"{text.Of("Lead.Name")}…", "lead.name", data));
        card.Actions.Add(Submit(text.Of("Milestone.Open", milestone.Id.Number), "milestone.show", data));
        return card;

        IEnumerable<string> Leads(SecretariatId secretariat) =>
            turn.Workspace.LeadsOf(milestone.Id, secretariat, turn.Today).Select(l => string.Join(", ", ((string?[])
            [
                names.GetValueOrDefault(l.Person) ?? text.Of("Lead.Unnamed"),
                l.Role.From > turn.Today ? text.Of("People.From", l.Role.From) : null,
                l.Role.Until is { } until ? text.Of("People.Until", until) : null,
            ]).OfType<string>()));
    }
}
