using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Concord.DevHost.Speaking;

/// <summary>
/// A plan that is sent into the personal chat when it is opened, just as a person would send a file, until its preview was
/// confirmed once.
/// </summary>
/// <param name="file">The plan.</param>
/// <param name="marker">Where it is remembered which plan was confirmed.</param>
public sealed class PlanOffer(FileInfo file, string marker)
{
    private readonly string _hash = Convert.ToHexString(SHA256.HashData(System.IO.File.ReadAllBytes(file.FullName)));

    /// <summary>The plan.</summary>
    public FileInfo File => file;

    /// <summary>Its name.</summary>
    public string Name => file.Name;

    /// <summary>Whether it still waits to be confirmed.</summary>
    public bool IsOpen => !System.IO.File.Exists(marker) || System.IO.File.ReadAllText(marker) != _hash;

    /// <summary>The message with the file that follows this activity; null where none does.</summary>
    /// <param name="activity">What the Playground sent.</param>
    /// <param name="host">Where the file can be fetched.</param>
    public JsonObject? For(JsonObject activity, Uri host)
    {
        if (!IsOpen || (string?)activity["type"] != "installationUpdate" || (string?)activity["conversation"]?["conversationType"] != "personal")
            return null;
        var message = (JsonObject)activity.DeepClone();
        message.Remove("action");
        message["type"] = "message";
        message["id"] = Guid.NewGuid().ToString();
        message["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["name"] = Name,
            ["content"] = new JsonObject
            {
                ["downloadUrl"] = new Uri(host, $"/plan/{Uri.EscapeDataString(Name)}").ToString(), ["uniqueId"] = _hash, ["fileType"] = "csv",
            },
        });
        return message;
    }

    /// <summary>Remembers, where the person confirmed a preview, that this plan need not be offered again.</summary>
    public void Saw(JsonObject activity)
    {
        if ((activity["value"] as JsonObject)?["verb"]?.ToString() == "plan.load")
            System.IO.File.WriteAllText(marker, _hash);
    }
}
