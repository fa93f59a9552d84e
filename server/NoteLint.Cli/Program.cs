using NoteLint.LanguageServer;

if (args is ["server"])
{
    return await LanguageServerHost.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput());
}

return 0;
