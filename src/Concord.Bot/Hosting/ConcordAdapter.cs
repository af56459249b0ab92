using Concord.Bot.Delivery;
using Concord.Bot.Hosting.Telemetry;
using Concord.Bot.Texts;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Concord.Bot.Hosting;

/// <summary>The adapter, with the one sentence that people get when something broke on our side.</summary>
public sealed class ConcordAdapter : CloudAdapter
{
    /// <summary>Made once a process.</summary>
    public ConcordAdapter(BotFrameworkAuthentication authentication, TurnMeasures measures, ILogger<ConcordAdapter> log)
        : base(authentication, log)
    {
        Use(measures).Use(new TurnCulture());
        OnTurnError = async (turn, exception) =>
        {
            if (exception is JsonException)
            {
                // What came is of another shape than Teams gives it, so that nobody waits for a sentence.
                Log.Malformed(log);
                if (turn.Activity.Type == ActivityTypes.Invoke)
                    await AnswerAsync(turn, new() { Status = 400 });
                return;
            }
            Log.TurnFailed(log, exception);
            var sentence = Text.In(Language.Of(turn.Activity.Locale)).Of("Said.Failed");
            try
            {
                // Whoever pressed a button waits for the answer to it.
                await (turn.Activity.Type == ActivityTypes.Invoke
                    ? AnswerAsync(turn, new() { Status = 200, Body = Replies.Sentence(sentence) })
                    : turn.SendActivityAsync(MessageFactory.Text(sentence)));
            }
            catch (Exception e) when (e is ErrorResponseException or HttpRequestException or OperationCanceledException)
            {
                // Nobody can be told; a failure here would only bring the same activity again.
                Log.TurnFailed(log, e);
            }
        };
    }

    private static Task<ResourceResponse> AnswerAsync(ITurnContext turn, InvokeResponse response) =>
        turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response });
}
