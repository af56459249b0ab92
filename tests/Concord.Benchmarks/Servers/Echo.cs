using Azure.Data.Tables;
using Concord.Benchmarks.Seeding;
using Concord.Bot.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Concord.Benchmarks.Servers;

/// <summary>The service as it is, adapter and logging and all, but with a bot that only echoes; asked to, after one point read.</summary>
internal sealed class Echo(TableClient table) : ActivityHandler
{
    /// <summary>Said, it makes the bot read a row before it echoes.</summary>
    public const string AfterRead = "Echo this, once you have read.";

    public static async Task RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args).AddConcord();
        builder.Services.AddSingleton<IBot, Echo>();
        await using var app = builder.Build().MapConcord();
        await app.RunAsync();
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var said = turnContext.Activity.Text;
        if (said == AfterRead)
            await table.GetEntityIfExistsAsync<TableEntity>(Given.Id.Value, "head", cancellationToken: cancellationToken);
        await turnContext.SendActivityAsync(MessageFactory.Text(said), cancellationToken);
    }
}
