using AdaptiveCards;
using Concord.Bot.Texts;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>Agendas and their items in words.</summary>
internal static class AgendaWords
{
    /// <summary>What the item is called: a standing one in the reader's language, another one as it was written.</summary>
    public static string TitleOf(AgendaPoint point, Text text) => point.IsHidden ? text.Of("Agenda.Confidential") : TitleOf(point.Item, text);

    /// <summary>The same for who may see it.</summary>
    public static string TitleOf(AgendaItem item, Text text) => item.Standing is { } standing ? text.Of($"Standing.{standing}") : item.Content.Title;

    /// <summary>How it stands, sign and word: draft, approved, Rev.1 in preparation.</summary>
    public static string StateOf(Agenda agenda, Text text) => agenda.State switch
    {
        AgendaState.Draft => $"○ {text.Of("Agenda.Draft")}",
        AgendaState.InRevision => $"◐ {text.Of("Agenda.InRevision", agenda.Revision)}",
        _ when agenda.Revision > 0 => $"✓ {text.Of("Agenda.ApprovedRevision", agenda.Revision)}",
        _ => $"✓ {text.Of("Agenda.Approved")}",
    };

    /// <summary>The colour of its sign.</summary>
    public static AdaptiveTextColor ColourOf(Agenda agenda) => agenda.State switch
    {
        AgendaState.Approved => AdaptiveTextColor.Good,
        AgendaState.InRevision => AdaptiveTextColor.Warning,
        _ => AdaptiveTextColor.Accent,
    };

    /// <summary>Which version it is, behind its heading: <c> · Rev.1</c>; nothing for the first.</summary>
    public static string RevisionOf(Agenda agenda) => agenda.Revision > 0 ? $" · Rev.{agenda.Revision}" : "";

    /// <summary>What is to be known of an item at a glance: what is wanted, of whom, how long, how many papers.</summary>
    public static string Particulars(AgendaItem item, Text text)
    {
        var content = item.Content;
        return string.Join(" · ",
        [
            .. content.Kind == ItemKind.Discussion ? Array.Empty<string>() : [text.Of($"ItemKind.{content.Kind}")],
            .. content.Lead is { } lead ? [text.Of("Agenda.LedBy", lead)] : Array.Empty<string>(),
            .. content.Parties.IsEmpty ? Array.Empty<string>() : [text.Of("Agenda.For", text.List(content.Parties.Select(p => p.Code)))],
            .. content.Minutes is { } minutes ? [text.Count("Agenda.Minutes", minutes)] : Array.Empty<string>(),
            .. content.Papers.IsEmpty ? Array.Empty<string>() : [text.Count("Agenda.Papers", content.Papers.Length)],
            .. content.IsConfidential ? [$"◈ {text.Of("Agenda.IsConfidential")}"] : Array.Empty<string>(),
        ]);
    }

    /// <summary>Why it is not taken, with the words of who said so; null while it stands.</summary>
    public static string? GoneOf(AgendaItem item, Text text, Settings settings)
    {
        if (item.Gone is not { } gone)
            return null;
        var said = gone.To is { } to
            ? text.Of("Agenda.SentTo", gone.TakenBy is { } taken ? text.MeetingName(taken, settings) : settings.SeriesOf(to) is { } series ? text.SeriesName(series) : to)
            : text.Of(item.Standing is null ? "Agenda.Withdrawn" : "Agenda.Dropped");
        return gone.Why is { } why ? $"{said} {text.Of("Milestone.Quote", why)}" : said;
    }

    /// <summary>What every button of an agenda carries.</summary>
    public static Dictionary<string, string> Data(Agenda agenda, Text text) => new()
    {
        ["meeting"] = agenda.Meeting.ToString(), ["seen"] = $"{agenda.Version}", ["language"] = text.Language.Code,
    };

    /// <summary>What opens one item.</summary>
    public static Dictionary<string, string> Data(Agenda agenda, AgendaItem item, Text text) => new(Data(agenda, text)) { ["id"] = $"{item.Id}" };
}
