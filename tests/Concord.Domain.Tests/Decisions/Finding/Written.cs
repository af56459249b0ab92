using System.Collections.Immutable;
using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Finding;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Decisions.Finding;

/// <summary>A register of adopted decisions with these texts, and looking for something in it.</summary>
internal static class Written
{
    private static readonly string[] Small = ["the", "of", "and", "des", "le", "la", "de"];

    public static Workspace Register(params IEnumerable<string> texts) => Workspace.Of(1, texts.Select((text, i) => Adopted(i + 1, text)));

    /// <summary>Adopted in the order of their numbers, a week apart.</summary>
    public static Decision Adopted(int number, string text, string? item = null) => new()
    {
        Id = new(number), Parties = [Cms, Aewa], Session = new("ES", new(2027, "Q1")), Item = item, Version = number,
        Rounds = [new Round(1, text, new Actor("a", new Capacity(RoleKind.NoteTaker, null)), Now)],
        Adoption = new(new(new("ES", new(2027, "Q1")), number), Now + Duration.FromDays(7 * number), 1, []),
    };

    /// <summary>The records with this one, as a commit makes them of those before.</summary>
    public static Workspace Put(Workspace register, Decision decision) =>
        register.Apply([new Wrote(decision)], new(register.Version + 1, Now, new Actor("a", new Capacity(RoleKind.NoteTaker, null)))).After;

    public static Sought Sought(string text, bool unfinished = false) => Domain.Decisions.Finding.Sought.Of(text, Small.Contains, unfinished);

    public static FoundDecisions Find(Workspace register, string sought, WordForms? forms = null) =>
        DecisionIndex.Of(register, forms ?? Plurals).Find(Sought(sought), _ => true);

    /// <summary>The numbers of the decisions that are found, the most likely first.</summary>
    public static ImmutableArray<int> Numbers(Workspace register, string sought, WordForms? forms = null) =>
        [.. Find(register, sought, forms).Page(0, int.MaxValue).Select(e => e.Decision.Id.Draft)];

    private static IEnumerable<WordForm> Plurals(string word) => [new(word.TrimEnd('s'))];

    private sealed record Wrote(Decision Decision) : Event
    {
        public override IEnumerable<Domain.Records.Record> Apply(Workspace before, Stamp stamp) => [Decision];
    }
}
