using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Domain.Meetings.Agendas;
using static Concord.Bot.Cards.Actions;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>What can be done with an agenda, the likely thing first.</summary>
internal static class AgendaButtons
{
    /// <summary>The buttons of its card; of a meeting that is over only those to read it.</summary>
    public static IEnumerable<AdaptiveAction> Of(AgendaView agenda, RecordView view, int page, bool hasBack, bool hasMore)
    {
        var (text, data) = (view.Text, AgendaWords.Data(agenda.Agenda, view.Text));
        if (hasMore)
            yield return Execute(text.Of("List.Next"), "agenda.show", new(data) { ["page"] = $"{page + 1}" });
        if (hasBack)
            yield return Execute(text.Of("List.Back"), "agenda.show", new(data) { ["page"] = $"{page - 1}" });
        if (agenda.Meeting.IsOpen)
        {
            if (agenda.Agenda.State != AgendaState.Approved)
                yield return Execute(
                    agenda.Agenda.Revision > 0 ? text.Of("Agenda.ApproveRevision", agenda.Agenda.Revision) : text.Of("Agenda.Approve"), "agenda.approve", data, likely: true);
            var add = Ask(text.Of("Agenda.Add"), ItemForm.Of(null, view), Execute(text.Of("Agenda.AddIt"), "agenda.add", new(data) { ["form"] = "true" }, likely: true));
            yield return hasMore || hasBack ? add.Aside() : add;
        }
        yield return Submit(text.Of("Agenda.Summary"), "agenda.summary", data, likely: agenda.Agenda.State == AgendaState.Approved, secondary: hasMore || hasBack || agenda.Agenda.State != AgendaState.Approved);
        if (!agenda.Meeting.IsOpen)
            yield break;
        yield return Ask(text.Of("Agenda.Move"), [ItemForm.Number("item", text.Of("Agenda.WhichItem"), text), ItemForm.Number("place", text.Of("Agenda.BehindWhich"), text, isRequired: false)],
            Execute(text.Of("Agenda.MoveIt"), "agenda.move", data, likely: true)).Aside();
        if (agenda.Agenda.State == AgendaState.Approved)
            yield return Execute(text.Of("Agenda.Revise", agenda.Agenda.Revision + 1), "agenda.revise", data, secondary: true);
    }

    /// <summary>The buttons of one item.</summary>
    public static IEnumerable<AdaptiveAction> Of(AgendaPoint point, AgendaView agenda, RecordView view)
    {
        var (text, data) = (view.Text, AgendaWords.Data(agenda.Agenda, point.Item, view.Text));
        if (agenda.Meeting.IsOpen && point is { IsHidden: false, Item.Gone: null })
        {
            yield return Ask(text.Of("Agenda.Edit"), ItemForm.Of(point.Item, view), Execute(text.Of("Decision.Save"), "agenda.item", new(data) { ["form"] = "true" }, likely: true));
            var isStanding = point.Item.Standing is not null;
            yield return Ask(
                text.Of(isStanding ? "Agenda.Drop" : "Agenda.Withdraw"), ItemForm.Why(isStanding, text),
                Execute(text.Of(isStanding ? "Agenda.DropIt" : "Agenda.WithdrawIt"), "agenda.withdraw", data));
            if (!isStanding)
                yield return Ask(
                    text.Of("Agenda.Send"),
                    [ItemForm.Choice("to", text.Of("Agenda.ToWhich"), view.Settings.Series[0].Code, view.Settings.Series.Select(s => (s.Code, text.SeriesName(s)))), ItemForm.Why(isRequired: false, text, "whySent")],
                    Execute(text.Of("Agenda.SendIt"), "agenda.send", data, likely: true)).Aside();
        }
        if (agenda.Meeting.IsOpen && point is { IsHidden: false, Item.Gone: { TakenBy: null } })
            yield return Execute(text.Of("Agenda.PutBack"), "agenda.restore", data, likely: true);
        // A telephone has room for two.
        yield return Submit(text.Of("Agenda.Whole"), "agenda.show", AgendaWords.Data(agenda.Agenda, text), secondary: agenda.Meeting.IsOpen && point is { IsHidden: false, Item.Gone: null });
    }
}
