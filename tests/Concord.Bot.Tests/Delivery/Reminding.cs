using System.Collections.Concurrent;
using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Delivery;
using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using Concord.Testing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Concord.Bot.Tests.Delivery;

/// <summary>A house in which every unfinished milestone is told of each morning at nine, UTC, to whom a test says.</summary>
internal static class Reminding
{
    public const string Kind = "test.daily";

    public static Task<House> OpenAsync(AzuriteFixture azurite, bool digest, params Addressee[] to) => OpenAsync(azurite, digest, [], to);

    public static Task<House> OpenAsync(AzuriteFixture azurite, bool digest, (string, string)[] settings, params Addressee[] to) =>
        OpenAsync(azurite, digest, settings, [new Notice(to)]);

    public static async Task<House> OpenAsync(AzuriteFixture azurite, bool digest, (string, string)[] settings, INotice[] notices)
    {
        var house = await House.OpenAsync(azurite, services =>
        {
            services.AddSingleton<Dues>(Daily);
            foreach (var notice in services.Where(s => s.ServiceType == typeof(INotice) && s.ImplementationType != typeof(UnreachableNotice)).ToList())
                services.Remove(notice);
            foreach (var notice in notices)
                services.AddSingleton(notice);
            if (digest)
                services.AddSingleton<INotice>(new Gathered());
        }, settings);
        await house.LoadAsync("A,One,CMS; AEWA,1 December 2027,,\nA,Two,CMS,2 December 2027,,\nA,Three,AEWA,3 December 2027,,");
        // Whoever is to be told has been heard.
        await house.SayAsync(House.HeadOfCms, "help");
        await house.SayAsync(House.HeadOfAewa, "aide", "fr-FR");
        await house.SayAsync(House.NoteTaker, "help");
        await house.SayAsync(House.NoteTaker, "help", inChannel: true);
        return house;
    }

    private static IEnumerable<Due> Daily(Domain.Records.Record record, Workspace workspace, Instant after)
    {
        if (record is not Milestone { IsDone: false })
            return [];
        var nine = after.InUtc().Date.At(new LocalTime(9, 0)).InUtc().ToInstant();
        return [new Due(nine > after ? nine : nine + Duration.FromDays(1), Kind, record.Key)];
    }

    private sealed class Notice(Addressee[] to) : INotice
    {
        public string Kind => Reminding.Kind;

        public IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now) => to;

        public AdaptiveCard? Make(Due due, Addressee addressee, RecordView view) =>
            view.Workspace.Find(due.Subject) is Milestone { IsDone: false } one ? RecordCards.Of(one, view, $"told {due.At}") : null;
    }

    /// <summary>Reports on each milestone when it comes due, and tells the channel.</summary>
    internal sealed class Settling : IDeed
    {
        public House House { get; set; } = null!;

        /// <summary>The id of the milestone on which it fails.</summary>
        public string? Breaks { get; set; }

        public ConcurrentBag<string> Done { get; } = [];

        public string Kind => Reminding.Kind;

        public async Task DoAsync(WorkspaceId id, Due due, CancellationToken cancellationToken)
        {
            if (due.Subject.Id == Breaks)
                throw new InvalidOperationException("broken");
            Done.Add(due.Subject.Id);
            await House.Ledger.CommitAsync(id, $"settle|{due}", "ReportPart", (w, now) =>
            {
                var (milestone, part) = ((Milestone)w.Find(due.Subject)!, ((Milestone)w.Find(due.Subject)!).Parts[0].Secretariat);
                return Authority.Decide(w, part.Code == "CMS" ? House.HeadOfCms : House.HeadOfAewa, new ReportPart(milestone.Id, part, PartState.OnTrack, "settled", null), now);
            }, cancellationToken);
        }

        public IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now) =>
            workspace.Find(due.Subject) is Milestone { Reports.Length: > 0 } ? [new Addressee.Channel()] : [];

        public AdaptiveCard? Make(Due due, Addressee to, RecordView view) => CardKit.Card("settled", CardKit.Title($"settled {due.Subject.Id}"));
    }

    private sealed class Gathered : IDigest
    {
        public string Kind => "test.digest";

        public IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now) => [];

        public AdaptiveCard? Make(Due due, Addressee to, RecordView view) => null;

        public AdaptiveCard? Make(IReadOnlyList<Due> dues, Addressee to, RecordView view) =>
            CardKit.Card("digest", CardKit.Title($"digest of {string.Join(", ", dues.Select(d => d.Subject.Id))}"));
    }
}
