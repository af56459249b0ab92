using Concord.Bot.Delivery.Pace;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Delivery;

/// <summary>Whoever cannot be reached: it concerns nobody else, and their secretariat's focal point is told once.</summary>
internal sealed class Unreached(Ledger.Ledger ledger, IClock clock)
{
    private const int MostTries = 5;

    /// <summary>Marks the post, and has the focal point told unless that was done since they were heard last.</summary>
    public async Task MarkAsync(Attending it, Answer answer, CancellationToken cancellationToken)
    {
        var workspace = await ledger.ReadAsync(it.Id, cancellationToken);
        for (var (tries, post) = (0, it.Post); tries < MostTries; tries++)
        {
            var now = clock.GetCurrentInstant();
            var change = it.Box.Begin().Put(post with { State = PostState.Unreachable, Since = now, Lease = null, Why = answer.Reason });
            if (post.To is { } to && await it.Box.ReachAsync(to, cancellationToken) is { Unreachable: null } reach)
            {
                change.Mark(reach with { Unreachable = answer.Reason });
                var subject = to == Post.Channel ? Settings.TheKey : Person.KeyOf(to);
                if (await FocalPointAsync(it.Box, workspace, to, now, cancellationToken) is { } focal)
                    change.Queue(Post.Notice(subject, [new Due(now, UnreachableNotice.TheKind, subject)], focal, now));
            }
            if (await change.TryAsync(cancellationToken) || await it.Box.FindAsync(post.Key, cancellationToken) is not { } newer)
                return;
            post = newer;
        }
    }

    /// <summary>
    /// The administrative officer of their secretariat, else a note-taker, else its head: the first who can be reached;
    /// null where there is none. Of the channel, those of all.
    /// </summary>
    private static async Task<string?> FocalPointAsync(Postbox box, Workspace workspace, string person, Instant now, CancellationToken cancellationToken)
    {
        var today = workspace.Settings()!.DayOf(now);
        var theirs = person == Post.Channel
            ? workspace.Settings()!.Secretariats.ToHashSet()
            : workspace.Person(person)?.RolesOn(today).Select(r => r.Secretariat).OfType<SecretariatId>().ToHashSet() ?? [];
        bool Holds(Person p, RoleKind kind) => p.RolesOn(today).Any(r => r.Kind == kind && (kind is RoleKind.NoteTaker || r.Secretariat is { } s && theirs.Contains(s)));
        foreach (var kind in new[] { RoleKind.AdministrativeOfficer, RoleKind.NoteTaker, RoleKind.OfficerInCharge, RoleKind.ExecutiveSecretary })
            foreach (var other in workspace.All<Person>().Where(p => p.ObjectId != person && Holds(p, kind)))
                if ((await box.ReachAsync(other.ObjectId, cancellationToken)).Unreachable is null)
                    return other.ObjectId;
        return null;
    }
}
