using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Concord.Ledger.Archiving;
using Concord.Testing;
using NodaTime;
using NodaTime.Testing;
using static Concord.Ledger.Tests.Store;

namespace Concord.Ledger.Tests.Archiving;

/// <summary>An archive, to be changed as nobody should.</summary>
internal sealed class Packed(byte[] bytes)
{
    public static ECDsa Key { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public byte[] Bytes => bytes;

    public static Archives In(Store store) => new(store.Table, new FakeClock(Instant.FromUtc(2027, 7, 1, 8, 0)));

    public static async Task<Packed> OfAsync(Store store, bool signed = true)
    {
        using var file = new MemoryStream();
        await In(store).WriteAsync(Id, file, signed ? Key : null, Stop);
        return new(file.ToArray());
    }

    /// <summary>Every part by its name.</summary>
    public Dictionary<string, string> Parts()
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return zip.Entries.ToDictionary(e => e.FullName, e => new StreamReader(e.Open(), Encoding.UTF8).ReadToEnd());
    }

    /// <summary>The same with other parts, sealed and signed as if nothing were wrong with it.</summary>
    public static async Task<Packed> SealedAsync(IEnumerable<KeyValuePair<string, string>> parts, ECDsa? key = null)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        await Seal.PutAsync(file, key ?? Key, Stop);
        return new(file.ToArray());
    }

    /// <summary>The manifest as it would be for these parts.</summary>
    public static Dictionary<string, string> Accounted(Dictionary<string, string> parts)
    {
        var manifest = Manifest.Read(Encoding.UTF8.GetBytes(parts[Manifest.Name]));
        var accounted = manifest with
        {
            Parts = [.. manifest.Parts.Select(p => Encoding.UTF8.GetBytes(parts[p.Name]) is var text
                ? p with { Bytes = text.Length, Rows = text.Count(b => b == '\n'), Sha256 = Convert.ToHexStringLower(SHA256.HashData(text)) }
                : p)],
        };
        return new(parts) { [Manifest.Name] = Encoding.UTF8.GetString(accounted.ToBytes()) };
    }

    /// <summary>Why it may not be restored; fails where it may.</summary>
    public async Task<string> WhyNotAsync(ECDsa? key = null) =>
        (await Assert.ThrowsAsync<ArchiveException>(() => Archives.CheckAsync(new MemoryStream(bytes), key ?? Key, Stop))).Message;

    public async Task<Archived> RestoreAsync(Store to, ECDsa? key = null) => await In(to).RestoreAsync(new MemoryStream(bytes), key ?? Key, Stop);
}
