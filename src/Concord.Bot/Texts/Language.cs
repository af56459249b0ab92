using System.Globalization;

namespace Concord.Bot.Texts;

/// <summary>A language that we speak.</summary>
public sealed record Language
{
    private Language(string code, string culture) => (Code, Culture) = (code, CultureInfo.GetCultureInfo(culture));

    /// <summary>English.</summary>
    public static Language English { get; } = new("en", "en-GB");

    /// <summary>French.</summary>
    public static Language French { get; } = new("fr", "fr-FR");

    /// <summary>Spanish.</summary>
    public static Language Spanish { get; } = new("es", "es-ES");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Language> All { get; } = [English, French, Spanish];

    /// <summary>ISO 639-1.</summary>
    public string Code { get; }

    /// <summary>How its dates and numbers are written.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The language of a code or locale such as <c>fr-CA</c>; English where we do not speak it.</summary>
    public static Language Of(string? codeOrLocale) =>
        All.FirstOrDefault(l => codeOrLocale?.StartsWith(l.Code, StringComparison.OrdinalIgnoreCase) == true) ?? English;

    /// <inheritdoc/>
    public override string ToString() => Code;
}
