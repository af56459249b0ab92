using System.Text.RegularExpressions;
using Concord.Domain.Decisions;
using Concord.Ledger;

namespace Concord.Bot.Decisions.Finding;

/// <summary>The address of a decision, such as <c>https://concord.example.org/d/family/000003</c>: by its temporary title, which it has before its number and keeps.</summary>
public sealed partial class DecisionAddresses
{
    private readonly Uri? _service;

    /// <summary>With the address of the service from the configuration; without one no decision has an address.</summary>
    public DecisionAddresses(IConfiguration configuration) =>
        _service = Uri.TryCreate(configuration["Address"], UriKind.Absolute, out var service) ? service : null;

    /// <summary>The address; null where the service has none.</summary>
    public string? Of(WorkspaceId workspace, DecisionId id) => _service is null ? null : new Uri(_service, $"/d/{workspace.Value}/{id}").ToString();

    /// <summary>What an address stands for; null where it is none of ours.</summary>
    public (WorkspaceId Workspace, DecisionId Id)? Read(string? address) =>
        _service is not null && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.GetLeftPart(UriPartial.Authority) == _service.GetLeftPart(UriPartial.Authority)
        && Path().Match(uri.AbsolutePath) is { Success: true } match && DecisionId.Parse(match.Groups[2].Value) is { } id
            ? (new WorkspaceId(match.Groups[1].Value), id)
            : null;

    [GeneratedRegex("^/d/([A-Za-z0-9][A-Za-z0-9-]{0,62})/([0-9]{6})/?$")]
    private static partial Regex Path();
}
