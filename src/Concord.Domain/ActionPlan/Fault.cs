using System.Collections.Immutable;

namespace Concord.Domain.ActionPlan;

/// <summary>What is wrong with a proposed milestone. Every kind has its sentence in every language.</summary>
public enum FaultKind
{
    /// <summary>No priority. Details: none.</summary>
    NoPriority,

    /// <summary>No title. Details: none.</summary>
    NoTitle,

    /// <summary>No responsible secretariat. Details: none.</summary>
    NoSecretariat,

    /// <summary>No due date. Details: none.</summary>
    NoDue,

    /// <summary>Details: what was written.</summary>
    UnknownSecretariat,

    /// <summary>A name that several bodies share. Details: what was written.</summary>
    AmbiguousSecretariat,

    /// <summary>Details: what was written.</summary>
    DueNotUnderstood,

    /// <summary>A day that the calendar does not have. Details: what was written.</summary>
    NoSuchDay,

    /// <summary>Details: what was written.</summary>
    NoSuchHour,

    /// <summary>What is said of an agenda item. Details: what was written.</summary>
    ItemDetail,

    /// <summary>A place of which no zone is known. Details: what was written.</summary>
    UnknownPlace,

    /// <summary>Details: the due date's year, the plan's year.</summary>
    OutsideYear,

    /// <summary>The plan has it already. Details: the number of the milestone there.</summary>
    AlreadyInPlan,

    /// <summary>The plan has it already, and not like this. Details: the number of the milestone there, the names of the columns that differ.</summary>
    DiffersFromPlan,

    /// <summary>The same file has it already. Details: the other row's number.</summary>
    TwiceInFile,

    /// <summary>Details: name of the column, longest length in characters.</summary>
    TooLong,

    /// <summary>Details: the largest number of tags.</summary>
    TooManyTags,

    /// <summary>A tag of a framework that has ended. Details: the tag.</summary>
    RetiredTag,

    /// <summary>A formula or markup, which could do harm where the plan is opened later. Details: name of the column.</summary>
    FormulaOrMarkup,

    /// <summary>A holiday without its duty station, or what is written is no name of a place. Details: what was written.</summary>
    NoStation,

    /// <summary>A holiday's date is no full date with its year. Details: what was written.</summary>
    NoHoliday,

    /// <summary>A holiday without a name. Details: none.</summary>
    NoHolidayName,

    /// <summary>The same station has the same day already. Details: the other row's number.</summary>
    DayTwiceInFile,

    /// <summary>The row has too few or too many columns, or an unclosed quotation mark. Details: none.</summary>
    MalformedRow,
}

/// <summary>One thing that is wrong, with what its sentence names.</summary>
public sealed record Fault(FaultKind Kind, ImmutableArray<object> Details)
{
    /// <summary>A fault with the details of its sentence.</summary>
    public static Fault Of(FaultKind kind, params ReadOnlySpan<object> details) => new(kind, [.. details]);
}
