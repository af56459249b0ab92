using Concord.DevHost;

return await StartOptions.Command(DevelopmentHost.RunAsync).Parse(args).InvokeAsync();
