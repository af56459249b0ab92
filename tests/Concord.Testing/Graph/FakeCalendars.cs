using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Concord.Testing.Graph;

/// <summary>Calendars as Exchange keeps them: it gives times in UTC, puts a prefix before names in a text, and the way into the online meeting behind it.</summary>
public sealed partial class FakeCalendars
{
    /// <summary>What Exchange puts behind the text of an online meeting.</summary>
    public const string Join = "<div class=\"me-email-text\"><a href=\"https://teams.microsoft.com/l/meetup-join/1\">Join</a></div>";

    private readonly Lock _one = new();
    private readonly List<(string Owner, JsonObject Event)> _events = [];
    private readonly Dictionary<string, JsonObject> _transactions = [];
    private int _made;

    /// <summary>The entries that there are.</summary>
    public IReadOnlyList<(string Owner, JsonObject Event)> Events
    {
        get
        {
            lock (_one)
                return [.. _events.Select(e => (e.Owner, (JsonObject)e.Event.DeepClone()))];
        }
    }

    /// <summary>What was cancelled, with what was said to those who were invited.</summary>
    public List<string> Cancelled { get; } = [];

    /// <summary>How often those who were invited had an e-mail.</summary>
    public int Mails { get; private set; }

    /// <summary>Somebody deletes all entries by hand.</summary>
    public void DeleteByHand()
    {
        lock (_one)
            _events.Clear();
    }

    /// <summary>Somebody changes the entry that was made first by hand.</summary>
    public void ChangeByHand(Action<JsonObject> change)
    {
        lock (_one)
            change(_events[0].Event);
    }

    internal void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/users/{user}/events", AddAsync);
        routes.MapGet("/users/{user}/events", (HttpRequest request, string user) => Found(request.Query["$filter"].ToString(), user));
        routes.MapGet("/users/{user}/events/{id}", (string user, string id) => With(user, id, e => Results.Json(e)));
        routes.MapPatch("/users/{user}/events/{id}", ChangeAsync);
        routes.MapPost("/users/{user}/events/{id}/cancel", CancelAsync);
    }

    private async Task<IResult> AddAsync(HttpRequest request, string user)
    {
        var said = (JsonObject)(await JsonNode.ParseAsync(request.Body))!;
        lock (_one)
        {
            var transaction = (string)said["transactionId"]!;
            if (_transactions.TryGetValue(transaction, out var before))
                return JsonNode.DeepEquals(before["said"], said) ? Results.Json(before["event"], statusCode: 201) : Fault(409, "ErrorDuplicateTransactionId");
            var made = (JsonObject)said.DeepClone();
            (made["id"], made["isCancelled"]) = ($"AAMk{++_made}=", false);
            made["body"]!["content"] = Stored((string)made["body"]!["content"]!) + Join;
            InUtc(made);
            _events.Add((user, made));
            _transactions[transaction] = new JsonObject { ["said"] = said.DeepClone(), ["event"] = made.DeepClone() };
            Mails += (made["attendees"] as JsonArray)?.Count > 0 ? 1 : 0;
            return Results.Json(made, statusCode: 201);
        }
    }

    private async Task<IResult> ChangeAsync(HttpRequest request, string user, string id)
    {
        var said = (JsonObject)(await JsonNode.ParseAsync(request.Body))!;
        return With(user, id, e =>
        {
            foreach (var (name, value) in said)
                e[name] = value?.DeepClone();
            if (said["body"]?["content"] is { } content)
                e["body"]!["content"] = Stored((string)content!);
            if (said.ContainsKey("start"))
                InUtc(e);
            Mails++;
            return Results.Json(e);
        });
    }

    private async Task<IResult> CancelAsync(HttpRequest request, string user, string id)
    {
        var said = (JsonObject)(await JsonNode.ParseAsync(request.Body))!;
        return With(user, id, e =>
        {
            _events.RemoveAll(o => (string)o.Event["id"]! == id);
            Cancelled.Add((string?)said["Comment"] ?? "");
            return Results.Accepted();
        });
    }

    private IResult Found(string filter, string user)
    {
        lock (_one)
            return Results.Json(new JsonObject
            {
                ["value"] = new JsonArray([.. _events.Where(e => e.Owner == user && (e.Event["singleValueExtendedProperties"]?.AsArray() ?? [])
                    .Any(p => filter.Contains($"p/id eq '{(string)p!["id"]!}'", StringComparison.Ordinal) && filter.Contains($"p/value eq '{(string)p["value"]!}'", StringComparison.Ordinal)))
                    .Select(e => e.Event.DeepClone())]),
            });
    }

    private IResult With(string user, string id, Func<JsonObject, IResult> act)
    {
        lock (_one)
            return _events.FirstOrDefault(e => e.Owner == user && (string)e.Event["id"]! == id).Event is { } there ? act(there) : Fault(404, "ErrorItemNotFound");
    }

    private static IResult Fault(int status, string code) => Results.Json(new { error = new { code, message = code } }, statusCode: status);

    private static string Stored(string html) => Names().Replace(html, " id=\"x_");

    private static void InUtc(JsonObject one)
    {
        foreach (var name in new[] { "start", "end" })
        {
            var local = DateTime.Parse((string)one[name]!["dateTime"]!, CultureInfo.InvariantCulture);
            var utc = TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), TimeZoneInfo.FindSystemTimeZoneById((string)one[name]!["timeZone"]!));
            one[name] = new JsonObject { ["dateTime"] = utc.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture), ["timeZone"] = "UTC" };
        }
    }

    [GeneratedRegex("""\sid="(?!x_)""")]
    private static partial Regex Names();
}
