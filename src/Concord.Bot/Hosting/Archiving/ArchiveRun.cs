using System.Security.Cryptography;
using Azure;
using Concord.Ledger;
using Concord.Ledger.Archiving;
using NodaTime;

namespace Concord.Bot.Hosting.Archiving;

/// <summary>Archives, checks and restores on the command line, with the service's own settings for the storage.</summary>
internal static class ArchiveRun
{
    /// <summary>Does it and says what was done; gives the exit code, 0 where it was.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter said, TextWriter wrong, CancellationToken cancellationToken)
    {
        if (ArchiveCommand.Of(args) is not { } command)
        {
            await wrong.WriteLineAsync(ArchiveCommand.Usage);
            return 2;
        }
        try
        {
            using var key = command.Key is null ? null : KeyIn(command.Key);
            await said.WriteLineAsync(command.Verb switch
            {
                "archive" => Told("Archived", await ArchiveAsync(command, key, cancellationToken)),
                "check" => Told("All is sound in the archive of", await FromAsync(command, file => Archives.CheckAsync(file, key, cancellationToken))),
                _ => Told("Restored", await FromAsync(command, file => In(command).RestoreAsync(file, key, cancellationToken))),
            });
            return 0;
        }
        catch (Exception e) when (e is ArchiveException or IOException or UnauthorizedAccessException or ArgumentException or InvalidOperationException or CryptographicException)
        {
            await wrong.WriteLineAsync(e.Message);
        }
        // After several tries, all that went wrong comes together.
        catch (Exception e) when (e is AggregateException or RequestFailedException or Azure.Identity.AuthenticationFailedException)
        {
            await wrong.WriteLineAsync($"The storage cannot be used: {e.GetBaseException().Message.Split('\n')[0]}");
        }
        return 1;
    }

    /// <summary>Under its name there is a whole archive, or none.</summary>
    private static async Task<Archived> ArchiveAsync(ArchiveCommand command, ECDsa? key, CancellationToken cancellationToken)
    {
        if (File.Exists(command.File))
            throw new IOException($"There is a file {command.File} already. Name another.");
        var half = $"{command.File}.part";
        try
        {
            Archived archived;
            await using (var file = new FileStream(half, FileMode.Create, FileAccess.ReadWrite))
                archived = await In(command).WriteAsync(new WorkspaceId(command.Workspace!), file, key, cancellationToken);
            File.Move(half, command.File);
            return archived;
        }
        finally
        {
            File.Delete(half);
        }
    }

    private static async Task<Archived> FromAsync(ArchiveCommand command, Func<Stream, Task<Archived>> read)
    {
        await using var file = File.OpenRead(command.File);
        return await read(file);
    }

    private static Archives In(ArchiveCommand command)
    {
        var options = WebApplication.CreateBuilder([.. command.Settings]).Configuration.Get<ConcordOptions>() ?? new();
        return StartRules.Storage(options.Storage).ToList() is { Count: > 0 } faults
            ? throw new ArgumentException(string.Join(Environment.NewLine, faults))
            : new(ConcordServices.Tables(options.Storage, Credentials.Of(options)).GetTableClient(options.Storage.Table), SystemClock.Instance);
    }

    private static ECDsa KeyIn(string path)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(path));
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException)
        {
            throw new ArgumentException($"{path} holds no key that can be read: it is to be a PEM file with an ECDSA key on the curve P-256, without a password.", e);
        }
        return key.KeySize == 256 ? key : throw new ArgumentException($"The key in {path} is not on the curve P-256.");
    }

    private static string Told(string done, Archived what) =>
        $"{done} '{what.Workspace}' as of {what.Made}: {what.Version} entries and {what.Rows} rows, {(what.IsSigned ? "signed" : "not signed")}.{Environment.NewLine}The newest entry has the hash {what.Hash}.";
}
