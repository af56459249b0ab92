using System.Collections.Immutable;
using static Concord.Domain.Secretariats.InstrumentService;

namespace Concord.Domain.Secretariats;

/// <summary>
/// The instruments of the CMS Family: names and order from the platform's public InforMEA views, seats from the Family's
/// manual of about 2013.
/// </summary>
public static class Instruments
{
    /// <summary>The year around which the seats were published.</summary>
    public const int SeatsAsOf = 2013;

    /// <summary>In their published order: the Convention, seven Agreements, the memoranda, the initiatives.</summary>
    public static ImmutableArray<Instrument> All { get; } =
    [
        new(1, "cms", "CMS", "Bonn", OwnInBonn),
        new(2, "aewa", "AEWA", "Bonn", OwnInBonn),
        new(3, "eurobats", "EUROBATS", "Bonn", OwnInBonn),
        new(4, "ascobans", "ASCOBANS", "Bonn", CmsSecretariat),
        new(5, "accobams", "ACCOBAMS", "Monaco", Elsewhere),
        new(6, "wadden-sea-seals", "Wadden Sea Seals", "Wilhelmshaven", Elsewhere),
        new(7, "acap", "ACAP", "Hobart", Elsewhere),
        new(8, "gorilla", "Gorilla Agreement", "Bonn", CmsSecretariat),
        new(9, "siberian-crane", "Siberian Crane", null, CmsSecretariat),
        new(10, "slender-billed-curlew", "Slender-billed Curlew", null, CmsSecretariat),
        new(11, "middle-european-great-bustard", "Middle-European Great Bustard", null, CmsSecretariat),
        new(12, "atlantic-turtles", "Atlantic Turtles", null, CmsSecretariat),
        new(13, "iosea-marine-turtles", "IOSEA Marine Turtles", "Bangkok", Elsewhere),
        new(14, "bukhara-deer", "Bukhara Deer", null, CmsSecretariat),
        new(15, "aquatic-warbler", "Aquatic Warbler", null, CmsSecretariat),
        new(16, "west-african-elephants", "West African Elephants", null, CmsSecretariat),
        new(17, "saiga-antelope", "Saiga Antelope", null, CmsSecretariat),
        new(18, "pacific-inslands-cetaceans", "Pacific Islands Cetaceans", null, CmsSecretariat),
        new(19, "ruddy-headed-goose", "Ruddy-headed Goose", null, CmsSecretariat),
        new(20, "southern-south-american-grassland-birds", "Southern South American Grassland Birds", null, CmsSecretariat),
        new(21, "monk-seal-atlantic", "Monk Seal in the Atlantic", null, CmsSecretariat),
        new(22, "dugong", "Dugong", "Abu Dhabi", Elsewhere),
        new(23, "western-african-aquatic-mammals", "Western African Aquatic Mammals", null, CmsSecretariat),
        new(24, "birds-of-prey", "Birds of Prey", "Abu Dhabi", Elsewhere),
        new(25, "high-andean-flamingos", "High Andean Flamingos", null, CmsSecretariat),
        new(26, "sharks", "Sharks", null, CmsSecretariat),
        new(27, "south-andean-huemul", "South Andean Huemul", null, CmsSecretariat),
        new(28, "central-asian-mammals", "Central Asian Mammals Initiative", null, CmsSecretariat),
        new(29, "sahelo-saharan-megafauna", "Sahelo-Saharan Megafauna", null, CmsSecretariat),
        new(30, "central-asian-flyway", "Central Asian Flyway", null, CmsSecretariat),
    ];
}
