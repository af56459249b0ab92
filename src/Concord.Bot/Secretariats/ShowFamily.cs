using Concord.Bot.Conversation;
using Concord.Domain.Secretariats;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Secretariats;

/// <summary>Shows the instruments of the CMS Family, those in Bonn first.</summary>
public sealed class ShowFamily : IHandler
{
    /// <inheritdoc/>
    public string Verb => "family.show";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var text = turn.Text;
        var card = Card(text.Of("Family.Title"), Where(text.Of("Family.Where")), Title(text.Of("Family.Title")));
        foreach (var (service, heading) in new[]
        {
            (InstrumentService.OwnInBonn, "Family.Bonn"),
            (InstrumentService.CmsSecretariat, "Family.ServedByCms"),
            (InstrumentService.Elsewhere, "Family.Elsewhere"),
        })
        {
            card.Body.Add(Section(text.Of(heading)));
            card.Body.Add(Line(string.Join(" · ", Instruments.All.Where(i => i.Service == service)
                .Select(i => i.Seat is { } seat && service == InstrumentService.Elsewhere ? $"{i.Name} ({seat})" : i.Name))));
        }
        card.Body.Add(SmallPrint(text.Of("Family.AsOf", Instruments.SeatsAsOf)));
        return Task.FromResult(Reply.Show(card));
    }
}
