using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Delivery;

/// <summary>Tells the focal point that somebody of their secretariat, or the channel, cannot be reached, and what helps. No due row wakes it.</summary>
internal sealed class UnreachableNotice : INotice
{
    public const string TheKind = "delivery.unreachable";

    public string Kind => TheKind;

    public IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now) => [];

    public AdaptiveCard? Make(Due due, Addressee to, RecordView view)
    {
        var text = view.Text;
        var whole = due.Subject == Settings.TheKey;
        var title = text.Of("Unreached.Title", whole ? text.Of("Unreached.Channel") : NameOf(due.Subject, view));
        var (why, help) = whole
            ? (text.Of("Unreached.WhyChannel"), text.Of("Unreached.WhatToDoChannel"))
            : (text.Of("Unreached.Why"), text.Of("Unreached.WhatToDo"));
        return Card(
            $"{title}. {why} {help}",
            Where(view.Settings.Name),
            TitleAsWritten(title),
            Line(why),
            Line(help),
            SmallPrint(text.Of("Card.AsOf", view.Moment(due.At))));
    }

    private static string NameOf(RecordKey person, RecordView view) =>
        view.Names.GetValueOrDefault(person.Id)
        ?? (view.Workspace.Find(person) is Person { Roles: [var role, ..] } ? view.Text.Capacity(new(role.Kind, role.Secretariat)) : view.Text.Of("Unreached.Somebody"));
}
