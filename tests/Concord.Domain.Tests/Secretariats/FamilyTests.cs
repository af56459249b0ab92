using Concord.Domain.Secretariats;

namespace Concord.Domain.Tests.Secretariats;

public sealed class FamilyTests
{
    [Theory]
    [InlineData("StC")]
    [InlineData("Standing Committee")]
    [InlineData("the Committee")]
    [InlineData("44th Standing Committee")]
    [InlineData("StC44")]
    public void A_standing_committee_without_its_treaty_is_asked_for(string name) =>
        Assert.Equal(["CMS StC", "AEWA StC"], Assert.IsType<Resolution.Ambiguous>(Family.Resolve(name)).Bodies.Select(b => b.Code));

    [Theory]
    [InlineData("CMS StC", "CMS StC")]
    [InlineData("AEWA Standing Committee", "AEWA StC")]
    [InlineData("AEWA/StC12", "AEWA StC")]
    [InlineData("IMCA", "IMCA")]
    [InlineData("the IMCA unit", "IMCA")]
    [InlineData("Joint Communications Team", "IMCA")]
    [InlineData("Common Information Management, Communication and Awareness-Raising Team", "IMCA")]
    [InlineData("COP12", "COP")]
    public void Every_name_of_a_body_finds_it(string name, string code) =>
        Assert.Equal(code, Assert.IsType<Resolution.Found>(Family.Resolve(name)).Body?.Code);

    [Theory]
    [InlineData("CMS", "CMS")]
    [InlineData("cms secretariat", "CMS")]
    [InlineData("UNEP/CMS", "CMS")]
    [InlineData("the Secretariat of AEWA", "AEWA")]
    [InlineData("l’AEWA", "AEWA")]
    [InlineData("Secrétariat d'EUROBATS", "EUROBATS")]
    [InlineData("secrétariat de EUROBATS", "EUROBATS")]
    [InlineData("la Secretaría de la CMS", "CMS")]
    [InlineData("the Convention", "CMS")]
    [InlineData("ACCOBAMS", "ACCOBAMS")]
    public void A_secretariat_is_known_by_its_instrument(string name, string? code) =>
        Assert.Equal(code, (Family.Resolve(name) as Resolution.Found)?.Secretariat?.Code);

    [Theory]
    [InlineData("EUROBATS StC")]
    [InlineData("XYZ")]
    [InlineData("")]
    [InlineData("the Secretariat")]
    public void A_name_of_nobody_is_told_as_such(string name) => Assert.IsType<Resolution.Unknown>(Family.Resolve(name));

    [Fact]
    public void The_instruments_are_thirty_in_their_published_order() =>
        Assert.Equal(Enumerable.Range(1, 30), Instruments.All.Select(i => i.Number));
}
