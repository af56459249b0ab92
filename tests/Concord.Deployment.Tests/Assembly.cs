using Concord.Deployment.Tests.Infra;
using Concord.Deployment.Tests.Manifest;

[assembly: AssemblyFixture(typeof(Template)), AssemblyFixture(typeof(Package))]
