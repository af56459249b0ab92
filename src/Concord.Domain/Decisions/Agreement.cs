using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>
/// One text that is put to the head of every secretariat: it stands when all have agreed to it, and falls with the first
/// objection. There is no majority among Executive Secretaries.
/// </summary>
/// <param name="Revision">Which text: once proposed it never changes, what is changed is the next one.</param>
/// <param name="ProposedBy">Who proposed it, and in which capacity.</param>
/// <param name="ProposedAt">When, UTC.</param>
public sealed record Agreement(int Revision, Actor ProposedBy, Instant ProposedAt)
{
    /// <summary>All answers as they came; of a secretariat's, the newest counts.</summary>
    public ImmutableArray<Response> Responses { get; init; } = [];

    /// <summary>Whether somebody objected: the text is not agreed, and takes no further answer.</summary>
    public bool IsObjected => Responses.Any(r => !r.Agrees);

    /// <summary>The secretariat's answer; null before it.</summary>
    public Response? Of(SecretariatId secretariat) => Responses.LastOrDefault(r => r.Secretariat == secretariat);

    /// <summary>How many of these secretariats have agreed.</summary>
    public int AgreedBy(IEnumerable<SecretariatId> all) => all.Count(s => Of(s) is { Agrees: true });

    /// <summary>Whether this answer is the one agreement that was still missing.</summary>
    internal bool IsCompletedBy(Answer answer, IEnumerable<SecretariatId> all) =>
        answer.Agrees && all.All(s => s == answer.For || Of(s) is { Agrees: true });

    /// <summary>With one more answer.</summary>
    internal Agreement With(Response response) => this with { Responses = Responses.Add(response) };

    /// <summary>Why the answer cannot be taken; null where it can.</summary>
    internal Outcome.Refused? FaultOf(Answer answer, Workspace workspace, Actor by, Instant now)
    {
        if (answer.For is not { } secretariat)
            return Refusal.Because(Reason.NotEntitled);
        if (!answer.Agrees && string.IsNullOrWhiteSpace(answer.Reason))
            return Refusal.Because(Reason.ObjectionNeedsReason);
        if (answer.Reason?.Length > Answer.LongestReason)
            return Refusal.Because(Reason.NoteTooLong, Answer.LongestReason);
        if (Of(secretariat) is not { } earlier)
            return null;
        // One may change one's own mind; where two act for a secretariat, the first answer stands while its giver is in office.
        var mayChange = earlier.By.Person == by.Person
            || !workspace.HeadedBy(earlier.By.Person, workspace.Settings()!.DayOf(now)).Contains(secretariat);
        return mayChange && !(answer.Agrees && earlier.Agrees && earlier.By.Person == by.Person)
            ? null
            : Refusal.Because(Reason.AlreadyAnswered, secretariat);
    }

    /// <summary>The answer as it goes on the record.</summary>
    internal static Response ResponseOf(Answer answer, Stamp stamp) =>
        new(answer.For!.Value, answer.Agrees, answer.Agrees ? null : answer.Reason!.Trim(), stamp.By, stamp.At);
}
