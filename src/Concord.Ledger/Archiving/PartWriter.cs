using System.Security.Cryptography;
using System.Text;

namespace Concord.Ledger.Archiving;

/// <summary>Writes a part line by line and keeps account of it.</summary>
internal sealed class PartWriter(string name, Stream to) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _rows, _bytes;

    public async Task WriteAsync(string line, CancellationToken cancellationToken)
    {
        var bytes = Encoding.UTF8.GetBytes(line + "\n");
        _hash.AppendData(bytes);
        (_rows, _bytes) = (_rows + 1, _bytes + bytes.Length);
        await to.WriteAsync(bytes, cancellationToken);
    }

    /// <summary>What was written.</summary>
    public Part End() => new(name, _rows, _bytes, Convert.ToHexStringLower(_hash.GetHashAndReset()));

    public void Dispose() => _hash.Dispose();
}
