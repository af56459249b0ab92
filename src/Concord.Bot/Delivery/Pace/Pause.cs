namespace Concord.Bot.Delivery.Pace;

/// <summary>That Teams asked for a pause, as things stand now.</summary>
/// <param name="Left">How much longer nothing goes to that tenant; zero where nothing is in the way.</param>
/// <param name="IsRecent">
/// Whether it was lately: then several instances may be sending, each of which knows only its own messages, so that each
/// takes but its share.
/// </param>
public readonly record struct Pause(TimeSpan Left, bool IsRecent);
