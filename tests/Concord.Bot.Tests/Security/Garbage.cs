using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Concord.Bot.Tests.Security;

/// <summary>Spoils activities, the same way for the same seed.</summary>
internal sealed class Garbage(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>One of the values that no field expects.</summary>
    public JToken Value() => _random.Next(22) switch
    {
        0 => JValue.CreateNull(),
        1 => true,
        2 => -1,
        3 => 1e308,
        4 => new JRaw("99999999999999999999999999999"),
        5 => "",
        6 => "   ",
        7 => "\ud800",
        8 => "a\u0000b\u001f\u0085\uffff",
        9 => new string('x', 5_000),
        10 => "9999-99-99",
        11 => "2027-13-45T99:99:99Z",
        12 => "0001-01-01T00:00:00+14:00",
        13 => new JArray(),
        14 => new JObject(),
        15 => Nested(_random.Next(2, 40)),
        16 => "<at>Concord</at><script>&#x110000;&amp;</script>",
        17 => string.Concat(Enumerable.Repeat("\U0001F989", 300)),
        18 => "2027-001",
        19 => "../../head|log|'\"\\/#?",
        20 => _random.Next().ToString(CultureInfo.InvariantCulture),
        _ => "NaN",
    };

    /// <summary>Data as of a pressed button, whose names are ours and whose values are not.</summary>
    public JObject Data(IReadOnlyList<string> names)
    {
        JObject data = [];
        for (var n = _random.Next(8); n > 0; n--)
            data[names[_random.Next(names.Count)]] = Value();
        return data;
    }

    /// <summary>Spoils an activity in one to four places, and now and then its bytes.</summary>
    public byte[] Spoil(JObject activity)
    {
        for (var times = _random.Next(1, 5); times > 0; times--)
            Change(activity);
        var text = JsonConvert.SerializeObject(activity, new JsonSerializerSettings
        {
            StringEscapeHandling = _random.Next(2) == 0 ? StringEscapeHandling.EscapeNonAscii : StringEscapeHandling.Default,
        });
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        switch (_random.Next(12))
        {
            case 0:
                return bytes[.._random.Next(bytes.Length)];
            case 1:
                bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
                return bytes;
            default:
                return bytes;
        }
    }

    private void Change(JObject activity)
    {
        var places = activity.Descendants().OfType<JProperty>().ToList();
        if (places.Count == 0)
            return;
        var place = places[_random.Next(places.Count)];
        switch (_random.Next(5))
        {
            case 0:
                place.Remove();
                break;
            case 1:
                place.Value = new JArray(place.Value, place.Value);
                break;
            case 2:
                // Both spellings, of which the parser takes either.
                ((JObject)place.Parent!)[place.Name.ToUpperInvariant()] = Value();
                break;
            case 3:
                place.Value = places[_random.Next(places.Count)].Value.DeepClone();
                break;
            default:
                place.Value = Value();
                break;
        }
    }

    private static JToken Nested(int depth)
    {
        JToken inner = "deep";
        for (; depth > 0; depth--)
            inner = depth % 2 == 0 ? new JArray(inner) : new JObject { ["a"] = inner };
        return inner;
    }
}
