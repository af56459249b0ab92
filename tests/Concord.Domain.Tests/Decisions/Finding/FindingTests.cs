using System.Text;
using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Finding;
using Concord.Domain.Records;

namespace Concord.Domain.Tests.Decisions.Finding;

public sealed class FindingTests
{
    [Theory]
    [InlineData("La décision relève de l’UNITÉ", "unite"), InlineData("reunion extraordinaria", "REUNIÓN"), InlineData("l'œuvre", "oeuvre"), InlineData("Straße", "STRASSE")]
    [InlineData("ılık", "ilik"), InlineData("İstanbul", "istanbul"), InlineData("ﬁnance", "finance"), InlineData("ＢＡＴＳ budget", "bats"), InlineData("Bodø", "bodo")]
    [InlineData("cooperation with Parties", "co-operation"), InlineData("co-operation with Parties", "cooperation"), InlineData("co‑operation", "co-operation")]
    [InlineData("budgets", "budget"), InlineData("D’ici à juin", "juin"), InlineData("the Secretariat’s rooms", "secretariat"), InlineData("EUR 10,000", "10.000")]
    public void A_word_is_found_however_it_is_written(string text, string sought)
    {
        var register = Written.Register("nothing of the kind", text);
        foreach (var form in new[] { NormalizationForm.FormC, NormalizationForm.FormD, NormalizationForm.FormKC })
            Assert.Equal([2], Written.Numbers(register, sought.Normalize(form)));
        Assert.Equal([2], Written.Numbers(Written.Register("nothing of the kind", text.Normalize(NormalizationForm.FormD)), sought));
    }

    [Theory]
    [InlineData("UNEP/AEWA/MOP/Inf/6.8", "AEWA/MOP6 Inf.8"), InlineData("AEWA/MOP6 Inf.8", "UNEP/AEWA/MOP/Inf/6.8"), InlineData("AEWA/MOP6.10", "UNEP/AEWA/MOP6.10")]
    [InlineData("UNEP/AEWA/MOP6.10/Rev.1", "mop6.10"), InlineData("UNEP/AEWA/MOP6.10/Rev.1", "MOP 6.10 Rev 1"), InlineData("UNEP/AEWA/MOP6/Res. 6.22", "Res.6.22")]
    [InlineData("UNEP/CMS/StC44/15.1/Annex 2/Rev.1", "CMS/StC 44/15.1"), InlineData("UNEP/CMS/COP11/Doc.19.2/Rev.1", "doc 19.2"), InlineData("AEWA/MOP 5.18 Corr. 1", "MOP5.18")]
    [InlineData("EUROBATS.MoP7.Record.Annex4", "eurobats mop7"), InlineData("Inf.EUROBATS.AC7.25.Rev.2", "EUROBATS.AC7.25"), InlineData("CMS/Dugong/MOS3/11.1/Add.1", "MOS3/11.1")]
    public void A_document_is_found_by_any_spelling_of_its_symbol(string cited, string sought) =>
        Assert.Equal([2], Written.Numbers(Written.Register("AEWA/MOP8 Inf.6, AEWA/MOP61.0, StC4/41.51, Doc.1.92, AC72.5, MOS3/1.11, MOP51.8, Res. 62.2", $"as in {cited} we agree"), sought));

    [Fact]
    public void A_decision_is_found_by_its_number_before_those_that_cite_it()
    {
        var register = Written.Register("Rooms", "Mobile phones", "CMS-AEWA/ES/2027/Q1/D2 is superseded");
        Assert.Equal([2, 3], Written.Numbers(register, "Q1/D2"));
        Assert.Equal(2, Written.Numbers(register, "d2")[0]);
    }

    [Fact]
    public void Whoever_looks_for_the_joint_unit_by_one_of_its_names_finds_it_by_all()
    {
        var register = Written.Register("The Joint Communications Team moves", "IMCA reports yearly", "The tool of the joint unit", "A communications budget", "The IMCA unit’s staff");
        foreach (var name in new[] { "IMCA", "imca team", "joint unit", "Joint Communications Team" })
            Assert.Equal([1, 2, 3, 5], Written.Numbers(register, name).Order());
    }

