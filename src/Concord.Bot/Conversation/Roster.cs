using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema.Teams;

namespace Concord.Bot.Conversation;

/// <summary>Who is in a Team, asked of Teams when it is needed.</summary>
internal static class Roster
{
    /// <summary>How many are asked for at once, and how many pages at most: no joint Team of secretariats is larger.</summary>
    private const int PageSize = 200, MostPages = 10;

    /// <summary>The people in the Team, bots left out.</summary>
    /// <param name="turn">Through which Teams is asked.</param>
    /// <param name="teamId">Of which Team.</param>
    /// <param name="tenantId">The Team's tenant; who is of another is a guest.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    public static async Task<IReadOnlyList<Member>> OfAsync(ITurnContext turn, string teamId, string? tenantId, CancellationToken cancellationToken)
    {
        List<Member> members = [];
        string? next = null;
        for (var page = 0; page < MostPages && (page == 0 || next is not null); page++)
        {
            var result = await TeamsInfo.GetPagedTeamMembersAsync(turn, teamId, next, PageSize, cancellationToken);
            members.AddRange((result.Members ?? []).Where(m => !string.IsNullOrEmpty(m.AadObjectId)).Select(m =>
                new Member(m.AadObjectId.ToLowerInvariant(), m.Name ?? "", IsGuest(m, tenantId))
                {
                    Mail = string.IsNullOrWhiteSpace(m.Email) ? null : m.Email,
                }));
            next = string.IsNullOrEmpty(result.ContinuationToken) ? null : result.ContinuationToken;
        }
        return [.. members.DistinctBy(m => m.ObjectId).OrderBy(m => m.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    private static bool IsGuest(TeamsChannelAccount member, string? tenantId) =>
        string.Equals(member.UserRole, "guest", StringComparison.OrdinalIgnoreCase)
        || (!string.IsNullOrEmpty(member.TenantId) && tenantId is not null && !string.Equals(member.TenantId, tenantId, StringComparison.OrdinalIgnoreCase));
}
