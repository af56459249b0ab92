using Concord.Testing;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]
