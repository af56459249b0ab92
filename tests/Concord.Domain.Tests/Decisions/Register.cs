using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Decisions;

/// <summary>Decisions of CMS and AEWA, and what people do with them.</summary>
internal static class Register
{
    public static readonly DecisionId First = new(1), Second = new(2);

    public static readonly MeetingId Q2 = new("ES", new(2027, "Q2"));

    public static DecisionDraft Written(string text = "We will share the registration tool", params SecretariatId[] parties) =>
        new(text, parties.Length == 0 ? [Cms, Aewa] : [.. parties], Q2);

    public static Outcome Give(Workspace workspace, string person, Command command, Instant? at = null) =>
        Authority.Decide(workspace, person, command, at ?? Now);

    /// <summary>The workspace after all of them; fails where one is refused.</summary>
    public static Workspace Do(Workspace workspace, params (string Person, Command Command)[] commands) =>
        commands.Aggregate(workspace, (w, c) => After(w, Give(w, c.Person, c.Command)));

    public static Workspace Done(Workspace workspace, string person, Command command, Instant at) => After(workspace, Give(workspace, person, command, at), at);

    public static Command Agree(DecisionId id, SecretariatId party, int round = 1) => new AnswerDecision(id, new(round, party, true, null));

    public static Command Object(DecisionId id, SecretariatId party, int round = 1) => new AnswerDecision(id, new(round, party, false, "the cost is not neutral"));

    public static Workspace Drafted(DecisionDraft? draft = null, Workspace? before = null) => Do(before ?? Empty, (HeadOfCms, new DraftDecision(draft ?? Written())));

    public static Workspace Proposed(DecisionDraft? draft = null, Workspace? before = null)
    {
        var workspace = Drafted(draft, before);
        var decision = workspace.All<Decision>().Last();
        return Do(workspace, (HeadOfCms, new ProposeDecision(decision.Id, null, decision.Version)));
    }

    /// <summary>With one more decision of CMS and AEWA adopted.</summary>
    public static Workspace Adopted(DecisionDraft? draft = null, Workspace? before = null)
    {
        var workspace = Proposed(draft, before);
        var id = workspace.All<Decision>().Last().Id;
        return Do(workspace, (HeadOfCms, Agree(id, Cms)), (HeadOfAewa, Agree(id, Aewa)));
    }

    /// <summary>Under silence until so long after <see cref="Now"/>.</summary>
    public static Workspace Silent(Duration lasts, Workspace? before = null)
    {
        var workspace = before ?? Proposed();
        return Do(workspace, (HeadOfCms, new PutUnderSilence(workspace.All<Decision>().Last().Id, Local(Now + lasts), "Europe/Berlin")));
    }

    public static LocalDateTime Local(Instant instant) => instant.InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).LocalDateTime;

    public static Workspace Settled(Workspace workspace, Instant at) => After(workspace, Authority.DecideForClock(workspace, new(), at), at);
}
