namespace Concord.Domain.Secretariats;

/// <summary>A treaty, agreement or memorandum of the Family.</summary>
/// <param name="Number">Its place in the list which the CMS platform publishes to InforMEA.</param>
/// <param name="MachineName">Its name there, spelling kept.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Seat">Where it is served from, as published around 2013; null where that was not found.</param>
/// <param name="Service">By whom.</param>
public sealed record Instrument(int Number, string MachineName, string Name, string? Seat, InstrumentService Service);

/// <summary>Who serves an instrument.</summary>
public enum InstrumentService
{
    /// <summary>A secretariat of its own in Bonn: these are in the stepwise scheme (StC44 decision, Box 1).</summary>
    OwnInBonn,

    /// <summary>The CMS Secretariat.</summary>
    CmsSecretariat,

    /// <summary>A unit or secretariat elsewhere.</summary>
    Elsewhere,
}
