using System.Collections.Concurrent;
using Concord.Bot.Delivery.Pace;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Delivery;

/// <summary>Where people and channels are reached: as they were heard last, since the connector's address changes.</summary>
internal sealed class Addresses(Ledger.Ledger ledger, Connector connector, IClock clock)
{
    /// <summary>In <see cref="Post.Why"/>: nobody spoke there yet, and no chat could be begun.</summary>
    internal const string NeverHeard = "NeverHeard";

    /// <summary>After so long what is remembered is written again: another instance may have found out that it does not hold.</summary>
    private static readonly Duration Fresh = Duration.FromHours(1);

    private readonly ConcurrentDictionary<(WorkspaceId, string), (Address At, Instant Written)> _known = new();

    /// <summary>Whether they were heard there before, a short while ago.</summary>
    public bool Knows(WorkspaceId id, string to, Address at) =>
        _known.TryGetValue((id, to), out var known) && known.At == at && clock.GetCurrentInstant() - known.Written < Fresh;

    /// <summary>Remembers where somebody was heard.</summary>
    public async Task HeardAsync(WorkspaceId id, string to, Address at, CancellationToken cancellationToken)
    {
        if (Knows(id, to, at))
            return;
        var (box, heard) = (ledger.PostboxOf(id), (at, clock.GetCurrentInstant()));
        // The channel that was heard first speaks for the Team; others of it are only heard.
        if (to == Post.Channel && (await box.ReachAsync(to, cancellationToken)).At is { } first && first.ConversationId != at.ConversationId)
            at = first with { ServiceUrl = at.ServiceUrl };
        await box.HeardAsync(to, at, cancellationToken);
        _known[(id, to)] = heard;
    }

    /// <summary>Where a post goes; null, and why, where nobody knows.</summary>
    public async Task<(Answer Why, Address? At)> FindAsync(Attending it, CancellationToken cancellationToken)
    {
        if (it.Post.To is not { } to)
            return (new(Meaning.Posted, ""), it.Post.At);
        var reach = await it.Box.ReachAsync(to, cancellationToken);
        if (reach.At is { } at)
            return (new(Meaning.Posted, ""), to == Post.Channel ? await ChosenAsync(it.Id, at, cancellationToken) : at);
        if (to == Post.Channel || await it.Box.AnyAddressAsync(cancellationToken) is not { } other)
            return (new(Meaning.Unreachable, NeverHeard), null);
        var language = (await ledger.ReadAsync(it.Id, cancellationToken)).Settings()?.Languages.FirstOrDefault() ?? "en";
        var (answer, begun) = await connector.BeginAsync(to, other with { Language = language }, cancellationToken);
        if (begun is not null)
            await it.Box.HeardAsync(to, begun, cancellationToken);
        // To begin a chat twice is harmless: nothing was posted into it.
        return (begun is null && answer.Meaning is Meaning.Unconfirmed ? answer with { Meaning = Meaning.NotSent } : answer, begun);
    }

    /// <summary>The channel that people chose, which is reached as any other of the Team; the one that was heard where they chose none.</summary>
    private async Task<Address> ChosenAsync(WorkspaceId id, Address heard, CancellationToken cancellationToken) =>
        (await ledger.ReadAsync(id, cancellationToken)).Settings()?.Channel is { } chosen ? heard with { ConversationId = chosen.Conversation } : heard;
}
