using Concord.Benchmarks;
using Concord.Benchmarks.Servers;

// The same program is the load generator and, started again with a role, the servers to compare with.
switch (args)
{
    case [Roles.Bare, .. var rest]:
        await Bare.RunAsync(rest);
        break;
    case [Roles.Echo, .. var rest]:
        await Echo.RunAsync(rest);
        break;
    case [Roles.Sample, .. var rest]:
        await Sample.RunAsync(rest);
        break;
    case ["service"]:
        Console.WriteLine(await Benchmark.ServiceAsync());
        break;
    case ["delivery"]:
        Console.WriteLine(await Benchmark.DeliveryAsync());
        break;
    case ["agendas"]:
        Console.WriteLine(await Benchmark.AgendasAsync());
        break;
    case ["archiving"]:
        Console.WriteLine(await Benchmark.ArchivingAsync());
        break;
    case ["finding"]:
        Console.WriteLine(await Benchmark.FindingAsync());
        break;
    case ["quick"]:
        Console.WriteLine(await Benchmark.RunAsync(20_000));
        break;
    case ["trips"]:
        Console.WriteLine(await Benchmark.TripsAsync());
        break;
    default:
        Console.WriteLine(await Benchmark.RunAsync());
        break;
}
