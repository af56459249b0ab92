using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Reminders;

/// <summary>A channel of the Team.</summary>
/// <param name="Conversation">As Teams names it.</param>
/// <param name="Name">What people call it; null where Teams did not say.</param>
public sealed record NoticeChannel(string Conversation, string? Name);

/// <summary>Has all that is told to everybody come to that channel from now on.</summary>
public sealed record ChooseChannel(NoticeChannel Channel) : Command
{
    internal override Outcome Decide(Workspace workspace, Actor by, Instant now) =>
        workspace.Settings()!.Channel?.Conversation == Channel.Conversation
            ? Refusal.Because(Reason.RemindersAreSo)
            : new Outcome.Accepted(by, [new ChannelChosen(Channel)]);
}

/// <summary>What is told to everybody comes to that channel.</summary>
public sealed record ChannelChosen(NoticeChannel Channel) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [before.Settings()! with { Channel = Channel }];
}
