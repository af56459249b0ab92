using Concord.Bot.Delivery.Pace;

namespace Concord.Bot.Graph;

/// <summary>Something could not be done in Microsoft 365.</summary>
internal sealed class OfficeException(OfficeFault fault, Answer answer, Exception? inner = null) : Exception(answer.Reason, inner)
{
    /// <summary>What became of it.</summary>
    public OfficeFault Fault { get; } = fault;

    /// <summary>The same as Delivery knows it: whether it may go again, and after how long.</summary>
    public Answer Answer { get; } = answer;
}

/// <summary>What became of it.</summary>
internal enum OfficeFault
{
    /// <summary>The organisation did not give Concord the permission.</summary>
    NotPermitted,

    /// <summary>It is not there.</summary>
    Gone,

    /// <summary>It was done with other words already.</summary>
    Twice,

    /// <summary>Not now.</summary>
    Later,

    /// <summary>It will not be done.</summary>
    Refused,
}
