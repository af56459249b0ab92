namespace Concord.Bot.Conversation;

/// <summary>Somebody in the Team, as Teams says.</summary>
/// <param name="ObjectId">Entra object id, lower case.</param>
/// <param name="Name">As shown in Teams.</param>
/// <param name="IsGuest">From elsewhere, or only a guest here: such a person gets no role.</param>
public sealed record Member(string ObjectId, string Name, bool IsGuest)
{
    /// <summary>Their address; null where Teams gave none.</summary>
    public string? Mail { get; init; }
}
