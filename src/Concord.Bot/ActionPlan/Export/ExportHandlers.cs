using Concord.Bot.Conversation;

namespace Concord.Bot.ActionPlan.Export;

/// <summary>Offers a year's plan as a file.</summary>
public sealed class ExportPlan(PlanExport export) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "plan.export";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        export.OfferAsync(turn, request, "plan", cancellationToken);
}

/// <summary>Offers what happened to a year's plan as a file.</summary>
public sealed class ExportHistory(PlanExport export) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "history.export";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        export.OfferAsync(turn, request, "history", cancellationToken);
}
