namespace Concord.Bot.Delivery.Pace;

/// <summary>What became of a message, as far as an answer tells.</summary>
public enum Meaning
{
    /// <summary>It is there.</summary>
    Posted,

    /// <summary>It is not there, and may go again.</summary>
    NotSent,

    /// <summary>It was not tried: within the limits there was no room for it.</summary>
    NoRoom,

    /// <summary>Nobody can tell whether it is there. Our cards bear being doubled, so it goes again, marked as unconfirmed.</summary>
    Unconfirmed,

    /// <summary>This one cannot be reached: they blocked or removed the bot, or the conversation is gone. Others are not concerned.</summary>
    Unreachable,

    /// <summary>The bot is not let in: its identity is wrong, whoever is written to.</summary>
    Identity,

    /// <summary>Teams does not take this message, and will not the next time either.</summary>
    Refused,
}
