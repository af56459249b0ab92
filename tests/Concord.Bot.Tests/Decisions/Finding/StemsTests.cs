using Concord.Bot.Decisions.Finding;
using FsCheck.Xunit;

namespace Concord.Bot.Tests.Decisions.Finding;

/// <summary>Which words are found by which: one row is one family, in which each finds each.</summary>
public sealed class StemsTests
{
    [Theory]
    [InlineData("partage partages partageons partagé partagée partagent partager partageait")]
    [InlineData("adoption adoptons adoptent adopté adopter"), InlineData("décision décisions décider décidons décident décidé"), InlineData("financement finançons financer financière financiers")]
    [InlineData("convenir convenons"), InlineData("organisation organisons organisent organiser"), InlineData("échange échangeons échanges"), InlineData("engagement engageons")]
    [InlineData("communication communiquons communiquer"), InlineData("publication publions publier"), InlineData("rédaction rédigeons rédiger"), InlineData("inscription inscrire"), InlineData("coordination coordonnons coordonner")]
    public void French(string family) => FindEachOther(family);

    [Theory]
    [InlineData("share shares shared sharing"), InlineData("decision decisions decide decided deciding"), InlineData("registration register registering registry"), InlineData("agreement agreements agree agreed")]
    [InlineData("organization organisation organize organising"), InlineData("approval approve approved"), InlineData("extension extend extended"), InlineData("conclusion conclude"), InlineData("programme programmes program")]
    [InlineData("finance financial financing"), InlineData("maintenance maintain"), InlineData("analyse analyze analysed"), InlineData("fundraising fundraiser"), InlineData("allocation allocate")]
    public void English(string family) => FindEachOther(family);

    [Theory]
    [InlineData("compartir compartimos compartido comparte compartiendo"), InlineData("decisión decisiones decidir decidimos decidido"), InlineData("adopción adoptamos adoptado adoptar"), InlineData("acuerdo acuerdos acordamos acordado acordar")]
    [InlineData("aprobación aprobamos aprueba aprueban"), InlineData("financiación financiero financieras financiamos"), InlineData("inscripción inscribir inscribimos"), InlineData("redacción redactamos"), InlineData("conviene convenir convenimos")]
    public void Spanish(string family) => FindEachOther(family);

    [Theory]
    [InlineData("lessons", "less"), InlineData("comments", "comme"), InlineData("agent", "agir"), InlineData("parent", "par"), InlineData("country", "count"), InlineData("size", "assise")]
    [InlineData("community", "communication"), InlineData("contract", "contrast"), InlineData("provision", "provided"), InlineData("mission", "missing"), InlineData("content", "contient"), InlineData("organ", "orange"), InlineData("policy", "police")]
    [InlineData("partage", "parti"), InlineData("partie", "partage"), InlineData("compte", "complet"), InlineData("document", "doctrine"), InlineData("session", "sessile"), InlineData("saisons", "saisir"), InlineData("raisons", "rares")]
    [InlineData("banquero", "bancos"), InlineData("guerra", "gorra"), InlineData("fuente", "font"), InlineData("cuentas", "contar"), InlineData("tiempo", "templo"), InlineData("actas", "actúa"), InlineData("sección", "sector")]
    public void Words_of_different_families_do_not_find_each_other(string one, string other) => Assert.False(Meet(one, other), $"{one}, {other}");

    [Fact]
    public void Another_form_of_the_word_is_nearer_than_another_word_of_its_family()
    {
        Assert.False(IsAkin("partage", "partager"));
        Assert.True(IsAkin("partage", "partageons"));
        Assert.False(IsAkin("decision", "decisions"));
        Assert.True(IsAkin("decision", "decide"));

        static bool IsAkin(string one, string other) => !Stems.Of(one).Where(f => !f.IsAkin).Intersect(Stems.Of(other)).Any() && Meet(one, other);
    }

    [Property]
    public bool Whatever_a_word_is_it_has_its_stem_in_every_language_and_never_many_names(string? word) =>
        word is null || (Stems.Of(word).Count(f => !f.IsAkin) == 3 && Stems.Of(word).Count() < 12) || word is "res" or "doc" or "rec";

    private static void FindEachOther(string family)
    {
        var words = family.Split(' ');
        var apart = from one in words from other in words where !Meet(one, other) select $"{one} does not find {other}";
        Assert.Empty(apart);
    }

    /// <summary>As the index has it: by the name of what each is a form of or akin to.</summary>
    private static bool Meet(string one, string other) => NamesOf(one).Overlaps(NamesOf(other));

    private static HashSet<string> NamesOf(string word) => [.. Stems.Of(word).Concat(Stems.Of(Domain.Records.PlainText.Of(word))).Select(f => f.Name)];
}
