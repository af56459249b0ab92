using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Secretariats;

/// <summary>Who is what today, and who will be: one line a person, under each secretariat and under the joint work.</summary>
internal static class PeopleCard
{
    /// <summary>The card.</summary>
    /// <param name="names">By object id.</param>
    /// <param name="turn">For whom.</param>
    /// <param name="only">One secretariat, and only who may answer for it; null for all.</param>
    /// <param name="joint">Whether only the joint work is asked for.</param>
    public static AdaptiveCard Of(IReadOnlyDictionary<string, string> names, Turn turn, SecretariatId? only = null, bool joint = false)
    {
        var text = turn.Text;
        var title = only is { } one ? text.Of("People.TitleFor", one) : text.Of(joint ? "People.TitleJoint" : "People.Title");
        var lines = Lines(names, turn, only, joint).ToList();
        return Card(
            text.Pair(title, string.Join("; ", lines.SelectMany(l => l.Lines))),
            [
                Where(text.Of("People.Where", turn.Settings.Name)),
                Title(title),
                .. lines.SelectMany(l => (IEnumerable<AdaptiveElement>)[Section(l.Heading), .. l.Lines.Select(p => Words(AdaptiveSpacing.Small, new AdaptiveTextRun(p)))]),
                SmallPrint(text.Of("Card.AsOf", text.Moment(turn.Now, turn.Settings.Zone))),
            ]);
    }

    private static IEnumerable<(string Heading, List<string> Lines)> Lines(
        IReadOnlyDictionary<string, string> names, Turn turn, SecretariatId? only, bool joint)
    {
        var text = turn.Text;
        var held = turn.Workspace.All<Person>().SelectMany(p => p.Roles.Select(r => (p.ObjectId, Role: r)))
            .Where(h => (h.Role.Until is null || h.Role.Until >= turn.Today) && IsOfUse(h.Role)).OrderBy(h => h.Role.Kind).ToList();
        foreach (var secretariat in joint ? [] : turn.Settings.Secretariats.Where(s => only is null || s == only))
            yield return (text.NameOf(secretariat), Of(h => h.Role.Secretariat == secretariat && (only is null || IsHead(h.Role))));
        if (only is null && Of(h => h.Role.Secretariat is null && (!joint || h.Role.Kind is RoleKind.Coordinator or RoleKind.Staff)) is { Count: > 0 } jointly)
            yield return (text.Of("SetUp.Joint"), jointly);

        // Who leads what is done, or was in a year that is closed, has nothing to lead any more.
        bool IsOfUse(Role role) => role.Milestone is null || turn.Workspace.All<Milestone>().Any(m => m.IsUnfinished && role.LeadsIn(turn.Workspace, m.Id));
        List<string> Of(Func<(string ObjectId, Role Role), bool> which) =>
            [.. held.Where(which).Select(h => Line(h.Role, names.GetValueOrDefault(h.ObjectId), IsHead(h.Role) ? AwayOf(h.ObjectId) : null)).DefaultIfEmpty(text.Of("People.Vacant"))];
        string? AwayOf(string person) => turn.Workspace.Person(person)!.Absences.Where(a => a.Until >= turn.Today).OrderBy(a => a.From).FirstOrDefault() is { } absence
            ? text.Of("People.Away", text.Period(absence.From, absence.Until))
            : null;
        string Line(Role role, string? name, string? away) => string.Join(", ", ((string?[])
        [
            text.Capacity(new(role.Kind, role.Secretariat)) is var capacity && (name is null || name == capacity) ? capacity : $"{name} ({capacity})",
            role.From > turn.Today ? text.Of("People.From", role.From) : null,
            role.Until is { } until ? text.Of("People.Until", until) : null,
            role.Milestone is { } led ? text.Of("Lead.OfMilestone", led.Number, led.Year) : null,
            role.Basis, away,
        ]).OfType<string>());
    }

    private static bool IsHead(Role role) => role.Kind is RoleKind.ExecutiveSecretary or RoleKind.OfficerInCharge;
}
