using Concord.Domain.Secretariats;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.ActionPlan;

/// <summary>The rules of agreeing to a text, said again as simply as possible, to compare the real ones with.</summary>
internal sealed class PlanLifeModel
{
    private static readonly Dictionary<string, SecretariatId[]> Heads = new()
    {
        [HeadOfCms] = [Cms], [HeadOfAewa] = [Aewa], [HeadOfEurobats] = [Eurobats], ["deputy"] = [Cms, Aewa], [NoteTaker] = [], [Given.Reader] = [],
    };

    private readonly List<(string Person, SecretariatId For, bool Agrees)> _answers = [];
    private bool _wasProposed;

    public bool Open { get; private set; }

    public int Text { get; private set; }

    public int? InForce { get; private set; }

    public int Agreed => _answers.GroupBy(a => a.For).Count(a => a.Last().Agrees);

    public static IReadOnlyList<string> People { get; } = [.. Heads.Keys];

    public bool Propose(string person)
    {
        if (person == Given.Reader || Open || InForce == Text)
            return false;
        NextText();
        (Open, _wasProposed) = (true, true);
        return true;
    }

    public bool Answer(string person, SecretariatId secretariat, int text, bool agrees)
    {
        var last = _answers.LastOrDefault(a => a.For == secretariat);
        if (!Open || text != Text || !Heads[person].Contains(secretariat) || _answers.Exists(a => a.Person == person && a.For != secretariat)
            || (last.Person is not null && (last.Person != person || agrees)))
            return false;
        _answers.Add((person, secretariat, agrees));
        if (!agrees)
            Open = false;
        else if (Agreed == 3)
            (Open, InForce) = (false, Text);
        return true;
    }

    public bool Change(string person)
    {
        if (person == Given.Reader)
            return false;
        NextText();
        Open = false;
        return true;
    }

    private void NextText()
    {
        if (!_wasProposed)
            return;
        Text++;
        _wasProposed = false;
        _answers.Clear();
    }
}
