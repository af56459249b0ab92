using System.Text;
using Concord.Bot.Files;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Concord.Bot.Tests.Files;

public sealed class CsvTextTests
{
    [Property(Arbitrary = [typeof(CsvTextTests)], MaxTest = 500)]
    public void What_is_written_is_read_again(string[][] rows)
    {
        var read = CsvText.Read(CsvText.Write([["Heading", "Other"], .. rows.Select(r => r.Prepend("first"))]));
        Assert.Equal(rows.Select(r => r.Select(c => c.Trim(' ')).Prepend("first")), read.Skip(1));
    }

    [Property(Arbitrary = [typeof(CsvTextTests)], MaxTest = 500)]
    public void No_text_of_a_file_is_calculated_by_a_spreadsheet(string[][] rows)
    {
        foreach (var text in rows.SelectMany(r => r))
        {
            var written = CsvText.Write([[text]])[..^2];
            var shown = written.StartsWith('"') ? written[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : written;
            Assert.False(shown is ['=' or '+' or '-' or '@' or '\t' or '\r', ..], written);
        }
    }

    [Fact]
    public void A_file_begins_with_its_mark_and_has_days_and_numbers_as_they_are() =>
        Assert.Equal("\uFEFFÉchéance,N°\r\n2027-06-30,-5\r\n'-5,\"a, \"\"b\"\"\"\r\n", Encoding.UTF8.GetString(CsvFile.Write(new(
            "Any", [("Échéance", 10), ("N°", 10)], [[new LocalDate(2027, 6, 30), -5], ["-5", "a, \"b\""]]))));

    [Theory]
    [InlineData("a;b\n1,5;2", "1,5"), InlineData("a\tb\n1;2\t3", "1;2"), InlineData("\"a;x;y\",b\n1;2,3", "1;2")]
    public void The_separator_is_that_of_the_heading(string csv, string cell) => Assert.Equal(cell, CsvText.Read(csv)[1][0]);

    /// <summary>Rows of cells with all that makes cells difficult; a cell of spaces alone is none.</summary>
    public static Arbitrary<string[][]> Rows()
    {
        var cell = Gen.Elements("=", "+", "-", "@", "'", "\"", ",", ";", "a", "é", "\n", "1", "\u00A0").ArrayOf().Select(string.Concat)
            .Select(c => c.Trim('\n'));
        return cell.ArrayOf().ArrayOf().ToArbitrary();
    }
}
