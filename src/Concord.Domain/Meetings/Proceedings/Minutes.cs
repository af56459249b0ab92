using System.Collections.Immutable;
using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Proceedings;

/// <summary>Where minutes are in their life.</summary>
public enum MinutesState
{
    /// <summary>Being made: they say what is on the record at the moment.</summary>
    Draft,

    /// <summary>Before those who were there, in a version that does not change.</summary>
    Circulated,

    /// <summary>All who were there approved the version which stands.</summary>
    Approved,
}

/// <summary>
/// The minutes of a meeting. Nothing in them is retyped: they are made of what was written down, decided and agreed. Once circulated a
/// version never changes; a correction that is accepted makes the next, which all approve anew.
/// </summary>
public sealed record Minutes : Record
{
    /// <summary>Versions of them; answered corrections that the record keeps beside the open ones, of which there are at most as many.</summary>
    public const int MostVersions = 50, CorrectionsKept = 6;

    /// <summary>The kind of the due row by which those who were there are told of a version.</summary>
    public const string News = "minutes.news";

    /// <summary>The day before a silence ends, those who were there are reminded of it.</summary>
    private static readonly Duration ReminderLead = Duration.FromDays(1), JustAfter = Duration.FromSeconds(1);

    /// <summary>Of which meeting.</summary>
    public required MeetingId Meeting { get; init; }

    /// <summary>What the version says that stands; null for a draft.</summary>
    public MinutesContent? Content { get; init; }

    /// <summary>What was approved last, while a corrigendum to it is before those who were there; null otherwise.</summary>
    public MinutesContent? Before { get; init; }

    /// <summary>All that were circulated, the newest last; what each said is in the log.</summary>
    public ImmutableArray<MinutesVersion> Versions { get; init; } = [];

    /// <summary>The newest corrections, the newest last.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>How many corrections were ever proposed.</summary>
    public int CorrectionsProposed { get; init; }

    /// <inheritdoc/>
    public override RecordKey Key => KeyOf(Meeting);

    /// <summary>The key of that meeting's minutes.</summary>
    public static RecordKey KeyOf(MeetingId meeting) => new("minutes", meeting.ToString());

    /// <summary>Where they are in their life.</summary>
    public MinutesState State => Versions switch
    {
        [] => MinutesState.Draft,
        [.., { ApprovedAt: null }] => MinutesState.Circulated,
        _ => MinutesState.Approved,
    };

    /// <summary>The version that stands; null for a draft.</summary>
    public MinutesVersion? Current => Versions is [.., var current] ? current : null;

    /// <summary>Which corrigendum the version which stands is, counted from 1; 0 for the minutes themselves.</summary>
    public int Corrigendum => Versions.SkipLast(1).Count(v => v.ApprovedAt is not null);

    /// <summary>The corrections that nobody answered yet.</summary>
    public IEnumerable<Correction> Open => Corrections.Where(c => c.Answer is null);

    /// <summary>The secretariats that were at the meeting, whose approval they need; in protocol order.</summary>
    public IEnumerable<SecretariatId> Approvers(Workspace workspace) =>
        Content is { } content ? workspace.Settings()!.InProtocolOrder(content.WereThere) : [];

    /// <summary>As documents are named: <c>ES/2027/Q2/Minutes/L.2</c> before it is approved, then <c>ES/2027/Q2/Minutes</c>, and <c>…/Corr.1</c>.</summary>
    public string Symbol => $"{Meeting.Symbol}/Minutes{(Corrigendum > 0 ? FormattableString.Invariant($"/Corr.{Corrigendum}") : "")}"
        + (State == MinutesState.Approved ? "" : FormattableString.Invariant($"/L.{Math.Max(1, Versions.Length)}"));

    /// <inheritdoc/>
    public override IEnumerable<Due> DueAfter(Workspace workspace, Instant after)
    {
        if (NewsAt.Where(at => at > after).Order().Cast<Instant?>().FirstOrDefault() is { } next)
            yield return new(next, News, Key);
    }

