using AdaptiveCards;
using Concord.Bot.Meetings;
using Concord.Bot.Texts;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;

namespace Concord.Bot.Decisions;

/// <summary>Decisions in words.</summary>
internal static class DecisionWords
{
    private const int Longest = 120;

    /// <summary>The zones that a card offers: the workspace's own, and those of the usual duty stations.</summary>
    public static IEnumerable<(string Zone, string Place)> Zones(string own) =>
        new[] { own, "Europe/Berlin", "Africa/Nairobi", "Asia/Dubai", "Etc/UTC" }.Distinct().Select(z => (z, Places.NameOf(z)));

    /// <summary>Its symbol; before it is adopted, its temporary title.</summary>
    public static string NameOf(Decision decision, Text text) => decision.Symbol ?? text.Of("Decision.Draft", decision.Id.Draft, SessionOf(decision.Session, text));

    /// <summary>A session as people call it.</summary>
    public static string SessionOf(MeetingId session, Text text) => session.IsCorrespondence
        ? text.Of("Session.Correspondence", session.Year)
        : text.Of("Session.Of", session.Label.Replace("Q", text.Of("Session.Quarter"), StringComparison.Ordinal), session.Year);

    /// <summary>What is decided, in the words in which it was written; a plan's adoption in those of the reader.</summary>
    public static string TextOf(Decision decision, Text text) => decision.Plan is { } plan
        ? text.Of("Decision.AdoptsPlan", plan.Year, ActionPlan.AdoptionCard.RevisionOf(plan.Revision, text))
        : decision.Current.Text;

    /// <summary>The beginning of a text, on one line.</summary>
    public static string Brief(string written)
    {
        var line = written.ReplaceLineEndings(" ").Trim();
        return line.Length <= Longest ? line : $"{line.AsSpan(0, char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest).TrimEnd()}…";
    }

    /// <summary>When a silence ends: by its own clocks, and in UTC for everybody else.</summary>
    public static string End(Silence silence, Text text) => text.Of(
        "Silence.End", text.Moment(silence.Expires, silence.Zone), Places.NameOf(silence.Zone), silence.Expires.InUtc().TimeOfDay.ToString("HH:mm", text.Language.Culture));

    /// <summary>The colour of a state's sign.</summary>
    public static AdaptiveTextColor Colour(DecisionState state) => state switch
    {
        DecisionState.InForce => AdaptiveTextColor.Good,
        DecisionState.NotAgreed => AdaptiveTextColor.Attention,
        DecisionState.UnderSilence => AdaptiveTextColor.Warning,
        DecisionState.Proposed => AdaptiveTextColor.Accent,
        _ => AdaptiveTextColor.Default,
    };
}
