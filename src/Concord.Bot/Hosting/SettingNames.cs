using System.Collections;

namespace Concord.Bot.Hosting;

/// <summary>The names of all settings, <c>N</c> standing for a number, and the settings that are none of them.</summary>
public static class SettingNames
{
    /// <summary>All of them.</summary>
    public static IReadOnlySet<string> All { get; } = Of(typeof(ConcordOptions), "").ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands under one of our sections and is no setting: a slip of the pen that would go unnoticed.</summary>
    public static IEnumerable<string> UnknownIn(IConfiguration configuration) =>
        configuration.AsEnumerable().Where(s => s.Value is not null).Select(s => s.Key)
            .Where(k => k.Contains(':', StringComparison.Ordinal) && Sections.Contains(k.Split(':')[0]) && !All.Contains(Numberless(k)));

    private static HashSet<string> Sections => All.Where(n => n.Contains(':', StringComparison.Ordinal)).Select(n => n.Split(':')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string Numberless(string key) => string.Join(':', key.Split(':').Select(part => part.All(char.IsAsciiDigit) ? "N" : part));

    private static IEnumerable<string> Of(Type type, string at)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        if (inner.IsGenericType && inner.IsAssignableTo(typeof(IEnumerable)))
            return Of(inner.GenericTypeArguments[0], $"{at}:N");
        return inner.Assembly == typeof(ConcordOptions).Assembly
            ? inner.GetProperties().Where(p => p.CanWrite).SelectMany(p => Of(p.PropertyType, at.Length == 0 ? p.Name : $"{at}:{p.Name}"))
            : [at];
    }
}
