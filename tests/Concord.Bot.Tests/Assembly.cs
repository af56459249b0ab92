using Concord.Bot.Tests;
using Concord.Testing;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]
[assembly: TestCollectionOrderer(typeof(LongestFirst))]
