using Concord.Bot.Texts;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace Concord.Bot.Hosting;

/// <summary>The adapter, with the one sentence that people get when something broke on our side.</summary>
public sealed class ConcordAdapter : CloudAdapter
{
    /// <summary>Made once a process.</summary>
    public ConcordAdapter(BotFrameworkAuthentication authentication, ILogger<ConcordAdapter> log)
        : base(authentication, log)
    {
        OnTurnError = async (turn, exception) =>
        {
            Log.TurnFailed(log, exception);
            await turn.SendActivityAsync(Text.In(Language.Of(turn.Activity.Locale)).Of("Said.Failed"));
        };
    }
}
