using System.Collections.Frozen;

namespace Concord.Bot.Delivery;

/// <summary>All that Concord tells by itself, by the kind of the due row that wakes it.</summary>
internal sealed class Notices
{
    private readonly FrozenDictionary<string, INotice> _byKind;

    /// <exception cref="InvalidOperationException">Two are of one kind, or two take others in.</exception>
    public Notices(IEnumerable<INotice> notices)
    {
        var all = notices.ToList();
        if (all.GroupBy(n => n.Kind).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new InvalidOperationException($"'{twice.Key}' has two notices.");
        _byKind = all.ToFrozenDictionary(n => n.Kind, StringComparer.Ordinal);
        Digest = all.OfType<IDigest>().SingleOrDefault();
    }

    /// <summary>The one that takes others in; null where there is none, and each comes by itself.</summary>
    public IDigest? Digest { get; }

    /// <summary>The notice of a kind; null where this program knows none, which a newer one may.</summary>
    public INotice? Find(string kind) => _byKind.GetValueOrDefault(kind);
}
