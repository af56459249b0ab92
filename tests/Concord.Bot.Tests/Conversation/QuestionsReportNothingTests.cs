using Concord.Bot.Conversation;
using Concord.Bot.Texts;

namespace Concord.Bot.Tests.Conversation;

/// <summary>Nothing goes on the record that nobody said.</summary>
public sealed class QuestionsReportNothingTests
{
    private static readonly Interpreter Interpreter = new();

    [Theory]
    [InlineData("AEWA has finished milestone 4?")]
    [InlineData("have we finished milestone 4?")]
    [InlineData("we have finished milestone 4?")]
    [InlineData("nobody acts for me?")]
    [InlineData("Nous avons terminé le jalon 4 ?")]
    [InlineData("plus personne ne me remplace ?")]
    [InlineData("¿Hemos terminado el hito 4?")]
    [InlineData("¿ya nadie actúa por mí?")]
    [InlineData("milestone 4 is read")]
    [InlineData("le jalon 4 est libre")]
    [InlineData("el hito 4 está visto")]
    public void What_is_asked_or_only_looks_like_a_state_is_no_report(string said) =>
        Assert.DoesNotContain(VerbOf(said), (string?[])["milestone.report", "people.recall"]);

    [Theory]
    [InlineData("could you mark 4 as done?", "milestone.report")]
    [InlineData("¿puedes marcar 4 como hecho?", "milestone.report")]
    [InlineData("milestone 4 is at risk, who pays?", "milestone.report")]
    [InlineData("we have finished milestone 4", "milestone.report")]
    [InlineData("nobody acts for me any more", "people.recall")]
    public void What_is_said_or_asked_for_counts(string said, string verb) => Assert.Equal(verb, VerbOf(said));

    private static string? VerbOf(string said) =>
        (Interpreter.Understand(said, Language.English, new(2027, 6, 14), Given.Settings) as Understanding.Command)?.Request.Verb;
}
