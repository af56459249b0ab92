using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Domain.Secretariats;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Secretariats.SetUp;

/// <summary>The second card of a set-up: who heads each secretariat, and who does what in the joint work.</summary>
internal static class PeopleForm
{
    /// <summary>The card.</summary>
    /// <param name="form">What the first card said.</param>
    /// <param name="roster">Who is in the Team.</param>
    /// <param name="turn">For whom.</param>
    public static AdaptiveCard Of(SetUpForm form, IReadOnlyList<Member> roster, Turn turn)
    {
        var text = turn.Text;
        var card = Card(text.Of("SetUp.InOneSentence"), Where(text.Of("SetUp.Where", 2, 3)), Title(text.Of("SetUp.People")));
        var inputs = ((form.Members?.Length ?? 0) * 2) + SetUpForm.JointRoles.Count;
        foreach (var member in form.Members ?? [])
        {
            card.Body.Add(Section(member.Name));
            card.Body.Add(PeopleChoice.Of($"head.{member.Id}", text.Of("SetUp.head"), roster, Holders(RoleKind.ExecutiveSecretary, member.Id), turn, needed: true, inputs));
            card.Body.Add(PeopleChoice.Of($"officers.{member.Id}", text.Of("SetUp.officers"), roster, Holders(RoleKind.AdministrativeOfficer, member.Id), turn, inputs: inputs));
        }
        card.Body.Add(Section(text.Of("SetUp.Joint")));
        card.Body.AddRange(SetUpForm.JointRoles.Select(r => PeopleChoice.Of(r.Input, text.Of($"SetUp.{r.Input}"), roster,
            r.Role == RoleKind.Administrator && turn.Workspace.Settings() is null ? [turn.Person] : Holders(r.Role, null), turn, inputs: inputs)));
        card.Body.AddRange(SeriesInputs.Leads(form, turn));
        card.Actions.Add(Execute(
            text.Of("SetUp.ShowChanges"), "setup.preview", new(form.Carried) { ["language"] = text.Language.Code }, likely: true));
        return card;

        IReadOnlyList<string> Holders(RoleKind kind, SecretariatId? secretariat) =>
        [
            .. turn.Workspace.All<Person>()
                .Where(p => p.RolesOn(turn.Today).Any(r => r.Kind == kind && r.Secretariat == secretariat)).Select(p => p.ObjectId),
        ];
    }
}
