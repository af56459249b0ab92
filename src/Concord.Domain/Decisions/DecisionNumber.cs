using System.Collections.Immutable;
using System.Globalization;
using Concord.Domain.Meetings;
using Concord.Domain.Secretariats;

namespace Concord.Domain.Decisions;

/// <summary>The number of an adopted decision, by which it is cited. It is never changed or given again.</summary>
/// <param name="Session">Within whose numbers.</param>
/// <param name="Number">Counted from 1 without gaps.</param>
/// <param name="Revision">Which revision of it, counted from 1; 0 for the decision itself.</param>
/// <param name="Corrigendum">Which correction of that, counted from 1; 0 for none.</param>
public sealed record DecisionNumber(MeetingId Session, int Number, int Revision = 0, int Corrigendum = 0)
{
    /// <summary>Its symbol, such as <c>CMS-AEWA/ES/2027/Q1/D3</c> or <c>…/D3/Rev.1</c>.</summary>
    /// <param name="parties">In protocol order.</param>
    public string Symbol(ImmutableArray<SecretariatId> parties) => $"{string.Join('-', parties)}/{Session.Symbol}/{InSession}";

    /// <summary>As people say it within its session: <c>D3</c>, <c>D3/Rev.1</c>.</summary>
    public string InSession => string.Create(CultureInfo.InvariantCulture, $"D{Number}")
        + (Revision > 0 ? string.Create(CultureInfo.InvariantCulture, $"/Rev.{Revision}") : "")
        + (Corrigendum > 0 ? string.Create(CultureInfo.InvariantCulture, $"/Corr.{Corrigendum}") : "");
}
