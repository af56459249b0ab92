using Concord.Bot.Texts;

namespace Concord.Bot.Tests.Conversation;

/// <summary>What busy people write in French, with and without accents.</summary>
public sealed class FrenchTests
{
    private const string February = "milestone.due; period=2027-02-01/2027-02-28", Left = "note=le consultant est parti";

    [Theory]
    [InlineData("propose le plan d'action 2027", "plan.propose; year=2027")]
    [InlineData("Proposez le plan d’action à l’adoption svp", "plan.propose")]
    [InlineData("soumets le plan 2027 aux Secrétaires exécutifs", "plan.propose; year=2027")]
    [InlineData("le plan est-il complet ?", "plan.adoption")]
    [InlineData("est-ce que le plan d'action 2027 est adopté ?", "plan.adoption; year=2027")]
    [InlineData("le plan est adopté ?", "plan.adoption")]
    [InlineData("que manque-t-il au plan ?", "plan.adoption")]
    [InlineData("je suis d'accord avec le plan 2027", "plan.adoption; year=2027")]
    [InlineData("j’approuve le plan d’action", "plan.adoption")]
    [InlineData("je m'oppose au plan 2027", "plan.adoption; year=2027")]
    [InlineData("qui a donné son accord au plan ?", "plan.adoption")]
    [InlineData("clôture l'année", "year.close")]
    [InlineData("clôturer l’année 2027 s’il vous plaît", "year.close; year=2027")]
    [InlineData("clore le plan 2027", "year.close; year=2027")]
    [InlineData("reporte les jalons inachevés à l'année suivante", "year.close")]
    public void The_plans_life(string said, string meaning) => Said.Means(Language.French, said, meaning);

    [Theory]
    [InlineData("aide", "help")]
    [InlineData("À l’aide !", "help")]
    [InlineData("bonjour Concord", "help")]
    [InlineData("que peux-tu faire ?", "help")]
    [InlineData("qu’est-ce que vous pouvez faire", "help")]
    [InlineData("comment ca marche ?", "help")]
    [InlineData("comment charger un plan ?", "plan.how")]
    [InlineData("comment peut-on charger le plan d'action svp", "plan.how")]
    [InlineData("importer le plan 2027", "plan.how; year=2027")]
    public void Help_and_loading(string said, string meaning) => Said.Means(Language.French, said, meaning);

    [Theory]
    [InlineData("montre le plan d'action 2027", "plan.show; year=2027")]
    [InlineData("Montre-moi le plan d’action, s’il te plaît", "plan.show")]
    [InlineData("pouvez-vous afficher le plan d'action pour 2027 ?", "plan.show; year=2027")]
    [InlineData("le plan d'action", "plan.show")]
    [InlineData("montre tous les jalons", "plan.show")]
    [InlineData("MONTRE LE PLAN", "plan.show")]
    [InlineData("où en est le plan d'action ?", "plan.status")]
    [InlineData("ou en est le plan", "plan.status")]
    [InlineData("où en sommes-nous ?", "plan.status")]
    [InlineData("comment avance le plan 2027 ?", "plan.status; year=2027")]
    [InlineData("donne-moi l'état du plan", "plan.status")]
    [InlineData("état d’avancement", "plan.status")]
    public void The_plan_and_how_it_is_doing(string said, string meaning) => Said.Means(Language.French, said, meaning);

    [Theory]
    [InlineData("sur quoi l'AEWA est-il en retard ?", "milestone.late; secretariat=AEWA")]
    [InlineData("en quoi la CMS est-elle en retard", "milestone.late; secretariat=CMS")]
    [InlineData("est-ce que EUROBATS est en retard ?", "milestone.late; secretariat=EUROBATS")]
    [InlineData("EUROBATS est en retard ?", "milestone.late; secretariat=EUROBATS")]
    [InlineData("qu'est-ce qui est en retard", "milestone.late")]
    [InlineData("quels jalons sont en retard pour l’AEWA ?", "milestone.late; secretariat=AEWA")]
    [InlineData("les retards d'EUROBATS", "milestone.late; secretariat=EUROBATS")]
    [InlineData("sommes-nous en retard ?", "milestone.late")]
    [InlineData("y a-t-il des retards ?", "milestone.late")]
    [InlineData("jalons en retard", "milestone.late")]
    [InlineData("qui est en retard ?", "milestone.late")]
    public void What_is_late(string said, string meaning) => Said.Means(Language.French, said, meaning);

    [Theory]
    [InlineData("quels jalons arrivent à échéance ce mois-ci ?", February)]
    [InlineData("quels jalons arrivent a echeance ce mois", February)]
    [InlineData("qu’est-ce qui arrive à échéance ?", February)]
    [InlineData("prochaines échéances", February)]
    [InlineData("quelles sont les échéances de l'AEWA ce mois-ci ?", February + "; secretariat=AEWA")]
    [InlineData("quels jalons sont à rendre le mois prochain pour la CMS ?", "milestone.due; period=2027-03-01/2027-03-31; secretariat=CMS")]
    [InlineData("le mois prochain", "again; period=2027-03-01/2027-03-31")]
    [InlineData("et la semaine prochaine ?", "again; period=2027-02-22/2027-02-28")]
    [InlineData("que devons-nous rendre d'ici fin juin ?", "milestone.due; period=2027-02-15/2027-06-30")]
    [InlineData("d’ici fin juin", "again; period=2027-02-15/2027-06-30")]
    [InlineData("échéances d'ici la fin du mois", "milestone.due; period=2027-02-15/2027-02-28")]
    [InlineData("que doit livrer EUROBATS avant le 30 juin ?", "milestone.due; period=2027-02-15/2027-06-29; secretariat=EUROBATS")]
    [InlineData("quels jalons arrivent à échéance au T2 ?", "milestone.due; period=2027-04-01/2027-06-30")]
    [InlineData("quels jalons arrivent à échéance au deuxième trimestre 2027", "milestone.due; period=2027-04-01/2027-06-30")]
    [InlineData("jalons dans les 30 prochains jours", "milestone.due; period=2027-02-15/2027-03-17")]
    [InlineData("que faut-il finir cette semaine ?", "milestone.due; period=2027-02-15/2027-02-21")]
    [InlineData("à rendre en mars", "milestone.due; period=2027-03-01/2027-03-31")]
    [InlineData("échéances d’août", "milestone.due; period=2027-08-01/2027-08-31")]
    public void What_is_due(string said, string meaning) => Said.Means(Language.French, said, meaning);

