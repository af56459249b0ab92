using System.Text.RegularExpressions;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>What people say of an agenda item: <c>for AEWA, 10 minutes, decision wanted</c>, <c>présenté par la CMS, 15 min</c>, <c>a cargo de AEWA</c>.</summary>
internal static partial class ItemText
{
    /// <summary>Adds what is said to the data, or says which part of it is not understood.</summary>
    public static Fault? Read(string said, Settings settings, Dictionary<string, string> data)
    {
        List<string> papers = [];
        foreach (var part in said.Split([',', ';', '(', ')', '\n']).Select(p => p.Trim(' ', ':', '-', '.')).Where(p => p.Length > 0))
            if (!TryRead(part, settings, data, papers))
                return Fault.Of(FaultKind.ItemDetail, Quoted.Of(part));
        if (papers.Count > 0)
            data["papers"] = string.Join('\n', papers);
        return data.Count > 0 ? null : Fault.Of(FaultKind.ItemDetail, Quoted.Of(said));
    }

    private static bool TryRead(string part, Settings settings, Dictionary<string, string> data, List<string> papers)
    {
        var text = Folding.Of(part);
        var folded = text.Folded.Trim();
        if (Minutes().Match(folded) is { Success: true } minutes)
            data["minutes"] = minutes.Groups["half"].Success ? "30" : minutes.Groups["hour"].Success ? "60" : minutes.Groups["n"].Value;
        else if (Decision().IsMatch(folded))
            data["kind"] = $"{ItemKind.Decision}";
        else if (Information().IsMatch(folded))
            data["kind"] = $"{ItemKind.Information}";
        else if (Discussion().IsMatch(folded))
            data["kind"] = $"{ItemKind.Discussion}";
        else if (Confidential().IsMatch(folded))
            data["confidential"] = "true";
        else if (Paper().Match(text.Folded) is { Success: true } paper)
            papers.Add(text.OriginalFrom(paper.Groups["rest"].Index));
        else if (Title().Match(text.Folded) is { Success: true } title)
            data["title"] = text.OriginalFrom(title.Groups["rest"].Index);
        else if (Lead().Match(text.Folded) is { Success: true } lead)
            return Secretariats(text.OriginalFrom(lead.Groups["rest"].Index), settings, data, mayLead: true);
        else
            return For().Match(text.Folded) is { Success: true } parties ? Secretariats(text.OriginalFrom(parties.Groups["rest"].Index), settings, data, mayLead: true)
                : data.ContainsKey("secretariats") && Secretariats(part, settings, data, mayLead: false);
        return true;
    }

    /// <summary>One secretariat presents the item; several are those that it concerns.</summary>
    private static bool Secretariats(string said, Settings settings, Dictionary<string, string> data, bool mayLead)
    {
        if (!SecretariatsText.TryRead(said, settings, out var found, out _))
            return false;
        if (found is [var one] && mayLead)
            data["lead"] = one.Code;
        else
            data["secretariats"] = string.Join(',', found.Select(f => f.Code).Concat((data.GetValueOrDefault("secretariats") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)).Distinct());
        return true;
    }

    [GeneratedRegex(@"^(?:(?:takes|it takes|lasts|about|for|duration|dure|duree|pour|pendant|environ|dura|duracion|durante|unos)\s*:?\s+)?(?:(?<n>[0-9]{1,5})\s?(?:min|mins|mn|minutes?|minutos?)|(?<half>half an hour|une demi-heure|demi-heure|media hora)|(?<hour>an hour|one hour|1 hour|1 h|une heure|una hora|1 hora|1 heure))$")]
    private static partial Regex Minutes();

    [GeneratedRegex(@"^(?:(?:a |the |une |la |una )?decision (?:is |est |es )?(?:wanted|needed|required|requested|souhaitee|attendue|demandee|requise|voulue|solicitada|requerida|esperada|pedida|deseada)|(?:for|pour|para) (?:a |la |una )?decision|to be decided|a decider|por decidir|(?:needs|wants|requires|appelle|demande|pide|requiere|se pide) (?:a |une |una )?decision)$")]
    private static partial Regex Decision();

    [GeneratedRegex(@"^(?:(?:only )?for information(?: only)?|information only|no decision|pour information|a titre d'information|para informacion|a titulo informativo|solo informacion|sans decision|sin decision)$")]
    private static partial Regex Information();

    [GeneratedRegex(@"^(?:for|pour|para) (?:a |la )?(?:discussion|debate|debat|discusion)$")]
    private static partial Regex Discussion();

    [GeneratedRegex(@"^(?:is |est |es )?(?:confidential|confidentielle?|confidencial)$")]
    private static partial Regex Confidential();

    [GeneratedRegex(@"^\s*(?:(?:with )?(?:papers?|documents?|docs?|link|papiers?|avec le document|lien|documentos?|con el documento|enlace)\s*:?\s+(?<rest>\S.*)|(?<rest>https?://\S+))$")]
    private static partial Regex Paper();

    [GeneratedRegex(@"^\s*(?:title|titre|titulo)\s*:?\s+(?<rest>\S.*)$")]
    private static partial Regex Title();

    [GeneratedRegex(@"^\s*(?:is |it is |est |es )?(?:led by|lead(?: is)?|presented by|introduced by|presentee? par|menee? par|conduite? par|sous la conduite de|responsable|a cargo de|a la charge de|presentad[oa] por|dirigid[oa] por|a iniciativa de)\s*:?\s+(?<rest>\S.*)$")]
    private static partial Regex Lead();

    [GeneratedRegex(@"^\s*(?:for|pour|para|between|entre|concerns|concerne|concierne a|of|de)\s*:?\s+(?<rest>\S.*)$")]
    private static partial Regex For();
}
