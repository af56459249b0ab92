namespace Microsoft.Rest;

public abstract class HttpMessageWrapper
{
    public string Content { get; set; }

    /// <summary>Names as they came; the known ones in their usual case.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; private set; } = new Dictionary<string, IEnumerable<string>>();
}
