using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Secretariats;

/// <summary>Says what a name stands for; where several bodies share it, asks which.</summary>
public sealed class FindName : IHandler
{
    /// <inheritdoc/>
    public string Verb => "family.find";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var text = turn.Text;
        var name = request.Value("name") ?? "";
        return Task.FromResult(Family.Resolve(name) switch
        {
            Resolution.Found { Body: { } body } => Reply.Say(text.Of("Family.Is", body.Code, body.Name)),
            Resolution.Found { Instrument: { } instrument } => Reply.Say(instrument.Seat is { } seat
                ? text.Of("Family.IsInstrumentIn", instrument.Name, seat)
                : text.Of("Family.IsInstrument", instrument.Name)),
            Resolution.Ambiguous ambiguous => Reply.Show(
                ChoiceCard.Of(text.Of("Ask.Which"), [.. ambiguous.Bodies.Select(b => text.Of("Family.WhatIs", b.Code))], text)),
            _ => Reply.Say(text.Of("Family.Unknown", name)),
        });
    }
}
