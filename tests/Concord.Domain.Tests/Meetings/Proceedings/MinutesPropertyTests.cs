using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Domain.Tests.Decisions;
using FsCheck.Xunit;
using static Concord.Domain.Tests.Given;
using static Concord.Domain.Tests.Meetings.Proceedings.GivenSittings;

namespace Concord.Domain.Tests.Meetings.Proceedings;

/// <summary>Any sequence of what people do with minutes, beside the rules said again as simply as possible.</summary>
public sealed class MinutesPropertyTests
{
    private static readonly (string Person, SecretariatId Own)[] Heads = [(HeadOfCms, Cms), (HeadOfAewa, Aewa), (HeadOfEurobats, Eurobats)];

    /// <summary>CMS, which leads, and AEWA were there, EUROBATS was not.</summary>
    private sealed class Model
    {
        public int Version, Approved;
        public readonly HashSet<SecretariatId> Approvals = [];
        public readonly List<bool> Open = [];
        public bool IsApproved => Version > 0 && Approvals.Count == 2;

        public bool Circulate(string person) => (person is Given.NoteTaker or HeadOfCms) && Version == 0 && (Version = 1) == 1;

        public bool Approve(SecretariatId own, int version)
        {
            if (Version == 0 || version != Version || own == Eurobats || Approvals.Contains(own) || Open.Contains(true))
                return false;
            Approvals.Add(own);
            Approved += IsApproved ? 1 : 0;
            return true;
        }

        public bool Propose(string person, int version)
        {
            if (Version == 0 || version != Version || person == HeadOfEurobats || Open.Count(o => o) >= Minutes.CorrectionsKept)
                return false;
            Open.Add(true);
            return true;
        }

        public bool Answer(string person, int number, bool accepts)
        {
            if (person is not (Given.NoteTaker or HeadOfCms) || number > Open.Count || !Open[number - 1])
                return false;
            Open[number - 1] = false;
            if (accepts)
            {
                Version++;
                Approvals.Clear();
            }
            return true;
        }
    }

    [Property(MaxTest = 300, EndSize = 200)]
    public void Everything_goes_as_in_the_simplest_model((byte What, byte Who, byte Which)[] steps)
    {
        var (workspace, model, text) = (Held(), new Model(), 0);
        foreach (var (what, who, which) in steps)
        {
            var (head, own) = Heads[who % 3];
            var writer = who % 4 == 0 ? Given.NoteTaker : head;
            // Mostly the version that stands, sometimes the one before.
            var version = Math.Max(1, which % 7 == 0 ? model.Version - 1 : model.Version);
            var number = 1 + (which % Math.Max(1, model.Open.Count));
            Command command;
            bool expected;
            switch (what % 6)
            {
                case 0:
                    (command, expected) = (new CirculateMinutes(Q2), model.Circulate(writer));
                    break;
                case 1:
                    (command, expected) = (new ProposeCorrection(Q2, version, which % 2 == 0 ? 3 : 4, $"Text {++text}"), model.Propose(writer, version));
                    break;
                case 2:
                    (command, expected) = (new AnswerCorrection(Q2, number, which % 3 != 0, which % 3 != 0 ? null : "no"), model.Answer(writer, number, which % 3 != 0));
                    break;
                default:
                    (command, expected, writer) = (Approve(own, version), model.Approve(own, version), head);
                    break;
            }
            var outcome = Register.Give(workspace, writer, command, Then);
            Assert.True(expected == outcome is Outcome.Accepted, $"{command} by {writer}: {(outcome as Outcome.Refused)?.Why.Reason}");
            workspace = expected ? After(workspace, outcome, Then) : workspace;
            Matches(workspace.Minutes(Q2), model);
        }
    }

    private static void Matches(Minutes? minutes, Model model)
    {
        if (model.Version == 0)
        {
            Assert.Null(minutes);
            return;
        }
        Assert.Equal(model.Version, minutes!.Current!.Number);
        Assert.Equal(model.IsApproved ? MinutesState.Approved : MinutesState.Circulated, minutes.State);
        Assert.Equal(model.Approvals.Order(Comparer<SecretariatId>.Create((a, b) => string.CompareOrdinal(a.Code, b.Code))), minutes.Current.Approvals.Select(a => a.Secretariat).OrderBy(s => s.Code, StringComparer.Ordinal));
        Assert.Equal(model.Open.Count(o => o), minutes.Open.Count());
        // Corrigenda are numbered without gaps: each follows an approved version.
        Assert.Equal(model.Approved, minutes.Corrigendum + (model.IsApproved ? 1 : 0));
        Assert.Equal(model.Approved > 0 && !model.IsApproved, minutes.Before is not null);
        Assert.DoesNotContain(minutes.Versions.SelectMany(v => v.Approvals), a => a.Secretariat == Eurobats);
    }
}
