using System.Diagnostics.Metrics;
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
    public void Every_alert_is_on_something_that_the_service_measures()
    {
        var alerts = template.Json.Descendants().OfType<JProperty>().Single(p => p.Name == "alerts" && p.Value is JObject).Value;
        var watched = alerts.Children<JProperty>().Select(a => MetricIn().Match((string)a.Value["query"]!).Groups[1].Value).ToList();
        Assert.Equal(7, watched.Count);
        Assert.Empty(watched.Except(Measured()).Except(OfTheFramework));
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
        lock (names)
            return [.. names];
    }

    [GeneratedRegex("Name == '([^']+)'")]
    private static partial Regex MetricIn();
}
