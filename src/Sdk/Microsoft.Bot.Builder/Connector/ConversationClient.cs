using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>The conversations of one service address, with the token of the bot.</summary>
internal sealed class ConversationClient(HttpClient http, Uri serviceUrl, Func<CancellationToken, Task<string>> token)
{
    private readonly string _root = serviceUrl.AbsoluteUri.TrimEnd('/') + "/v3/conversations";

    public Task<ResourceResponse> PostAsync(Activity activity, CancellationToken cancellationToken) => CallAsync<ResourceResponse>(
        HttpMethod.Post,
        string.IsNullOrWhiteSpace(activity.ReplyToId) ? Activities(activity.Conversation.Id) : Activities(activity.Conversation.Id, activity.ReplyToId),
        activity, cancellationToken);

    public Task<ResourceResponse> UpdateAsync(Activity activity, CancellationToken cancellationToken) =>
        CallAsync<ResourceResponse>(HttpMethod.Put, Activities(activity.Conversation.Id, activity.Id), activity, cancellationToken);

    public Task DeleteAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        CallAsync<object>(HttpMethod.Delete, Activities(conversationId, activityId), null, cancellationToken);

    public Task<ConversationResourceResponse> CreateAsync(ConversationParameters parameters, CancellationToken cancellationToken) =>
        CallAsync<ConversationResourceResponse>(HttpMethod.Post, _root, parameters, cancellationToken);

    public Task<TeamsChannelAccount> GetMemberAsync(string conversationId, string memberId, CancellationToken cancellationToken) =>
        CallAsync<TeamsChannelAccount>(
            HttpMethod.Get, $"{_root}/{Uri.EscapeDataString(conversationId)}/members/{Uri.EscapeDataString(memberId)}", null, cancellationToken);

    public Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        string conversationId, string continuationToken, int? pageSize, CancellationToken cancellationToken)
    {
        string[] query =
        [
            .. pageSize is null ? Array.Empty<string>() : [$"pageSize={pageSize}"],
            .. continuationToken is null ? Array.Empty<string>() : [$"continuationToken={Uri.EscapeDataString(continuationToken)}"],
        ];
        return CallAsync<TeamsPagedMembersResult>(
            HttpMethod.Get, $"{_root}/{Uri.EscapeDataString(conversationId)}/pagedmembers{(query.Length == 0 ? "" : "?" + string.Join('&', query))}",
            null, cancellationToken);
    }

    private string Activities(string conversationId, string activityId = null) =>
        $"{_root}/{Uri.EscapeDataString(conversationId)}/activities{(activityId is null ? "" : "/" + Uri.EscapeDataString(activityId))}";

    private async Task<T> CallAsync<T>(HttpMethod method, string address, object body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
            request.Content = Json.Write(body);
        if (await token(cancellationToken).ConfigureAwait(false) is { } bearer)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted))
            throw Error(response, answer);
        return answer.Length == 0 ? default : Json.Read<T>(answer);
    }

    private static ErrorResponseException Error(HttpResponseMessage response, byte[] answer)
    {
        ErrorResponse body = null;
        try
        {
            body = Json.Read<ErrorResponse>(answer);
        }
        catch (JsonException)
        {
            // A proxy on the way answers in its own words.
        }
        return new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            Response = new HttpResponseMessageWrapper(response, System.Text.Encoding.UTF8.GetString(answer)),
            Body = body,
        };
    }
}
