namespace Microsoft.Bot.Schema.Teams;

public class MeetingEventDetails : MeetingDetailsBase
{
    public string MeetingType { get; set; }
}
