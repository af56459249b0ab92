using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using FsCheck.Xunit;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Decisions;

/// <summary>Any sequence of what several people do with several decisions, and time that passes between.</summary>
public sealed class RegisterPropertyTests
{
    private static readonly string[] Writers = [HeadOfCms, HeadOfAewa, HeadOfEurobats, NoteTaker, Given.Reader];

    private static readonly SecretariatId[] Three = [Cms, Aewa, Eurobats];

    private static readonly SecretariatId[][] PartiesOf = [[Cms, Aewa], Three, [Cms, Eurobats], [Aewa, Eurobats]];

    [Property(MaxTest = 400, EndSize = 250)]
    public void Everything_goes_as_in_the_simplest_model((byte What, byte Who, byte Which, byte Whose)[] steps) => Play(steps, new Tally());

    private static void Play((byte What, byte Who, byte Which, byte Whose)[] steps, Tally tally)
    {
        var (workspace, model, now) = (Empty, new RegisterModel(), Now);
        foreach (var (what, who, which, whose) in steps)
        {
            // Mostly no time passes, sometimes hours do.
            now += who % 4 == 0 ? Duration.FromHours(who % 9) : Duration.Zero;
            var decisions = workspace.All<Decision>().ToList();
            var writer = Writers[who % 5];
            if (decisions.Count == 0 || what % 16 == 0)
            {
                var target = what % 32 == 16 && decisions.Count > 0 ? which % decisions.Count : (int?)null;
                var draft = new DecisionDraft($"Text {workspace.Version}", [.. PartiesOf[whose % 4]], Register.Q2)
                {
                    Effect = target is { } t ? new Effect(EffectKind.Supersedes, decisions[t].Id) : null,
                };
                workspace = Same(tally, workspace, writer, new DraftDecision(draft), model.Draft(writer, PartiesOf[whose % 4], target is { } of ? model.Items[of] : null), now);
                continue;
            }
            // Mostly the newest ones, so that some come to their end.
            var index = Math.Max(0, decisions.Count - 1 - (which % 3));
            var (decision, item) = (decisions[index], model.Items[index]);
            var party = Three[whose % 3];
            var head = who < 150 ? Writers[whose % 3] : who < 235 ? "deputy" : writer;
            var round = who % 11 == 0 ? decision.Current.Number - 1 : decision.Current.Number;
            switch (what % 16)
            {
                case 1 or 2:
                    workspace = Same(tally, workspace, writer, new ProposeDecision(decision.Id, null, decision.Version), model.Propose(writer, item, now), now);
                    break;
                case 3:
                    workspace = Same(tally, workspace, head, new AnswerDecision(decision.Id, new(round, party, false, "no")), model.Answer(head, item, party, round, false, now), now);
                    break;
                case 4:
                    workspace = Same(tally, workspace, head, new AmendDecision(decision.Id, round, party, $"Other {workspace.Version}"), model.Amend(head, item, party, round, now), now);
                    break;
                case 5:
                    workspace = Same(tally, workspace, writer, new WithdrawDecision(decision.Id), model.Withdraw(writer, item, now), now);
                    break;
                case 6:
                    var until = now + Duration.FromHours(1 + (which % 48));
                    workspace = Same(tally, workspace, writer, new PutUnderSilence(decision.Id, Register.Local(until), "Europe/Berlin"), model.PutUnderSilence(writer, item, until, now), now);
                    break;
                case 7:
                    var settled = Authority.DecideForClock(workspace, new SettleSilences(), now);
                    Assert.Equal(model.Settle(now), settled is Outcome.Accepted);
                    workspace = settled is Outcome.Accepted ? After(workspace, settled, now) : workspace;
                    break;
                case 8 or 9:
                    var today = workspace.Settings()!.DayOf(now);
                    workspace = Register.Done(workspace, Writers[whose % 3], new Designate(party, "deputy", today, today.PlusDays(which % 3), null), now);
                    model.Delegate(party, today, today.PlusDays(which % 3));
                    break;
                default:
                    workspace = Same(tally, workspace, head, new AnswerDecision(decision.Id, new(round, party, true, null)), model.Answer(head, item, party, round, true, now), now);
                    break;
            }
            Matches(workspace, model, now);
        }
        tally.Add(workspace, now);
    }

