using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Tests;

/// <summary>The workspace of the demonstration, for tests that need no storage.</summary>
internal static class Given
{
    public static readonly ImmutableArray<SecretariatId> Three = [new("CMS"), new("AEWA"), new("EUROBATS")];

    public static readonly Settings Settings = new()
    {
        Name = "CMS Family", Zone = "Europe/Berlin", Members = [.. Three.Select(s => new Secretariat(s, $"UNEP/{s}"))], Languages = ["en", "fr", "es"],
    };

    public static readonly Workspace Workspace = Workspace.Of(1, [Settings]);
}
