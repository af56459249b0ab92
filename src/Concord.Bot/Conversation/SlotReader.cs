using Concord.Bot.Meetings;
using Concord.Bot.Meetings.Agendas;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.Conversation;

/// <summary>The slots of a pattern as canonical values: what a button would have carried.</summary>
internal sealed class SlotReader(PatternFile file, LocalDate today, Settings settings)
{
    /// <summary>The request, what in it cannot be, or what is to be asked; null where the words do not fit the pattern after all.</summary>
    public Understanding? Read(string verb, Dictionary<string, string> slots, string original)
    {
        Dictionary<string, string> data = new(StringComparer.Ordinal);
        foreach (var (name, said) in slots)
            if (((name == "secretariat" && verb != "decision.list") || (name == "owner" && verb != "action.add")) && SecretariatsText.TryRead(said, settings, out var found, out _) && found.Length > 1)
            {
                if (verb != "milestone.report" && found.Length == settings.Secretariats.Length)
                    continue;
                // Nobody answers for two secretariats at once, and no list but that of what they decided is of two.
                return AskWhich([.. found.Select(f => f.Code)], said, original);
            }
            else if (name == "body" && Family.Resolve(said) is Resolution.Ambiguous several)
                return AskWhich(several.Bodies.Select(b => Text.In(file.Language).Body(b.Code)), said, original);
            else if (!Fits(name, said))
                return null;
            else if (Read(name, said, data) is { } fault)
                return new Understanding.Problem(fault, file.Language);
        // Whoever has it put into the calendar without a name has the next one before them.
        if (verb == "meeting.file" && data.Count == 0)
            data["next"] = "true";
        if (verb == "milestone.due" && !data.ContainsKey("period"))
            data["period"] = Written(PeriodText.Month(today));
        if (data.TryGetValue("milestone", out var number) && data.Remove("year", out var year))
            data["milestone"] = new MilestoneId(int.Parse(year, provider: null), int.Parse(number, provider: null)).ToString();
        return new Understanding.Command(new Request(verb, data, file.Language));
    }

    /// <summary>The same sentence with each that may be meant.</summary>
    private Understanding.Ask AskWhich(IEnumerable<string> meant, string said, string original)
    {
        var at = original.IndexOf(said, StringComparison.Ordinal);
        return new([.. meant.Select(one => $"{original[..at]}{one}{original[(at + said.Length)..]}")], file.Language);
    }

    /// <summary>Some words fit only what they name: else "this is nonsense" would be a period, and "the weather" a body.</summary>
    private bool Fits(string name, string said) => name switch
    {
        "range" => RangeText.TryRead(said, file.Language, today, out _, out var noDay) || noDay.Kind == FaultKind.NoSuchDay,
        // Behind the word for an agenda a day is a meeting.
        "agendaof" or "tomeeting" => MeetingText.Read($"{said} meeting", file.Language, today, settings) is not null,
        "meeting" => MeetingText.Read(said, file.Language, today, settings) is not null,
        // A person has no meeting in their name; one who does was named in another language.
        "who" => !MeetingText.NamesOne(said) && !said.StartsWith("a ", StringComparison.OrdinalIgnoreCase) && said.Count(c => c == ' ') < 6,
        "town" => Folding.Fold(said) is var town && Places.At(town)?.Length == town.Length,
        "body" => Family.Resolve(said) is Resolution.Found { Body: not null },
        "leads" => LeadDaysText.TryRead(said, out _),
        "whose" => SecretariatsText.TryRead(said, settings, out var whose, out _) && whose.Length == 1,
        "instead" => Instead(said, []),
        "when" => PeriodText.TryRead(said, file.Language, today, out _, out _),
        "those" => new FilterReader(file, new(file.Language, today, settings)).TryRead(said, []),
        "secretariats" => SecretariatsText.TryRead(said, settings, out _, out _),
        "name" or "secretariat" => !said.Contains(' ', StringComparison.Ordinal)
            || Family.Resolve(said) is not Resolution.Unknown || SecretariatsText.TryRead(said, settings, out _, out _),
        _ => true,
    };

