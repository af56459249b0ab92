using Azure.Data.Tables;
using Concord.Bot.Cards;
using Concord.Bot.Texts;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Testing;
using Concord.Testing.Specimens;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Testing;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.FrontDoor;

/// <summary>What earlier versions wrote is shown by this one.</summary>
public sealed class SpecimenCardTests(AzuriteFixture azurite)
{
    public static TheoryData<string> Stores => [.. Specimens.All];

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Every_record_of_an_earlier_version_has_its_card_in_three_languages(string specimen)
    {
        var workspace = await ReadAsync(specimen);
        foreach (var language in Language.All)
            foreach (var kind in workspace.Records.GroupBy(r => r.GetType()))
            {
                var view = new RecordView(workspace, new Dictionary<string, string>(), Instant.FromUtc(2028, 1, 3, 8, 0), Text.In(language).For(workspace.Settings()!));
                var cards = kind.Select(r => RecordCards.Of(r, view)?.ToJson()).ToList();
                Assert.All(cards, c => Assert.Equal(HasCard(kind.Key), c is { Length: > 100 and < 40_000 }));
            }
    }

    [Fact]
    public async Task Among_them_is_a_record_of_every_kind_that_has_a_card()
    {
        List<Type> shown = [];
        foreach (var specimen in Specimens.All)
            shown.AddRange((await ReadAsync(specimen)).Records.Select(r => r.GetType()));
        Assert.Equal(Records.Where(HasCard).Select(t => t.Name).Order(), shown.Where(HasCard).Select(t => t.Name).Distinct().Order());
    }

    private static IEnumerable<Type> Records => typeof(Workspace).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(Domain.Records.Record)));

    private static bool HasCard(Type record) => record.Name is not ("Settings" or "Person" or "HolidayCalendar" or "Counter");

    private async Task<Workspace> ReadAsync(string specimen)
    {
        var table = new TableClient(azurite.ConnectionString, AzuriteFixture.NewTableName());
        await Specimens.LoadAsync(specimen, table, Id, TestContext.Current.CancellationToken);
        return await new Ledger.Ledger(table, new FakeClock(default), NullLogger<Ledger.Ledger>.Instance).ReadAsync(Id, TestContext.Current.CancellationToken);
    }
}
