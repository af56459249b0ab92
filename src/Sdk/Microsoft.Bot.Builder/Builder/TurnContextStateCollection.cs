namespace Microsoft.Bot.Builder;

/// <summary>What the parts of one turn leave for each other.</summary>
public class TurnContextStateCollection : Dictionary<string, object>
{
    public TurnContextStateCollection()
        : base(StringComparer.InvariantCultureIgnoreCase)
    {
    }

    public T Get<T>(string key)
        where T : class => TryGetValue(key, out var value) ? value as T : null;

    public T Get<T>()
        where T : class => Get<T>(typeof(T).FullName);

    public void Add<T>(string key, T value)
        where T : class => base.Add(key, value);

    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName, value);

    public void Set<T>(string key, T value)
        where T : class => this[key] = value;

    public void Set<T>(T value)
        where T : class => Set(typeof(T).FullName, value);
}
