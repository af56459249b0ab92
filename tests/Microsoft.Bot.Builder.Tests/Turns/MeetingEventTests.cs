using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Turns;

/// <summary>What Teams tells of online meetings.</summary>
public sealed class MeetingEventTests
{
    [Theory]
    [InlineData("msteams", "application/vnd.microsoft.meetingStart", "start MCMx Quarterly Scheduled https://teams.example/x 2027-06-14T09:00:00")]
    [InlineData("msteams", "application/vnd.microsoft.meetingEnd", "end MCMx Quarterly Scheduled https://teams.example/x 2027-06-14T10:00:00")]
    [InlineData("msteams", "application/vnd.microsoft.else", "")]
    [InlineData("emulator", "application/vnd.microsoft.meetingStart", "")]
    public async Task The_start_and_the_end_of_a_meeting_call_their_methods_with_what_is_known_of_it(string channel, string name, string called)
    {
        var bot = new Bot();
        using var turn = new MemoryAdapter().Turn(new()
        {
            Type = "event", ChannelId = channel, Name = name, Recipient = new("bot"),
            Value = JObject.Parse("""{"Id":"MCMx","Title":"Quarterly","MeetingType":"Scheduled","JoinUrl":"https://teams.example/x","StartTime":"2027-06-14T09:00:00Z","EndTime":"2027-06-14T10:00:00Z"}"""),
        });
        await bot.OnTurnAsync(turn, TestContext.Current.CancellationToken);
        Assert.Equal(called, bot.Called);
    }

    private sealed class Bot : TeamsActivityHandler
    {
        public string Called { get; private set; } = "";

        protected override Task OnTeamsMeetingStartAsync(MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            Call("start", meeting, meeting.StartTime);

        protected override Task OnTeamsMeetingEndAsync(MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            Call("end", meeting, meeting.EndTime);

        private Task Call(string what, MeetingEventDetails meeting, DateTime at)
        {
            Called = $"{what} {meeting.Id} {meeting.Title} {meeting.MeetingType} {meeting.JoinUrl} {at:s}";
            return Task.CompletedTask;
        }
    }
}
