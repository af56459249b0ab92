using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Concord.Ledger.Tests")]
