using System.Security.Cryptography;
using System.Text;
using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Records;
using Concord.Ledger;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>Commits a command on an agenda and answers with the agenda as it is then, or why nothing was changed.</summary>
public sealed class AgendaKeeper(RecordKeeper keeper, Ledger.Ledger ledger)
{
    /// <summary>Commits and answers with the whole agenda.</summary>
    /// <param name="turn">Who gives it.</param>
    /// <param name="request">What it comes from: words, or a card that showed a version.</param>
    /// <param name="command">What is asked.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Reply> CommitAsync(Turn turn, Request request, AgendaCommand command, CancellationToken cancellationToken)
    {
        var commit = await CommitOnlyAsync(turn, request, command, cancellationToken);
        var after = turn with { Workspace = commit.Workspace };
        return commit.Outcome is Outcome.Refused { Why: var why }
            ? await RefusedAsync(after, command.Meeting, why, cancellationToken)
            : await ShowAsync(after, command.Meeting, PageOf(commit), null, inPlace: true, cancellationToken);
    }

    /// <summary>Commits.</summary>
    public Task<Commit> CommitOnlyAsync(Turn turn, Request request, AgendaCommand command, CancellationToken cancellationToken)
    {
        // A press of the same card is the same command; words are, when they are delivered again.
        var id = request.Seen() is { } seen ? $"{command.GetType().Name}|{command.Meeting}|{seen}|{turn.Person}|{Hash(request)}" : $"said|{turn.ActivityId}";
        return keeper.CommitAsync(turn, id, command, cancellationToken);
    }

    /// <summary>Says why nothing was changed: above the agenda where that explains it.</summary>
    public async Task<Reply> RefusedAsync(Turn turn, MeetingId meeting, Refusal why, CancellationToken cancellationToken) => why.Reason switch
    {
        Reason.NoAgenda => None(turn, turn.Workspace.Meeting(meeting)!),
        Reason.StaleCard or Reason.AgendaIsApproved or Reason.AgendaInRevision or Reason.HasAgenda =>
            await ShowAsync(turn, meeting, 0, turn.Text.Of($"Reason.{why.Reason}", [.. why.Details]), inPlace: true, cancellationToken),
        _ => turn.Refused(why),
    };

    /// <summary>Shows an agenda. In the person's own chat they see what is confidential and theirs to see; that copy does not change by itself.</summary>
    public async Task<Reply> ShowAsync(Turn turn, MeetingId meeting, int page, string? notice, bool inPlace, CancellationToken cancellationToken)
    {
        var agenda = AgendaView.Of(turn.Workspace, meeting, ReaderOf(turn), turn.Now);
        var card = AgendaCard.Of(agenda, await ViewAsync(turn, cancellationToken), page, notice);
        var isForAll = page == 0 && agenda.Points.All(p => !p.Item.Content.IsConfidential || p.IsHidden);
        return Of(card, isForAll ? agenda.Agenda : null, inPlace);
    }

    /// <summary>Shows one item.</summary>
    public async Task<Reply> ShowItemAsync(Turn turn, MeetingId meeting, int id, int page, bool inPlace, CancellationToken cancellationToken)
    {
        var agenda = AgendaView.Of(turn.Workspace, meeting, ReaderOf(turn), turn.Now);
        var view = await ViewAsync(turn, cancellationToken);
        return agenda.Points.FirstOrDefault(p => p.Item.Id == id) is { } point
            ? Of(ItemCard.Of(point, agenda, view, page), null, inPlace)
            : Of(AgendaCard.Of(agenda, view), agenda.Agenda, inPlace);
    }

    /// <summary>Says that nobody drafted an agenda of that meeting, and offers to.</summary>
    public static Reply None(Turn turn, Meeting meeting) =>
        Reply.Show(NoAgendaCard.Of(meeting, RecordView.Of(turn), turn.Workspace.ItemsWaitingFor(meeting.Id.Series).Count()));

    /// <summary>Who reads: nobody in particular where others look on.</summary>
    public static string? ReaderOf(Turn turn) => turn.Speaker.InPersonalChat ? turn.Person : null;

    /// <summary>From where the turn looks, with everybody's name.</summary>
    internal async Task<RecordView> ViewAsync(Turn turn, CancellationToken cancellationToken) =>
        new(turn.Workspace, await ledger.NamesAsync(turn.WorkspaceId, cancellationToken), turn.Now, turn.Text);

    private static Reply Of(AdaptiveCard card, Record? shows, bool inPlace) => inPlace ? Reply.Replace(card, shows) : Reply.Show(card, shows);

    /// <summary>The page on which the item stands that was added.</summary>
    private static int PageOf(Commit commit)
    {
        var added = ((Outcome.Accepted)commit.Outcome).Events.OfType<ItemAdded>().FirstOrDefault();
        var numbered = added is null ? [] : commit.Workspace.Agenda(added.Meeting)!.Numbered.Select(n => n.Item).ToList();
        return numbered.Count == 0 ? 0 : numbered.IndexOf(numbered.MaxBy(i => i.Id)!) / AgendaCard.ItemsOnAPage;
    }

    private static string Hash(Request request) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', request.Data.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => $"{d.Key}={d.Value}")))).AsSpan(0, 16));
}
