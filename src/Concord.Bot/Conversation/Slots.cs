using System.Collections.Frozen;
using System.Collections.Immutable;
using Concord.Bot.Decisions;
using Concord.Bot.Meetings;
using Concord.Bot.Meetings.Agendas;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using static Concord.Bot.Conversation.NamedPeriod;
using static Concord.Bot.Conversation.Slot;

namespace Concord.Bot.Conversation;

/// <summary>
/// All slots of the patterns by their names. Those that are read by <c>bool</c> take only what they name: else "this is nonsense"
/// would be a period, and "the weather" a body.
/// </summary>
internal static class Slots
{
    private const string Number = "[0-9]{1,4}(?![0-9])", SmallNumber = "[0-9]{1,3}(?![0-9])", Name = "[^,;:?!]{2,60}?", Day = ".{2,40}?", Meeting = @".{2,80}?(?!\w)";

    /// <summary>The table.</summary>
    public static FrozenDictionary<string, Slot> All { get; } = new Dictionary<string, Slot>
    {
        ["year"] = Of("(?:19|20)[0-9]{2}"),
        ["milestone"] = Of(Number),
        ["action"] = Of(Number),
        ["report"] = Of(Number),
        ["correspondence"] = Of(Number),
        ["decision"] = Of(DecisionText.Pattern),
        ["session"] = Of("(?:[qt][1-4]|x[1-9])(?![a-z0-9])"),
        ["item"] = Of(SmallNumber),
        ["place"] = Of(SmallNumber),
        ["before"] = Of(SmallNumber),
        ["noteno"] = Of(SmallNumber, f => f.Put(f.Said, "number")),

        // Whom.
        ["secretariat"] = Of(Name, Secretariat),
        ["whose"] = Of(Name, f => SecretariatsText.TryRead(f.Said, f.Settings, out var found, out _) && found is [var one] ? f.Put(one.Code, "secretariat") : false),
        ["secretariats"] = Of("[^;:?!]{2,80}?", f => SecretariatsText.TryRead(f.Said, f.Settings, out var found, out _) ? f.Put(found) : false),
        ["owner"] = Of("[^;:?!]{2,80}?", Owner),
        ["name"] = Of(".+?", f => IsOfFamily(f) ? f.Put(f.Said) : false),
        ["body"] = Of(Name, f => Family.Resolve(f.Said) switch
        {
            Resolution.Ambiguous several => new Fit(true, Which: several.Bodies.Select(b => Text.In(f.Language).Body(b.Code))),
            Resolution.Found { Body: { } body } => f.Put(body.Code),
            _ => false,
        }),
        ["person"] = Of(Name),
        ["member"] = Of("[^,;:?!]{2,80}?"),
        ["with"] = Of(".{2,100}?"),
        // A person has no meeting in their name; one who does was named in another language.
        ["who"] = Of(".{2,120}?", f =>
            !MeetingText.NamesOne(f.Said) && !f.Said.StartsWith("a ", StringComparison.OrdinalIgnoreCase) && f.Said.Count(c => c == ' ') < 6 ? f.Put(f.Said) : false),
        ["group"] = Of(".{2,80}"),
        ["station"] = Of("[^0-9,;:?!]{2,60}?"),
        ["town"] = Of(@".{2,40}?(?!\w)", f => Places.At(f.Folded)?.Length == f.Folded.Length ? f.Put(f.Said) : false),

        // When.
        ["period"] = From("period", f => PeriodText.TryRead(f.Said, f.Language, f.Today, out var period, out var fault) ? f.Put(period) : fault),
        ["when"] = From("period", f => PeriodText.TryRead(f.Said, f.Language, f.Today, out var period, out _) ? f.Put(period) : false),
        ["due"] = Of(Day, f => DueText.TryRead(f.Said, f.Language, f.Today, out var due, out var fault) ? f.Put($"{due}") : fault),
        ["deadline"] = Of(Day),
        ["since"] = Of(Day, f => SinceText.TryRead(f.Said, f.Language, f.Today, out var since, out var fault) ? f.Put(since) : fault),
        ["held"] = Of(Day, f => SinceText.TryReadDay(f.Said, f.Language, f.Today, out var held, out var fault) ? f.Put(held) : fault),
        ["until"] = Of(Day, f => UntilText.TryRead(f.Said, f.Language, f.Today, out var until, out var fault) ? f.Put(until) : fault),
        ["range"] = Of(@"(?<=\s).{3,60}?", Range),
        ["later"] = Of(HowLong, f => By(f.Folded, earlier: false) is { } by ? f.Put(by, "by") : false),
        ["earlier"] = Of(HowLong, f => By(f.Folded, earlier: true) is { } by ? f.Put(by, "by") : false),
        ["leads"] = Of(".{2,80}?", f => LeadDaysText.TryRead(f.Said, out var days) ? f.Put(days.IsEmpty ? "0" : string.Join(',', days), "days") : false),
        ["newdate"] = Of(".{2,600}", f => f.File.NewDates.Read(f.Said, f.Today, f.Data)),
        ["moment"] = Of(".{2,80}", f => MomentText.Read(f.Said, f.Language, f.Today, f.Data)),
        // A day with or without an hour, and a date with or without a reason: what it is for is known only from what was asked before.
        ["instead"] = Of(".{2,80}", f => MomentText.Read(f.Said, f.Language, f.Today, f.Data) is null | f.File.NewDates.Read(f.Said, f.Today, f.Data) is null),
        ["meeting"] = Of(Meeting, f => OfMeeting(f, f.Said)),
        // Behind the word for an agenda a day is a meeting.
        ["agendaof"] = Of(Meeting, f => OfMeeting(f, $"{f.Said} meeting")),
        ["tomeeting"] = Of(Meeting, f => MeetingText.Read($"{f.Said} meeting", f.Language, f.Today, f.Settings) is { } to ? f.Put(to.GetValueOrDefault("series") ?? "next", "to") : false),

        // How it stands, and which.
        ["state"] = OneOf("state", ("done", "done"), ("onTrack", "onTrack"), ("atRisk", "atRisk")),
        ["presence"] = OneOf("kind", ("here", "Present"), ("sorry", "Apologies"), ("gone", "Left")),
        ["quorum"] = OneOf("quorum", ("qown", "EveryPartyByItsOwn"), ("qany", "EveryParty"), ("qnone", "None")),
        ["outcome"] = OneOf("outcome", f => f.Put(CorrespondenceWords.Outcome(f.Folded))),
        ["reply"] = OneOf("reply", f => f.Put(CorrespondenceWords.Reply(f.Folded))),
        ["effect"] = OneOf("effect", f => f.Put(DecisionWordsSaid.Effect(f.Folded))),
        // What takes another's place: the draft that is spoken of, or one that is named.
        ["by"] = new(lists => $"(?:{SlotText.LongestFirst(lists["this"])}|(?:draft|projet|borrador) [0-9]{{1,6}})(?![a-z0-9])", f => f.Put(f.Said)),
        ["filter"] = OneOf("dfilter", f => f.Put(DecisionWordsSaid.Filter(f.Folded))),
        ["undecided"] = OneOf("undecided", f => f.Put(DecisionWordsSaid.Filter(f.Folded), "filter")),
        ["drafts"] = OneOf("drafts", f => f.Put("draft", "filter")),
        ["left"] = OneOf("left", f => f.Put("open", "filter")),
        ["format"] = OneOf("format", f => f.Put(f.Has("csv") ? "csv" : "xlsx")),
        ["dformat"] = OneOf("dformat", f => f.Put(f.Has("csv") || f.Has("comma") ? "csv" : f.Has("word") || f.Has("docx") ? "docx" : "xlsx", "format")),
        // What goes on from what was asked before.
        ["move"] = OneOf("move", f => f.Put("true")),
        ["forward"] = OneOf("forward", f => f.Put("true", "move")),
        ["page"] = OneOf("page", ("onward", "1"), ("backward", "-1")),
        ["those"] = Of(".{2,120}", f => new FilterReader(f.File, new(f.Language, f.Today, f.Settings)).TryRead(f.Said, f.Data)),
        ["topic"] = Of(".+", f =>
        {
            new TopicReader(f.Language, f.Today, f.Settings).Read(f.Said, f.Data);
            return true;
        }),

        // What people write.
        ["note"] = Of(".+"),
        ["text"] = Of(".+"),
        ["reason"] = Of(".+"),
        ["evidence"] = Of(".{2,300}"),
        ["tag"] = Of(".{1,80}?"),
        // "d'ici" belongs to the date behind it.
        ["title"] = Of(@".+(?<!\bd'ici\s*)"),
        ["point"] = Of(@".+?(?!\w)", f => f.Put(AsTitle(f.Said), "title")),
        ["longpoint"] = Of(@".+(?!\w)", f => f.Put(AsTitle(f.Said), "title")),
        ["subject"] = Of(".{2,300}?", f => f.Put(AsTitle(f.Said))),
        ["details"] = Of(".+", f => ItemText.Read(f.Said, f.Settings, f.Data)),
        ["decided"] = Of(".+", f => DecidedReader.Read(f.Said, f.Settings, f.Data)),
        ["draft"] = Of(".+", f => new DraftReader(f.Language, f.Today, f.Settings).Read(f.Said, f.Data)),
        ["list"] = Of("[^,]+,.+", f => new DraftReader(f.Language, f.Today, f.Settings).Read(f.Said, f.Data)),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static Fit Secretariat(Filled f) =>
        SecretariatsText.TryRead(f.Said, f.Settings, out var found, out var fault) ? (f.Verb == "decision.list" ? null : OfSeveral(f, found)) ?? f.Put(found)
        : IsOfFamily(f) ? fault
        : false;

    /// <summary>Whom the words name is for the records to say.</summary>
    private static Fit Owner(Filled f) =>
        SecretariatsText.TryRead(f.Said, f.Settings, out var found, out var fault) ? (f.Verb == "action.add" ? null : OfSeveral(f, found)) ?? f.Put(found, "secretariat")
        : fault.Kind == FaultKind.AmbiguousSecretariat ? fault
        : f.Put(f.Said);

    /// <summary>Nobody answers for two secretariats at once, and no list is of two: it is asked which, and all of them are as if none was named.</summary>
    private static Fit? OfSeveral(Filled f, ImmutableArray<SecretariatId> found) => found.Length < 2 ? null
        : f.Verb != "milestone.report" && found.Length == f.Settings.Secretariats.Length ? true
        : new Fit(true, Which: found.Select(s => s.Code));

    /// <summary>One word may be a name that nobody knows; several are one only where it is known.</summary>
    private static bool IsOfFamily(Filled f) => !f.Said.Contains(' ', StringComparison.Ordinal)
        || Family.Resolve(f.Said) is not Resolution.Unknown || SecretariatsText.TryRead(f.Said, f.Settings, out _, out _);

    private static Fit Range(Filled f)
    {
        if (!RangeText.TryRead(f.Said, f.Language, f.Today, out var range, out var fault))
            return fault.Kind == FaultKind.NoSuchDay ? fault : false;
        f.Put(range.First, "from");
        return f.Put(range.Last, "until");
    }

    private static Fit OfMeeting(Filled f, string said)
    {
        var named = MeetingText.Read(said, f.Language, f.Today, f.Settings);
        foreach (var (part, value) in named ?? [])
            f.Data[part] = value;
        return named is not null;
    }

    /// <summary>What was the middle of a sentence, as the title that it becomes.</summary>
    private static string AsTitle(string said) => Text.Capital(said.Trim(' ', '"', '“', '”', '«', '»', '\u00a0'));
}
