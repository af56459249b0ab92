using System.Diagnostics;
using System.Diagnostics.Metrics;
using Concord.Domain.Records;
using Concord.Ledger;

namespace Concord.Bot.Hosting.Telemetry;

/// <summary>Counts commands, and names them in the turn's trace. Never who gave them or what stood in them.</summary>
public sealed class CommandMeasures
{
    private readonly Counter<long> _commands;

    /// <summary>Made once a process.</summary>
    public CommandMeasures(IMeterFactory meters) => _commands = meters.Create(TelemetryFeature.Name)
        .CreateCounter<long>("concord.commands", "{command}", "Commands, by kind and result, and where they were refused the reason.");

    /// <summary>Counts a command that was decided.</summary>
    public void Decided(Command command, Commit commit)
    {
        var (result, reason) = commit switch
        {
            { Repeated: true } => ("repeated", (string?)null),
            { Outcome: Outcome.Refused { Why.Reason: var why } } => ("refused", why.ToString()),
            _ => ("accepted", null),
        };
        TagList tags = [new("command", command.GetType().Name), new("result", result)];
        if (reason is not null)
            tags.Add("reason", reason);
        _commands.Add(1, tags);
        Activity.Current?.AddEvent(new("command", tags: new(tags)));
    }
}
