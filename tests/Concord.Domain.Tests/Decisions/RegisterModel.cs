using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Decisions;

/// <summary>The rules of the register, said again as simply as possible, to compare the real ones with.</summary>
internal sealed class RegisterModel
{
    private static readonly Dictionary<string, SecretariatId> Own = new() { [HeadOfCms] = Cms, [HeadOfAewa] = Aewa, [HeadOfEurobats] = Eurobats };

    private readonly List<(SecretariatId For, LocalDate From, LocalDate Until)> _deputy = [];

    public List<Item> Items { get; } = [];

    public List<Item> Numbered { get; } = [];

    public sealed class Item
    {
        public required SecretariatId[] Parties;
        public string? Proposer;
        public int Round = 1;
        public bool Open, Withdrawn, Broken;
        public List<(string Person, SecretariatId For, bool Agrees)> Answers = [];
        public List<(string Person, SecretariatId For)> Ever = [];
        public Instant? Silence;
        public Item? Supersedes;
        public Item? SupersededBy;
        public bool Adopted;

        public bool? Of(SecretariatId party) => Answers.Exists(a => a.For == party) ? Answers.Last(a => a.For == party).Agrees : null;

        public bool Objected => Parties.Any(p => Of(p) == false);

        public bool Elapsed(Instant now) => Open && !Broken && Silence <= now;

        public bool TakesAnswers(Instant now) => Open && !Broken && !Elapsed(now) && Parties.Any(p => Of(p) is null);

        public string State(Instant now) =>
            Withdrawn ? "Withdrawn" : SupersededBy is not null ? "Superseded" : Adopted ? "InForce" : Proposer is null || !Open ? "Draft"
            : Objected ? "NotAgreed" : Elapsed(now) ? "InForce" : Silence is not null ? "UnderSilence" : "Proposed";
    }

    public bool Draft(string person, SecretariatId[] parties, Item? supersedes)
    {
        if (!MayWrite(person, parties) || !MayReplace(supersedes, parties))
            return false;
        Items.Add(new() { Parties = parties, Supersedes = supersedes, Ever = [] });
        Writers.Add(person);
        return true;
    }

    /// <summary>Who drafted what.</summary>
    public List<string> Writers { get; } = [];

    public bool Propose(string person, Item item, Instant now)
    {
        if (!MayWrite(person, item.Parties) || item.State(now) is not ("Draft" or "NotAgreed") || !MayReplace(item.Supersedes, item.Parties))
            return false;
        if (item.Open)
            Next(item);
        (item.Open, item.Proposer) = (true, item.Proposer ?? person);
        return true;
    }

    public bool Answer(string person, Item item, SecretariatId party, int round, bool agrees, Instant now)
    {
        if (!MayAnswer(person, item, party, round, now) || (agrees && item.Answers.LastOrDefault(a => a.For == party) is { Person: { } earlier, Agrees: true } && earlier == person))
            return false;
        var completes = agrees && item.Parties.All(p => p == party || item.Of(p) == true);
        if (completes && !MayReplace(item.Supersedes, item.Parties))
            return false;
        if (completes)
            Settle(now);
        item.Answers.Add((person, party, agrees));
        item.Ever.Add((person, party));
        item.Broken |= !agrees && item.Silence is not null;
        if (completes)
            Adopt(item);
        return true;
    }

    public bool Amend(string person, Item item, SecretariatId party, int round, Instant now)
    {
        if (!MayAnswer(person, item, party, round, now))
            return false;
        Next(item);
        item.Answers.Add((person, party, true));
        item.Ever.Add((person, party));
        return true;
    }

    public bool PutUnderSilence(string person, Item item, Instant until, Instant now)
    {
        if (!MayWrite(person, item.Parties) || item.State(now) is not ("Draft" or "Proposed") || !MayReplace(item.Supersedes, item.Parties))
            return false;
        (item.Open, item.Proposer, item.Silence) = (true, item.Proposer ?? person, until);
        return true;
    }

    public bool Withdraw(string person, Item item, Instant now)
    {
        var proposer = item.Proposer ?? Writers[Items.IndexOf(item)];
        if (person != NoteTaker && person != proposer || item.State(now) is not ("Draft" or "Proposed" or "UnderSilence" or "NotAgreed"))
            return false;
        return item.Withdrawn = true;
    }

    public void Delegate(SecretariatId secretariat, LocalDate from, LocalDate until) => _deputy.Add((secretariat, from, until));

    public bool Settle(Instant now)
    {
        var elapsed = Items.Where(i => !i.Adopted && !i.Withdrawn && i.Elapsed(now)).OrderBy(i => i.Silence).ToList();
        elapsed.ForEach(Adopt);
        return elapsed.Count > 0;
    }

    private void Adopt(Item item)
    {
        item.Adopted = true;
        Numbered.Add(item);
        if (item.Supersedes is { } other)
            other.SupersededBy ??= item;
    }

    private static void Next(Item item)
    {
        item.Round++;
        item.Answers.Clear();
        (item.Silence, item.Broken) = (null, false);
    }

    private static bool MayWrite(string person, SecretariatId[] parties) =>
        person == NoteTaker || (Own.TryGetValue(person, out var own) && parties.Contains(own));

    private static bool MayReplace(Item? other, SecretariatId[] parties) =>
        other is null || (other is { Adopted: true, SupersededBy: null } && other.Parties.All(parties.Contains));

    private bool MayAnswer(string person, Item item, SecretariatId party, int round, Instant now)
    {
        var last = item.Answers.LastOrDefault(a => a.For == party).Person;
        return Heads(person, party, now) && item.Parties.Contains(party) && !item.Adopted && !item.Withdrawn && round == item.Round && item.TakesAnswers(now)
            && !item.Ever.Exists(e => e.Person == person && e.For != party) && (last is null || last == person || !Heads(last, party, now));
    }

    private bool Heads(string person, SecretariatId party, Instant now)
    {
        var day = now.InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).Date;
        return person == "deputy"
            ? _deputy.Exists(d => d.For == party && d.From <= day && day <= d.Until)
            : Own.TryGetValue(person, out var own) && own == party;
    }
}
