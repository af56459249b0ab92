using System.Collections.Concurrent;
using System.Globalization;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>
/// What each person asked last, so that <c>and AEWA?</c>, <c>next page</c>, <c>move it to 15 March</c> and <c>no, I meant Friday</c> go
/// on from it. Only what is looked up, and what is shown again before it counts, can be gone on from.
/// </summary>
/// <remarks>It is kept in memory and for minutes: where another instance answers, a whole sentence is asked for.</remarks>
public sealed class Recent
{
    /// <summary>The verb of words that only go on.</summary>
    public const string TheVerb = "again";

    private static readonly Duration Kept = Duration.FromMinutes(10);

    private static readonly string[] Meeting = ["meeting", "series", "session", "year", "day", "next"], Moment = ["on", "at", "zone"],
        NewDate = ["newDate", "by", "reason"];

    /// <summary>What can be said anew of each verb.</summary>
    private static readonly Dictionary<string, string[]> Open = new(StringComparer.Ordinal)
    {
        ["plan.show"] = ["secretariat", "page"],
        ["tag.find"] = ["page"],
        ["milestone.due"] = ["period", "secretariat", "page"],
        ["milestone.late"] = ["secretariat", "page"],
        ["milestone.move"] = NewDate,
        ["action.move"] = NewDate,
        ["decision.list"] = ["period", "secretariat", "page"],
        ["people.show"] = ["secretariat"],
        ["meeting.next"] = Meeting,
        ["meeting.schedule"] = Moment,
        ["meeting.move"] = [.. Moment, "by"],
        ["agenda.show"] = Meeting,
        ["agenda.summary"] = Meeting,
        ["minutes.show"] = Meeting,
    };

    /// <summary>What takes the place of each other.</summary>
    private static readonly string[][] Instead = [Meeting, ["newDate", "by", "on"]];

    private readonly ConcurrentDictionary<(WorkspaceId, string Person), (Request Request, Instant At)> _last = new();

    /// <summary>The request as a whole: words that only go on, with what the person asked before. Where they go on from nothing, a period asks what is due in it.</summary>
    public Request Whole(Turn turn, Request request)
    {
        var whole = request.Verb != TheVerb ? request
            : _last.TryGetValue((turn.WorkspaceId, turn.Person), out var last) && turn.Now - last.At < Kept && GoneOn(last.Request, request) is { } goneOn ? goneOn
            : request.Value("period") is not null ? request with { Verb = "milestone.due" }
            : request;
        Keep(turn, Open.ContainsKey(whole.Verb) ? whole : Moving(whole));
        return whole;
    }

    /// <summary>Keeps what somebody pressed: the page of a list, or what is named. The rest of it may be on the record by then.</summary>
    public void Pressed(Turn turn, Request request) =>
        Keep(turn, Open.GetValueOrDefault(request.Verb, []).Contains("page") ? request : Moving(request));

    private void Keep(Turn turn, Request? request)
    {
        var key = (turn.WorkspaceId, turn.Person);
        if (request is not null)
            _last[key] = (request, turn.Now);
        else
            _last.TryRemove(key, out _);
    }

    /// <summary>What was asked before with what is said anew of it; null where nothing of that can be.</summary>
    private static Request? GoneOn(Request before, Request now)
    {
        var anew = now.Data.Where(d => Open[before.Verb].Contains(d.Key)).ToDictionary();
        if (anew.Count == 0)
            return now.Value("move") is not null && Moving(before) is { } moving && moving.Verb != before.Verb ? GoneOn(moving, now) : null;
        // Anything but another page begins on the first one.
        if (anew.TryGetValue("page", out var pages))
            anew["page"] = $"{Math.Max(0, (before.Number("page") ?? 0) + int.Parse(pages, CultureInfo.InvariantCulture))}";
        var kept = before.Data.Where(d => d.Key is not ("page" or "seen") && !anew.Keys.Any(a => a == d.Key || Instead.Any(i => i.Contains(a) && i.Contains(d.Key))));
        return new(before.Verb, kept.Concat(anew).ToDictionary(), now.Language);
    }

    /// <summary>What would put off what a request names; null where that has no date.</summary>
    private static Request? Moving(Request about)
    {
        var (verb, names) = about.Value("milestone") is not null ? ("milestone.move", ["milestone"])
            : about.Value("action") is not null ? ("action.move", ["action"])
            : about.Verb.StartsWith("meeting.", StringComparison.Ordinal) ? ("meeting.move", Meeting)
            : ("", Array.Empty<string>());
        return verb.Length == 0 ? null : new(verb, about.Data.Where(d => names.Contains(d.Key)).ToDictionary(), about.Language);
    }
}
