namespace Microsoft.Bot.Schema;

public interface IInvokeActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
