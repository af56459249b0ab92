using Concord.Bot.Texts;

namespace Concord.Bot.Tests.Conversation;

/// <summary>Asking for files, holidays and groups.</summary>
public sealed class FileWordsTests
{
    [Theory]
    [InlineData("export the plan", "plan.export"), InlineData("Export the 2027 action plan please", "plan.export; year=2027")]
    [InlineData("can you export the action plan for 2027 as an Excel file?", "plan.export; format=xlsx; year=2027")]
    [InlineData("download our plan as csv", "plan.export; format=csv"), InlineData("send me the plan as a spreadsheet", "plan.export; format=xlsx")]
    [InlineData("send me the 2027 plan", "plan.export; year=2027"), InlineData("give me the plan in csv format", "plan.export; format=csv")]
    [InlineData("export the history", "history.export"), InlineData("export the full history of the 2027 plan as csv", "history.export; format=csv; year=2027")]
    [InlineData("download the history for 2027", "history.export; year=2027"), InlineData("show the plan", "plan.show"), InlineData("history of milestone 4", "milestone.history; milestone=4")]
    [InlineData("show the Bonn holidays 2027", "calendar.show; station=Bonn; year=2027"), InlineData("holidays in Abu Dhabi", "calendar.show; station=Abu Dhabi")]
    [InlineData("what are the UN holidays for Nairobi in 2027?", "calendar.show; station=Nairobi; year=2027"), InlineData("public holidays 2027", "calendar.show; year=2027")]
    [InlineData("how do I import the holidays?", "calendar.how"), InlineData("switch to CMS Family", "workspace.switch; group=CMS Family")]
    [InlineData("change to the group Flyways", "workspace.switch; group=Flyways"), InlineData("switch group", "workspace.switch")]
    public void In_English(string said, string meaning) => Said.Means(Language.English, said, meaning);

    [Theory]
    [InlineData("exporte le plan", "plan.export"), InlineData("Pouvez-vous exporter le plan d’action 2027 en csv ?", "plan.export; format=csv; year=2027")]
    [InlineData("envoie-moi le plan au format Excel", "plan.export; format=xlsx"), InlineData("télécharge le plan d'action pour 2027", "plan.export; year=2027")]
    [InlineData("exporte l’historique du plan 2027", "history.export; year=2027"), InlineData("exporter tout l'historique en classeur", "history.export; format=xlsx")]
    [InlineData("montre les jours fériés de Bonn 2027", "calendar.show; station=Bonn; year=2027"), InlineData("jours fériés à Nairobi", "calendar.show; station=Nairobi")]
    [InlineData("quels sont les jours fériés en 2027 ?", "calendar.show; year=2027"), InlineData("passe à CMS Family", "workspace.switch; group=CMS Family")]
    [InlineData("changer de groupe", "workspace.switch")]
    public void In_French(string said, string meaning) => Said.Means(Language.French, said, meaning);

    [Theory]
    [InlineData("exporta el plan", "plan.export"), InlineData("por favor exporte el plan de acción de 2027 en csv", "plan.export; format=csv; year=2027")]
    [InlineData("descarga el plan como hoja de cálculo", "plan.export; format=xlsx"), InlineData("envíame el plan", "plan.export")]
    [InlineData("exporta el historial del plan de 2027 en csv", "history.export; format=csv; year=2027"), InlineData("exporta el historial", "history.export")]
    [InlineData("muestra los feriados de Bonn de 2027", "calendar.show; station=Bonn; year=2027"), InlineData("¿cuáles son los días festivos en Nairobi?", "calendar.show; station=Nairobi")]
    [InlineData("feriados 2027", "calendar.show; year=2027"), InlineData("cambia a CMS Family", "workspace.switch; group=CMS Family"), InlineData("cambiar de grupo", "workspace.switch")]
    public void In_Spanish(string said, string meaning) => Said.Means(Language.Spanish, said, meaning);
}
