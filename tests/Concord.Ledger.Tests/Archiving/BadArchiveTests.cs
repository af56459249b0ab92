using System.Security.Cryptography;
using Azure.Data.Tables;
using Concord.Ledger.Archiving;
using Concord.Testing;
using static Concord.Ledger.Tests.Store;

namespace Concord.Ledger.Tests.Archiving;

/// <summary>Whatever was done to an archive, it is refused with a sentence, and nothing is stored.</summary>
public sealed class BadArchiveTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task One_bit_changed_anywhere_is_found()
    {
        var good = await GoodAsync();
        var random = new Random(4);
        // All of the end, where the seal is, and of the beginning; a sample of the rest.
        var places = Enumerable.Range(0, 60).Concat(Enumerable.Range(good.Bytes.Length - 300, 300)).Concat(Enumerable.Range(0, 300).Select(_ => random.Next(good.Bytes.Length)));
        foreach (var at in places)
        {
            var bytes = (byte[])good.Bytes.Clone();
            bytes[at] ^= (byte)(1 << random.Next(8));
            Assert.Contains("archive", await new Packed(bytes).WhyNotAsync(), StringComparison.Ordinal);
        }
        await AssertNothingStoredAsync(new Packed([.. good.Bytes.Select((b, i) => i == 200 ? (byte)(b ^ 1) : b)]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(-1)]
    [InlineData(-230)]
    public async Task A_file_that_is_cut_off_is_refused(int length)
    {
        var good = await GoodAsync();
        await AssertNothingStoredAsync(new Packed(length < 0 ? good.Bytes[..^-length] : good.Bytes[..length]));
        await AssertNothingStoredAsync(new Packed([.. good.Bytes, 0]));
    }

    [Theory]
    [InlineData(Part.Log)]
    [InlineData(Part.Records)]
    [InlineData(Part.Commands)]
    [InlineData(Part.Beside)]
    [InlineData(Manifest.Name)]
    public async Task The_part_that_was_changed_is_named(string part)
    {
        var parts = (await GoodAsync()).Parts();
        parts[part] = parts[part].Replace(":", ";", StringComparison.Ordinal);
        Assert.Contains(part, await AssertNothingStoredAsync(await Packed.SealedAsync(parts)));
    }

    [Fact]
    public async Task Another_key_and_none_are_refused()
    {
        var (good, other) = (await GoodAsync(), ECDsa.Create(ECCurve.NamedCurves.nistP256));
        Assert.Contains("another key", await good.WhyNotAsync(other));
        Assert.Contains("another key", await AssertNothingStoredAsync(await Packed.SealedAsync(good.Parts(), other)));
        Assert.Contains("not signed", await AssertNothingStoredAsync(await Packed.OfAsync(await WithMilestoneAsync(azurite), signed: false)));
    }

    [Theory]
    [InlineData("../../evil.jsonl")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\evil")]
    [InlineData("more.jsonl")]
    [InlineData("log.jsonl/")]
    public async Task A_part_of_a_strange_name_is_refused(string name) =>
        Assert.Contains($"'{name}'", await AssertNothingStoredAsync(await Packed.SealedAsync((await GoodAsync()).Parts().Append(new(name, "x")))));

    [Fact]
    public async Task A_part_that_is_missing_or_there_twice_is_refused()
    {
        var parts = (await GoodAsync()).Parts();
        Assert.Contains("no part log.jsonl", await AssertNothingStoredAsync(await Packed.SealedAsync(parts.Where(p => p.Key != Part.Log))));
        Assert.Contains("no part log.jsonl", await AssertNothingStoredAsync(await Packed.SealedAsync(parts.Append(new(Part.Log, "")))));
    }

    [Fact]
    public async Task What_would_unpack_to_more_than_any_record_is_refused()
    {
        var parts = (await GoodAsync()).Parts();
        parts[Part.Beside] = new string('x', 60_000_000);
        Assert.Contains("that is no record", await AssertNothingStoredAsync(await Packed.SealedAsync(Packed.Accounted(parts))));
        parts[Part.Beside] = string.Concat(Enumerable.Range(0, 9_000_000).Select(i => (char)('a' + (i * 7919 % 26))));
        Assert.Contains(Part.Beside, await AssertNothingStoredAsync(await Packed.SealedAsync(Packed.Accounted(parts))));
        parts = (await GoodAsync()).Parts();
        parts[Manifest.Name] += new string(' ', 70_000);
        Assert.Contains("larger than any", await AssertNothingStoredAsync(await Packed.SealedAsync(parts)));
    }

    [Theory]
    [InlineData("concord-archive/1", "concord-archive/2", "reads concord-archive/1")]
    [InlineData("\"workspace\": \"family\"", "\"workspace\": \"a/b\"", "cannot be")]
    [InlineData("\"workspace\": \"family\"", "\"workspace\": \"another\"", "not sound")]
    [InlineData("\"version\": ", "\"version\": 1", "not sound")]
    [InlineData("\"made\": \"2027", "\"made\": \"soon 2027", "when it was made")]
    [InlineData("\"parts\": [", "\"more\": 1, \"parts\": [", "cannot be read")]
    [InlineData("\"name\": \"log.jsonl\"", "\"name\": \"beside.jsonl\"", "other parts")]
    public async Task A_table_of_contents_that_says_otherwise_is_refused(string from, string to, string why)
    {
        var parts = (await GoodAsync()).Parts();
        parts[Manifest.Name] = parts[Manifest.Name].Replace(from, to, StringComparison.Ordinal);
        Assert.Contains(why, await AssertNothingStoredAsync(await Packed.SealedAsync(parts)));
    }

    [Fact]
    public async Task A_record_that_does_not_follow_from_the_log_is_refused_even_where_all_is_signed()
    {
        var good = (await GoodAsync()).Parts();
        foreach (var (part, from, to, why) in new[]
        {
            (Part.Log, "Joint brief", "Joint thief", "its payload was changed"), (Part.Records, "Joint brief", "Joint thief", "not what the log says"),
            (Part.Log, "log/2", "log/9", "cannot be read"), (Part.Beside, "{\"row\":\"who|", "{\"row\":\"log|", "does not belong there"),
            (Part.Beside, "{\"row\":\"who|000000000001\"", "{\"row\":\"head\"", "does not belong there"), (Part.Commands, "{\"row\"", "{\"ROW\"", "no row"),
            (Part.Team, "", "{\"row\":\"team|another\"}\n", "does not belong there"), (Part.Beside, "{\"row\":\"who|", "{\"row\":\"who#|", "no row"),
        })
        {
            var parts = new Dictionary<string, string>(good) { [part] = from.Length == 0 ? to : good[part].Replace(from, to, StringComparison.Ordinal) };
            Assert.Contains(why, await AssertNothingStoredAsync(await Packed.SealedAsync(Packed.Accounted(parts))));
        }
        var lines = good[Part.Log].Split('\n');
        foreach (var without in new[] { lines[1..], [.. lines[..^2], ""], [lines[1], lines[0], .. lines[2..]], [lines[0], lines[0], .. lines[1..]] })
            await AssertNothingStoredAsync(await Packed.SealedAsync(Packed.Accounted(new(good) { [Part.Log] = string.Join('\n', without) })));
    }

    [Fact]
    public async Task Where_anything_is_already_nothing_is_restored()
    {
        var (good, there) = (await GoodAsync(), await EmptyAsync(azurite));
        await there.Open().PutNameAsync(Id, "somebody", "Somebody", Stop);
        Assert.Contains("name|somebody", (await Assert.ThrowsAsync<ArchiveException>(() => good.RestoreAsync(there))).Message);
        Assert.Single(await there.Table.QueryAsync<TableEntity>(cancellationToken: Stop).ToListAsync(Stop));
    }

    private async Task<Packed> GoodAsync()
    {
        var store = await WithMilestoneAsync(azurite);
        await ReportAsync(store.Open(), "report", note: "a note");
        return await Packed.OfAsync(store);
    }

    private async Task<string> AssertNothingStoredAsync(Packed bad)
    {
        var to = await EmptyAsync(azurite);
        var why = (await Assert.ThrowsAsync<ArchiveException>(() => bad.RestoreAsync(to))).Message;
        Assert.Empty(await to.Table.QueryAsync<TableEntity>(cancellationToken: Stop).ToListAsync(Stop));
        return why;
    }
}
