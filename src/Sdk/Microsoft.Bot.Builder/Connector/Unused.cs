namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Stands in a constructor's list; this bot passes none.</summary>
public abstract class ServiceClientCredentialsFactory;

/// <summary>Stands in a constructor's list; this bot passes none.</summary>
public class AuthenticationConfiguration;
