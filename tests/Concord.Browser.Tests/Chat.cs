using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Concord.Browser.Tests;

/// <summary>The Playground's chat, as a person uses it.</summary>
internal sealed class Chat(IPage page)
{
    /// <summary>The cards that have this text, the oldest first.</summary>
    public ILocator Cards(string text) => page.Locator(".ac-adaptiveCard").Filter(new() { HasText = text });

    /// <summary>The newest of them.</summary>
    public ILocator Card(string text) => Cards(text).Last;

    /// <summary>Opens the client in the personal chat.</summary>
    public async Task OpenAsync(Uri address)
    {
        await page.GotoAsync(address.ToString());
        await Expect(Card("What I can do for you")).ToBeVisibleAsync();
    }

    /// <summary>Confirms the preview of the plan that the development host offers.</summary>
    public async Task LoadPlanAsync()
    {
        await PressAsync(Card("Nothing is stored yet"), "Add 36 milestones");
        await Expect(Card("36 milestones added")).ToBeVisibleAsync();
    }

    /// <summary>Writes a message and sends it.</summary>
    public async Task SayAsync(string text)
    {
        await page.GetByRole(AriaRole.Textbox).Last.FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send Message" }).ClickAsync();
    }

    /// <summary>Presses a button of a card.</summary>
    public static Task PressAsync(ILocator card, string button) =>
        card.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();

    /// <summary>Waits until the card has this text.</summary>
    public static Task SeesAsync(ILocator card, string text) => Expect(card).ToContainTextAsync(text);
}
