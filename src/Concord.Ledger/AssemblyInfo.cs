using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Concord.Ledger.Tests")]
[assembly: InternalsVisibleTo("Concord.Testing")]
[assembly: InternalsVisibleTo("Concord.Benchmarks")]
