using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>Who said and changed what of a milestone, when, in which capacity; the newest first.</summary>
internal static class HistoryCard
{
    private const int Shown = 20;

    /// <summary>The card as of the turn.</summary>
    public static AdaptiveCard Of(Milestone milestone, IReadOnlyDictionary<string, string> names, Turn turn)
    {
        var text = turn.Text;
        var heading = text.Of("History.Title", milestone.Id.Number);
        var lines = Lines(milestone, turn.Settings, names, text).ToList();
        return Card(
            heading,
            [
                Where(text.Of("Milestone.Where", milestone.Id.Year, milestone.Priority, milestone.Id.Number)),
                TitleAsWritten(milestone.Title),
                .. lines.Count == 0 ? [Line(text.Of("History.Nothing"))] : lines,
                SmallPrint(text.Of("History.Added", text.Moment(milestone.AddedAt, turn.Settings.Zone), milestone.Baseline)),
            ]);
    }

    /// <summary>One paragraph for everything that was said or changed.</summary>
    public static IEnumerable<AdaptiveElement> Lines(
        Milestone milestone, Settings settings, IReadOnlyDictionary<string, string> names, Text text)
    {
        return milestone.Reports.Select(r => (r.At, Paragraph($"{text.NameOf(r.Secretariat)} {States.Label(r.State, text)}", r.Note, r.By, r.At)))
            .Concat(milestone.DateChanges.SelectMany(c => Dates(c)))
            .Concat(milestone.PartChanges.Select(c => (c.At, Paragraph(text.Of(c.Joined ? "History.Joined" : "History.Left", c.Secretariat), null, c.By, c.At))))
            .Concat(milestone.LeadChanges.Select(c => (c.At, Paragraph(
                c.Lead is { } lead ? text.Of("History.Leads", text.Lead(lead, c.Secretariat, names), c.Secretariat) : text.Of("History.NobodyLeads", c.Secretariat),
                null, c.By, c.At))))
            .OrderByDescending(l => l.At).Take(Shown).Select(l => l.Item2);

        IEnumerable<(Instant At, AdaptiveElement)> Dates(DateChange change) =>
        [
            (change.At, Paragraph(text.Pair(text.Of("Dates.Asked", change.To, change.From), text.Of($"DateOutcome.{change.Outcome}")), change.Reason, change.By, change.At)),
            .. change.Answers.Where(a => a.By != change.By).Select(a =>
                (a.At, Paragraph(text.Of(a.Accepts ? "History.AcceptedDate" : "History.RefusedDate", a.Secretariat, change.To), a.Reason, a.By, a.At))),
        ];

        AdaptiveElement Paragraph(string what, string? words, Actor by, Instant at) => Words(
            new AdaptiveTextRun(what) { Weight = AdaptiveTextWeight.Bolder },
            new AdaptiveTextRun(words is null ? "" : $"  {text.Of("Milestone.Quote", words)}"),
            Quiet($"  {text.Who(by, names)}, {text.Moment(at, settings.Zone)}"));
    }
}
