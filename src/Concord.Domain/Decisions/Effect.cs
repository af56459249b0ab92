namespace Concord.Domain.Decisions;

/// <summary>What a decision does to an earlier one, which is itself never edited.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Other">To which; on the earlier one's side, by which.</param>
public sealed record Effect(EffectKind Kind, DecisionId Other)
{
    /// <summary>Whether the earlier one is no longer in force thereby.</summary>
    public bool Ends => Kind is EffectKind.Supersedes or EffectKind.Revises or EffectKind.Retires;

    /// <summary>Whether the later one stands under the earlier one's number, as Rev. or Corr.</summary>
    public bool KeepsNumber => Kind is EffectKind.Revises or EffectKind.Corrects;
}

/// <summary>What a decision can do to an earlier one.</summary>
public enum EffectKind
{
    /// <summary>Stands in its place.</summary>
    Supersedes,

    /// <summary>Stands in the place of a part of it; the rest goes on.</summary>
    SupersedesPartly,

    /// <summary>Ends it, with nothing in its place.</summary>
    Retires,

    /// <summary>Is its next text under the same number: Rev.</summary>
    Revises,

    /// <summary>Corrects an error in it, under its number: Corr. It goes on.</summary>
    Corrects,
}
