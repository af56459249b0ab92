using Concord.DevHost;

// A child that is asked to stop has ten seconds for it.
return await StartOptions.Command(DevelopmentHost.RunAsync).Parse(args).InvokeAsync(new() { ProcessTerminationTimeout = TimeSpan.FromSeconds(40) });
