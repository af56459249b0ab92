using System.Collections.Immutable;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Secretariats;
using FsCheck.Xunit;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Meetings.Proceedings;

/// <summary>Any sequence of who comes and goes.</summary>
public sealed class QuorumPropertyTests
{
    private static readonly SecretariatId[] Three = [Cms, Aewa, Eurobats];

    private static readonly RoleKind?[] Roles = [RoleKind.ExecutiveSecretary, RoleKind.OfficerInCharge, RoleKind.AdministrativeOfficer, RoleKind.Coordinator, null];

    private static readonly Actor By = new(Given.NoteTaker, new(RoleKind.NoteTaker, null));

    private static Series Es(QuorumRule rule = default) => Series.ProposedFor(Cms)[0] with { Quorum = rule };

    private static List<Attendance> Of(IEnumerable<(byte Who, byte Kind, byte Role)> said) =>
        [.. said.Select(s => new Attendance(Three[s.Who % 3], (AttendanceKind)(s.Kind % 4), By, Now) { Role = s.Kind % 4 < 2 ? Roles[s.Role % 5] : null })];

    private static List<SecretariatId> Missing(Series series, IEnumerable<SecretariatId> parties, List<Attendance> said) => [.. Quorum.Missing(series, parties, said)];

    [Property]
    public bool There_is_a_quorum_exactly_where_every_party_is_there_now_through_its_own((byte Who, byte Kind, byte Role)[] steps, byte parties)
    {
        var (said, asked) = (Of(steps), Three.Where((_, i) => (parties >> i) % 2 == 1).ToList());
        var expected = asked.Where(p => !(said.FindLast(a => a.Secretariat == p) is { } last
            && last.Kind is AttendanceKind.Present or AttendanceKind.Represented && last.Role is RoleKind.ExecutiveSecretary or RoleKind.OfficerInCharge));
        return Missing(Es(), asked, said).SequenceEqual(expected);
    }

    [Property]
    public bool Who_is_no_party_makes_no_difference((byte Who, byte Kind, byte Role)[] steps)
    {
        var said = Of(steps);
        return Missing(Es(), [Cms, Aewa], said).SequenceEqual(Missing(Es(), [Cms, Aewa], [.. said.Where(a => a.Secretariat != Eurobats)]));
    }

    [Property]
    public bool A_quorum_for_all_is_one_for_any_of_them((byte Who, byte Kind, byte Role)[] steps) =>
        Missing(Es(), Three, Of(steps)).Count > 0 || new[] { Cms, Aewa, Eurobats }.All(s => Missing(Es(), [s], Of(steps)).Count == 0);

    [Property]
    public bool A_head_who_comes_never_takes_a_quorum_away_and_a_party_that_leaves_always_does((byte Who, byte Kind, byte Role)[] steps, byte who)
    {
        var (said, one) = (Of(steps), Three[who % 3]);
        var come = new Attendance(one, AttendanceKind.Present, By, Now) { Role = RoleKind.ExecutiveSecretary };
        var left = new Attendance(one, AttendanceKind.Left, By, Now);
        return Missing(Es(), Three, [.. said, come]).SequenceEqual(Missing(Es(), Three, said).Where(s => s != one))
            && Missing(Es(), Three, [.. said, left]).Contains(one);
    }

    [Property]
    public bool A_laxer_rule_never_asks_for_more((byte Who, byte Kind, byte Role)[] steps)
    {
        var said = Of(steps);
        return Missing(Es(QuorumRule.None), Three, said).Count == 0
            && !Missing(Es(QuorumRule.EveryParty), Three, said).Except(Missing(Es(), Three, said)).Any();
    }

    [Fact]
    public void The_administrative_officers_make_the_quorum_of_their_own_meeting()
    {
        var officer = new Attendance(Aewa, AttendanceKind.Present, By, Now) { Role = RoleKind.AdministrativeOfficer };
        Assert.Equal([Aewa], Quorum.Missing(Es(), [Aewa], [officer]));
        Assert.Empty(Quorum.Missing(Series.ProposedFor(Cms)[1], [Aewa], [officer]));
    }
}
