using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Delivery;

/// <summary>Tells the focal point that somebody of their secretariat cannot be reached, and what helps. No due row wakes it.</summary>
internal sealed class UnreachableNotice : INotice
{
    public const string TheKind = "delivery.unreachable";

    public string Kind => TheKind;

    public IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now) => [];

    public AdaptiveCard? Make(Due due, Addressee to, RecordView view)
    {
        var text = view.Text;
        var title = text.Of("Unreached.Title", NameOf(due.Subject, view));
        return Card(
            $"{title}. {text.Of("Unreached.Why")} {text.Of("Unreached.WhatToDo")}",
            Where(view.Settings.Name),
            TitleAsWritten(title),
            Line(text.Of("Unreached.Why")),
            Line(text.Of("Unreached.WhatToDo")),
            SmallPrint(text.Of("Card.AsOf", view.Moment(due.At))));
    }

    private static string NameOf(RecordKey person, RecordView view) =>
        view.Names.GetValueOrDefault(person.Id)
        ?? (view.Workspace.Find(person) is Person { Roles: [var role, ..] } ? view.Text.Capacity(new(role.Kind, role.Secretariat)) : view.Text.Of("Unreached.Somebody"));
}
