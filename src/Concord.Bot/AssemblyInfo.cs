using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Concord.Bot.Tests")]
