using Concord.Bot.Conversation;
using Concord.Bot.Delivery;
using Concord.Bot.Secretariats.Leaving;
using Concord.Bot.Secretariats.SetUp;

namespace Concord.Bot.Secretariats;

/// <summary>What the bot knows of the secretariats and their people.</summary>
public static class SecretariatsFeature
{
    /// <summary>Adds its handlers.</summary>
    public static IServiceCollection AddSecretariats(this IServiceCollection services) => services
        .AddSingleton<IHandler, ShowFamily>()
        .AddSingleton<IHandler, FindName>()
        .AddSingleton<IHandler, SwitchWorkspace>()
        .AddSingleton<IHandler, ShowPeople>()
        .AddSingleton<IHandler, ShowUnit>()
        .AddSingleton<IHandler, DesignateOfficer>()
        .AddSingleton<IHandler, ConfirmOfficer>()
        .AddSingleton<IHandler, RecallOfficer>()
        .AddSingleton<IHandler, RecordAnAbsence>()
        .AddSingleton<IHandler, AskForErasure>().AddSingleton<IHandler, ConfirmErasure>().AddSingleton<INotice, ErasureDeed>()
        .AddSingleton<IHandler, ShowSetUp>()
        .AddSingleton<IHandler, AskForPeople>()
        .AddSingleton<IHandler, PreviewSetUp>()
        .AddSingleton<IHandler, ConfirmSetUp>();
}
