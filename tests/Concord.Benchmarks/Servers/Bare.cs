using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Concord.Benchmarks.Servers;

/// <summary>The least that any bot on ASP.NET must do: parse the activity, post a reply, answer.</summary>
internal static class Bare
{
    public static async Task RunAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        // The very bytes that the echo bot replies with.
        var reply = Convert.FromBase64String(builder.Configuration["Reply"]!);
        using var http = new HttpClient();
        await using var app = builder.Build();
        app.MapPost("/api/messages", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            body.Position = 0;
            using var reader = new JsonTextReader(new StreamReader(body));
            var activity = JObject.Load(reader);
            var conversation = Uri.EscapeDataString((string)activity["conversation"]!["id"]!);
            using var content = new ByteArrayContent(reply);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
            using var response = await http.PostAsync(
                new Uri($"{activity["serviceUrl"]}/v3/conversations/{conversation}/activities/{activity["id"]}"), content);
            _ = await response.Content.ReadAsByteArrayAsync();
            return response.IsSuccessStatusCode ? Results.Ok() : Results.StatusCode(502);
        });
        await app.RunAsync();
    }
}
