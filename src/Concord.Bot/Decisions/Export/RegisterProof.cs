using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Concord.Domain.Decisions;
using Concord.Ledger;
using NodaTime.Text;

namespace Concord.Bot.Decisions.Export;

/// <summary>
/// What proves the register without the bot: the decisions, and the whole chain of the log with what happened to decisions in it;
/// <c>check-register.py</c> reads it. Of all that is none of a decision there are hashes and no word; people have their pseudonyms.
/// </summary>
internal static class RegisterProof
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The file.</summary>
    /// <param name="workspace">Whose log it is.</param>
    /// <param name="decisions">The numbered ones.</param>
    /// <param name="entries">The whole log.</param>
    public static byte[] Of(WorkspaceId workspace, IEnumerable<Decision> decisions, IReadOnlyList<SealedEntry> entries) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            Format = "concord-register/2",
            Workspace = workspace.Value,
            Version = entries.Count,
            entries[^1].Entry.Hash,
            Decisions = decisions.Select(d => new
            {
                Decision = $"{d.Id}", d.Symbol, Parties = d.Parties.Select(p => p.Code), d.Current.Text, Version = d.Current.Number,
                Adopted = InstantPattern.ExtendedIso.Format(d.Adoption!.At),
            }),
            Entries = entries.Select(e => new
            {
                e.Entry.Stamp.Version, e.HeaderHash, e.PayloadHash, e.Entry.Previous, e.Entry.Hash,
                e.HeaderSalt, Header = e.HeaderHash is null || e.HeaderSalt is not null ? HeaderOf(e) : null, e.Salt, e.Payload,
            }),
        },
        Options);

    /// <summary>In the order in which it is hashed; of the first version's entries, into whose hash it goes itself, always with the command's id.</summary>
    private static IEnumerable<string> HeaderOf(SealedEntry sealedEntry)
    {
        var ((_, at, by), command) = (sealedEntry.Entry.Stamp, sealedEntry.Entry.Command);
        string[] header = [InstantPattern.ExtendedIso.Format(at), by.Person, $"{by.Capacity.Role}", by.Capacity.Secretariat?.Code ?? "", command];
        return sealedEntry.CommandId is { } id ? header.Append(id) : header;
    }
}
