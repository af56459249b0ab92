using Concord.Domain.Records;

namespace Concord.Ledger;

/// <summary>A card of a record that was posted.</summary>
/// <param name="Record">What it shows.</param>
/// <param name="ServiceUrl">Where the conversation is reached.</param>
/// <param name="ChannelId">The channel, such as <c>msteams</c>.</param>
/// <param name="ConversationId">In which conversation.</param>
/// <param name="ActivityId">The posted activity.</param>
/// <param name="BotId">The bot's own id there.</param>
/// <param name="TenantId">The conversation's tenant; null where the channel gave none.</param>
/// <param name="Language">The code of the language that it is in.</param>
/// <param name="Version">The version of the record that it shows.</param>
public sealed record CardPost(
    RecordKey Record, string ServiceUrl, string ChannelId, string ConversationId, string ActivityId, string BotId,
    string? TenantId, string Language, long Version);
