using Azure.Data.Tables;
using Concord.DevHost.Demonstration;
using Concord.DevHost.Processes;
using Concord.Testing;

namespace Concord.Browser.Tests;

/// <summary>What a newcomer does in the first minute, in a real browser, on everything that the one command starts.</summary>
public sealed class FirstMinuteTests(Browser browser) : IClassFixture<Browser>
{
    private const string Four = "· MILESTONE 4";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_newcomer_loads_the_plan_asks_what_is_due_presses_Done_and_finds_it_recorded()
    {
        var page = await browser.NewPageAsync();
        await using var host = await RunningHost.StartAsync(null, Stop, "--no-browser");
        var chat = new Chat(page);
        await chat.OpenAsync(host.At.Playground);

        await chat.LoadPlanAsync();
        await chat.SayAsync("what's due this month?");
        await Chat.SeesAsync(chat.Card("Milestones by date"), "Due in February 2027");
        await chat.SayAsync("milestone 4");
        var card = chat.Card(Four);
        await Chat.PressAsync(card, "✓ Done");

        await Chat.SeesAsync(card, "Done, 1 of 2");
        Assert.Contains("\"state\":\"done\"", await RowAsync(host, "doc|milestone|2027-004"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_secretariat_reports_changes_the_card_that_another_has_before_it()
    {
        var page = await browser.NewPageAsync();
        await using var host = await RunningHost.StartAsync(null, Stop, "--no-browser");
        var chat = new Chat(page);
        await chat.OpenAsync(host.At.Playground);
        await chat.LoadPlanAsync();
        await chat.SayAsync("milestone 4");
        await Chat.PressAsync(chat.Card(Four), "✓ Done");

        await host.SpeakAsAsync(2, Stop);
        await chat.SayAsync("milestone 4 is at risk, the consultant left");

        await Chat.SeesAsync(chat.Card("the consultant left”"), "▲ At risk");
        await Chat.SeesAsync(chat.Cards(Four).First, "the consultant left");
        await Picture.TakeAsync(chat.Card("the consultant left”"), "milestone");
    }

    private static async Task<string> RowAsync(RunningHost host, string key)
    {
        var table = new TableClient(host.At.Tables, Scene.Table, new TableSharedKeyCredential(Azurite.Account, Azurite.Key));
        return (await table.GetEntityAsync<TableEntity>(Scene.Workspace, key, cancellationToken: Stop)).Value.GetString("p0");
    }
}
