using Concord.Bot.Delivery;
using Concord.Bot.Graph;
using Concord.Bot.Hosting.Entrance;

namespace Concord.Bot.Hosting;

/// <summary>Every setting of the service. A property's path is the setting's name; README lists them.</summary>
public sealed class ConcordOptions
{
    /// <summary>The bot's Entra application, or the client id of the managed identity that it is.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>What kind of application that is.</summary>
    public string? MicrosoftAppType { get; set; }

    /// <summary>The tenant from which its tokens come.</summary>
    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>Its secret, where it is no managed identity.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>Where the service listens, separated by semicolons.</summary>
    public string? Urls { get; set; }

    /// <summary>Where it is reached from outside, such as <c>https://concord.example.org</c>: addresses of decisions begin so.</summary>
    public string? Address { get; set; }

    /// <summary>The organisations that are served.</summary>
    public List<string> Tenants { get; set; } = [];

    /// <summary>How much one caller may ask for.</summary>
    public LimitOptions Limits { get; set; } = new();

    /// <summary>Where the record is.</summary>
    public StorageOptions Storage { get; set; } = new();

    /// <summary>Groups that are there from the start.</summary>
    public List<WorkspaceOptions> Workspaces { get; set; } = [];

    /// <summary>Where files may be.</summary>
    public FileOptions Files { get; set; } = new();

    /// <summary>The pace of what is sent without being asked.</summary>
    public DeliveryOptions Delivery { get; set; } = new();

    /// <summary>Calendars, the directory and files of the organisation.</summary>
    public GraphOptions Graph { get; set; } = new();

    /// <summary>Where the service reports how it does.</summary>
    public TelemetryOptions Telemetry { get; set; } = new();

    /// <summary>Which day it is, in a demonstration.</summary>
    public ClockOptions Clock { get; set; } = new();

    /// <summary>Whether the bot is a managed identity, which has no secret.</summary>
    internal bool IsManagedIdentity => string.Equals(MicrosoftAppType, "UserAssignedMSI", StringComparison.OrdinalIgnoreCase);
}

/// <summary>The storage account, under <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>Address of its tables, reached with the service's identity.</summary>
    public string? TableEndpoint { get; set; }

    /// <summary>Address of its queues, likewise.</summary>
    public string? QueueEndpoint { get; set; }

    /// <summary>All of that with a key; for development.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Name of the table.</summary>
    public string Table { get; set; } = "concord";

    /// <summary>Name of the queue.</summary>
    public string Queue { get; set; } = "concord-due";
}

/// <summary>Where traces, metrics and logs go, under <c>Telemetry</c>; nowhere where neither is set.</summary>
public sealed class TelemetryOptions
{
    /// <summary>Address of a collector that takes the OpenTelemetry protocol over HTTP, such as <c>http://localhost:4318</c>.</summary>
    public string? OtlpEndpoint { get; set; }

    /// <summary>Connection string of Application Insights, which is reached with the service's identity.</summary>
    public string? ConnectionString { get; set; }
}

/// <summary>The clock of a demonstration, under <c>Clock</c>.</summary>
public sealed class ClockOptions
{
    /// <summary>The day on which the service is to believe to be, such as <c>2027-06-14</c>.</summary>
    public string? Today { get; set; }
}
