using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Schema;

/// <summary>A reference says where an activity came from, and takes another one there.</summary>
public sealed class ReferenceTests
{
    private static readonly Activity In = new()
    {
        Type = ActivityTypes.Message, Id = "in", ChannelId = "msteams", ServiceUrl = "https://teams/", Locale = "fr-FR",
        From = new("29:user"), Recipient = new("28:bot"), Conversation = new(id: "19:a"),
    };

    [Fact]
    public void A_reference_names_user_bot_conversation_channel_and_activity()
    {
        var reference = In.GetConversationReference();
        Assert.Equal(
            ("in", "29:user", "28:bot", "19:a", "msteams", "https://teams/", "fr-FR"),
            (reference.ActivityId, reference.User.Id, reference.Bot.Id, reference.Conversation.Id, reference.ChannelId, reference.ServiceUrl, reference.Locale));
    }

    [Fact]
    public void An_activity_that_goes_out_is_an_answer_from_the_bot()
    {
        var applied = new Activity { Id = "own", Locale = "en" }.ApplyConversationReference(In.GetConversationReference());
        Assert.Equal(("own", "in", "28:bot", "29:user", "en"), (applied.Id, applied.ReplyToId, applied.From.Id, applied.Recipient.Id, applied.Locale));
        Assert.Equal(("19:a", "msteams", "https://teams/"), (applied.Conversation.Id, applied.ChannelId, applied.ServiceUrl));
    }

    [Fact]
    public void An_activity_that_comes_in_is_from_the_user()
    {
        var applied = new Activity { ReplyToId = "own" }.ApplyConversationReference(In.GetConversationReference(), isIncoming: true);
        Assert.Equal(("in", "own", "29:user", "28:bot", "fr-FR"), (applied.Id, applied.ReplyToId, applied.From.Id, applied.Recipient.Id, applied.Locale));
    }

    [Fact]
    public void A_reference_without_an_activity_leaves_the_ids_as_they_are()
    {
        var reference = In.GetConversationReference();
        reference.ActivityId = null;
        Assert.Equal("own", new Activity { ReplyToId = "own" }.ApplyConversationReference(reference).ReplyToId);
        Assert.Equal("own", new Activity { Id = "own" }.ApplyConversationReference(reference, isIncoming: true).Id);
    }

    [Fact]
    public void A_turn_that_goes_on_begins_with_an_event_that_carries_the_reference()
    {
        var reference = In.GetConversationReference();
        var (first, second) = (reference.GetContinuationActivity(), reference.GetContinuationActivity());
        Assert.Equal(("event", "ContinueConversation", "29:user", "28:bot"), (first.Type, first.Name, first.From.Id, first.Recipient.Id));
        Assert.Same(reference, first.RelatesTo);
        Assert.NotEqual(first.Id, second.Id);
    }
}
