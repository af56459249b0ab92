using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Concord.Bot.Hosting.Telemetry;

/// <summary>Counts and traces turns. Never who, where or what was said.</summary>
public sealed class TurnMeasures : IMiddleware
{
    private static readonly ActivitySource Source = new(TelemetryFeature.Name);

    /// <summary>What comes in says what it is; only what we know may become the name of a series.</summary>
    private static readonly HashSet<string> Kinds =
        [ActivityTypes.Message, ActivityTypes.Invoke, ActivityTypes.Event, ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate];

    private readonly Counter<long> _turns;
    private readonly Histogram<double> _duration;

    /// <summary>Made once a process.</summary>
    public TurnMeasures(IMeterFactory meters)
    {
        var meter = meters.Create(TelemetryFeature.Name);
        _turns = meter.CreateCounter<long>("concord.turns", "{turn}", "Turns, by kind and result.");
        _duration = meter.CreateHistogram<double>("concord.turn.duration", "s", "How long turns took, by kind.");
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var kind = Kinds.Contains(turnContext.Activity.Type) ? turnContext.Activity.Type : "other";
        using var span = Source.StartActivity($"turn {kind}");
        var began = Stopwatch.GetTimestamp();
        var result = "failed";
        try
        {
            await next(cancellationToken);
            result = "done";
        }
        catch (Exception e)
        {
            span?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", e.GetType().FullName);
            throw;
        }
        finally
        {
            _turns.Add(1, new("kind", kind), new("result", result));
            _duration.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new KeyValuePair<string, object?>("kind", kind));
        }
    }
}
