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
}
