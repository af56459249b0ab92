using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>Starts a meeting on its day, and shows what is written down of it: who is there comes first.</summary>
public sealed class StartHandler(MeetingKeeper keeper, RecordCards cards) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "meeting.start";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var isNamed = request.Value("day") is not null || request.Value("session") is not null;
        bool IsMeant(Meeting meeting) => isNamed || meeting.Time.Day == turn.Today;
        // Of one that was cancelled, or is under way, that is said.
        var some = turn.Workspace.MeetingsOf(request.Value("series")).Any(m => IsMeant(m) && m.State == MeetingState.Scheduled);
        return request.TryMeeting(turn, m => IsMeant(m) && (!some || m.State == MeetingState.Scheduled), out var meeting, out var asked)
            ? await StartAsync(turn, meeting, request.Seen(), cancellationToken)
            : asked;
    }

    /// <summary>Starts it.</summary>
    internal async Task<Reply> StartAsync(Turn turn, Meeting meeting, long? seen, CancellationToken cancellationToken)
    {
        var commit = await keeper.CommitOnlyAsync(turn, new StartMeeting(meeting.Id, seen), seen is null ? null : $"{meeting.Id}|{seen}", cancellationToken);
        return commit is { Outcome: Outcome.Accepted, Repeated: false }
            ? await cards.ShowAsync(turn with { Workspace = commit.Workspace }, commit.Workspace.SittingOf(meeting.Id), cancellationToken)
            : await cards.AnswerAsync(turn, commit, meeting.Key, cancellationToken);
    }
}

/// <summary>
/// Teams says that an online meeting began. Such events are lost for hours at times, and tell of all meetings: the one of the record that
/// was to begin about now is started, for who may; others are shown its card, whose button does it.
/// </summary>
public sealed class BeganInTeams(StartHandler start, RecordCards cards) : IHandler
{
    /// <summary>Its verb, which comes with the event.</summary>
    public const string TheVerb = "meeting.began";

    private static readonly Duration About = Duration.FromHours(1);

    /// <inheritdoc/>
    public string Verb => TheVerb;

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        bool IsAboutNow(Meeting meeting) => meeting.State == MeetingState.Scheduled
            && meeting.Time.Start.ToInstant() is var begins && begins - About <= turn.Now && turn.Now <= begins + About;
        if (!turn.Workspace.MeetingsOf(null).Any(IsAboutNow))
            return Reply.Nothing;
        if (!request.TryMeeting(turn, IsAboutNow, out var meeting, out var asked))
            return asked;
        return MeetingKeeper.Refusal(turn, new StartMeeting(meeting.Id, null)) is null
            ? await start.StartAsync(turn, meeting, null, cancellationToken)
            : await cards.ShowAsync(turn, meeting, cancellationToken);
    }
}

/// <summary>
/// Teams says that an online meeting ended: so has the one that sits, where it was to end about now. Else it may have been another one,
/// and the card is shown, whose button says it.
/// </summary>
public sealed class EndedInTeams(SittingKeeper keeper) : IHandler
{
    /// <summary>Its verb, which comes with the event.</summary>
    public const string TheVerb = "meeting.ended";

    private static readonly Duration About = Duration.FromMinutes(30);

    /// <inheritdoc/>
    public string Verb => TheVerb;

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (turn.Workspace.UnderWay(turn.Now).ToList() is not [var meeting])
            return Reply.Nothing;
        var command = new RecordMeeting(meeting.Id.Series, meeting.Id, null, null);
        return turn.Now >= meeting.End - About && MeetingKeeper.Refusal(turn, command) is null
            ? await keeper.CommitAsync(turn, request, meeting.Id, command, cancellationToken)
            : await keeper.ShowAsync(turn, meeting, cancellationToken);
    }
}