    /// <summary>Whether a silence ended unbroken and the approval is still to be put on the record.</summary>
    public bool HasElapsed(Instant now) => Current is { IsUnderSilence: true, Silence.Expires: var expires } && expires <= now;

    /// <summary>The instants at which there is something to tell of the version that stands; the end of a silence is no one's doing.</summary>
    private IEnumerable<Instant> NewsAt
    {
        get
        {
            if (Current is not { } current)
                yield break;
            yield return (current.Silence is { } opened && current.Broken is null ? opened.OpenedAt : current.At) + JustAfter;
            if (current.Broken is { } broken)
                yield return broken.At + JustAfter;
            if (current.ApprovedAt is { } approved && !current.IsApprovedBySilence)
                yield return approved + JustAfter;
            else if (current is { Silence: { } silence, Broken: null })
            {
                if (silence.Expires - ReminderLead is var reminder && reminder > silence.OpenedAt)
                    yield return reminder;
                yield return silence.Expires;
            }
        }
    }

    /// <summary>With the version that stands changed.</summary>
    internal Minutes With(MinutesVersion current) => this with { Versions = Versions.SetItem(Versions.Length - 1, current) };

    /// <summary>With a next version.</summary>
    internal Minutes With(MinutesContent content, Stamp stamp) => this with
    {
        Content = content,
        Before = State == MinutesState.Approved ? Content : Before,
        Versions = Versions.Add(new(Versions.Length + 1, stamp.By, stamp.At)),
    };
}

/// <summary>A version of minutes that was circulated.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="By">Who circulated it.</param>
/// <param name="At">When, UTC.</param>
public sealed record MinutesVersion(int Number, Actor By, Instant At)
{
    /// <summary>Who approved it for which secretariat, as they came.</summary>
    public ImmutableArray<Approval> Approvals { get; init; } = [];

    /// <summary>When the last of those who were there approved it, or silence did, UTC; null before.</summary>
    public Instant? ApprovedAt { get; init; }

    /// <summary>The silence procedure under which it is or was; null for none.</summary>
    public Silence? Silence { get; init; }

    /// <summary>By what the silence was broken; null while it is not.</summary>
    public BrokenBy? Broken { get; init; }

    /// <summary>Whether it is approved at the end of a silence unless somebody asks for a correction before.</summary>
    public bool IsUnderSilence => Silence is not null && Broken is null && ApprovedAt is null;

    /// <summary>Whether it was approved because nobody had asked for a correction.</summary>
    public bool IsApprovedBySilence => ApprovedAt is { } at && at == Silence?.Expires;

    /// <summary>The secretariat's approval; null before it.</summary>
    public Approval? Of(SecretariatId secretariat) => Approvals.FirstOrDefault(a => a.Secretariat == secretariat);
}

/// <summary>A secretariat approved a version.</summary>
public sealed record Approval(SecretariatId Secretariat, Actor By, Instant At);

/// <summary>Somebody wants an item of the minutes to read otherwise.</summary>
/// <param name="Number">Counted from 1 within the minutes.</param>
/// <param name="Item">The item by its id; null for the meeting as a whole.</param>
/// <param name="Text">As the item's notes should read.</param>
/// <param name="By">Who proposed it.</param>
/// <param name="At">When, UTC.</param>
public sealed record Correction(int Number, int? Item, string Text, Actor By, Instant At)
{
    /// <summary>What became of it; null while it is open.</summary>
    public CorrectionAnswer? Answer { get; init; }
}

/// <summary>A correction was accepted or declined.</summary>
/// <param name="Accepted">Which.</param>
/// <param name="Why">Why it was declined; null where it was accepted.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When, UTC.</param>
public sealed record CorrectionAnswer(bool Accepted, string? Why, Actor By, Instant At);
