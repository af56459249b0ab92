using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Texts;
using Concord.Domain.Meetings.Agendas;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>The questions about an agenda item.</summary>
internal static class ItemForm
{
    /// <summary>What can be said of an item; of a standing one everything but its name.</summary>
    public static IEnumerable<AdaptiveElement> Of(AgendaItem? item, RecordView view)
    {
        var (text, content) = (view.Text, item?.Content ?? new());
        if (item?.Standing is null)
            yield return new AdaptiveTextInput
            {
                Id = "title", Label = text.Of("Agenda.TitleLabel"), MaxLength = ItemContent.LongestTitle, IsRequired = true, ErrorMessage = text.Of("Agenda.TitleNeeded"),
                Value = content.Title.Length > 0 ? content.Title : null,
            };
        yield return Choice("kind", text.Of("Agenda.KindLabel"), $"{content.Kind}", Enum.GetValues<ItemKind>().Select(k => ($"{k}", text.Of($"ItemKind.{k}"))));
        var secretariats = view.Settings.Members.Select(m => (m.Id.Code, m.Name)).ToList();
        yield return Choice("lead", text.Of("Agenda.LeadLabel"), content.Lead?.Code ?? "-", secretariats.Prepend(("-", text.Of("Agenda.TheChair"))));
        yield return new AdaptiveTextInput { Id = "minutes", Label = text.Of("Agenda.MinutesLabel"), MaxLength = 3, Value = content.Minutes is { } minutes ? $"{minutes}" : null, Placeholder = "15" };
        yield return new AdaptiveTextInput
        {
            Id = "papers", Label = text.Of("Agenda.PapersLabel"), IsMultiline = true, MaxLength = ItemContent.MostPapers * (ItemContent.LongestPaper + 1),
            Value = content.Papers.IsEmpty ? null : string.Join('\n', content.Papers), Placeholder = "ES/2027/Q2/Doc.3",
        };
        if (item?.Standing is not null)
            yield break;
        yield return new AdaptiveChoiceSetInput
        {
            Id = "secretariats", Label = text.Of("Agenda.PartiesLabel"), IsMultiSelect = true, Value = content.Parties.IsEmpty ? null : string.Join(',', content.Parties),
            Choices = [.. secretariats.Select(s => new AdaptiveChoice { Title = s.Name, Value = s.Code })],
        };
        yield return new AdaptiveChoiceSetInput
        {
            Id = "confidential", IsMultiSelect = true, Value = content.IsConfidential ? "true" : null, Label = text.Of("Agenda.ConfidentialLabel"),
            Choices = [new AdaptiveChoice { Title = text.Of("Agenda.ConfidentialChoice"), Value = "true" }],
        };
    }

    /// <summary>One of several.</summary>
    public static AdaptiveChoiceSetInput Choice(string id, string label, string value, IEnumerable<(string Value, string Title)> choices) => new()
    {
        Id = id, Label = label, Style = AdaptiveChoiceInputStyle.Compact, Value = value, Choices = [.. choices.Select(c => new AdaptiveChoice { Title = c.Title, Value = c.Value })],
    };

    /// <summary>The number of an item.</summary>
    public static AdaptiveTextInput Number(string id, string label, Text text, bool isRequired = true) => new()
    {
        Id = id, Label = label, MaxLength = 3, IsRequired = isRequired, ErrorMessage = isRequired ? text.Of("SetUp.Needed") : null,
    };

    /// <summary>Why it is not taken.</summary>
    /// <param name="isRequired">Whether it has to be said.</param>
    /// <param name="text">The reader's language.</param>
    /// <param name="id">No two inputs of a card have the same.</param>
    public static AdaptiveTextInput Why(bool isRequired, Text text, string id = "why") => new()
    {
        Id = id, Label = text.Of(isRequired ? "Agenda.WhyDropped" : "Meeting.WhyCancelled"), IsMultiline = true, MaxLength = ItemCommand.LongestWhy, IsRequired = isRequired,
        ErrorMessage = isRequired ? text.Of("Milestone.OneSentenceIsEnough") : null,
    };
}
