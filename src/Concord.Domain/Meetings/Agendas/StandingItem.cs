using System.Collections.Immutable;

namespace Concord.Domain.Meetings.Agendas;

/// <summary>What stands on every agenda of a series by rule; it has its name in every language.</summary>
public enum StandingItem
{
    /// <summary>The agenda itself is adopted.</summary>
    Adoption,

    /// <summary>Decisions and actions since the last meeting.</summary>
    MattersArising,

    /// <summary>How the action plan stands.</summary>
    ActionPlan,

    /// <summary>Strategic collaboration.</summary>
    Collaboration,

    /// <summary>Potential common services.</summary>
    CommonServices,

    /// <summary>Fundraising.</summary>
    Fundraising,

    /// <summary>Open mandates, and reports that are due.</summary>
    Reports,

    /// <summary>How the budgets are executed.</summary>
    Budget,

    /// <summary>The cost share of the month.</summary>
    CostShare,

    /// <summary>The summary of working time.</summary>
    WorkingTime,

    /// <summary>Staffing.</summary>
    Staffing,

    /// <summary>Procurement.</summary>
    Procurement,

    /// <summary>Any other business; what people add stands before it.</summary>
    OtherBusiness,

    /// <summary>When the next meeting is.</summary>
    NextDate,
}

/// <summary>The standing items of the proposed series (report on CMS Res. 11.3, paragraphs 18 and 19).</summary>
public static class StandingItems
{
    /// <summary>Those of the series with that code; of one that the group made itself, what every meeting has.</summary>
    public static ImmutableArray<StandingItem> ProposedFor(string code) => code switch
    {
        "ES" =>
        [
            StandingItem.Adoption, StandingItem.MattersArising, StandingItem.ActionPlan, StandingItem.Collaboration, StandingItem.CommonServices,
            StandingItem.Fundraising, StandingItem.Reports, StandingItem.OtherBusiness, StandingItem.NextDate,
        ],
        "ADM" =>
        [
            StandingItem.Adoption, StandingItem.MattersArising, StandingItem.Budget, StandingItem.CostShare, StandingItem.WorkingTime,
            StandingItem.Staffing, StandingItem.Procurement, StandingItem.OtherBusiness, StandingItem.NextDate,
        ],
        _ => [StandingItem.Adoption, StandingItem.MattersArising, StandingItem.OtherBusiness, StandingItem.NextDate],
    };
}
