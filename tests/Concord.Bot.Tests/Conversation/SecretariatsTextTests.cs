using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Concord.Bot.Tests.Conversation;

public sealed class SecretariatsTextTests
{
    private static readonly string[] Joints = [", ", "; ", " and ", " et ", " y ", " & ", " + ", "/", " / ", ", and "];

    [Property]
    public Property Any_list_of_them_reads_back_in_protocol_order() => Prop.ForAll(
        Gen.Shuffle([.. Given.Three]).SelectMany(s => Gen.Choose(1, 3).Select(n => s.Take(n).ToArray())).ToArbitrary(),
        Gen.Elements(Joints).ToArbitrary(), Gen.Elements("{0}", "UNEP/{0}", "the {0} Secretariat", "Secrétariat de l’{0}", "la Secretaría de la {0}").ToArbitrary(),
        (some, joint, form) =>
        {
            var text = string.Join(joint, some.Select(s => string.Format(null, form, s.Code)));
            Assert.True(SecretariatsText.TryRead(text, Given.Settings, out var found, out _), text);
            Assert.Equal(Given.Settings.InProtocolOrder(some), found);
        });

    [Theory]
    [InlineData("both", "CMS,AEWA"), InlineData("les deux", "CMS,AEWA"), InlineData("ambas", "CMS,AEWA"), InlineData("all three", "CMS,AEWA,EUROBATS")]
    [InlineData("LES TROIS", "CMS,AEWA,EUROBATS"), InlineData("las tres", "CMS,AEWA,EUROBATS"), InlineData("aewa", "AEWA"), InlineData("CMS e AEWA", "CMS,AEWA")]
    public void Short_ways_of_saying_several(string text, string codes)
    {
        Assert.True(SecretariatsText.TryRead(text, Given.Settings, out var found, out _));
        Assert.Equal(codes, string.Join(',', found));
    }

    [Theory]
    [InlineData("the Committee", FaultKind.AmbiguousSecretariat), InlineData("StC", FaultKind.AmbiguousSecretariat), InlineData("ACCOBAMS", FaultKind.UnknownSecretariat)]
    [InlineData("CMS and XYZ", FaultKind.UnknownSecretariat), InlineData("", FaultKind.NoSecretariat), InlineData(" , ", FaultKind.NoSecretariat)]
    public void What_is_none_of_them_or_may_be_several_is_told(string text, FaultKind kind)
    {
        Assert.False(SecretariatsText.TryRead(text, Given.Settings, out _, out var fault));
        Assert.Equal(kind, fault.Kind);
    }

    [Theory]
    [InlineData("Danube and Sava Commission", "DSC"), InlineData("the danube and sava commission and CMS", "CMS,DSC"), InlineData("CMS, Rhin et Meuse; AEWA", "CMS,AEWA,RM")]
    [InlineData("Rhin et Meuse et Danube and Sava Commission", "RM,DSC"), InlineData("Elbe/Oder", "EO"), InlineData("Elbe/Oder/CMS", "CMS,EO"), InlineData("AEWA / Elbe/Oder y Ríos y Lagos", "AEWA,EO,RL")]
    public void A_word_or_a_slash_that_joins_may_stand_in_a_name(string text, string codes)
    {
        Settings settings = Given.Settings with
        {
            Members = [.. Given.Settings.Members, new(new("RM"), "Rhin et Meuse"), new(new("DSC"), "Danube and Sava Commission"), new(new("EO"), "Elbe/Oder"), new(new("RL"), "Ríos y Lagos")],
        };
        Assert.True(SecretariatsText.TryRead(text, settings, out var found, out var fault), $"{fault}");
        Assert.Equal(codes, string.Join(',', found));
        Assert.False(SecretariatsText.TryRead("Danube and CMS", settings, out _, out _));
    }
}
