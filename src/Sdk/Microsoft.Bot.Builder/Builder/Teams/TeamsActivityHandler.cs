namespace Microsoft.Bot.Builder.Teams;

/// <summary>Where the methods for what only Teams sends would stand; this bot needs none of them yet.</summary>
public class TeamsActivityHandler : ActivityHandler
{
}
