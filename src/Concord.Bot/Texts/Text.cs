using System.Collections.Frozen;
using System.Resources;
using Concord.Domain.ActionPlan;
using Concord.Domain.Meetings;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Texts;

/// <summary>The sentences of one language, with its dates, numbers and plurals.</summary>
public sealed partial class Text
{
    private const int LongestEcho = 60;

    private static readonly ResourceManager Resources = new(typeof(Text).Namespace + ".Texts", typeof(Text).Assembly);

    private static readonly FrozenDictionary<string, Text> Texts = Language.All.ToFrozenDictionary(l => l.Code, l => new Text(l));

    private readonly Settings? _settings;

    private Text(Language language, Settings? settings = null) => (Language, _settings) = (language, settings);

    /// <summary>Which language.</summary>
    public Language Language { get; }

    /// <summary>The sentences of a language.</summary>
    public static Text In(Language language) => Texts[language.Code];

    /// <summary>The same sentences for a workspace, whose secretariats have their own names; in its first language where this one is not used there.</summary>
    public Text For(Settings settings) =>
        new(settings.Languages.Contains(Language.Code) ? Language : Language.Of(settings.Languages.FirstOrDefault()), settings);

    /// <summary>A sentence with its details, each in the form of this language.</summary>
    /// <exception cref="InvalidOperationException">There is no such sentence: a defect, which a test finds.</exception>
    public string Of(string key, params ReadOnlySpan<object> details)
    {
        var sentence = Resources.GetString(key, Language.Culture) ?? throw new InvalidOperationException($"There is no text '{key}'.");
        if (details.IsEmpty)
            return sentence;
        var formatted = new object[details.Length];
        for (var i = 0; i < formatted.Length; i++)
            formatted[i] = Formatted(details[i]);
        return string.Format(Language.Culture, sentence, formatted);
    }

    /// <summary>The form of a sentence for this number: <c>key.one</c> or <c>key.other</c> (CLDR's cardinal rules; whole numbers).</summary>
    public string Count(string key, int number) =>
        Of(number == 1 || (number == 0 && Language == Language.French) ? $"{key}.one" : $"{key}.other", number);

    /// <summary>A name and what is said of it, with the colon of the language.</summary>
    public string Pair(string name, string said) => Of("Text.Pair", name, said);

    /// <summary>What is wrong with a proposed milestone; what was written is told back in brief.</summary>
    public string Fault(Fault fault) => fault switch
    {
        { Kind: FaultKind.DiffersFromPlan, Details: [var number, .. var columns] } =>
            Of("Fault.DiffersFromPlan", number, List(columns.Select(c => Of($"Column.{c}")))),
        _ => Of(
            $"Fault.{fault.Kind}",
            [.. fault.Details.Select(d => fault.Kind is FaultKind.TooLong or FaultKind.FormulaOrMarkup && d is string column ? Of($"Column.{column}") : Brief(d))]),
    };

    /// <summary>Several, the last joined by a word.</summary>
    public string List(IEnumerable<string> items) => items.ToList() switch
    {
        [] => "",
        [var one] => one,
        [.. var first, var last] => $"{string.Join(", ", first)} {And(last)} {last}",
    };

    /// <summary>The secretariat's name in full.</summary>
    public string NameOf(SecretariatId secretariat) => _settings?.NameOf(secretariat) ?? secretariat.Code;

    /// <summary>The name in full of a body to which something is owed.</summary>
    public string Body(string code) => Bodies.Find(code) is not { } body ? code : body.IsCommittee ? Of($"Body.{code.Replace(" ", "", StringComparison.Ordinal)}") : body.Name;

    /// <summary>With a capital letter, as a line or a title begins.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A role as people call it.</summary>
    public string Capacity(Capacity capacity) => Of($"Capacity.{capacity.Role}");

    /// <summary>Who acted, and in which capacity.</summary>
    public string Who(Actor actor, IReadOnlyDictionary<string, string> names) =>
        Pseudonym.Is(actor.Person) ? $"{Former(actor.Capacity.Secretariat)} ({Capacity(actor.Capacity)})" : names.TryGetValue(actor.Person, out var name) && name != Capacity(actor.Capacity) ? $"{name} ({Capacity(actor.Capacity)})" : Capacity(actor.Capacity);

    /// <summary>Who was here and of whom nothing else is known any more.</summary>
    /// <param name="of">Of which secretariat; null for the joint work as a whole.</param>
    public string Former(SecretariatId? of) => of is { } secretariat ? Of("Who.Former", secretariat) : Of("Who.FormerOfAll");

    /// <summary>Who leads a secretariat's part, or did.</summary>
    public string Lead(string person, SecretariatId of, IReadOnlyDictionary<string, string> names) =>
        Pseudonym.Is(person) ? Former(of) : names.GetValueOrDefault(person, Of("Lead.Unnamed"));

    private static object Brief(object detail) => detail is string { Length: > LongestEcho } text ? $"{text[..LongestEcho]}…" : detail;

    private string And(string next) => Language.Code switch
    {
        "fr" => "et",
        // Before the sound i.
        "es" => next.StartsWith('i') || next.StartsWith('I') ? "e" : "y",
        _ => "and",
    };

    private object Formatted(object detail) => detail switch
    {
        DueDate due => Due(due),
        LocalDate day => Day(day),
        LocalTime time => Hour(time),
        MeetingId meeting => meeting.Symbol,
        SecretariatId secretariat => NameOf(secretariat),
        // A year is no quantity.
        int number and (< 1900 or > 2199) => number.ToString("N0", Language.Culture),
        long number => number.ToString("N0", Language.Culture),
        IFormattable other => other.ToString(null, Language.Culture),
        _ => detail,
    };
}
