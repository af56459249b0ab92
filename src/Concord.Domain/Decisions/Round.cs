using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>One version of a decision's text, and what was answered to it. An amendment or a second attempt makes the next.</summary>
/// <param name="Number">Which version, counted from 1.</param>
/// <param name="Text">In the language in which it was written.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="At">When, UTC.</param>
public sealed record Round(int Number, string Text, Actor By, Instant At)
{
    /// <summary>How it was put to the parties, and their answers; null before.</summary>
    public Agreement? Proposal { get; init; }

    /// <summary>The silence procedure under which it is or was; null for none.</summary>
    public Silence? Silence { get; init; }

    /// <summary>The SHA-256 of the text in UTF-8, in hexadecimal: whoever has the text can check that it is the one which was agreed.</summary>
    public string Fingerprint => Decisions.Fingerprint.Of(Text);
}
