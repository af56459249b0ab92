namespace Concord.Testing.Connector;

/// <summary>The orders that hold now, the first given first; chance is the seed's.</summary>
public sealed class Orders(int seed)
{
    private readonly List<(Order Order, int Left)> _orders = [];
    private readonly Random _random = new(seed);

    public void Add(Order order)
    {
        lock (_orders)
            _orders.Add((order, order.Times));
    }

    /// <summary>From now on all goes well.</summary>
    public void Clear()
    {
        lock (_orders)
            _orders.Clear();
    }

    /// <summary>From now on nothing goes badly by chance; what is to happen for certain still does.</summary>
    public void ClearChances()
    {
        lock (_orders)
            _orders.RemoveAll(o => o.Order.Chance < 1);
    }

    /// <summary>How this call fares; null for well.</summary>
    internal Fault? Of(CallKind kind, string conversation, string id)
    {
        lock (_orders)
            for (var i = 0; i < _orders.Count; i++)
                if (_orders[i] is (var order, > 0 and var left)
                    && (order.Kind ?? kind) == kind && (order.Conversation ?? conversation) == conversation && (order.Id ?? id) == id
                    && _random.NextDouble() < order.Chance)
                {
                    _orders[i] = (order, left - 1);
                    return order.Fault;
                }
        return null;
    }
}
