using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Proceedings;

/// <summary>Says what a series asks for before it may decide. What was decided before stands.</summary>
/// <param name="Series">Code of the series.</param>
/// <param name="Rule">Its rule from now on.</param>
public sealed record SetQuorum(string Series, QuorumRule Rule) : Command
{
    /// <inheritdoc/>
    public override string? CallsSeries => Series;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now) =>
        workspace.Settings()!.SeriesOf(Series) is not { } series || !Enum.IsDefined(Rule) ? Refusal.Because(Reason.ForgedCard)
        : series.Quorum == Rule ? Refusal.Because(Reason.QuorumIsSo)
        : new Outcome.Accepted(by, [new QuorumSet(Series, Rule)]);
}

/// <summary>A series asks for that before it may decide.</summary>
public sealed record QuorumSet(string Series, QuorumRule Rule) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var settings = before.Settings()!;
        return [settings with { Series = [.. settings.Series.Select(s => s.Code == Series ? s with { Quorum = Rule } : s)] }];
    }
}