    [Fact]
    public void The_word_itself_counts_more_than_its_other_forms_and_these_more_than_the_words_of_its_family()
    {
        var register = Written.Register("share", "sharings", "sharing");
        Assert.Equal([3, 2, 1], Written.Numbers(register, "sharing", Family));
        Assert.Equal([1, 3, 2], Written.Numbers(register, "share", Family));
        // Two of which each is only akin to a third, that no text has.
        Assert.Equal([1], Written.Numbers(Written.Register("sharings"), "shares", Family));

        static IEnumerable<WordForm> Family(string word) => word.StartsWith("shar", StringComparison.Ordinal) ? [new(word.TrimEnd('s')), new("shar", IsAkin: true)] : [];
    }

    [Fact]
    public void What_has_all_words_is_found_alone_and_where_nothing_has_what_has_some()
    {
        var register = Written.Register("fundraising strategy", "fundraising", "strategy for the seas");
        Assert.Equal([1], Written.Numbers(register, "the strategy of fundraising"));
        Assert.True(Written.Find(register, "fundraising").HasAll);
        Assert.False(Written.Find(register, "fundraising bats").HasAll);
        Assert.Equal([1, 2], Written.Numbers(register, "fundraising bats").Order());
    }

    [Fact]
    public void The_item_and_the_first_lines_count_more_than_the_end_and_the_newer_more_than_the_older()
    {
        var end = $"{string.Concat(Enumerable.Repeat("we note what is to be noted here ", 10))} whales";
        var register = Workspace.Of(1, [
            Written.Adopted(1, "no such thing", "Whales"), Written.Adopted(2, end), Written.Adopted(3, "Whales first"), Written.Adopted(4, "Whales last"), Written.Adopted(5, "of birds")]);
        Assert.Equal([1, 4, 3, 2], Written.Numbers(register, "whales"));
    }

    [Fact]
    public void A_symbol_is_found_wherever_in_a_text_it_stands()
    {
        for (var before = 0; before < 200; before++)
            Assert.Equal([1], Written.Numbers(Written.Register($"{new string('x', before)} UNEP/AEWA/MOP/Inf/6.8"), "MOP6 Inf.8"));
    }

    [Fact]
    public void What_is_no_longer_in_force_stands_behind_what_is()
    {
        var ended = Written.Adopted(2, "tracking tool") with { ChangedBy = [new(EffectKind.Supersedes, new(1))] };
        Assert.Equal([1, 2], Written.Numbers(Workspace.Of(1, [Written.Adopted(1, "tracking tool"), ended]), "tracking"));
    }

    [Fact]
    public void The_last_word_may_be_unfinished_where_somebody_still_writes()
    {
        var index = DecisionIndex.Of(Written.Register("joint fundraising", "fun", "joint reports"), w => [new(w)]);
        Assert.Equal(1, index.Find(Written.Sought("joint fundr", unfinished: true), _ => true).Count);
        Assert.Equal(2, index.Find(Written.Sought("fun", unfinished: true), _ => true).Count);
        Assert.Equal(1, index.Find(Written.Sought("fun"), _ => true).Count);
        Assert.False(index.Find(Written.Sought("fundr joint", unfinished: true), _ => true).HasAll);
    }

    [Theory]
    [InlineData(""), InlineData("'; *"), InlineData("🐦🦇"), InlineData("the of"), InlineData("\ud800"), InlineData("\ufffe…")]
    public void Nothing_to_look_for_is_empty(string text) => Assert.True(Written.Sought(text).IsEmpty);

    [Fact]
    public void However_long_it_is_only_its_beginning_is_looked_for()
    {
        static string Many(int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => $"word-{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}"));
        Assert.True(Written.Find(Written.Register(Many(Sought.MostTerms)), Many(600)).HasAll);
    }

    [Fact]
    public void An_index_is_made_again_only_when_a_decision_changed()
    {
        var register = Written.Register("one");
        var index = DecisionIndex.Of(register, w => [new(w)]);
        Assert.Same(index, DecisionIndex.Of(register.Apply([], new(2, Given.Now, new("a", new(Domain.Secretariats.RoleKind.NoteTaker, null)))).After, w => [new(w)]));
        Assert.Equal(0, DecisionIndex.Of(Written.Register("two"), w => [new(w)]).Find(Written.Sought("one"), _ => true).Count);
    }
}
