using System.Collections.Immutable;
using Azure.Data.Tables;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Benchmarks.Seeding;

/// <summary>The records of a workspace with many adopted decisions of some sixty words each; their log is not read, and left out.</summary>
internal static class RegisterOf
{
    private const int Words = 60, Vocabulary = 4_000, PerYear = 200, FirstYear = 1977;

    /// <summary>A word that every decision has, and two that one in a hundred has.</summary>
    public const string Common = "secretariats", Rare = "fundraising", Rarer = "strategy";

    private static readonly Actor By = new(Given.Head, new(RoleKind.ExecutiveSecretary, Given.Aewa));

    /// <summary>All rows.</summary>
    public static IEnumerable<TableEntity> Rows(int decisions)
    {
        var random = new Random(1);
        var before = Workspace.Empty;
        var accepted = (Outcome.Accepted)Authority.DecideForOperator(before, Given.SetUp, At(FirstYear));
        foreach (var record in before.Apply(accepted.Events, new(1, At(FirstYear), accepted.By)).Changed)
            yield return Ledger.Tables.Rows.Doc(Given.Id, record);
        for (var number = 1; number <= decisions; number++)
            yield return Ledger.Tables.Rows.Doc(Given.Id, Adopted(number, random));
        yield return Ledger.Tables.Rows.Head(Given.Id, decisions + 1, "");
    }

    private static Decision Adopted(int number, Random random)
    {
        var year = FirstYear + ((number - 1) / PerYear);
        var quarter = 1 + ((number - 1) % PerYear / (PerYear / 4));
        var session = new MeetingId(MeetingId.ExecutiveSecretaries, new(year, $"Q{quarter}"));
        var at = At(year) + Duration.FromHours(40 * ((number - 1) % PerYear));
        ImmutableArray<SecretariatId> parties = number % 3 == 0 ? [new("CMS"), Given.Aewa, new("EUROBATS")] : [new("CMS"), Given.Aewa];
        return new()
        {
            Id = new(number), Parties = parties, Session = session, Version = number + 1,
            Rounds =
            [
                new Round(1, TextOf(number, random), By, at)
                {
                    Proposal = new Agreement(1, By, at) { Responses = [.. parties.Select(p => new Response(p, true, null, By, at))] },
                },
            ],
            Adoption = new(new(session, 1 + ((number - 1) % (PerYear / 4))), at, 1, []),
        };
    }

    /// <summary>Words as often as words are: the second half as often as the first, and so on.</summary>
    private static string TextOf(int number, Random random) => string.Join(' ',
    [
        "The", Common, "agree", number % 100 == 7 ? Rare : "further", number % 100 is 7 or 8 ? Rarer : "work",
        .. Enumerable.Range(0, Words).Select(_ => Word((int)(Vocabulary * Math.Pow(random.NextDouble(), 3)))),
    ]);

    private static string Word(int n) => string.Concat(Enumerable.Range(0, 3).Select(i => Syllables[(n / (int)Math.Pow(Syllables.Length, i)) % Syllables.Length])) + (n % 5 == 0 ? "ing" : "");

    private static readonly string[] Syllables = ["ba", "con", "di", "fer", "go", "li", "ma", "ne", "pro", "ri", "sta", "tu", "vé", "wo", "xi", "zon"];

    private static Instant At(int year) => Instant.FromUtc(year, 1, 4, 8, 0);
}
