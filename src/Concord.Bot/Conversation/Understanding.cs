using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;

namespace Concord.Bot.Conversation;

/// <summary>What words were taken to mean.</summary>
public abstract record Understanding(Language Language)
{
    /// <summary>A request.</summary>
    public sealed record Command(Request Request) : Understanding(Request.Language);

    /// <summary>A request with something in it that cannot be, such as 31 June.</summary>
    public sealed record Problem(Fault Fault, Language Language) : Understanding(Language);

    /// <summary>Several meanings, of which the person is to choose; or, where it <c>IsOfSeveral</c>, several requests, which are made one at a time.</summary>
    public sealed record Ask(IReadOnlyList<string> Options, Language Language, bool IsOfSeveral = false) : Understanding(Language);

    /// <summary>Nothing that we know; the nearest three verbs are offered. What is <c>IsBeyond</c> is of the secretariats' work, but not of what is kept here.</summary>
    public sealed record Unknown(IReadOnlyList<string> Nearest, Language Language, bool IsBeyond) : Understanding(Language);
}
