using Concord.Bot.Conversation;
using Concord.Bot.Texts;
using Concord.Ledger;

namespace Concord.Bot.Decisions;

/// <summary>Says whether the whole record is as it was written, and its newest hash: whoever keeps that can tell later whether anything before it was changed.</summary>
public sealed class VerifyRegister(Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "register.verify";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var verified = await ledger.VerifyAsync(turn.WorkspaceId, cancellationToken);
        return Reply.Say($"{SoundnessOf(verified, turn.Text)}{(verified.IsSound ? $" {HeadOf(verified, turn.Text)}." : "")}");
    }

    /// <summary>Whether it is, with its sign.</summary>
    internal static string SoundnessOf(Verification verified, Text text) =>
        verified.IsSound ? $"✓ {text.Of("Proof.Sound", verified.Entries)}{(verified.Redacted.IsEmpty ? "" : $" {text.Count("Proof.Redacted", verified.Redacted.Length)}")}" : $"▲ {text.Of("Proof.NotSound", verified.Fault!.Row)}";

    /// <summary>The newest entry and its hash.</summary>
    internal static string HeadOf(Verification verified, Text text) => text.Of("Proof.Head", verified.Entries, verified.Hash);
}
