namespace Microsoft.Bot.Schema.Teams;

public class MeetingStartEventDetails : MeetingEventDetails
{
    public DateTime StartTime { get; set; }
}
