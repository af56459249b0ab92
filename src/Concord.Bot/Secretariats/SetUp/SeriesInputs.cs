using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Bot.Meetings;
using Concord.Bot.Texts;
using Concord.Domain.Meetings;
using Concord.Domain.Secretariats;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Secretariats.SetUp;

/// <summary>What a set-up asks about meetings: which series the group holds, and who leads each.</summary>
internal static partial class SeriesInputs
{
    private static readonly ImmutableArray<Series> Proposed = Series.ProposedFor(default);

    /// <summary>The inputs of the first card: the proposed ones to choose from, others to be written.</summary>
    public static IEnumerable<AdaptiveElement> Offer(Settings? settings, Text text)
    {
        var held = settings?.Series ?? Proposed;
        yield return new AdaptiveChoiceSetInput
        {
            Id = "series", Label = text.Of("SetUp.series"), IsMultiSelect = true,
            Value = string.Join(',', held.Where(IsProposed).Select(s => s.Code)),
            Choices = [.. Proposed.Select(s => new AdaptiveChoice { Title = text.SeriesName(s), Value = s.Code })],
        };
        yield return new AdaptiveTextInput
        {
            Id = "otherSeries", Label = text.Of("SetUp.otherSeries"), Placeholder = text.Of("SetUp.OtherSeriesHint"), MaxLength = 600,
            Value = string.Join("; ", held.Where(s => !IsProposed(s)).Select(s => $"{s.Code} = {text.SeriesName(s)}, {s.Cadence.EveryMonths}")),
        };
    }

    /// <summary>The inputs of the second card: who leads each series that the first one named.</summary>
    public static IEnumerable<AdaptiveElement> Leads(SetUpForm form, Turn turn)
    {
        var text = turn.Text;
        if (form.Series is not { IsEmpty: false } all)
            yield break;
        yield return Section(text.Of("SetUp.Meetings"));
        foreach (var series in all)
            yield return new AdaptiveChoiceSetInput
            {
                Id = $"lead.{series.Code}", Label = text.Of("SetUp.lead", text.SeriesName(series)), IsRequired = true, ErrorMessage = text.Of("SetUp.Needed"),
                Style = AdaptiveChoiceInputStyle.Compact, Value = series.Lead.Code,
                Choices = [.. (form.Members ?? []).Select(m => new AdaptiveChoice { Title = m.Name, Value = m.Id.Code })],
            };
    }

    /// <summary>The series that a form names; what it does not ask about stays. Null where they cannot be read.</summary>
    /// <param name="request">What the form carries; nothing about meetings leaves them as they are.</param>
    /// <param name="first">Who leads where nothing else is said.</param>
    /// <param name="present">As it is set up now.</param>
    public static ImmutableArray<Series>? Read(Request request, SecretariatId first, Settings? present)
    {
        if (!request.Data.ContainsKey("series") && !request.Data.ContainsKey("otherSeries"))
            return [.. (present?.Series ?? Series.ProposedFor(first)).Select(Led)];
        var chosen = (request.Value("series") ?? "").Split(',', StringSplitOptions.TrimEntries);
        List<Series> all = [.. Proposed.Where(p => chosen.Contains(p.Code)).Select(p => present?.SeriesOf(p.Code) ?? p with { Lead = first })];
        foreach (var one in (request.Value("otherSeries") ?? "").Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Other().Match(one) is not { Success: true } match)
                return null;
            var (code, name, months) = (match.Groups[1].Value.ToUpperInvariant(), match.Groups[2].Value.Trim(), int.Parse(match.Groups[3].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));
            all.Add((present?.SeriesOf(code) ?? new Series(code, name, default, first)) with { Name = name, Cadence = new(months, CadenceKind.Rule) });
        }
        return [.. all.Select(Led)];

        Series Led(Series series) => request.Value($"lead.{series.Code}") is { } lead ? series with { Lead = new(lead) } : series;
    }

    private static bool IsProposed(Series series) => Proposed.Any(p => p.Code == series.Code);

    [GeneratedRegex(@"^([\p{L}\p{Nd}]{2,8})\s*[=:]\s*([^,]{1,60})(?:,|\s+-)\D*([1-9][0-9]?)\D*$")]
    private static partial Regex Other();
}