    /// <summary>What these sequences came to, so that none of it is missing unnoticed.</summary>
    [Fact]
    public void The_sequences_come_to_every_kind_of_step_both_taken_and_refused_and_to_every_state()
    {
        var random = new Random(5);
        var tally = new Tally();
        for (var i = 0; i < 150; i++)
            Play([.. Enumerable.Range(0, 200).Select(_ => ((byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256)))], tally);
        foreach (var kind in new[] { "DraftDecision", "ProposeDecision", "AmendDecision", "AnswerDecision agrees", "AnswerDecision objects", "WithdrawDecision", "PutUnderSilence" })
            Assert.True(tally.Steps.GetValueOrDefault((kind, true)) >= 20 && tally.Steps.GetValueOrDefault((kind, false)) >= 20, $"{kind}: {string.Join(", ", tally.Steps)}");
        Assert.True(tally.ByDeputy >= 20, $"{tally.ByDeputy} answers of a deputy");
        foreach (var state in Enum.GetValues<DecisionState>().Where(s => s != DecisionState.Retired))
            Assert.True(tally.States.GetValueOrDefault(state) >= 5, $"{state}: {string.Join(", ", tally.States)}");
        Assert.True(tally.BySilence >= 5, $"{tally.BySilence} adopted by silence");
    }

    private static Workspace Same(Tally tally, Workspace workspace, string person, Command command, bool expected, Instant now)
    {
        var outcome = Authority.Decide(workspace, person, command, now);
        Assert.True(expected == outcome is Outcome.Accepted, $"{command} by {person}: {(outcome as Outcome.Refused)?.Why.Reason}");
        tally.Add(person, command, expected);
        return expected ? After(workspace, outcome, now) : workspace;
    }

    private static void Matches(Workspace workspace, RegisterModel model, Instant now)
    {
        var decisions = workspace.All<Decision>().ToList();
        Assert.Equal(model.Items.Select(i => i.State(now)), decisions.Select(d => $"{d.StateAt(now)}"));
        Assert.Equal(model.Items.Select(i => i.Round), decisions.Select(d => d.Current.Number));
        Assert.Equal(Enumerable.Range(1, model.Numbered.Count), model.Numbered.Select(i => decisions[model.Items.IndexOf(i)].Adoption!.Number.Number));
        foreach (var decision in decisions.Where(d => d.Adoption is not null))
        {
            var agreed = decision.Parties.Select(p => decision.Proposal!.Of(p)).OfType<Response>().ToList();
            Assert.All(agreed, r => Assert.True(r.Agrees));
            Assert.Equal(decision.Parties.Length - decision.Adoption!.Silent.Length, agreed.DistinctBy(r => r.By.Person).Count());
            Assert.Equal(decision.Current.Number, decision.Adoption.Round);
        }
        Assert.All(decisions, d => Assert.All(d.Answered.GroupBy(a => a.Person), g => Assert.Single(g.Select(a => a.Capacity.Secretariat).Distinct())));
    }

    /// <summary>What happened in the sequences.</summary>
    private sealed class Tally
    {
        public Dictionary<(string Kind, bool Taken), int> Steps { get; } = [];

        public Dictionary<DecisionState, int> States { get; } = [];

        public int ByDeputy { get; private set; }

        public int BySilence { get; private set; }

        public void Add(string person, Command command, bool taken)
        {
            var kind = command.GetType().Name + (command is AnswerDecision { Answer.Agrees: var agrees } ? agrees ? " agrees" : " objects" : "");
            Steps[(kind, taken)] = Steps.GetValueOrDefault((kind, taken)) + 1;
            ByDeputy += taken && person == "deputy" ? 1 : 0;
        }

        public void Add(Workspace workspace, Instant now)
        {
            foreach (var decision in workspace.All<Decision>())
            {
                States[decision.StateAt(now)] = States.GetValueOrDefault(decision.StateAt(now)) + 1;
                BySilence += decision.Adoption?.Silent.Length > 0 ? 1 : 0;
            }
        }
    }
}
