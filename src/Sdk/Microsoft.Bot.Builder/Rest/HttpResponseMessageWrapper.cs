using System.Net;

namespace Microsoft.Rest;

/// <summary>What is kept of a response after its connection was given back.</summary>
public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        Content = content;
        StatusCode = httpResponse.StatusCode;
        foreach (var (name, values) in httpResponse.Headers.Concat(httpResponse.Content.Headers))
            Headers[name] = values;
    }

    public HttpStatusCode StatusCode { get; protected set; }
}
