using Concord.Bot.Cards;
using Concord.Bot.Meetings.Agendas;
using Concord.Bot.Tests.FrontDoor;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Newtonsoft.Json.Linq;
using NodaTime;

namespace Concord.Bot.Tests.Meetings.Agendas;

/// <summary>The same records, reader, instant and language give the same agenda and the same summary, word for word.</summary>
public sealed class AgendaSnapshotTests
{
    private const string Cms = "es-cms", Aewa = "es-aewa", Eurobats = "es-eurobats", Notes = "notes";

    private static readonly MeetingId Q2 = new("ES", new(2027, "Q2"));

    private static readonly Instant Now = Instant.FromUtc(2027, 6, 21, 6, 0);

    public static TheoryData<string> Languages => [.. Language.All.Select(l => l.Code)];

    [Theory, MemberData(nameof(Languages))]
    public void An_agenda_and_its_summary_read_as_they_did(string code)
    {
        var (workspace, settings) = (Records(), Records().Settings()!);
        var view = new RecordView(workspace, new Dictionary<string, string> { [Cms] = "Amina" }, Now, Text.In(Language.Of(code)).For(settings));
        var shown = $"{Lines(AgendaCard.Of(AgendaView.Of(workspace, Q2, Aewa, Now), view))}\n\n{Lines(SummaryCard.Of(AgendaSummary.Of(workspace, Q2, Aewa, Now), view))}\n";
        Assert.Equal(shown, $"{Lines(AgendaCard.Of(AgendaView.Of(Records(), Q2, Aewa, Now), view))}\n\n{Lines(SummaryCard.Of(AgendaSummary.Of(Records(), Q2, Aewa, Now), view))}\n");
        var file = FileOf(code);
        if (Environment.GetEnvironmentVariable("CONCORD_WRITE_SNAPSHOTS") == "1")
            File.WriteAllText(file, shown);
        Assert.Equal(File.ReadAllText(file), shown);
    }

    /// <summary>A meeting after one that was held in March, with something of everything.</summary>
    private static Workspace Records()
    {
        var workspace = Workspace.Empty;
        var setUp = new SetUpWorkspace("CMS Family", "Europe/Berlin", [new(new("CMS"), "UNEP/CMS"), new(new("AEWA"), "UNEP/AEWA"), new(new("EUROBATS"), "UNEP/EUROBATS")], ["en", "fr", "es"],
        [
            Head(Cms, "CMS"), Head(Aewa, "AEWA"), Head(Eurobats, "EUROBATS"), new() { ObjectId = Notes, Roles = [new Role(RoleKind.NoteTaker)] },
        ])
        { OtherZones = ["Africa/Nairobi"] };
        workspace = After(workspace, Authority.DecideForOperator(workspace, setUp, At(1, 4)), At(1, 4));
        var step = 0;
        void Do(string person, Command command) => workspace = After(workspace, Authority.Decide(workspace, person, command, At(6, 1, ++step)), At(6, 1, step));
        Do(Notes, new RecordMeeting("ES", null, new(2027, 3, 11), null));
        Do(Notes, new LoadPlan(2027, [Draft("Joint fundraising brief", "2027-05-31"), Draft("World Migratory Bird Day", "2027-09-10"), Draft("Common database", "2027-11-30")]));
        Do(Cms, new ReportPart(new(2027, 3), new("CMS"), PartState.AtRisk, "the consultant left", null));
        Decide("We will share the registration tool", agrees: true);
        Decide("Conference services are shared", agrees: false);
        Do(Notes, new AddAction(new("AEWA"), "Send the donor list", new(2027, 6, 18), null));
        Do(Notes, new ScheduleMeeting("ES", null, new(new LocalDateTime(2027, 6, 24, 10, 0), "Europe/Berlin"), 120));
        Do(Notes, new DraftAgenda(Q2));
        Do(Aewa, new AddItem(Q2, new() { Title = "**Conference** services", Kind = ItemKind.Decision, Lead = new("AEWA"), Minutes = 10, Papers = ["ES/2027/Q2/Doc.3"] }));
        Do(Cms, new AddItem(Q2, new() { Title = "A post of two", IsConfidential = true, Parties = [new("CMS"), new("EUROBATS")] }));
        Do(Notes, new WithdrawItem(Q2, 6, "the donors meet in July"));
        Do(Cms, new ApproveAgenda(Q2));
        Do(Notes, new WithdrawItem(Q2, workspace.Agenda(Q2)!.ItemNumbered(4)!.Id, "to be written first"));
        Do(Eurobats, new AddItem(Q2, new() { Title = "Bat night", Kind = ItemKind.Information }));
        return workspace;

        void Decide(string text, bool agrees)
        {
            Do(Cms, new DraftDecision(new(text, [new("CMS"), new("AEWA")], Q2)));
            var id = workspace.All<Decision>().Last().Id;
            Do(Cms, new ProposeDecision(id, null, workspace.Decision(id)!.Version));
            Do(Cms, new AnswerDecision(id, new(1, new("CMS"), true, null)));
            Do(Aewa, new AnswerDecision(id, new(1, new("AEWA"), agrees, agrees ? null : "the cost is not neutral")));
        }
    }

    private static Person Head(string id, string secretariat) => new() { ObjectId = id, Roles = [new Role(RoleKind.ExecutiveSecretary, new(secretariat))] };

    private static MilestoneDraft Draft(string title, string due) => new("Outreach", title, [new("CMS"), new("AEWA")], DueDate.Parse(due)!, [], null);

    private static Instant At(int month, int day, int minutes = 0) => Instant.FromUtc(2027, month, day, 8, 0) + Duration.FromMinutes(minutes);

    private static Workspace After(Workspace before, Outcome outcome, Instant at)
    {
        var accepted = Assert.IsType<Outcome.Accepted>(outcome);
        return before.Apply(accepted.Events, new Stamp(before.Version + 1, at, accepted.By)).After;
    }

    private static string Lines(AdaptiveCards.AdaptiveCard card) =>
        string.Join('\n', Shown.Words(new JObject { ["value"] = JObject.Parse(card.ToJson()) }).Split(" | ")).Trim();

    private static string FileOf(string code)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside their repository.");
        return Path.Combine(folder.FullName, "tests", "Concord.Bot.Tests", "Meetings", "Agendas", $"agenda.{code}.txt");
    }
}
