using System.Globalization;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using NodaTime;

namespace Concord.Ledger;

/// <summary>A post to be seen to. What is to be done with it, its row says; to be asked twice is harmless.</summary>
/// <param name="Workspace">Whose.</param>
/// <param name="Post">Which.</param>
public sealed record Errand(WorkspaceId Workspace, PostKey Post);

/// <summary>An errand as it came out of the queue.</summary>
/// <param name="Errand">What is to be done; null where nobody can read it.</param>
/// <param name="Tries">How often it came out, this time included.</param>
/// <param name="Wanted">When it was to come out, UTC, by the queue's clock; what it waited on purpose is over by then.</param>
public sealed record Message(Errand? Errand, long Tries, Instant Wanted)
{
    internal QueueMessage Raw { get; init; } = null!;
}

/// <summary>The queue from which any number of instances take what is to be sent, and beside it the one with what nobody could send.</summary>
public sealed class Errands(QueueServiceClient service, string name)
{
    private const string Format = "post/1|";

    /// <summary>So many at most are given at a glance.</summary>
    private const int MostPeeked = 32;

    private readonly QueueClient _queue = service.GetQueueClient(name), _poison = service.GetQueueClient($"{name}-poison");

    /// <summary>Makes both where there are none.</summary>
    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        await _queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await _poison.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
    }

    /// <summary>About how many wait.</summary>
    public async Task<long> CountAsync(CancellationToken cancellationToken) => (await _queue.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCountLong;

    /// <summary>Puts an errand in, to come out no earlier than after the delay; in whole seconds, rounded up.</summary>
    public Task SendAsync(Errand errand, Duration delay, CancellationToken cancellationToken)
    {
        var seconds = (int)Math.Ceiling(Math.Max(0, delay.TotalSeconds));
        return _queue.SendMessageAsync(TextOf(errand, seconds), TimeSpan.FromSeconds(seconds), TimeSpan.FromDays(7), cancellationToken);
    }

    /// <summary>Takes some out; what is not deleted within the time comes out again.</summary>
    public Task<IReadOnlyList<Message>> ReceiveAsync(int most, Duration within, CancellationToken cancellationToken) => ReceiveAsync(_queue, most, within, cancellationToken);

    /// <summary>Takes some out of those that nobody could send.</summary>
    public Task<IReadOnlyList<Message>> ReceivePoisonAsync(int most, Duration within, CancellationToken cancellationToken) => ReceiveAsync(_poison, most, within, cancellationToken);

    /// <summary>It is done.</summary>
    public Task DeleteAsync(Message message, CancellationToken cancellationToken) =>
        _queue.DeleteMessageAsync(message.Raw.MessageId, message.Raw.PopReceipt, cancellationToken);

    /// <summary>It is done, among those that nobody could send.</summary>
    public Task DeletePoisonAsync(Message message, CancellationToken cancellationToken) =>
        _poison.DeleteMessageAsync(message.Raw.MessageId, message.Raw.PopReceipt, cancellationToken);

    /// <summary>Puts it where the operator finds it, for as long as it takes.</summary>
    public async Task PoisonAsync(Message message, CancellationToken cancellationToken)
    {
        await _poison.SendMessageAsync(message.Raw.MessageText, TimeSpan.Zero, TimeSpan.FromSeconds(-1), cancellationToken);
        await DeleteAsync(message, cancellationToken);
    }

    /// <summary>Some of those that nobody could send, which stay where they are; null for one that nobody can read.</summary>
    public async Task<IReadOnlyList<Errand?>> PeekPoisonAsync(CancellationToken cancellationToken) =>
        [.. (await _poison.PeekMessagesAsync(MostPeeked, cancellationToken)).Value.Select(m => Read(m.MessageText).Errand)];

    /// <summary>About how many there are that nobody could send, of all workspaces.</summary>
    public async Task<int> PoisonedAsync(CancellationToken cancellationToken) =>
        (await _poison.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount;

    private static async Task<IReadOnlyList<Message>> ReceiveAsync(QueueClient queue, int most, Duration within, CancellationToken cancellationToken)
    {
        var received = await queue.ReceiveMessagesAsync(most, within.ToTimeSpan(), cancellationToken);
        return
        [
            .. from raw in received.Value
               let text = Read(raw.MessageText)
               select new Message(text.Errand, raw.DequeueCount, Instant.FromDateTimeOffset(raw.InsertedOn!.Value) + text.Delay) { Raw = raw },
        ];
    }

    private static string TextOf(Errand errand, int delay) => string.Create(CultureInfo.InvariantCulture, $"{Format}{delay}|{errand.Workspace}|{errand.Post}");

    private static (Errand? Errand, Duration Delay) Read(string text)
    {
        if (!text.StartsWith(Format, StringComparison.Ordinal) || text[Format.Length..].Split('|', 3) is not [var delay, var workspace, var post]
            || !int.TryParse(delay, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || PostKey.Parse(post) is not { } key)
            return default;
        try
        {
            return (new(new WorkspaceId(workspace), key), Duration.FromSeconds(seconds));
        }
        catch (ArgumentException)
        {
            return default;
        }
    }
}
