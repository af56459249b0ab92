using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One activity that came in, and the ways to answer it.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    private readonly List<SendActivitiesHandler> _onSend = [];
    private readonly List<UpdateActivityHandler> _onUpdate = [];
    private readonly List<DeleteActivityHandler> _onDelete = [];

    private bool _over;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        (Adapter, Activity) = (adapter, activity);
    }

    public BotAdapter Adapter { get; }

    public Activity Activity { get; }

    public TurnContextStateCollection TurnState { get; } = [];

    public bool Responded { get; private set; }

    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => Add(_onSend, handler);

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => Add(_onUpdate, handler);

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => Add(_onDelete, handler);

    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string speak = default, string inputHint = default, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend))
            throw new ArgumentNullException(nameof(textReplyToSend));
        return SendActivityAsync(
            new Activity { Type = ActivityTypes.Message, Text = textReplyToSend, Speak = NullIfEmpty(speak), InputHint = NullIfEmpty(inputHint) },
            cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);
        return responses is [var first, ..] ? first : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_over, this);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("There is no activity to send.", nameof(activities));
        var reference = Activity.GetConversationReference();
        var outgoing = activities.Select(a => a.ApplyConversationReference(reference)).ToList();
        return Chain(_onSend, (handler, next) => handler(this, outgoing, next), async () =>
        {
            var responses = await Adapter.SendActivitiesAsync(this, [.. outgoing], cancellationToken).ConfigureAwait(false);
            foreach (var (activity, response) in outgoing.Zip(responses))
                activity.Id = response.Id;
            Responded = true;
            return responses;
        });
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_over, this);
        ArgumentNullException.ThrowIfNull(activity);
        var changed = activity.ApplyConversationReference(Activity.GetConversationReference());
        return Chain(_onUpdate, (handler, next) => handler(this, changed, next), () => Adapter.UpdateActivityAsync(this, changed, cancellationToken));
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_over, this);
        if (string.IsNullOrWhiteSpace(activityId))
            throw new ArgumentNullException(nameof(activityId));
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return Chain(
            _onDelete,
            async (handler, next) =>
            {
                await handler(this, reference, next).ConfigureAwait(false);
                return true;
            },
            async () =>
            {
                await Adapter.DeleteActivityAsync(this, reference, cancellationToken).ConfigureAwait(false);
                return true;
            });
    }

    /// <summary>Ends the turn: what still holds it cannot answer any more.</summary>
    public void Dispose()
    {
        _over = true;
        GC.SuppressFinalize(this);
    }

    private static string NullIfEmpty(string text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>The handlers in their order, each around the next, the adapter innermost.</summary>
    private static Task<TResult> Chain<THandler, TResult>(
        List<THandler> handlers, Func<THandler, Func<Task<TResult>>, Task<TResult>> call, Func<Task<TResult>> innermost, int at = 0) =>
        at == handlers.Count ? innermost() : call(handlers[at], () => Chain(handlers, call, innermost, at + 1));

    private TurnContext Add<T>(List<T> handlers, T handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        handlers.Add(handler);
        return this;
    }
}
