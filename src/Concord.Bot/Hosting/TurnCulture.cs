using System.Globalization;
using Concord.Bot.Texts;
using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Concord.Bot.Hosting;

/// <summary>
/// The culture of a turn is that of a language which we speak. The SDK makes a new one of the client's locale, whose number formats
/// are read from the system's tables again in every turn, and whose calendar may be any.
/// </summary>
internal sealed class TurnCulture : IMiddleware
{
    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        CultureInfo.CurrentCulture = Language.Of(turnContext.Activity.Locale).Culture;
        return next(cancellationToken);
    }
}
