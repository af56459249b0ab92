using Concord.DevHost.Processes;
using Xunit;

namespace Concord.Testing;

/// <summary>One storage emulator with empty data for all tests of an assembly: <c>[assembly: AssemblyFixture(typeof(AzuriteFixture))]</c>.</summary>
/// <remarks>Tests share it, so each names its own table: <see cref="NewTableName"/>.</remarks>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("concord-azurite-").FullName;
    private Azurite? azurite;

    public string ConnectionString => azurite!.ConnectionString;

    /// <summary>A table or queue name that no other test uses.</summary>
    public static string NewTableName() => $"t{Guid.NewGuid():n}";

    public async ValueTask InitializeAsync() => azurite = await Azurite.StartAsync(folder);

    public async ValueTask DisposeAsync()
    {
        if (azurite is not null)
            await azurite.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
