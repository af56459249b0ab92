using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Bot.Secretariats;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using NodaTime;
using NodaTime.Text;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan.Leading;

/// <summary>Somebody is to lead a secretariat's part of a milestone: who, from when, and until when if that is known.</summary>
internal static class LeadForm
{
    /// <summary>The card, filled with what was said or holds.</summary>
    public static AdaptiveCard Of(
        Milestone milestone, SecretariatId secretariat, IReadOnlyList<Member> roster, string? chosen, LocalDate? from, LocalDate? until, Turn turn)
    {
        var text = turn.Text;
        var leads = turn.Workspace.LeadOf(milestone.Id, secretariat, turn.Today);
        var question = text.Of("Lead.Question", secretariat);
        Dictionary<string, string> data = new() { ["milestone"] = $"{milestone.Id}", ["secretariat"] = secretariat.Code, ["language"] = text.Language.Code };
        var card = Card(
            question,
            Where(text.Of("Milestone.Where", milestone.Id.Year, milestone.Priority, milestone.Id.Number)),
            TitleAsWritten(milestone.Title),
            Line(question),
            PeopleChoice.Of("lead", text.Of("Delegation.deputy"), roster, (chosen ?? leads) is { } person ? [person] : [], turn, needed: true),
            Day("from", from ?? turn.Today, needed: true),
            Day("until", until, needed: false),
            SmallPrint(text.Of("Lead.SmallPrint")));
        card.Actions.Add(Execute(text.Of("Lead.Confirm"), "lead.confirm", new(data) { ["draft"] = Guid.NewGuid().ToString("N") }, likely: true));
        if (leads is not null)
            card.Actions.Add(Execute(text.Of("Lead.End"), "lead.end", data));
        card.Actions.Add(Execute(text.Of("Draft.Discard"), "draft.discard", new() { ["language"] = text.Language.Code }, secondary: true));
        return card;

        AdaptiveDateInput Day(string name, LocalDate? day, bool needed) => new()
        {
            Id = name, Label = text.Of(needed ? "Delegation.from" : "Lead.until"), IsRequired = needed, ErrorMessage = needed ? text.Of("SetUp.Needed") : null,
            Min = LocalDatePattern.Iso.Format(turn.Today), Value = day is { } known ? LocalDatePattern.Iso.Format(known) : null,
        };
    }
}
