using Concord.Bot.Cards;

namespace Concord.Bot.Conversation;

/// <summary>Answers to words that are no request as they stand.</summary>
internal static class NotUnderstood
{
    /// <summary>Says what cannot be, asks which was meant, or offers the nearest three commands.</summary>
    public static Reply Reply(Understanding understanding)
    {
        var text = Texts.Text.In(understanding.Language);
        return understanding switch
        {
            Understanding.Problem problem => Conversation.Reply.Say(text.Fault(problem.Fault)),
            Understanding.Ask ask => Conversation.Reply.Show(ChoiceCard.Of(text.Of(ask.IsOfSeveral ? "Ask.OneAtATime" : "Ask.Which"), ask.Options, text)),
            Understanding.Unknown unknown => Conversation.Reply.Show(
                ChoiceCard.Of(text.Of(unknown.IsBeyond ? "Said.Beyond" : "Said.NotUnderstood"), [.. unknown.Nearest.Select(v => text.Of($"Help.{v}"))], text)),
            _ => throw new InvalidOperationException($"{understanding.GetType().Name} is a request."),
        };
    }
}
