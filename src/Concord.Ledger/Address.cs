namespace Concord.Ledger;

/// <summary>Where somebody is reached, as the last activity from there said.</summary>
/// <param name="ServiceUrl">The connector of that conversation. It changes from time to time.</param>
/// <param name="ChannelId">The channel in the Bot Framework's sense, such as <c>msteams</c>.</param>
/// <param name="ConversationId">The conversation; of a Team's channel without the thread in it.</param>
/// <param name="BotId">The bot's own id there.</param>
/// <param name="TenantId">The conversation's tenant; null where the channel gave none.</param>
/// <param name="Language">The code of the language that is spoken there.</param>
public sealed record Address(string ServiceUrl, string ChannelId, string ConversationId, string BotId, string? TenantId, string Language);
