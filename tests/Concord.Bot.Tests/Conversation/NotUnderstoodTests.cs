using Concord.Bot.Conversation;
using Concord.Bot.Texts;

namespace Concord.Bot.Tests.Conversation;

/// <summary>Words that only sound like a command are none; what is nearest is offered.</summary>
public sealed class NotUnderstoodTests
{
    [Theory]
    [InlineData("delete milestone 4")]
    [InlineData("delete the plan")]
    [InlineData("close milestone 4")]
    [InlineData("cancel milestone 4")]
    [InlineData("milestone 4 is not done")]
    [InlineData("milestone 4 is almost done")]
    [InlineData("milestone 4 is no longer at risk")]
    [InlineData("milestone 4 will be done by June")]
    [InlineData("milestone 4 should be done")]
    [InlineData("milestone 4 is done when AEWA has signed")]
    [InlineData("if milestone 4 is done we can go on")]
    [InlineData("I think milestone 4 is done")]
    [InlineData("let me know when milestone 4 is done")]
    [InlineData("we are not done with milestone 4")]
    [InlineData("the milestone of the year was a good dinner")]
    [InlineData("milestone 4 est terminé")]
    [InlineData("le jalon 4 is done")]
    [InlineData("montre the action plan")]
    [InlineData("hito 4 done")]
    [InlineData("the weather in Bonn is lovely this month")]
    [InlineData("what is the weather today?")]
    [InlineData("what is the meaning of life?")]
    [InlineData("thank you all for a very good meeting yesterday")]
    [InlineData("lunch at one?")]
    [InlineData("see you next week")]
    [InlineData("this is nonsense")]
    [InlineData("on the one hand we could plan, on the other we could act")]
    [InlineData("I am late, sorry")]
    [InlineData("my train is late again")]
    [InlineData("please help yourselves to the cake")]
    [InlineData("add milk to the list")]
    [InlineData("supprime le jalon 4")]
    [InlineData("le jalon 4 n'est pas terminé")]
    [InlineData("le jalon 4 sera terminé en juin")]
    [InlineData("le train de ce soir est encore supprimé")]
    [InlineData("borra el hito 4")]
    [InlineData("el hito 4 no está hecho")]
    [InlineData("el tren de hoy no sale")]
    [InlineData("the meeting was a great success")]
    [InlineData("was the Q2 meeting held?")]
    [InlineData("schedule a train for 10 June at 10:00")]
    [InlineData("when is lunch?")]
    [InlineData("move Thursday to Friday")]
    [InlineData("split EUR 10,000")]
    [InlineData("which mandates are open for the Standing Committee?")]
    [InlineData("where is the conference services proposal?")]
    [InlineData("submit the programme of work")]
    [InlineData("la réunion était très agréable")]
    [InlineData("la reunión fue muy larga")]
    [InlineData("ABCDEFG")]
    [InlineData("🙂🙂🙂 plan? no!")]
    public void What_is_no_command_is_not_taken_for_one(string said)
    {
        foreach (var preferred in Language.All)
        {
            var unknown = Assert.IsType<Understanding.Unknown>(Said.Understood(said, preferred));
            Assert.Equal(3, unknown.Nearest.Distinct().Count());
        }
    }

    [Theory]
    [InlineData("delete milestone 4", "milestone.show")]
    [InlineData("milestone 4 is almost done", "milestone.report")]
    [InlineData("which deadlines have we got", "milestone.due")]
    [InlineData("overdue things of the last years", "milestone.late")]
    [InlineData("supprime le jalon 4", "milestone.show")]
    [InlineData("borra el hito 4", "milestone.show")]
    [InlineData("add a milestone", "milestone.draft")]
    [InlineData("members of the CMS Family and their seats", "family.show")]
    public void The_nearest_three_are_near(string said, string verb) =>
        Assert.Contains(verb, Assert.IsType<Understanding.Unknown>(Said.Understood(said, Language.English)).Nearest);

    [Theory]
    [InlineData("supprime le jalon 4", "fr")]
    [InlineData("borra el hito 4", "es")]
    [InlineData("delete milestone 4", "en")]
    public void They_are_offered_in_the_language_of_the_words(string said, string code)
    {
        foreach (var preferred in Language.All)
            Assert.Equal(Language.Of(code), Said.Understood(said, preferred).Language);
    }
}
