namespace Microsoft.Rest;

public abstract class HttpMessageWrapper
{
    protected HttpMessageWrapper() => Headers = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    public string Content { get; set; }

    public IDictionary<string, IEnumerable<string>> Headers { get; private set; }
}
