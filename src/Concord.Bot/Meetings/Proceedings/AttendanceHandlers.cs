using Concord.Bot.Conversation;
using Concord.Bot.Secretariats;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>Shows who is at the meeting, and what is at hand.</summary>
public sealed class ShowSitting(SittingKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "sitting.show";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        request.TrySitting(turn, out var meeting, out var asked) ? await keeper.ShowAsync(turn, meeting, cancellationToken) : asked;
}

/// <summary>Says whether a secretariat is there and through whom; where none is named, the speaker's own.</summary>
public sealed class SetAttendance(SittingKeeper keeper, Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "sitting.attendance";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TrySitting(turn, out var meeting, out var asked))
            return asked;
        if (DesignateOfficer.Question<RecordAttendance>(turn, request, out var whose) is { } question)
            return question;
        if (whose is not { } secretariat)
            return turn.Refused(request.Value("secretariat") is null ? Reason.NotEntitled : Reason.ForgedCard);
        if (!request.TryItem(turn, meeting.Id, out var item, out var refused))
            return refused;
        var said = request.Value("person");
        if (!Enum.TryParse<AttendanceKind>(request.Value("kind") ?? (said is null ? "Present" : "Represented"), out var kind))
            return turn.Refused(Reason.ForgedCard);
        var person = kind is AttendanceKind.Present or AttendanceKind.Represented ? request.Value("who")?.ToLowerInvariant() : null;
        var roster = said is null && person is null ? [] : await KnownPeople.OfAsync(turn, ledger, cancellationToken);
        if (said is not null && (person = RosterCheck.Named(said, roster)?.ObjectId) is null)
            return Reply.Say(turn.Text.Of("Attendance.UnknownPerson", Quoted.Of(said)));
        if (person is not null)
        {
            if (roster.FirstOrDefault(m => m.ObjectId == person) is not { } member)
                return turn.Refused(Reason.NotAMember);
            await ledger.PutNameAsync(turn.WorkspaceId, person, member.Name, cancellationToken);
        }
        return await keeper.CommitAsync(turn, request, meeting.Id, new RecordAttendance(meeting.Id, secretariat, kind, person, item?.Id), cancellationToken);
    }
}

/// <summary>All of whom nothing was said yet are there.</summary>
public sealed class SetAllPresent(SittingKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "sitting.all";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => request.TrySitting(turn, out var meeting, out var asked)
        ? await keeper.CommitAsync(turn, request, meeting.Id, new RecordAllPresent(meeting.Id), cancellationToken)
        : asked;
}
