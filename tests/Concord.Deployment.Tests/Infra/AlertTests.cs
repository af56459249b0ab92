using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Concord.Bot.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace Concord.Deployment.Tests.Infra;

public sealed partial class AlertTests(Template template)
{
    private static readonly string[] OfTheFramework = ["http.client.request.duration", "http.server.request.duration"];

    [Fact]
    public void Every_alert_and_every_chart_is_on_something_that_the_service_measures()
    {
        var queries = template.Json.Descendants().OfType<JProperty>().Where(p => p.Name == "query" && ((string?)p.Value)?.StartsWith("AppMetrics", StringComparison.Ordinal) == true)
            .Select(p => (string)p.Value!).ToList();
        Assert.Equal(14, queries.Count);
        Assert.Equal([], queries.Select(q => MetricIn().Match(q).Groups[1].Value).Except(Measured()).Except(OfTheFramework));
    }

    /// <summary>The names of all instruments that the parts of the service make.</summary>
    private static List<string> Measured()
    {
        List<string> names = [];
        using MeterListener listener = new() { InstrumentPublished = (instrument, _) => { lock (names) names.Add(instrument.Name); } };
        listener.Start();
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection([new("Storage:ConnectionString", "UseDevelopmentStorage=true")]);
        builder.AddConcord();
        var services = builder.Services.BuildServiceProvider();
        foreach (var part in builder.Services.Where(s => s.ServiceType.Name.EndsWith("Measures", StringComparison.Ordinal) || s.ServiceType.Name.EndsWith("Metrics", StringComparison.Ordinal)))
            services.GetService(part.ServiceType);
        RuntimeHelpers.RunClassConstructor(typeof(Ledger.Ledger).Assembly.GetType("Concord.Ledger.Measures", throwOnError: true)!.TypeHandle);
        lock (names)
            return [.. names];
    }

    [GeneratedRegex("Name == '([^']+)'")]
    private static partial Regex MetricIn();
}
