using System.CommandLine;
using System.Globalization;

namespace Concord.DevHost;

/// <summary>What the command line asks for.</summary>
/// <param name="Plan">A plan to offer in the chat; null for the demonstration's.</param>
/// <param name="Today">The day on which the bot believes to be; null for the real one, or the demonstration's.</param>
/// <param name="Data">Where data is kept between runs; null for <c>.concord</c> in the repository.</param>
/// <param name="Port">The Playground's port; null for any free one.</param>
/// <param name="Reset">Whether to forget earlier runs.</param>
/// <param name="Json">Whether to print only one line of JSON, for programs.</param>
/// <param name="NoBrowser">Whether to leave the browser alone.</param>
public sealed record StartOptions(
    FileInfo? Plan, DateOnly? Today, DirectoryInfo? Data, int? Port, bool Reset, bool Json, bool NoBrowser)
{
    /// <summary>The command line, which calls this with what it read; its token is cancelled by Ctrl-C and SIGTERM.</summary>
    public static RootCommand Command(Func<StartOptions, CancellationToken, Task<int>> run)
    {
        var plan = new Option<FileInfo>("--plan") { Description = "Offer this .csv file in the chat instead of the demonstration's plan." }.AcceptExistingOnly();
        var today = new Option<DateOnly?>("--today")
        {
            Description = "Let the bot believe that it is this day, such as 2027-06-14.",
            CustomParser = result =>
            {
                if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                    return day;
                result.AddError($"'{result.Tokens[0].Value}' is no day. Write it as 2027-06-14.");
                return null;
            },
        };
        var data = new Option<DirectoryInfo?>("--data") { Description = "Keep data in this folder instead of .concord." };
        var port = new Option<int?>("--port") { Description = "Open the Playground on this port; any free one otherwise." };
        var reset = new Option<bool>("--reset") { Description = "Forget what earlier runs have stored." };
        var json = new Option<bool>("--json") { Description = "Print one line of JSON with the addresses when all is ready, and nothing else." };
        var noBrowser = new Option<bool>("--no-browser") { Description = "Do not open the browser." };
        var command = new RootCommand("Runs Concord on this machine: storage emulator, bot, and a Teams-like client in the browser.")
        {
            plan, today, data, port, reset, json, noBrowser,
        };
        command.SetAction((read, cancel) => run(
            new(read.GetValue(plan), read.GetValue(today), read.GetValue(data), read.GetValue(port), read.GetValue(reset), read.GetValue(json), read.GetValue(noBrowser)),
            cancel));
        return command;
    }
}
