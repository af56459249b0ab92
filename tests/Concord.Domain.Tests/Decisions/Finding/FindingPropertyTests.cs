using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Finding;
using Concord.Domain.Records;
using FsCheck.Xunit;

namespace Concord.Domain.Tests.Decisions.Finding;

public sealed class FindingPropertyTests
{
    private static readonly string[] Words =
        ["fundraising", "MOP6.10", "réunion", "co-operation", "Straße", "l’unité", "2027", "whales", "ﬁnance", "UNEP/AEWA/MOP/Inf/6.8", "İzmir", "Ａ", "budget,", "(draft)", "10,000"];

    [Property]
    public bool Every_decision_is_found_by_any_of_its_words(byte[][] texts)
    {
        List<string> written = [.. texts.Where(t => t is { Length: > 0 }).Select(t => string.Join(' ', t.Select(w => Words[w % Words.Length])))];
        var register = Written.Register(written);
        return written.Index().All(d => d.Item.Split(' ').All(word => Written.Numbers(register, word).Contains(d.Index + 1)));
    }

    [Property]
    public bool Whatever_a_text_is_it_is_found_by_any_of_its_words(string? one, string? other)
    {
        var register = Written.Register(one ?? "", other ?? "");
        return (one ?? "").Split(null as char[], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length <= Sought.Longest && !Written.Sought(w).IsEmpty)
            .All(word => Written.Numbers(register, word).Contains(1));
    }

    [Property]
    public bool Pages_take_what_was_found_apart_and_nothing_else(byte[] words, byte size)
    {
        var register = Written.Register(words.Select(w => $"{Words[w % Words.Length]} {Words[w / 16 % Words.Length]}"));
        var found = Written.Find(register, "fundraising whales budget réunion");
        var all = found.Page(0, int.MaxValue);
        var take = 1 + (size % 7);
        var pages = Enumerable.Range(0, (found.Count / take) + 1).SelectMany(p => found.Page(p * take, take));
        return all.Count == found.Count && all.SequenceEqual(pages) && all.Distinct().Count() == all.Count;
    }

    [Property]
    public bool An_index_that_followed_its_decisions_answers_as_one_made_new(byte[][] texts, (byte Which, byte[] Text)[] changes)
    {
        var before = Written.Register(texts.Select(TextOf));
        DecisionIndex.Of(before, Stem);
        var after = before;
        foreach (var (which, text) in changes)
        {
            // One that is there gets another text, ends, or comes newly; it is looked for in between, or not.
            var changed = Written.Adopted(1 + (which % (texts.Length + 2)), TextOf(text)) with { ChangedBy = which % 3 == 0 ? [new(EffectKind.Retires, new(1))] : [] };
            after = Written.Put(after, changed);
            if (which % 2 == 0)
                DecisionIndex.Of(after, Stem);
        }
        return Same(after) && Same(before);

        static bool Same(Workspace workspace) => Words.Concat(["fundraising budget", "whale", "MOP6 Inf.8", "Q1/D2"]).All(sought =>
            new[] { false, true }.All(unfinished => Found(workspace, sought, unfinished).SequenceEqual(Found(Workspace.Of(1, workspace.Records), sought, unfinished))));
        static IEnumerable<RegisterEntry> Found(Workspace workspace, string sought, bool unfinished) =>
            DecisionIndex.Of(workspace, Stem).Find(Written.Sought(sought, unfinished), _ => true).Page(0, int.MaxValue);
        static string TextOf(byte[]? text) => string.Join(' ', (text ?? []).Select(w => Words[w % Words.Length]));
        static IEnumerable<WordForm> Stem(string word) => [new(word.TrimEnd('s')), new(word[..1], IsAkin: true)];
    }

    [Property]
    public bool Plain_text_stays_as_it_is(string? text) => PlainText.Of(PlainText.Of(text ?? "")) == PlainText.Of(text ?? "");
}