    [Theory]
    [InlineData("le jalon 4 est terminé pour l'AEWA", "milestone.report; milestone=4; secretariat=AEWA; state=done")]
    [InlineData("jalon 4 fait", "milestone.report; milestone=4; state=done")]
    [InlineData("Jalon n° 4 : terminé !", "milestone.report; milestone=4; state=done")]
    [InlineData("le jalon 4, c’est fait", "milestone.report; milestone=4; state=done")]
    [InlineData("marque le jalon 4 comme terminé pour l’AEWA, merci", "milestone.report; milestone=4; secretariat=AEWA; state=done")]
    [InlineData("peux-tu marquer le jalon 4 comme fait ?", "milestone.report; milestone=4; state=done")]
    [InlineData("l'AEWA a terminé le jalon 4", "milestone.report; milestone=4; secretariat=AEWA; state=done")]
    [InlineData("nous avons fini le jalon 4", "milestone.report; milestone=4; state=done")]
    [InlineData("le jalon 4 est en bonne voie", "milestone.report; milestone=4; state=onTrack")]
    [InlineData("le jalon 4 est en danger car le consultant est parti", "milestone.report; milestone=4; " + Left + "; state=atRisk")]
    [InlineData("le jalon 4 est à risque, le consultant est parti", "milestone.report; milestone=4; " + Left + "; state=atRisk")]
    [InlineData("JALON 4 A RISQUE : le consultant est parti", "milestone.report; milestone=4; " + Left + "; state=atRisk")]
    [InlineData("le jalon 4 est bloqué parce que le consultant est parti.", "milestone.report; milestone=4; " + Left + ".; state=atRisk")]
    [InlineData("le jalon 4 est à risque pour la CMS, l’œuvre n’est pas prête ; merci", "milestone.report; milestone=4; note=l’œuvre n’est pas prête ; merci; secretariat=CMS; state=atRisk")]
    public void Reporting(string said, string meaning) => Said.Means(Language.French, said, meaning);

    [Theory]
    [InlineData("montre le jalon 4", "milestone.show; milestone=4")]
    [InlineData("jalon 4", "milestone.show; milestone=4")]
    [InlineData("et le jalon 7 ?", "milestone.show; milestone=7")]
    [InlineData("qu'en est-il du jalon 4 ?", "milestone.show; milestone=4")]
    [InlineData("où en est le jalon 4", "milestone.show; milestone=4")]
    [InlineData("le jalon 4 est-il terminé ?", "milestone.show; milestone=4")]
    [InlineData("le jalon 4 est terminé ?", "milestone.show; milestone=4")]
    [InlineData("est-ce que le jalon 4 est en retard ?", "milestone.show; milestone=4")]
    [InlineData("qui est responsable du jalon 4 ?", "milestone.show; milestone=4")]
    [InlineData("historique du jalon 4", "milestone.history; milestone=4")]
    [InlineData("montre-moi l’historique du jalon 4", "milestone.history; milestone=4")]
    [InlineData("qui a dit quoi sur le jalon 4 ?", "milestone.history; milestone=4")]
    [InlineData("montre le jlaon 4", "milestone.show; milestone=4")]
    public void One_milestone(string said, string meaning) => Said.Means(Language.French, said, meaning);

    [Theory]
    [InlineData("ajoute un jalon : note commune, CMS et AEWA, 30 juin", "milestone.draft; due=2027-06-30; secretariats=CMS,AEWA; title=note commune")]
    [InlineData("Ajoutez un jalon : Liste de donateurs, les trois, T3 2027, merci", "milestone.draft; due=2027-Q3; secretariats=CMS,AEWA,EUROBATS; title=Liste de donateurs")]
    [InlineData("nouveau jalon : Note pour les donateurs pour l’AEWA d’ici le 1er juin 2027", "milestone.draft; due=2027-06-01; secretariats=AEWA; title=Note pour les donateurs")]
    [InlineData("ajoute un jalon : note commune, CMS, 29 février 2027", "NoSuchDay: 29 février 2027")]
    public void Drafting(string said, string meaning) => Said.Means(Language.French, said, meaning);

    [Theory]
    [InlineData("qui fait partie de la Famille CMS ?", "family.show")]
    [InlineData("quels instruments font partie de la famille ?", "family.show")]
    [InlineData("qu'est-ce que l'IMCA ?", "family.find; name=IMCA")]
    [InlineData("c’est quoi le StC ?", "family.find; name=StC")]
    public void The_Family(string said, string meaning) => Said.Means(Language.French, said, meaning);
}
