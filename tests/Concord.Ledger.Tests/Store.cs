using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Testing;

namespace Concord.Ledger.Tests;

/// <summary>A table of its own, with a workspace of two secretariats in it, and as many ledgers on it as a test wants.</summary>
internal sealed class Store
{
    public const string Head = "es-aewa", NoteTaker = "notes";

    public static readonly WorkspaceId Id = new("family");

    public static readonly SecretariatId Cms = new("CMS"), Aewa = new("AEWA");

    public static readonly MilestoneId First = new(2027, 1);

    private readonly string _connection;
    private readonly string _name = AzuriteFixture.NewTableName();

    private Store(AzuriteFixture azurite) => _connection = azurite.ConnectionString;

    public FakeClock Clock { get; } = new(Instant.FromUtc(2027, 6, 14, 8, 0));

    public TableClient Table => new(_connection, _name);

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static SetUpWorkspace SetUp { get; } = new("Family", "Europe/Berlin", [new(Cms, "UNEP/CMS"), new(Aewa, "UNEP/AEWA")], ["en"],
    [
        new Person { ObjectId = "es-cms", Roles = [new Role(RoleKind.ExecutiveSecretary, Cms)] },
        new Person { ObjectId = Head, Roles = [new Role(RoleKind.ExecutiveSecretary, Aewa)] },
        new Person { ObjectId = NoteTaker, Roles = [new Role(RoleKind.NoteTaker)] },
    ]);

    /// <summary>A ledger with an empty memory, as in another process; the policy sees every request.</summary>
    /// <param name="policy">Sees every request.</param>
    /// <param name="dues">What records want done, where not what they say themselves.</param>
    public Ledger Open(HttpPipelinePolicy? policy = null, Dues? dues = null)
    {
        var options = new TableClientOptions();
        options.Retry.MaxRetries = 0;
        if (policy is not null)
            options.AddPolicy(policy, HttpPipelinePosition.PerRetry);
        return new(new TableClient(_connection, _name, options), Clock, NullLogger<Ledger>.Instance, dues: dues);
    }

    /// <summary>With the workspace set up and one milestone for both.</summary>
    public static async Task<Store> WithMilestoneAsync(AzuriteFixture azurite)
    {
        var store = await EmptyAsync(azurite);
        var ledger = store.Open();
        await ledger.CommitAsync(Id, "set-up", "SetUpWorkspace", (w, now) => Authority.DecideForOperator(w, SetUp, now), Stop);
        var plan = new LoadPlan(2027, [new("Fundraising", "Joint brief", [Cms, Aewa], DueDate.Parse("2027-06-30")!, [], null)]);
        await GiveAsync(ledger, "load", NoteTaker, plan);
        return store;
    }

    public static async Task<Store> EmptyAsync(AzuriteFixture azurite)
    {
        var store = new Store(azurite);
        await store.Open().CreateTableAsync(Stop);
        return store;
    }

    public static Task<Commit> GiveAsync(Ledger ledger, string commandId, string person, Command command) =>
        ledger.CommitAsync(Id, commandId, command.GetType().Name, (w, now) => Authority.Decide(w, person, command, now), Stop);

    public static Task<Commit> ReportAsync(Ledger ledger, string commandId, PartState state = PartState.OnTrack, string? note = null, long? seen = null) =>
        GiveAsync(ledger, commandId, Head, new ReportPart(First, Aewa, state, note, seen));
}
