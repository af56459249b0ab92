namespace Microsoft.Bot.Connector;

public class Channels
{
    public const string Msteams = "msteams";
}
