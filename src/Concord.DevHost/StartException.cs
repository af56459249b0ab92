namespace Concord.DevHost;

/// <summary>Something on this machine keeps the development host from starting; the message tells the developer what to do.</summary>
public sealed class StartException(string message, Exception? inner = null) : Exception(message, inner);
