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
/// <param name="Queued">When it was put in, UTC, by the queue's clock.</param>
public sealed record Message(Errand? Errand, long Tries, Instant Queued)
{
    internal QueueMessage Raw { get; init; } = null!;
}

/// <summary>The queue from which any number of instances take what is to be sent, and beside it the one with what nobody could send.</summary>
public sealed class Errands(QueueServiceClient service, string name)
{
    private const string Format = "post/1|";

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
    public Task SendAsync(Errand errand, Duration delay, CancellationToken cancellationToken) => _queue.SendMessageAsync(
        TextOf(errand), TimeSpan.FromSeconds(Math.Ceiling(Math.Max(0, delay.TotalSeconds))), TimeSpan.FromDays(7), cancellationToken);

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

    /// <summary>About how many there are that nobody could send, of all workspaces.</summary>
    public async Task<int> PoisonedAsync(CancellationToken cancellationToken) =>
        (await _poison.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount;

    private static async Task<IReadOnlyList<Message>> ReceiveAsync(QueueClient queue, int most, Duration within, CancellationToken cancellationToken)
    {
        var received = await queue.ReceiveMessagesAsync(most, within.ToTimeSpan(), cancellationToken);
        return [.. received.Value.Select(m => new Message(Read(m.MessageText), m.DequeueCount, Instant.FromDateTimeOffset(m.InsertedOn!.Value)) { Raw = m })];
    }

    private static string TextOf(Errand errand) => string.Create(CultureInfo.InvariantCulture, $"{Format}{errand.Workspace}|{errand.Post}");

    private static Errand? Read(string text)
    {
        if (!text.StartsWith(Format, StringComparison.Ordinal) || text[Format.Length..].Split('|', 2) is not [var workspace, var post] || PostKey.Parse(post) is not { } key)
            return null;
        try
        {
            return new(new WorkspaceId(workspace), key);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
