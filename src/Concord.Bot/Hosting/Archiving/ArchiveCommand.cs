using System.Collections.Immutable;

namespace Concord.Bot.Hosting.Archiving;

/// <summary>What the operator asks of the program apart from running the service.</summary>
/// <param name="Verb"><c>archive</c>, <c>check</c> or <c>restore</c>.</param>
/// <param name="Workspace">Which workspace is archived; null where the archive says it.</param>
/// <param name="File">The archive.</param>
/// <param name="Key">The file with the key, private to archive, public to check and restore; null for an archive without signature.</param>
/// <param name="Settings">What was said beside it, for the service's settings.</param>
internal sealed record ArchiveCommand(string Verb, string? Workspace, string File, string? Key, ImmutableArray<string> Settings)
{
    /// <summary>How it is said.</summary>
    public const string Usage = """
        archive WORKSPACE FILE --key private.pem    takes a workspace out into one file, signed
        check FILE --key public.pem                 verifies such a file from end to end
        restore FILE --key public.pem               puts it where nothing is yet, and verifies it there
        In place of the key --unsigned, for a file without signature. Settings such as --Storage:TableEndpoint https://... stand beside it.
        """;

    /// <summary>Whether the program is asked for one of these, and not to run the service.</summary>
    public static bool IsMeantBy(string[] args) => args is ["archive" or "check" or "restore", ..];

    /// <summary>What was asked; null where it was not said as it is to be.</summary>
    public static ArchiveCommand? Of(string[] args)
    {
        List<string> names = [], settings = [];
        string? key = null;
        var unsigned = false;
        for (var i = 1; i < args.Length; i++)
            switch (args[i])
            {
                case "--unsigned":
                    unsigned = true;
                    break;
                case "--key" when i + 1 < args.Length:
                    key = args[++i];
                    break;
                case var setting when setting.StartsWith("--", StringComparison.Ordinal):
                    settings.Add(setting);
                    if (!setting.Contains('=', StringComparison.Ordinal) && i + 1 < args.Length)
                        settings.Add(args[++i]);
                    break;
                default:
                    names.Add(args[i]);
                    break;
            }
        if (unsigned == (key is not null))
            return null;
        return (args[0], names) switch
        {
            ("archive", [var workspace, var file]) => new(args[0], workspace, file, key, [.. settings]),
            ("check" or "restore", [var file]) => new(args[0], null, file, key, [.. settings]),
            _ => null,
        };
    }
}
