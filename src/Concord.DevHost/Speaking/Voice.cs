using Concord.DevHost.Demonstration;

namespace Concord.DevHost.Speaking;

/// <summary>As whom the person at the keyboard speaks.</summary>
public sealed class Voice
{
    private volatile Person _person = People.All[0];

    /// <summary>The one who speaks now.</summary>
    public Person Person => _person;

    /// <summary>Speaks as another from now on; null where there is nobody with that number, counted from 1.</summary>
    public Person? As(int number) => number >= 1 && number <= People.All.Count ? _person = People.All[number - 1] : null;
}
