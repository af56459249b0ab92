using Azure.Core;
using Concord.Bot.Hosting;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Graph;
using Microsoft.Kiota.Authentication.Azure;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace Concord.Bot.Graph;

/// <summary>Microsoft Graph, where it is used.</summary>
internal static class GraphFeature
{
    private const string Client = "Graph";

    /// <summary>So long a pause is waited for within a call; a longer one is left to the queue, which holds nobody up.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    /// <summary>Adds it; where it is not enabled there is no <see cref="IOffice"/>.</summary>
    public static IServiceCollection AddGraph(this IServiceCollection services, ConcordOptions options)
    {
        services.AddSingleton(options.Graph).AddSingleton<PeopleDirectory>();
        if (!options.Graph.Enabled)
            return services;
        services.AddHttpClient(Client).AddHttpMessageHandler(() => new ParametersNameDecodingHandler()).AddStandardResilienceHandler(r =>
        {
            r.AttemptTimeout.Timeout = options.Graph.TimeOut;
            r.TotalRequestTimeout.Timeout = 3 * options.Graph.TimeOut;
            r.CircuitBreaker.SamplingDuration = TimeSpan.FromMinutes(2);
            r.Retry.Delay = TimeSpan.FromMilliseconds(200);
            r.Retry.ShouldHandle = args => ValueTask.FromResult(
                HttpClientResiliencePredicates.IsTransient(args.Outcome) && !(args.Outcome.Result?.Headers.RetryAfter?.Delta > LongestWait));
        });
        return services.AddSingleton<IOffice>(s => new GraphOffice(new GraphServiceClient(
            s.GetRequiredService<IHttpClientFactory>().CreateClient(Client),
            new AzureIdentityAuthenticationProvider(CredentialOf(s, options), scopes: "https://graph.microsoft.com/.default"),
            options.Graph.BaseUrl)));
    }

    /// <summary>As whom Concord speaks to it.</summary>
    internal static TokenCredential CredentialOf(IServiceProvider services, ConcordOptions options) =>
        services.GetKeyedService<TokenCredential>(Client) ?? Credentials.OfBot(options) ?? services.GetRequiredService<TokenCredential>();
}
