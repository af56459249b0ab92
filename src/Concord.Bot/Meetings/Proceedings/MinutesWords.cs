using AdaptiveCards;
using Concord.Bot.Meetings.Agendas;
using Concord.Bot.Texts;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>Minutes and their items in words.</summary>
internal static class MinutesWords
{
    /// <summary>An item by its number and name; what is confidential is not named.</summary>
    public static string TitleOf(int item, MeetingId meeting, Workspace workspace, Text text) =>
        workspace.Agenda(meeting) is { } agenda && agenda.Item(item) is { } known
            ? $"{agenda.NumberOf(item)}. {(known.Content.IsConfidential ? text.Of("Agenda.Confidential") : AgendaWords.TitleOf(known, text))}"
            : text.Of("Minutes.General");

    /// <summary>The same for who may not have one in mind: <c>item 3</c>, or the meeting as a whole.</summary>
    public static string ItemOf(int? item, MeetingId meeting, Workspace workspace, Text text) =>
        item is { } id && workspace.Agenda(meeting) is { } agenda ? text.Of("Sitting.Item", agenda.NumberOf(id)) : text.Of("Minutes.General");

    /// <summary>The heading of an item of minutes.</summary>
    /// <param name="item">Which.</param>
    /// <param name="text">The reader's language.</param>
    /// <param name="isHidden">Whether the reader may not see what it is.</param>
    public static string TitleOf(MinutesItem item, Text text, bool isHidden) =>
        isHidden ? text.Of("Agenda.Confidential") : item.Standing is { } standing ? text.Of($"Standing.{standing}") : item.Item is null ? Text.Capital(text.Of("Minutes.General")) : Text.Capital(item.Title);

    /// <summary>How they stand, sign and word.</summary>
    public static string StateOf(Minutes minutes, Text text) => minutes switch
    {
        { State: MinutesState.Draft } => $"○ {text.Of("MinutesIs.Draft")}",
        { Current.IsApprovedBySilence: true } => $"✓ {text.Of("MinutesIs.ApprovedBySilence")}",
        { Current.IsUnderSilence: true } => $"◷ {text.Of("MinutesIs.UnderSilence")}",
        { State: MinutesState.Approved } => $"✓ {text.Of("MinutesIs.Approved")}",
        { Corrigendum: > 0 and var number } => $"◐ {text.Of("MinutesIs.Corrigendum", number)}",
        _ => $"◐ {text.Of("MinutesIs.Circulated")}",
    };

    /// <summary>The colour of its sign.</summary>
    public static AdaptiveTextColor ColourOf(Minutes minutes) => minutes.State switch
    {
        MinutesState.Approved => AdaptiveTextColor.Good,
        MinutesState.Circulated => AdaptiveTextColor.Warning,
        _ => AdaptiveTextColor.Accent,
    };

    /// <summary>What they say: the version that stands, or for a draft what is on the record now.</summary>
    public static MinutesContent ContentOf(Minutes minutes, Workspace workspace) => minutes.Content ?? MinutesContent.Of(workspace, minutes.Meeting);

    /// <summary>What every button carries.</summary>
    public static Dictionary<string, string> Data(Minutes minutes, Text text) => new()
    {
        ["meeting"] = $"{minutes.Meeting}", ["seen"] = $"{minutes.Version}", ["version"] = $"{minutes.Current?.Number ?? 0}", ["language"] = text.Language.Code,
    };
}
