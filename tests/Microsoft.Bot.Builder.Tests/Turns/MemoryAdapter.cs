using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Turns;

/// <summary>An adapter that sends nowhere: it remembers what it was given, and gives ids.</summary>
internal sealed class MemoryAdapter : BotAdapter
{
    public List<string> Log { get; } = [];

    public List<Activity> Sent { get; } = [];

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Log.AddRange(activities.Select(a => $"send {a.Text}"));
        Sent.AddRange(activities);
        return Task.FromResult(activities.Select((_, i) => new ResourceResponse($"id{i}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Log.Add($"update {activity.Id} {activity.Text}");
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Log.Add($"delete {reference.ActivityId} of {reference.Conversation.Id}");
        return Task.CompletedTask;
    }

    public Task RunAsync(Activity activity, BotCallbackHandler callback) =>
        RunPipelineAsync(Turn(activity), callback, TestContext.Current.CancellationToken);

    public TurnContext Turn(Activity? activity = null) => new(this, activity ?? new Activity
    {
        Type = ActivityTypes.Message, Id = "in", ChannelId = "msteams", ServiceUrl = "https://teams/", Text = "hi",
        Conversation = new(id: "19:a"), From = new("29:user"), Recipient = new("28:bot"),
    });
}
