using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Files;
using Concord.Bot.Texts;
using Concord.Domain.Records;
using Concord.Ledger;

namespace Concord.Bot.Conversation;

/// <summary>What the person is answered: a sentence or a card.</summary>
public sealed record Reply
{
    private Reply() { }

    /// <summary>Nobody asked anything, and there is nothing to tell.</summary>
    public static Reply Nothing { get; } = new();

    /// <summary>A sentence; null where a card says it.</summary>
    public string? Sentence { get; private init; }

    /// <summary>A card; null where a sentence is enough.</summary>
    public AdaptiveCard? Card { get; private init; }

    /// <summary>The record that the card shows, whose copies change with it; null for a card that is a view of its moment.</summary>
    public Record? Shows { get; private init; }

    /// <summary>Whether the card takes the place of the one that was pressed.</summary>
    public bool InPlace { get; private init; }

    /// <summary>A file to be had, beside the sentence which says so; null for none.</summary>
    public FileOffer? Offer { get; private init; }

    /// <summary>A file that was put where the person finds it; null for none.</summary>
    public SentFile? File { get; private init; }

    /// <summary>For which workspace and in which language it was made; null where nobody was recognised.</summary>
    public (WorkspaceId Workspace, Language Language)? For { get; init; }

    /// <summary>Offers a file.</summary>
    public static Reply Hand(string sentence, FileOffer offer) => new() { Sentence = sentence, Offer = offer };

    /// <summary>Brings a file that was accepted.</summary>
    public static Reply Bring(SentFile file, string? sentence = null) => new() { Sentence = sentence, File = file };

    /// <summary>The same, with the name of the workspace for which it holds: for who works in several.</summary>
    public Reply Under(string workspace)
    {
        Card?.Body.Add(CardKit.SmallPrintAsWritten($"◇ {workspace}"));
        return Sentence is null ? this : this with { Sentence = $"{Sentence} (◇ {workspace})" };
    }

    /// <summary>Answers with a sentence.</summary>
    public static Reply Say(string sentence) => new() { Sentence = sentence };

    /// <summary>Answers with a new card.</summary>
    public static Reply Show(AdaptiveCard card, Record? shows = null) => new() { Card = card, Shows = shows };

    /// <summary>Answers with a card in place of the one that was pressed, or a new one where words were said.</summary>
    public static Reply Replace(AdaptiveCard card, Record? shows = null) => new() { Card = card, Shows = shows, InPlace = true };
}
