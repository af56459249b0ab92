using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Says who sends an activity, and as whom the bot speaks.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Checks the token of a request.</summary>
    /// <exception cref="UnauthorizedAccessException">It is none, or not for this bot or this activity.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <summary>The connector at that address, spoken to with the bot's token.</summary>
    internal abstract ConversationClient ClientFor(string serviceUrl);
}

/// <summary>Who sent a request.</summary>
public class AuthenticateRequestResult
{
    public ClaimsIdentity ClaimsIdentity { get; set; }
}
