using Concord.Bot.Tests.Conversation;
using Concord.Bot.Texts;

namespace Concord.Bot.Tests.Decisions;

public sealed class DecisionWordsTests
{
    [Theory]
    [InlineData("record a decision: we will share the registration tool, CMS and AEWA", "decision.draft; secretariats=CMS,AEWA; text=we will share the registration tool")]
    [InlineData("record a decision: we will share it, CMS and AEWA.", "decision.draft; secretariats=CMS,AEWA; text=we will share it")]
    [InlineData("record a decision: we will meet again.", "decision.draft; text=we will meet again.")]
    [InlineData("record a decision: one, two, and three", "decision.draft; text=one, two, and three")]
    [InlineData("show D3 of Q1", "decision.show; decision=D3; session=Q1")]
    [InlineData("show decision D3 of Q1 2026", "decision.show; decision=D3; session=Q1; year=2026")]
    [InlineData("CMS-AEWA/ES/2027/Q1/D3/Rev.1", "decision.show; decision=CMS-AEWA/ES/2027/Q1/D3/Rev.1")]
    [InlineData("put it under silence until Friday 17:00 Bonn", "decision.silence; at=17:00; on=2027-02-19; zone=Europe/Berlin")]
    [InlineData("put D3 under silence until 18 June at 5 pm", "decision.silence; at=17:00; decision=D3; on=2027-06-18")]
    [InlineData("put draft 7 under silence till 18 June 9:30, Nairobi time", "decision.silence; at=09:30; decision=draft 7; on=2027-06-18; zone=Africa/Nairobi")]
    [InlineData("put it under silence until June", "DueNotUnderstood: June")]
    [InlineData("supersede D3 of Q1", "decision.change; decision=D3; effect=supersede; session=Q1")]
    [InlineData("retire D3", "decision.change; decision=D3; effect=retire")]
    [InlineData("correct D3: the sum is 300", "decision.change; decision=D3; effect=correct; text=the sum is 300")]
    [InlineData("withdraw it", "decision.withdraw")]
    [InlineData("propose it", "decision.propose")]
    [InlineData("prove D3", "decision.prove; decision=D3")]
    [InlineData("verify", "register.verify")]
    [InlineData("verify the whole register", "register.verify")]
    [InlineData("record a decision:", "decision.draft")]
    [InlineData("export the register as Word", "decision.export; format=docx")]
    [InlineData("I agree", "decision.show")]
    [InlineData("what did we decide in Q4?", "decision.list; session=Q4")]
    [InlineData("what did we decide last quarter?", "decision.list; period=2026-10-01/2026-12-31")]
    [InlineData("what did we decide?", "decision.list")]
    [InlineData("which decisions are still open?", "decision.list; filter=pending")]
    [InlineData("show the decisions of AEWA", "decision.list; secretariat=AEWA")]
    public void English(string said, string meaning) => Assert.Equal(meaning, Conversation.Said.Meaning(said, Language.English));

    [Theory]
    [InlineData("consigne une décision : nous partagerons l’outil d’inscription, CMS et AEWA", "decision.draft; secretariats=CMS,AEWA; text=nous partagerons l’outil d’inscription")]
    [InlineData("montre D3 du T1", "decision.show; decision=D3; session=T1")]
    [InlineData("mets-la sous silence jusqu’à vendredi 17:00 Bonn", "decision.silence; at=17:00; on=2027-02-19; zone=Europe/Berlin")]
    [InlineData("soumets la décision à l’approbation tacite jusqu’au 18 juin à 17 h (Nairobi)", "decision.silence; at=17:00; on=2027-06-18; zone=Africa/Nairobi")]
    [InlineData("remplace D3 du T1", "decision.change; decision=D3; effect=supersede; session=T1")]
    [InlineData("abroge D3", "decision.change; decision=D3; effect=retire")]
    [InlineData("retire la décision", "decision.withdraw")]
    [InlineData("propose la décision aux parties", "decision.propose")]
    [InlineData("prouve D3", "decision.prove; decision=D3")]
    [InlineData("vérifie le registre", "register.verify")]
    [InlineData("consigne une décision :", "decision.draft")]
    [InlineData("je m'oppose, le coût n'est pas neutre", "decision.show; note=le coût n'est pas neutre")]
    [InlineData("qu'avons-nous décidé au dernier trimestre ?", "decision.list; period=2026-10-01/2026-12-31")]
    [InlineData("qu'avons-nous décidé au T4 ?", "decision.list; session=T4")]
    public void French(string said, string meaning) => Assert.Equal(meaning, Conversation.Said.Meaning(said, Language.French));

    [Theory]
    [InlineData("registra una decisión: compartiremos la herramienta de inscripción, CMS y AEWA", "decision.draft; secretariats=CMS,AEWA; text=compartiremos la herramienta de inscripción")]
    [InlineData("muestra D3 del T1", "decision.show; decision=D3; session=T1")]
    [InlineData("ponla en silencio hasta el viernes 17:00 Bonn", "decision.silence; at=17:00; on=2027-02-19; zone=Europe/Berlin")]
    [InlineData("sustituye D3 del T1", "decision.change; decision=D3; effect=supersede; session=T1")]
    [InlineData("retira la decisión", "decision.withdraw")]
    [InlineData("propón la decisión a las partes", "decision.propose")]
    [InlineData("prueba D3", "decision.prove; decision=D3")]
    [InlineData("verifica el registro", "register.verify")]
    [InlineData("registra una decisión:", "decision.draft")]
    [InlineData("estoy de acuerdo", "decision.show")]
    [InlineData("¿qué decidimos en el último trimestre?", "decision.list; period=2026-10-01/2026-12-31")]
    [InlineData("¿qué decidimos en el T4?", "decision.list; session=T4")]
    public void Spanish(string said, string meaning) => Assert.Equal(meaning, Conversation.Said.Meaning(said, Language.Spanish));
}
