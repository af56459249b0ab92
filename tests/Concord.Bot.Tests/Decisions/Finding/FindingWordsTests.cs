using Concord.Bot.Tests.Conversation;
using Concord.Bot.Texts;

namespace Concord.Bot.Tests.Decisions.Finding;

public sealed class FindingWordsTests
{
    [Theory]
    [InlineData("what have we decided about fundraising?", "decision.list; about=fundraising")]
    [InlineData("what have we decided about fundraising with AEWA in 2026?", "decision.list; about=fundraising; secretariat=AEWA; year=2026")]
    [InlineData("what did we decide about cost sharing with UNESCO", "decision.list; about=cost sharing with UNESCO")]
    [InlineData("what did we agree on the registration tool last year?", "decision.list; about=the registration tool; period=2026-01-01/2026-12-31")]
    [InlineData("did we ever decide anything about bats?", "decision.list; about=bats")]
    [InlineData("what was decided about milestone 4?", "decision.list; milestone=4")]
    [InlineData("what did we decide about milestone 4 of 2026", "decision.list; milestone=2026-004")]
    [InlineData("is there a decision about the rooms at the Q4 meeting", "decision.list; about=the rooms; session=Q4")]
    [InlineData("find the decision about Res. 6.22", "decision.list; about=Res. 6.22")]
    [InlineData("search the register for AEWA/MOP6 Inf.8", "decision.list; about=AEWA/MOP6 Inf.8")]
    [InlineData("decisions about IMCA in March 2026", "decision.list; about=IMCA; period=2026-03-01/2026-03-31")]
    [InlineData("which decisions concern the 2027 budget?", "decision.list; about=the 2027 budget")]
    [InlineData("what is still open from last year?", "decision.list; filter=open; period=2026-01-01/2026-12-31")]
    [InlineData("what is still open from 2025?", "decision.list; filter=open; year=2025")]
    [InlineData("which decisions are in force?", "decision.list; filter=inForce")]
    [InlineData("what did we decide on Friday?", "decision.list; period=2027-02-19/2027-02-19")]
    [InlineData("what have we decided about '; or *", "decision.list; about='; or *")]
    public void English(string said, string meaning) => Said.Means(Language.English, said, meaning);

    [Theory]
    [InlineData("qu'avons-nous décidé au sujet de la collecte de fonds ?", "decision.list; about=la collecte de fonds")]
    [InlineData("qu’a-t-on décidé à propos du budget en 2026 ?", "decision.list; about=budget; year=2026")]
    [InlineData("qu'avons-nous décidé sur les chauves-souris avec l'AEWA ?", "decision.list; about=les chauves-souris; secretariat=AEWA")]
    [InlineData("qu'a-t-on décidé pour le jalon 4 ?", "decision.list; milestone=4")]
    [InlineData("cherche la décision sur l'outil d'inscription", "decision.list; about=l'outil d'inscription")]
    [InlineData("y a-t-il une décision concernant les locaux l'année dernière ?", "decision.list; about=les locaux; period=2026-01-01/2026-12-31")]
    [InlineData("qu'est-ce qui reste ouvert de l'année dernière ?", "decision.list; filter=open; period=2026-01-01/2026-12-31")]
    [InlineData("qu'est-ce qui est encore en suspens de l'an dernier ?", "decision.list; filter=open; period=2026-01-01/2026-12-31")]
    [InlineData("qu'avons-nous décidé au T4 ?", "decision.list; session=T4")]
    [InlineData("quelles décisions portent sur les oiseaux ?", "decision.list; about=les oiseaux")]
    public void French(string said, string meaning) => Said.Means(Language.French, said, meaning);

    [Theory]
    [InlineData("¿qué hemos decidido sobre la recaudación de fondos?", "decision.list; about=la recaudación de fondos")]
    [InlineData("¿qué decidimos acerca del presupuesto en 2026?", "decision.list; about=presupuesto; year=2026")]
    [InlineData("¿qué se decidió sobre el hito 4?", "decision.list; milestone=4")]
    [InlineData("¿hay alguna decisión sobre los murciélagos con EUROBATS?", "decision.list; about=los murciélagos; secretariat=EUROBATS")]
    [InlineData("busca la decisión sobre la herramienta de inscripción", "decision.list; about=la herramienta de inscripción")]
    [InlineData("¿qué queda abierto del año pasado?", "decision.list; filter=open; period=2026-01-01/2026-12-31")]
    [InlineData("¿qué sigue pendiente del 2025?", "decision.list; filter=open; year=2025")]
    [InlineData("¿qué decidimos en el T4?", "decision.list; session=T4")]
    public void Spanish(string said, string meaning) => Said.Means(Language.Spanish, said, meaning);
}
