using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Testing;
using NodaTime;
using static Concord.Ledger.Tests.Store;

namespace Concord.Ledger.Tests;

/// <summary>Number and adoption are one transaction, whoever presses where.</summary>
public sealed class AdoptionTests(AzuriteFixture azurite)
{
    private const string OfCms = "es-cms";

    private static readonly MeetingId Session = new("ES", new(2027, "Q2"));

    [Fact]
    public async Task Two_hundred_adopted_at_once_on_three_instances_have_the_numbers_1_to_200()
    {
        const int Count = 200;
        var store = await WithProposedAsync(Count);
        var instances = new[] { store.Open(), store.Open(), store.Open() };

        // Both heads of each, every press delivered twice, to whichever instance.
        var presses = Enumerable.Range(1, Count).SelectMany(i => new[] { (i, OfCms, Cms), (i, Head, Aewa), (i, OfCms, Cms), (i, Head, Aewa) }).ToArray();
        Random.Shared.Shuffle(presses);
        await Task.WhenAll(presses.Select((p, n) => Task.Run(() => AgreeAsync(instances[n % 3], new(p.i), p.Item2, p.Item3), Stop)));

        var workspace = await store.Open().ReadAsync(Id, Stop);
        Assert.Equal(Enumerable.Range(1, Count), workspace.All<Decision>().Select(d => d.Adoption!.Number.Number).Order());
        Assert.All(workspace.All<Decision>(), d => Assert.Equal(2, d.Proposal!.Responses.Length));
        Assert.True((await store.Open().VerifyAsync(Id, Stop)).IsSound);
    }

    [Fact]
    public async Task An_objection_in_the_very_second_of_the_end_counts_by_the_instant_that_was_recorded_on_whichever_instance()
    {
        for (var late = 0; late < 2; late++)
        {
            var store = await WithProposedAsync(1);
            var end = store.Clock.GetCurrentInstant() + Duration.FromHours(3);
            await GiveAsync(store.Open(), "silence", OfCms, new PutUnderSilence(new(1), end.InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).LocalDateTime, "Europe/Berlin"));
            store.Clock.Reset(end - Duration.FromTicks(1 - late));

            await Task.WhenAll(
                Task.Run(() => ObjectAsync(store.Open()), Stop),
                Task.Run(() => SettleAsync(store.Open()), Stop), Task.Run(() => SettleAsync(store.Open()), Stop));

            store.Clock.Reset(end + Duration.FromDays(3));
            await SettleAsync(store.Open());
            var decision = (await store.Open().ReadAsync(Id, Stop)).Decision(new(1))!;
            Assert.Equal(late == 1 ? DecisionState.InForce : DecisionState.NotAgreed, decision.StateAt(store.Clock.GetCurrentInstant()));
            Assert.Equal(late == 1 ? end : null, decision.Adoption?.At);
            Assert.True((await store.Open().VerifyAsync(Id, Stop)).IsSound);
        }
    }

    [Fact]
    public async Task Instances_whose_clocks_differ_by_seconds_record_one_outcome()
    {
        var store = await WithProposedAsync(1);
        var end = store.Clock.GetCurrentInstant() + Duration.FromHours(3);
        await GiveAsync(store.Open(), "silence", OfCms, new PutUnderSilence(new(1), end.InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).LocalDateTime, "Europe/Berlin"));
        var (ahead, behind) = (store.Open(), store.Open());

        store.Clock.Reset(end + Duration.FromSeconds(2));
        await SettleAsync(ahead);
        store.Clock.Reset(end - Duration.FromSeconds(2));
        var objected = await ObjectAsync(behind);

        Assert.Equal(Reason.DecisionIsDecided, Assert.IsType<Outcome.Refused>(objected.Outcome).Why.Reason);
        Assert.Equal(end, (await behind.ReadAsync(Id, Stop)).Decision(new(1))!.Adoption!.At);
    }

    [Fact]
    public async Task What_is_kept_of_a_decision_is_read_back_as_it_was()
    {
        var store = await WithProposedAsync(2);
        var ledger = store.Open();
        await GiveAsync(ledger, "amend", Head, new AmendDecision(new(1), 1, Aewa, "Другой текст: “à” ½ 🦇"));
        await GiveAsync(ledger, "silence", OfCms, new PutUnderSilence(new(2), new(2027, 6, 15, 17, 0), "Africa/Nairobi"));
        await ObjectAsync(ledger, new(2));
        await AgreeAsync(ledger, new(1), OfCms, Cms, 2);

        var read = await store.Open().ReadAsync(Id, Stop);

        foreach (var decision in (await ledger.ReadAsync(Id, Stop)).All<Decision>())
            Assert.Equivalent(decision, read.Decision(decision.Id), strict: true);
        Assert.Equal("CMS-AEWA/ES/2027/Q2/D1", read.Decision(new(1))!.Symbol);
        Assert.True((await store.Open().VerifyAsync(Id, Stop)).IsSound);
    }

    private async Task<Store> WithProposedAsync(int count)
    {
        var store = await WithMilestoneAsync(azurite);
        var ledger = store.Open();
        const int AtOnce = 40;
        for (var first = 1; first <= count; first += AtOnce)
            await ledger.CommitAsync(Id, $"proposed {first}", "x", (w, now) =>
            {
                var by = new Actor(OfCms, new(RoleKind.ExecutiveSecretary, Cms));
                return new Outcome.Accepted(by,
                [
                    .. Enumerable.Range(first, Math.Min(AtOnce, count + 1 - first)).SelectMany(i => new Event[]
                    {
                        new DecisionDrafted(new(i), new DecisionDraft($"Decision {i}", [Cms, Aewa], Session)), new DecisionProposed(new(i), $"Decision {i}"),
                    }),
                ]);
            }, Stop);
        return store;
    }

    private static Task<Commit> AgreeAsync(Ledger ledger, DecisionId id, string person, SecretariatId party, int round = 1) =>
        GiveAsync(ledger, $"{id}|{round}|{party}|agree", person, new AnswerDecision(id, new(round, party, true, null)));

    private static Task<Commit> ObjectAsync(Ledger ledger, DecisionId? id = null) =>
        GiveAsync(ledger, "object", Head, new AnswerDecision(id ?? new(1), new(1, Aewa, false, "no")));

    private static Task<Commit> SettleAsync(Ledger ledger) =>
        ledger.CommitAsync(Id, "settle|1", nameof(SettleSilences), (w, now) => Authority.DecideForClock(w, new(), now), Stop);
}
