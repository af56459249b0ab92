namespace Concord.Bot.Delivery;

/// <summary>
/// The places between two things that Delivery does to the world, where the end of the process would be worst. Nothing happens
/// there; the chaos test hooks in to end it.
/// </summary>
internal static class Steps
{
    /// <summary>Told of each step; nobody is, but in that test.</summary>
    public static Action<string>? Reached { get; set; }

    /// <summary>The process is there.</summary>
    public static void At(string step) => Reached?.Invoke(step);
}
