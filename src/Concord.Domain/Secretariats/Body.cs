using System.Collections.Immutable;

namespace Concord.Domain.Secretariats;

/// <summary>A body of an instrument, or one that the secretariats hold together.</summary>
/// <param name="Code">Unique, such as <c>AEWA StC</c>.</param>
/// <param name="Name">In full.</param>
/// <param name="Aliases">What else it is called; a name that stands at several bodies is ambiguous.</param>
public sealed record Body(string Code, string Name, params ImmutableArray<string> Aliases)
{
    /// <summary>The secretariat that serves it; null for what the secretariats hold together, and for who serves none.</summary>
    public SecretariatId? Of { get; init; }

    /// <summary>Whether it is a committee or a meeting of Parties, which can approve in writing.</summary>
    public bool IsCommittee => Of is not null;
}

/// <summary>The bodies that the report on CMS Res. 11.3 names.</summary>
public static class Bodies
{
    /// <summary>The body with that code; null where there is none.</summary>
    public static Body? Find(string code) => All.FirstOrDefault(b => b.Code == code);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Body> All { get; } =
    [
        new("COP", "Conference of the Parties to CMS", "Conference of the Parties", "CMS COP", "Conférence des Parties à la CMS", "Conferencia de las Partes en la CMS") { Of = new("CMS") },
        new("CMS StC", "Standing Committee of CMS", "StC", "Standing Committee", "the Committee", "CMS Standing Committee", "StC CMS", "Comité permanent", "Comité permanent CMS", "Comité permanente", "Comité permanente CMS") { Of = new("CMS") },
        new("ScC", "Scientific Council of CMS", "Scientific Council", "Sessional Committee", "CMS Scientific Council", "Conseil scientifique CMS", "Consejo Científico CMS") { Of = new("CMS") },
        new("MOP", "Meeting of the Parties to AEWA", "Meeting of the Parties", "AEWA MOP", "Réunion des Parties à l’AEWA", "Reunión de las Partes en el AEWA") { Of = new("AEWA") },
        new("AEWA StC", "Standing Committee of AEWA", "StC", "Standing Committee", "the Committee", "AEWA Standing Committee", "StC AEWA", "Comité permanent", "Comité permanent AEWA", "Comité permanente", "Comité permanente AEWA") { Of = new("AEWA") },
        new("TC", "Technical Committee of AEWA", "Technical Committee", "AEWA TC", "AEWA Technical Committee", "Comité technique AEWA", "Comité Técnico AEWA") { Of = new("AEWA") },
        new("EUROBATS MoP", "Meeting of the Parties to EUROBATS", "Meeting of the Parties", "Réunion des Parties à EUROBATS", "Reunión de las Partes en EUROBATS") { Of = new("EUROBATS") },
        new("EUROBATS AC", "Advisory Committee of EUROBATS", "Advisory Committee", "EUROBATS Advisory Committee", "Comité consultatif EUROBATS", "Comité Asesor EUROBATS") { Of = new("EUROBATS") },
        new("MOS", "Meeting of Signatories of a memorandum", "Meeting of Signatories"),
        new("UNEP ED", "Executive Director of UNEP", "Executive Director", "ED UNEP"),
        new("ESM", "Executive Secretaries' quarterly meeting", "quarterly meeting", "Executive Secretaries' meeting", "ES meeting"),
        new("ADM", "Monthly meeting on administrative and financial matters", "monthly meeting", "admin and finance meeting"),
        new("MGT", "Regular management meeting", "management meeting"),
        new("IMCA", "Joint information management, communication and awareness-raising unit", "IMCA unit", "IMCA team", "Joint Communications Team",
            "joint unit", "Common Information Management, Communication and Awareness-raising Team",
            "joint communications, information management and outreach unit", "Information Management, Communication and Outreach Team"),
    ];
}
