using Concord.Deployment.Tests.Infra;
using Concord.Deployment.Tests.Manifest;
using Concord.Testing;

[assembly: AssemblyFixture(typeof(Template)), AssemblyFixture(typeof(Package)), AssemblyFixture(typeof(AzuriteFixture))]
