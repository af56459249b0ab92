namespace Concord.Bot.Hosting.Entrance;

/// <summary>How much one caller may ask for, under <c>Limits</c>; there are no limits where no tokens are checked.</summary>
public sealed class LimitOptions
{
    /// <summary>Activities of one person in a minute, typing and pressing and what their client asks for by itself; so many at once, too.</summary>
    public int PerPerson { get; set; } = 120;

    /// <summary>Requests in a minute from one address that shows no valid token.</summary>
    public int PerAddress { get; set; } = 60;

    /// <summary>How many proxies stand before the service, whose word is taken for who calls; without one the other end of the connection calls.</summary>
    public int Proxies { get; set; }
}
