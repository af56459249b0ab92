using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Concord.Testing.Connector;

/// <summary>The connector's control over HTTP, for other processes: <c>/control/orders</c> takes an <see cref="Order"/>, <c>/control/calls</c> tells what came.</summary>
internal static class ControlRoutes
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static void Map(WebApplication app, FakeConnector connector)
    {
        app.MapPost("/control/orders", async (HttpRequest request) =>
        {
            if (await request.ReadFromJsonAsync<Order>(Options) is not { } order)
                return Results.BadRequest();
            connector.Orders.Add(order);
            return Results.NoContent();
        });
        app.MapDelete("/control/orders", connector.Orders.Clear);
        app.MapGet("/control/calls", () => Results.Json(
            connector.Calls.Select(c => new { c.At, c.Kind, c.Conversation, c.Id, c.Taken, Status = c.Fault?.Status ?? 200 }), Options));
        app.MapGet("/control/breaches", () => Results.Json(connector.Breaches, Options));
    }
}
