using Concord.Bot.Conversation;
using Concord.Bot.Files;
using Concord.Domain.Calendars;
using Concord.Domain.Records;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Calendars;

/// <summary>Says how holidays are loaded.</summary>
public sealed class ExplainHolidays : IHandler
{
    /// <inheritdoc/>
    public string Verb => "calendar.how";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        Task.FromResult(Reply.Say(turn.Text.Of("Calendar.How")));
}

/// <summary>Shows what a pasted or sent list of holidays would change; nothing is stored.</summary>
public sealed class PreviewHolidays : IHandler
{
    /// <inheritdoc/>
    public string Verb => "calendar.preview";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var csv = request.Value("csv") ?? "";
        if (CalendarFile.Read(csv) is not { } file || (file.Lists.IsEmpty && file.Bad.IsEmpty))
            return Task.FromResult(Reply.Say(turn.Text.Of("Calendar.How")));
        return Task.FromResult(
            PackedText.Pack(csv) is not { } packed || file.Lists.Length > LoadHolidays.MostLists || file.Lists.Any(l => l.Days.Length > LoadHolidays.MostDays)
                ? Reply.Say(turn.Text.Of("File.TooLongForOneLoad"))
                : Reply.Show(CalendarPreviewCard.Of(file, packed, turn)));
    }
}

/// <summary>Puts on the record what a preview showed. What the card carries is read and checked as if it had just been sent.</summary>
public sealed class LoadHolidayFile(RecordKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "calendar.load";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (PackedText.Unpack(request.Value("csv")) is not { } csv || request.Value("draft") is not { Length: <= 64 } draftId
            || CalendarFile.Read(csv) is not { Bad.IsEmpty: true, Lists.IsEmpty: false } file)
            return turn.Refused(Reason.ForgedCard);
        var commit = await keeper.CommitAsync(turn, $"holidays|{draftId}|{turn.Person}", new LoadHolidays(file.Lists), cancellationToken);
        if (commit.Outcome is Outcome.Refused { Why: var why })
            return why.Reason == Reason.NotEntitled ? Reply.Say(turn.Text.Of("Calendar.NotEntitled")) : turn.Refused(why);
        var loaded = ((Outcome.Accepted)commit.Outcome).Events.OfType<HolidaysImported>();
        var sentence = turn.Text.Of("Calendar.Loaded", turn.Text.List(loaded.Select(l => $"{l.Station.Name} {l.Year}")));
        return Reply.Replace(Card(sentence, Where(turn.Text.Of("Calendar.Where")), TitleAsWritten($"✓ {sentence}")));
    }
}
