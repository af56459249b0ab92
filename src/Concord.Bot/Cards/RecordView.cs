using Concord.Bot.Conversation;
using Concord.Bot.Texts;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Bot.Cards;

/// <summary>From where a record is looked at.</summary>
/// <param name="Workspace">The records around it.</param>
/// <param name="Names">Names by object id; a missing one is left out.</param>
/// <param name="Now">UTC.</param>
/// <param name="Text">The reader's language.</param>
internal sealed record RecordView(Workspace Workspace, IReadOnlyDictionary<string, string> Names, Instant Now, Text Text)
{
    /// <summary>As whoever asked sees it, for a card that names nobody.</summary>
    public static RecordView Of(Turn turn) => new(turn.Workspace, new Dictionary<string, string>(), turn.Now, turn.Text);

    /// <summary>The workspace's settings.</summary>
    public Settings Settings { get; } = Workspace.Settings()!;

    /// <summary>An instant in the workspace's zone.</summary>
    public string Moment(Instant instant) => Text.Moment(instant, Settings.Zone);
}
