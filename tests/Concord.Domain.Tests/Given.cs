using System.Collections.Immutable;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Tests;

/// <summary>A workspace of three secretariats and the people of one of each role.</summary>
internal static class Given
{
    public const string HeadOfCms = "es-cms", HeadOfAewa = "es-aewa", HeadOfEurobats = "es-eurobats", NoteTaker = "notes", Reader = "reader";

    public static readonly SecretariatId Cms = new("CMS"), Aewa = new("AEWA"), Eurobats = new("EUROBATS");

    public static readonly Instant Now = Instant.FromUtc(2027, 6, 14, 8, 0);

    public static readonly LocalDate Today = new(2027, 6, 14);

    public static SetUpWorkspace SetUp { get; } = new("CMS Family", "Europe/Berlin", [new(Cms, "UNEP/CMS"), new(Aewa, "UNEP/AEWA"), new(Eurobats, "UNEP/EUROBATS")], ["en", "fr", "es"],
    [
        Person(HeadOfCms, new Role(RoleKind.ExecutiveSecretary, Cms)),
        Person(HeadOfAewa, new Role(RoleKind.ExecutiveSecretary, Aewa)),
        Person(HeadOfEurobats, new Role(RoleKind.ExecutiveSecretary, Eurobats)),
        Person(NoteTaker, new Role(RoleKind.NoteTaker)),
        Person(Reader, new Role(RoleKind.Reader)),
    ]);

    public static Workspace Empty { get; } = After(Records.Workspace.Empty, Authority.DecideForOperator(Records.Workspace.Empty, SetUp, Now));

    public static Person Person(string id, params Role[] roles) => new() { ObjectId = id, Roles = [.. roles] };

    public static MilestoneDraft Draft(string title = "Joint fundraising brief", string due = "2027-06-30", params SecretariatId[] responsible) =>
        new("Fundraising", title, responsible.Length == 0 ? [Cms, Aewa] : [.. responsible], DueDate.Parse(due)!, [], null);

    /// <summary>The workspace after what was decided; fails where it was refused.</summary>
    public static Workspace After(Workspace before, Outcome outcome, Instant? at = null)
    {
        var accepted = Assert.IsType<Outcome.Accepted>(outcome);
        return before.Apply(accepted.Events, new Stamp(before.Version + 1, at ?? Now, accepted.By)).After;
    }

    public static Workspace With(params MilestoneDraft[] drafts) =>
        After(Empty, Authority.Decide(Empty, NoteTaker, new LoadPlan(2027, [.. drafts]), Now));

    public static Reason Refused(Outcome outcome) => Assert.IsType<Outcome.Refused>(outcome).Why.Reason;
}
