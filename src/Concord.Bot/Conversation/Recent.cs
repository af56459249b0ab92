using System.Collections.Concurrent;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>
/// What each person asked last, so that <c>and AEWA?</c> and <c>no, I meant Friday</c> go on from it. Only what is looked up, and
/// what is shown again before it counts, can be gone on from.
/// </summary>
/// <remarks>It is kept in memory and for minutes: where another instance answers, a whole sentence is asked for.</remarks>
public sealed class Recent
{
    /// <summary>The verb of words that only go on.</summary>
    public const string TheVerb = "again";

    private static readonly Duration Kept = Duration.FromMinutes(10);

    private static readonly string[] Meeting = ["series", "session", "year", "day", "next"], Moment = ["on", "at", "zone"];

    /// <summary>What can be said anew of each verb.</summary>
    private static readonly Dictionary<string, string[]> Open = new(StringComparer.Ordinal)
    {
        ["plan.show"] = ["secretariat"],
        ["milestone.due"] = ["period", "secretariat"],
        ["milestone.late"] = ["secretariat"],
        ["milestone.move"] = ["newDate", "reason"],
        ["decision.list"] = ["period", "secretariat"],
        ["people.show"] = ["secretariat"],
        ["meeting.next"] = Meeting,
        ["meeting.schedule"] = Moment,
        ["meeting.move"] = Moment,
        ["agenda.show"] = Meeting,
        ["agenda.summary"] = Meeting,
        ["minutes.show"] = Meeting,
    };

    private readonly ConcurrentDictionary<(WorkspaceId, string Person), (Request Request, Instant At)> _last = new();

    /// <summary>The request as a whole: words that only go on, with what the person asked before. Where they go on from nothing, a period asks what is due in it.</summary>
    public Request Whole(Turn turn, Request request)
    {
        var key = (turn.WorkspaceId, turn.Person);
        var whole = request.Verb != TheVerb ? request
            : _last.TryGetValue(key, out var last) && turn.Now - last.At < Kept && GoneOn(last.Request, request) is { } goneOn ? goneOn
            : request.Value("period") is not null ? request with { Verb = "milestone.due" }
            : request;
        if (Open.ContainsKey(whole.Verb))
            _last[key] = (whole, turn.Now);
        else
            _last.TryRemove(key, out _);
        return whole;
    }

    /// <summary>What was asked before with what is said anew of it; null where nothing of that can be.</summary>
    private static Request? GoneOn(Request before, Request now)
    {
        var anew = now.Data.Where(d => Open[before.Verb].Contains(d.Key)).ToList();
        // Another meeting takes the place of the whole name of the one before.
        var kept = before.Data.Where(d => anew.TrueForAll(a => a.Key != d.Key && !(Meeting.Contains(a.Key) && Meeting.Contains(d.Key))));
        return anew.Count == 0 ? null : new(before.Verb, kept.Concat(anew).ToDictionary(), now.Language);
    }
}
