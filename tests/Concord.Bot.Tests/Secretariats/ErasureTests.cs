using Azure.Data.Tables;
using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Secretariats;
using Concord.Testing;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Secretariats;

/// <summary>The head of AEWA, Anna Weber, leaves on 20 June 2027; who keeps the roles erases her data on the 28th.</summary>
public sealed class ErasureTests(AzuriteFixture azurite)
{
    private const string Administrator = "00000000-0000-0000-0000-0000000000b1", Successor = "00000000-0000-0000-0000-0000000000a9";

    [Fact]
    public async Task After_what_goes_and_what_stays_was_shown_nothing_tells_any_more_who_had_left()
    {
        await using var house = await WithLeaverAsync();
        var open = Assert.Single(await house.SayAsync(HeadOfCms, "history of milestone 1"));
        Assert.Contains("Anna Weber (Executive Secretary)", Shown.Words(open.Activity));

        var card = Assert.Single(await house.SayAsync(Administrator, "erase the personal data of Ms Weber"));
        var words = Shown.Words(card.Activity);
        Assert.Contains("Erase the personal data of Anna Weber?", words);
        Assert.Contains("1 text that somebody wrote", words);
        Assert.Contains("– Anna Weber sends the brief", words);
        Assert.Contains("“a former member of UNEP/AEWA”", words);
        await house.PressAsync(Administrator, card.Id, "people.erase.confirm", Shown.Action(card.Activity, "people.erase.confirm"));
        await house.SettleAsync();

        foreach (var (said, locale, former) in new[]
        {
            ("history of milestone 1", "en-GB", "a former member of UNEP/AEWA (Executive Secretary)"),
            ("historique du jalon 1", "fr-FR", "une personne qui a quitté UNEP/AEWA"), ("historial del hito 1", "es-ES", "un antiguo miembro de UNEP/AEWA"),
        })
        {
            var shown = Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, said, locale)).Activity);
            Assert.Contains(former, shown);
            Assert.DoesNotContain("Weber", shown);
            Assert.Contains("[…] sends the brief", shown);
        }
        await foreach (var row in house.Part<TableClient>().QueryAsync<TableEntity>(r => r.PartitionKey == Id.Value, cancellationToken: TestContext.Current.CancellationToken))
            Assert.All([row.RowKey, .. row.Select(p => p.Value).OfType<string>()], text => Assert.False(
                text.Contains(HeadOfAewa, StringComparison.Ordinal) || text.Contains("Weber", StringComparison.Ordinal), $"{row.RowKey}: {text}"));
        var found = await house.Ledger.VerifyAsync(Id, TestContext.Current.CancellationToken);
        Assert.Null(found.Fault);
        Assert.Single(found.Redacted);
    }

    [Fact]
    public async Task Cards_that_named_them_change()
    {
        await using var house = await WithLeaverAsync();
        var card = await house.OpenAsync(HeadOfCms, 1);
        Assert.Contains("Anna Weber", Shown.Words(card.Activity));

        var asked = Assert.Single(await house.SayAsync(Administrator, "erase the personal data of Ms Weber"));
        await house.PressAsync(Administrator, asked.Id, "people.erase.confirm", Shown.Action(asked.Activity, "people.erase.confirm"));

        var changed = Shown.Words((await house.Teams.ChangeOfAsync(card.Id, TestContext.Current.CancellationToken)).Activity);
        Assert.DoesNotContain("Weber", changed);
        Assert.Contains("[…] sends the brief", changed);
    }

    [Theory]
    [InlineData("erase personal data", "en-GB", "Whose personal data")]
    [InlineData("delete Ms Weber's personal data", "en-GB", "Anna Weber?")]
    [InlineData("effacez les données personnelles de Mme Weber", "fr-FR", "Anna Weber\u00a0?")]
    [InlineData("borre los datos personales de la Sra. Weber", "es-ES", "¿Borrar los datos personales de Anna Weber?")]
    [InlineData("effacer des données personnelles", "fr-FR", "De qui")]
    [InlineData("erase the personal data of Ms Nobody", "en-GB", "Whose personal data")]
    public async Task It_is_asked_in_three_languages_and_whose_where_that_is_not_clear(string said, string locale, string shown)
    {
        await using var house = await WithLeaverAsync();
        var card = Assert.Single(await house.SayAsync(Administrator, said, locale));
        Assert.Contains(shown, Shown.Words(card.Activity));
        if (!Shown.Actions(card.Activity, "people.erase.confirm").Any())
        {
            var chosen = Shown.Action(card.Activity, "people.erase");
            chosen["person"] = HeadOfAewa;
            Assert.Contains("Anna Weber", Shown.Words(await house.PressAsync(Administrator, card.Id, "people.erase", chosen)));
        }
    }

    [Fact]
    public async Task Who_may_not_or_whom_it_may_not_befall_is_told_why_and_the_data_stay()
    {
        await using var house = await WithLeaverAsync();
        var before = await house.WorkspaceAsync();

        Assert.Contains("does not allow this", await house.AskAsync(NoteTaker, "erase the personal data of Ms Weber"));
        Assert.Contains("still hold a role", await house.AskAsync(Administrator, "erase the personal data of Mr Still There"));
        Assert.Contains("personal chat", (string?)Assert.Single(await house.SayAsync(Administrator, $"{Mention} erase the personal data of Ms Weber", inChannel: true)).Activity["text"]);
        foreach (var forged in new[] { HeadOfCms, "nobody", "", null, Administrator })
        {
            var answer = await house.PressAsync(Administrator, "a1", "people.erase.confirm", forged is null ? new { } : new { person = forged, seen = "1" });
            Assert.DoesNotContain("From now on", answer.ToString());
        }
        Assert.Equal(before.Records.Select(r => r.Version), (await house.WorkspaceAsync()).Records.Select(r => r.Version));
        Assert.Equal("Anna Weber", (await house.Ledger.NamesAsync(Id, TestContext.Current.CancellationToken))[HeadOfAewa]);
    }

    private async Task<House> WithLeaverAsync()
    {
        var house = await House.OpenAsync(
            azurite,
            ("Workspaces:0:People:1:Roles:0:Until", "2027-06-20"),
            ("Workspaces:0:People:4:ObjectId", Administrator), ("Workspaces:0:People:4:Roles:0:Role", nameof(RoleKind.Administrator)),
            ("Workspaces:0:People:5:ObjectId", Successor), ("Workspaces:0:People:5:Roles:0:Role", nameof(RoleKind.ExecutiveSecretary)),
            ("Workspaces:0:People:5:Roles:0:Secretariat", "AEWA"), ("Workspaces:0:People:5:Roles:0:From", "2027-06-21"));
        await house.LoadAsync("Fundraising,Joint brief,CMS; AEWA,30 June 2027,,");
        await house.SayAsync(HeadOfAewa, "milestone 1 is at risk, the consultant left");
        await house.SayAsync(HeadOfCms, "milestone 1 is on track, Anna Weber sends the brief");
        house.Clock.Reset(Instant.FromUtc(2027, 6, 28, 8, 0));
        await house.SettleAsync();
        await house.Ledger.PutNameAsync(Id, HeadOfAewa, "Anna Weber", TestContext.Current.CancellationToken);
        await house.Ledger.PutNameAsync(Id, HeadOfCms, "Still There", TestContext.Current.CancellationToken);
        return house;
    }
}
