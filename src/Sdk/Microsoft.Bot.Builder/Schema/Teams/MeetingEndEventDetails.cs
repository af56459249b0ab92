namespace Microsoft.Bot.Schema.Teams;

public class MeetingEndEventDetails : MeetingEventDetails
{
    public DateTime EndTime { get; set; }
}
