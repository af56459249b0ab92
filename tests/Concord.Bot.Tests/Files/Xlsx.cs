using System.IO.Compression;
using System.Text;

namespace Concord.Bot.Tests.Files;

/// <summary>Workbooks as spreadsheet programs write them, part by part, so that any of it can be wrong.</summary>
internal static class Xlsx
{
    public const string Heading = """<row r="1">"""
        + """<c r="A1" t="inlineStr"><is><t>Priority</t></is></c><c r="B1" t="inlineStr"><is><t>Milestone</t></is></c>"""
        + """<c r="C1" t="inlineStr"><is><t>Responsible secretariats</t></is></c><c r="D1" t="inlineStr"><is><t>Due</t></is></c></row>""";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A row of cells whose texts stand in them.</summary>
    public static string Row(int number, params string[] cells) =>
        $"""<row r="{number}">{string.Concat(cells.Select((c, i) => c.Length == 0 ? "" : $"""<c r="{(char)('A' + i)}{number}" t="inlineStr"><is><t>{c}</t></is></c>"""))}</row>""";

    /// <summary>A workbook with one sheet or several, each the inside of its sheet data.</summary>
    public static byte[] Of(params string[] sheets) => With([], sheets);

    /// <summary>With other parts than the usual ones, by their paths.</summary>
    public static byte[] With((string Path, string Text)[] others, params string[] sheets)
    {
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                {string.Concat(sheets.Select((_, i) => $"""<Override PartName="/xl/worksheets/sheet{i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"""))}</Types>
                """,
            ["_rels/.rels"] = Rels(("rId1", "officeDocument", "xl/workbook.xml")),
            ["xl/workbook.xml"] = $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{string.Concat(sheets.Select((_, i) => $"""<sheet name="Sheet{i + 1}" sheetId="{i + 1}" r:id="rId{i + 1}"/>"""))}</sheets></workbook>""",
            ["xl/_rels/workbook.xml.rels"] = Rels([
                .. sheets.Select((_, i) => ($"rId{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml")), ("rId98", "styles", "styles.xml"), ("rId99", "sharedStrings", "sharedStrings.xml")]),
            ["xl/styles.xml"] = $"""
                <styleSheet xmlns="{Main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-409]d\ mmmm\ yyyy;@"/><numFmt numFmtId="165" formatCode="&quot;d&quot;0.00"/></numFmts>
                <fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
                <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="17"/><xf numFmtId="165"/></cellXfs></styleSheet>
                """,
            ["xl/sharedStrings.xml"] = $"""
                <sst xmlns="{Main}"><si><t>Fundraising</t></si><si><r><t>Joint </t></r><r><t>brief</t></r><rPh sb="0" eb="1"><t>said</t></rPh></si></sst>
                """,
        };
        foreach (var (i, sheet) in sheets.Index())
            parts[$"xl/worksheets/sheet{i + 1}.xml"] = sheet.StartsWith("<?", StringComparison.Ordinal) || sheet.StartsWith("<!", StringComparison.Ordinal)
                ? sheet
                : $"""<worksheet xmlns="{Main}"><sheetData>{sheet.Split('¶')[0]}</sheetData>{(sheet.Contains('¶', StringComparison.Ordinal) ? sheet.Split('¶')[1] : "")}</worksheet>""";
        foreach (var (path, text) in others)
            parts[path] = text;
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, text) in parts)
            {
                using var part = zip.CreateEntry(path).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        return file.ToArray();
    }

    private static string Rels(params (string Id, string Type, string Target)[] all) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(all.Select(r => $"""<Relationship Id="{r.Id}" Type="{Relations}/{r.Type}" Target="{r.Target}"/>"""))}</Relationships>""";
}
