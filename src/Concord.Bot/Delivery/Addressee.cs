using Concord.Ledger;

namespace Concord.Bot.Delivery;

/// <summary>To whom something is told.</summary>
internal abstract record Addressee
{
    private Addressee() { }

    /// <summary>The Team's channel that speaks for the workspace.</summary>
    internal sealed record Channel : Addressee;

    /// <summary>A person, in their personal chat.</summary>
    /// <param name="ObjectId">Entra object id, lower case.</param>
    internal sealed record Person(string ObjectId) : Addressee;

    /// <summary>As the rows name them, see <see cref="Post.To"/>.</summary>
    public string Key => this is Person person ? person.ObjectId : Post.Channel;

    /// <summary>Reads what <see cref="Key"/> wrote.</summary>
    public static Addressee Of(string key) => key == Post.Channel ? new Channel() : new Person(key);
}
