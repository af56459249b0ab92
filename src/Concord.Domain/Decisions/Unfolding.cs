using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>The events of one commit, each decided on what those before it left.</summary>
internal sealed class Unfolding(Workspace workspace, Actor by, Instant now)
{
    private readonly List<Event> _events = [];

    /// <summary>The records after the events so far.</summary>
    public Workspace Workspace { get; private set; } = workspace;

    /// <summary>One more event.</summary>
    public Unfolding Add(Event happened)
    {
        _events.Add(happened);
        Workspace = Workspace.Apply([happened], new Stamp(Workspace.Version + 1, now, by)).After;
        return this;
    }

    /// <summary>All of them.</summary>
    public Outcome Accepted() => new Outcome.Accepted(by, [.. _events]);
}
