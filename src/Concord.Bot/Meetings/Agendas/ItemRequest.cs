using Concord.Bot.Conversation;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>What a request says of an agenda item. A form says everything; words say some, and the rest stays.</summary>
internal static class ItemRequest
{
    /// <summary>The item's content as it is to be. A number of minutes that cannot be read is none, which is refused.</summary>
    public static ItemContent ContentOf(this Request request, Turn turn, ItemContent present, bool isStanding)
    {
        var all = request.Value("form") is not null;
        bool Says(string name) => all || request.Value(name) is not null;
        return present with
        {
            Title = !isStanding && Says("title") ? request.Value("title") ?? "" : present.Title,
            Kind = Says("kind") ? Enum.TryParse<ItemKind>(request.Value("kind"), out var kind) ? kind : ItemKind.Discussion : present.Kind,
            Lead = Says("lead") ? request.Value("lead") is { } lead and not "-" ? new SecretariatId(lead) : null : present.Lead,
            Minutes = Says("minutes") ? request.Value("minutes") is null ? null : request.Number("minutes") ?? -1 : present.Minutes,
            Papers = Says("papers") ? [.. (request.Value("papers") ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : present.Papers,
            Parties = Says("secretariats") && !isStanding ? request.Secretariats(turn) : present.Parties,
            IsConfidential = Says("confidential") && !isStanding ? request.Value("confidential") is not null : present.IsConfidential,
        };
    }
}
