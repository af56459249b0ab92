using Concord.Bot.Files.Documents;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Concord.Bot.Tests.Files;

public sealed class WordDocumentTests
{
    [Fact]
    public void What_people_wrote_stands_in_it_as_it_was_written_whatever_it_is()
    {
        string[] written = ["<w:p/> & “quoted”", "two\r\nlines", "half a character \ud83e", "\u0001 control", "🦇", ""];
        var document = new WordDocument("es-ES", "A title \u0002", "top", "right");
        foreach (var text in written)
            document.Add(WordStyles.Numbered, text).Add([4819, 4819], [[text, text], ["", text]]);

        using var word = WordprocessingDocument.Open(new MemoryStream(document.ToBytes()), false);

        Assert.Empty(new OpenXmlValidator().Validate(word, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath} {e.Description}"));
        var numbered = word.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == WordStyles.Numbered).ToList();
        Assert.Equal(["<w:p/> & “quoted”", "twolines", "half a character \uFFFD", "\uFFFD control", "🦇", ""], numbered.Select(p => p.InnerText));
        Assert.Single(numbered[1].Descendants<Break>());
        Assert.Equal("topright", word.MainDocumentPart.HeaderParts.Single().Header!.InnerText);
    }
}
