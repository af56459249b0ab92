namespace Concord.DevHost.Speaking;

/// <summary>The console's number keys.</summary>
internal static class Keys
{
    /// <summary>Changes the voice with each key, where there is a keyboard.</summary>
    public static void Listen(Voice voice, Action<string> say, CancellationToken cancel)
    {
        if (Console.IsInputRedirected)
            return;
        // A thread of its own: reading a key cannot be cancelled, and must not keep the process.
        new Thread(() =>
        {
            while (!cancel.IsCancellationRequested)
                if (voice.As(Console.ReadKey(intercept: true).KeyChar - '0') is { } person)
                    say($"  You speak as {person.Name}.");
        }) { IsBackground = true }.Start();
    }
}
