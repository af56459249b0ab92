using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>
/// Reads the canonical values of a request strictly. Null means absent or not of our making: words were checked before,
/// so only a forged card gives such a value.
/// </summary>
public static class RequestData
{
    /// <summary>A text as it was given, trimmed; null where it is absent or blank.</summary>
    public static string? Value(this Request request, string name) =>
        request.Data.TryGetValue(name, out var text) && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>A whole number without a sign.</summary>
    public static int? Number(this Request request, string name) =>
        int.TryParse(request.Value(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The version that a card showed.</summary>
    public static long? Seen(this Request request) =>
        long.TryParse(request.Value("seen"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    /// <summary>A milestone by its id, or by its number in the plan that is meant today.</summary>
    public static MilestoneId? Milestone(this Request request, Turn turn) =>
        MilestoneId.Parse(request.Value("milestone"))
        ?? (request.Number("milestone") is { } number
            ? new MilestoneId(turn.Workspace.PlanMeantOn(turn.Today)?.Year ?? turn.Today.Year, number)
            : null);

    /// <summary>The new date: as it was said, or so much later or earlier than the one that there is; null for none.</summary>
    public static DueDate? NewDate(this Request request, DueDate current) =>
        DueDate.Parse(request.Value("newDate")) ?? (request.By() is { } by ? current.Moved(by) : null);

    /// <summary>How much later, or earlier where it is negative.</summary>
    public static Period? By(this Request request) =>
        request.Value("by") is ['P', .. var number, ('D' or 'W' or 'M') and var unit]
        && int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var by) && by is > -1_000 and < 1_000
            ? unit switch { 'D' => Period.FromDays(by), 'W' => Period.FromWeeks(by), _ => Period.FromMonths(by) }
            : null;

    /// <summary>The milestone that is meant; a reply where it names none, or one that the workspace does not have.</summary>
    public static bool TryMilestone(
        this Request request, Turn turn, [NotNullWhen(true)] out Milestone? milestone, [NotNullWhen(false)] out Reply? refused)
    {
        var id = request.Milestone(turn);
        milestone = id is { } known ? turn.Workspace.Milestone(known) : null;
        refused = milestone is not null ? null
            : id is { } missing ? turn.Refused(Reason.UnknownMilestone, missing.Number, missing.Year)
            : turn.Refused(Reason.ForgedCard);
        return milestone is not null;
    }

    /// <summary>One of the workspace's secretariats.</summary>
    public static SecretariatId? Secretariat(this Request request, Turn turn) =>
        request.Value("secretariat") is { } code && turn.Settings.Secretariats.Contains(new(code)) ? new SecretariatId(code) : null;

    /// <summary>Several of the workspace's secretariats, in protocol order.</summary>
    public static ImmutableArray<SecretariatId> Secretariats(this Request request, Turn turn) =>
        turn.Settings.InProtocolOrder((request.Value("secretariats") ?? "").Split(',').Select(c => new SecretariatId(c)));

    /// <summary>How a part stands.</summary>
    public static PartState? State(this Request request) => request.Value("state") switch
    {
        "done" => PartState.Done,
        "onTrack" => PartState.OnTrack,
        "atRisk" => PartState.AtRisk,
        _ => null,
    };
}
