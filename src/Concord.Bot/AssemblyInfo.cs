using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Concord.Benchmarks")]
[assembly: InternalsVisibleTo("Concord.Bot.Tests")]
[assembly: InternalsVisibleTo("Concord.Chaos")]
