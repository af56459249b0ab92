namespace Concord.Benchmarks.Servers;

/// <summary>What this program may be started as.</summary>
internal static class Roles
{
    public const string Bare = "bare", Echo = "echo", Sample = "sample";
}
