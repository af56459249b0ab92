using System.Security.Cryptography;
using Azure.Data.Tables;
using Concord.Bot.Hosting.Archiving;
using Concord.Bot.Tests.FrontDoor;
using Concord.Testing;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Hosting;

/// <summary>Archive and restore as the operator types them.</summary>
public sealed class ArchiveRunTests(AzuriteFixture azurite) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("concord-archive-").FullName;

    [Fact]
    public async Task What_was_archived_is_restored_and_the_bot_goes_on_with_it()
    {
        var (privateKey, publicKey, file) = (PathOf("private.pem"), PathOf("public.pem"), PathOf("family.zip"));
        using (var key = ECDsa.Create(ECCurve.NamedCurves.nistP256))
        {
            await File.WriteAllTextAsync(privateKey, key.ExportPkcs8PrivateKeyPem(), Stop);
            await File.WriteAllTextAsync(publicKey, key.ExportSubjectPublicKeyInfoPem(), Stop);
        }
        await using var house = await House.OpenAsync(azurite);
        await house.LoadAsync("Fundraising,Joint brief,CMS; AEWA,30 June 2027,,");
        await house.SayAsync(HeadOfAewa, "milestone 1 is at risk, the consultant left");
        var hash = (await house.Ledger.VerifyAsync(Id, Stop)).Hash;

        Assert.Contains(hash, await RunAsync(0, house.Part<TableClient>().Name, "archive", "family", file, "--key", privateKey));
        Assert.Contains("signed", await RunAsync(0, "unused", "check", file, "--key", publicKey));
        var table = AzuriteFixture.NewTableName();
        Assert.Contains("Restored 'family'", await RunAsync(0, table, "restore", file, "--key", publicKey));

        await using var restored = await House.OpenAsync(azurite, ("Storage:Table", table));
        Assert.Contains("the consultant left", Shown.Words((await restored.OpenAsync(HeadOfCms, 1)).Activity));
        await restored.SayAsync(HeadOfAewa, "milestone 1 is done");
        Assert.True((await restored.Ledger.VerifyAsync(Id, Stop)).IsSound);
        Assert.Contains("is not empty", await RunAsync(1, table, "restore", file, "--key", publicKey));
    }

    [Fact]
    public async Task What_is_wrong_is_said_in_a_sentence_and_no_file_is_left()
    {
        var (key, file) = (PathOf("key.pem"), PathOf("some.zip"));
        await File.WriteAllTextAsync(key, "no key", Stop);
        Assert.Contains("no workspace 'nobody'", await RunAsync(1, AzuriteFixture.NewTableName(), "archive", "nobody", file, "--unsigned"));
        Assert.Contains("holds no key", await RunAsync(1, "t", "archive", "family", file, "--key", key));
        Assert.Contains("absent.pem", await RunAsync(1, "t", "archive", "family", file, "--key", PathOf("absent.pem")));
        Assert.Contains("letters, digits and hyphens", await RunAsync(1, "t", "archive", "no/body", file, "--unsigned"));
        Assert.Contains("absent.zip", await RunAsync(1, "t", "check", PathOf("absent.zip"), "--unsigned"));
        Assert.Contains("no archive", await RunAsync(1, "t", "restore", key, "--unsigned"));
        Assert.Contains("already", await RunAsync(1, "t", "archive", "family", key, "--unsigned"));
        Assert.Contains("The storage cannot be used", await RunAsync(1, "t", "archive", "family", file, "--unsigned", "--Storage:ConnectionString", OtherKey(azurite.ConnectionString)));
        Assert.Equal([key], Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("archive family file")]
    [InlineData("archive family --unsigned")]
    [InlineData("archive family file --key")]
    [InlineData("archive family file --key k --unsigned")]
    [InlineData("restore one two --unsigned")]
    [InlineData("check --unsigned")]
    public async Task How_it_is_typed_is_told_to_who_types_it_otherwise(string typed)
    {
        Assert.True(ArchiveCommand.IsMeantBy(typed.Split(' ')));
        using var wrong = new StringWriter();
        Assert.Equal(2, await ArchiveRun.RunAsync(typed.Split(' '), TextWriter.Null, wrong, Stop));
        Assert.Contains("archive WORKSPACE FILE --key private.pem", wrong.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("--urls http://127.0.0.1:0")]
    [InlineData("--archive x")]
    public void Whatever_else_is_typed_runs_the_service(string typed) => Assert.False(ArchiveCommand.IsMeantBy(typed.Split(' ')));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string OtherKey(string connection) => connection.Replace("AccountKey=Eby8", "AccountKey=Abcd", StringComparison.Ordinal);

    private string PathOf(string name) => Path.Combine(_folder, name);

    private async Task<string> RunAsync(int code, string table, params string[] args)
    {
        using var said = new StringWriter();
        string[] all = [args[0], "--Storage:ConnectionString", azurite.ConnectionString, $"--Storage:Table={table}", .. args[1..]];
        var ended = await ArchiveRun.RunAsync(all, said, said, Stop);
        Assert.True(code == ended, said.ToString());
        return said.ToString();
    }
}
