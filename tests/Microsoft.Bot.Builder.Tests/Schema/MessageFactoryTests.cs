using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Schema;

public sealed class MessageFactoryTests
{
    [Fact]
    public void A_text_message_accepts_input()
    {
        var message = MessageFactory.Text("hello");
        Assert.Equal(("message", "hello", "acceptingInput", null), (message.Type, message.Text, message.InputHint, message.Speak));
        message.Attachments.Add(new() { ContentType = "a/b" });
        Assert.Empty(message.Entities);
    }

    [Fact]
    public void A_blank_text_is_none()
    {
        Assert.Null(MessageFactory.Text(" ").Text);
    }

    [Fact]
    public void An_attachment_stands_alone_in_a_list()
    {
        var attachment = new Attachment { ContentType = "a/b" };
        var message = MessageFactory.Attachment(attachment);
        Assert.Same(attachment, Assert.Single(message.Attachments));
        Assert.Equal(("message", "list", null), (message.Type, message.AttachmentLayout, message.Text));
    }

    [Fact]
    public void Nothing_cannot_be_attached()
    {
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
    }
}
