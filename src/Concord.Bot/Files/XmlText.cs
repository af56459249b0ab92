using System.Xml;

namespace Concord.Bot.Files;

/// <summary>Text as XML can hold it.</summary>
internal static class XmlText
{
    /// <summary>Without what XML cannot hold, such as half a character.</summary>
    public static string Clean(string text)
    {
        var clean = text.ToCharArray();
        for (var i = 0; i < clean.Length; i++)
            if (char.IsHighSurrogate(clean[i]) && i + 1 < clean.Length && char.IsLowSurrogate(clean[i + 1]))
                i++;
            else if (!XmlConvert.IsXmlChar(clean[i]))
                clean[i] = '\uFFFD';
        return new string(clean);
    }
}
