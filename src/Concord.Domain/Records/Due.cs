using NodaTime;

namespace Concord.Domain.Records;

/// <summary>Something to do at an instant: a reminder, the end of a silence period.</summary>
/// <param name="At">When, UTC; never earlier than this.</param>
/// <param name="Kind">What is to be done, such as <c>milestone.remind</c>.</param>
/// <param name="Subject">The record that it is about.</param>
public sealed record Due(Instant At, string Kind, RecordKey Subject);