    private Fault? Read(string name, string said, Dictionary<string, string> data)
    {
        Fault? fault = null;
        switch (name)
        {
            case "state":
                var folded = Folding.Fold(said);
                data[name] = file.StateWords.First(s => s.Value.Contains(folded)).Key;
                break;
            case "secretariat" or "secretariats" or "whose":
                if (SecretariatsText.TryRead(said, settings, out var found, out fault))
                    data[name == "whose" ? "secretariat" : name] = string.Join(',', found);
                break;
            case "owner":
                // Whom the words name is for the records to say.
                if (SecretariatsText.TryRead(said, settings, out var owners, out var notOne))
                    data["secretariat"] = string.Join(',', owners);
                else if (notOne.Kind == FaultKind.AmbiguousSecretariat)
                    fault = notOne;
                else
                    data[name] = said;
                break;
            case "period" or "when":
                if (PeriodText.TryRead(said, file.Language, today, out var period, out fault))
                    data["period"] = Written(period);
                break;
            case "range":
                if (RangeText.TryRead(said, file.Language, today, out var range, out fault))
                    (data["from"], data["until"]) = (LocalDatePattern.Iso.Format(range.First), LocalDatePattern.Iso.Format(range.Last));
                break;
            case "due":
                if (DueText.TryRead(said, file.Language, today, out var due, out fault))
                    data[name] = due.ToString();
                break;
            case "format":
                data[name] = Folding.Fold(said).Contains("csv", StringComparison.Ordinal) ? "csv" : "xlsx";
                break;
            case "body":
                data[name] = ((Resolution.Found)Family.Resolve(said)).Body!.Code;
                break;
            case "outcome":
                data[name] = CorrespondenceWords.Outcome(Folding.Fold(said));
                break;
            case "reply":
                data[name] = CorrespondenceWords.Reply(Folding.Fold(said));
                break;
            case "dformat":
                data["format"] = Folding.Fold(said) is var named && named.Contains("csv", StringComparison.Ordinal) || named.Contains("comma", StringComparison.Ordinal) ? "csv"
                    : named.Contains("word", StringComparison.Ordinal) || named.Contains("docx", StringComparison.Ordinal) ? "docx"
                    : "xlsx";
                break;
            case "since":
                if (SinceText.TryRead(said, file.Language, today, out var since, out fault))
                    data[name] = LocalDatePattern.Iso.Format(since);
                break;
            case "meeting" or "agendaof":
                foreach (var (part, value) in MeetingText.Read(name == "meeting" ? said : $"{said} meeting", file.Language, today, settings)!)
                    data[part] = value;
                break;
            case "tomeeting":
                data["to"] = MeetingText.Read($"{said} meeting", file.Language, today, settings)!.GetValueOrDefault("series") ?? "next";
                break;
            case "presence":
                var presence = Folding.Fold(said);
                data["kind"] = file.PresenceWords.First(p => p.Value.Contains(presence)).Key;
                break;
            case "quorum":
                var quorum = Folding.Fold(said);
                data[name] = file.QuorumWords.First(q => q.Value.Contains(quorum)).Key;
                break;
            case "noteno":
                data["number"] = said;
                break;
            case "point" or "longpoint":
                data["title"] = AsTitle(said);
                break;
            case "subject":
                data[name] = AsTitle(said);
                break;
            case "details":
                return ItemText.Read(said, settings, data);
            case "instead":
                Instead(said, data);
                break;
            case "moment":
                return MomentText.Read(said, file.Language, today, data);
            case "held":
                if (SinceText.TryReadDay(said, file.Language, today, out var held, out fault))
                    data[name] = LocalDatePattern.Iso.Format(held);
                break;
            case "leads":
                LeadDaysText.TryRead(said, out var days);
                data["days"] = days.IsEmpty ? "0" : string.Join(',', days);
                break;
            case "until":
                if (UntilText.TryRead(said, file.Language, today, out var until, out fault))
                    data[name] = LocalDatePattern.Iso.Format(until);
                break;
            case "decided":
                fault = DecidedReader.Read(said, settings, data);
                break;
            case "topic":
                new TopicReader(file.Language, today, settings).Read(said, data);
                break;
            case "left":
                data["filter"] = "open";
                break;
            case "drafts":
                data["filter"] = "draft";
                break;
            case "those":
                // Whether all of it is of that kind was asked before.
                new FilterReader(file, new(file.Language, today, settings)).TryRead(said, data);
                break;
            case "effect":
                data[name] = DecisionWordsSaid.Effect(Folding.Fold(said));
                break;
            case "filter" or "undecided":
                data["filter"] = DecisionWordsSaid.Filter(Folding.Fold(said));
                break;
            case "newdate":
                return file.NewDates.Read(said, today, data);
            case "draft" or "list":
                return new DraftReader(file.Language, today, settings).Read(said, data);
            default:
                data[name] = said;
                break;
        }
        return fault;
    }

    /// <summary>What was the middle of a sentence, as the title that it becomes.</summary>
    private static string AsTitle(string said) => Text.Capital(said.Trim(' ', '"', '“', '”', '«', '»', '\u00a0'));

    /// <summary>A day with or without an hour, and a date with or without a reason: what it is for is known only from what was asked before.</summary>
    private bool Instead(string said, Dictionary<string, string> data) =>
        MomentText.Read(said, file.Language, today, data) is null | file.NewDates.Read(said, today, data) is null;

    private static string Written((LocalDate First, LocalDate Last) period) =>
        $"{LocalDatePattern.Iso.Format(period.First)}/{LocalDatePattern.Iso.Format(period.Last)}";
}
