namespace Concord.Domain.Secretariats;

/// <summary>The roles that people hold.</summary>
public enum RoleKind
{
    /// <summary>Reads, and changes nothing but what was given to them to do.</summary>
    Reader,

    /// <summary>Head of a secretariat.</summary>
    ExecutiveSecretary,

    /// <summary>Designated to act as head, within dates.</summary>
    OfficerInCharge,

    /// <summary>Runs the joint unit day to day.</summary>
    Coordinator,

    /// <summary>Administration and finance of a secretariat.</summary>
    AdministrativeOfficer,

    /// <summary>Works in the joint unit.</summary>
    Staff,

    /// <summary>Keeps the table of roles, and nothing of the content.</summary>
    Administrator,

    /// <summary>Builds agendas, circulates minutes, records outcomes.</summary>
    NoteTaker,

    /// <summary>Reports a secretariat's part of one milestone and asks for new dates of it.</summary>
    Lead,
}
