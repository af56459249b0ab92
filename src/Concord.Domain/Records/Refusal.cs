using System.Collections.Immutable;

namespace Concord.Domain.Records;

/// <summary>Why a command changes nothing. The sentence for the person is made from it in their language.</summary>
/// <param name="Reason">Which sentence.</param>
/// <param name="Details">What the sentence names, in the order of its placeholders: numbers, dates, secretariats, texts.</param>
public sealed record Refusal(Reason Reason, ImmutableArray<object> Details)
{
    /// <summary>A refusal with the details of its sentence.</summary>
    public static Outcome.Refused Because(Reason reason, params ReadOnlySpan<object> details) =>
        new(new Refusal(reason, [.. details]));
}
