namespace Concord.Bot.Files.Workbooks;

/// <summary>Why a workbook is not read. Every one has its sentence in every language.</summary>
internal enum WorkbookFault
{
    /// <summary>It is no .xlsx workbook, whatever its name says, or a damaged one.</summary>
    NotOne,

    /// <summary>It is encrypted, or of the format before 2007, which looks the same from outside.</summary>
    Encrypted,

    /// <summary>It brings macros.</summary>
    Macros,

    /// <summary>Unpacked, it is larger than any plan; perhaps it was made to fill our memory.</summary>
    TooLarge,

    /// <summary>More rows than any plan has.</summary>
    TooManyRows,

    /// <summary>None of its sheets begins with headings that we know.</summary>
    NoHeadings,
}
