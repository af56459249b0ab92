namespace Concord.DevHost;

/// <summary>What is kept between runs; one development host at a time.</summary>
public sealed class DataFolder : IDisposable
{
    private readonly string _path;
    private readonly FileStream _lock;

    private DataFolder(string path, FileStream @lock) => (_path, _lock) = (path, @lock);

    /// <summary>The storage emulator's files.</summary>
    public string Storage => Path.Combine(_path, "storage");

    /// <summary>The Playground's configuration and logs.</summary>
    public string Playground => Path.Combine(_path, "playground");

    /// <summary>Says which plan was loaded, once one was.</summary>
    public string PlanLoaded => Path.Combine(_path, "plan-loaded");

    /// <summary>Takes the folder, making it where there is none.</summary>
    /// <exception cref="StartException">Another development host has it.</exception>
    public static DataFolder Open(string path, bool reset)
    {
        Directory.CreateDirectory(path);
        FileStream @lock;
        try
        {
            @lock = new FileStream(Path.Combine(path, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new StartException($"Concord is running already with the data in {path}. Stop that one first, or start this one with --data FOLDER.", e);
        }
        var folder = new DataFolder(path, @lock);
        if (reset)
            folder.Forget();
        return folder;
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();

    /// <summary>Only what is ours: the folder may be any that the person named.</summary>
    private void Forget()
    {
        foreach (var folder in new[] { Storage, Playground }.Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
        File.Delete(PlanLoaded);
    }
}
