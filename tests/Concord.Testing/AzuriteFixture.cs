using Azure.Data.Tables;
using Azure.Storage.Queues;
using Concord.DevHost.Processes;
using Xunit;

namespace Concord.Testing;

/// <summary>One storage emulator with empty data for all tests of an assembly: <c>[assembly: AssemblyFixture(typeof(AzuriteFixture))]</c>.</summary>
/// <remarks>Tests share it, so each names its own table: <see cref="NewTableName"/>.</remarks>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private Azurite? azurite;

    public string ConnectionString => azurite!.ConnectionString;

    /// <summary>A table or queue name that no other test uses.</summary>
    public static string NewTableName() => $"t{Guid.NewGuid():n}";

    public async ValueTask InitializeAsync() => azurite = await Azurite.StartAsync(folder: null);

    /// <summary>Removes a table, and a queue with the one beside it, where they are there: the emulator looks through all that it has, each time.</summary>
    public async Task ClearAsync(string table, string queue)
    {
        var queues = new QueueServiceClient(ConnectionString);
        await Task.WhenAll(
            new TableClient(ConnectionString, table).DeleteAsync(), queues.GetQueueClient(queue).DeleteIfExistsAsync(), queues.GetQueueClient($"{queue}-poison").DeleteIfExistsAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (azurite is not null)
            await azurite.DisposeAsync();
    }
}
