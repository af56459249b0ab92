using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.Conversation;

/// <summary>A slot of the patterns: any text that it takes, and what is made of what was said in its place.</summary>
/// <param name="Takes">With the lists of a language's words.</param>
/// <param name="Read">Adds the canonical values to the data: what a button would have carried.</param>
internal sealed record Slot(Func<IReadOnlyDictionary<string, string[]>, SlotText> Takes, Func<Filled, Fit> Read)
{
    /// <summary>Takes what the regex takes; kept as it was written where nobody reads it.</summary>
    public static Slot Of(string regex, Func<Filled, Fit>? read = null) => new(_ => regex, read ?? (f => f.Put(f.Said)));

    /// <summary>Takes what begins with a word of a list.</summary>
    public static Slot From(string list, Func<Filled, Fit> read) => new(lists => $"(?:{string.Join('|', lists[list])}).*?", read);

    /// <summary>Takes one of the words of a list.</summary>
    public static Slot OneOf(string list, Func<Filled, Fit> read) => new(lists => SlotText.OneOf(lists[list]), read);

    /// <summary>Takes one of the words of several lists, each of which means a value.</summary>
    public static Slot OneOf(string name, params (string List, string Value)[] meanings) =>
        new(lists => SlotText.OneOf(meanings.SelectMany(m => lists[m.List])), f => f.Put(meanings.First(m => f.File.Lists[m.List].Contains(f.Folded)).Value, name));
}

/// <summary>What was said in the place of a slot, in which sentence, and the data of the request so far.</summary>
internal sealed record Filled(string Slot, string Said, string Verb, PatternFile File, LocalDate Today, Settings Settings, Dictionary<string, string> Data)
{
    /// <summary>The language of the pattern.</summary>
    public Language Language => File.Language;

    /// <summary>What was said, folded.</summary>
    public string Folded => Folding.Fold(Said);

    /// <summary>Whether that stands in it; folded.</summary>
    public bool Has(string part) => Folded.Contains(part, StringComparison.Ordinal);

    /// <summary>Adds a value, under the slot's name where no other is given.</summary>
    public Fit Put(string value, string? name = null)
    {
        Data[name ?? Slot] = value;
        return true;
    }

    /// <summary>Adds a day.</summary>
    public Fit Put(LocalDate day, string? name = null) => Put(LocalDatePattern.Iso.Format(day), name);

    /// <summary>Adds a period.</summary>
    public Fit Put((LocalDate First, LocalDate Last) period) => Put(PeriodText.Written(period), "period");

    /// <summary>Adds secretariats.</summary>
    public Fit Put(IEnumerable<SecretariatId> secretariats, string? name = null) => Put(string.Join(',', secretariats), name);
}

/// <summary>What became of what was said in the place of a slot: it was read; or it is nothing that the slot takes, and the pattern does not fit.</summary>
/// <param name="Is">Whether the pattern fits.</param>
/// <param name="Fault">What in it cannot be; null where nothing.</param>
/// <param name="Which">Several that may be meant, of which one is to be chosen; null where it is clear.</param>
internal sealed record Fit(bool Is, Fault? Fault = null, IEnumerable<string>? Which = null)
{
    private static readonly Fit Yes = new(true), No = new(false);

    /// <summary>Read, or not of the slot.</summary>
    public static implicit operator Fit(bool fits) => fits ? Yes : No;

    /// <summary>Something cannot be; read where there is nothing.</summary>
    public static implicit operator Fit(Fault? fault) => fault is null ? Yes : new(true, fault);
}
