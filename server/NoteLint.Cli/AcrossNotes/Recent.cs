namespace NoteLint.Cli.AcrossNotes;

/// <summary>A dictionary that forgets what was not asked for in a long time, so that it never grows beyond a size.</summary>
/// <param name="capacity">How many entries it keeps at least; it holds twice as many at most.</param>
internal sealed class Recent<TValue>(int capacity)
{
    private Dictionary<ulong, TValue> young = [];
    private Dictionary<ulong, TValue> old = [];

    /// <summary>Looks a key up; what is found stays young.</summary>
    public bool TryGet(ulong key, out TValue value)
    {
        if (young.TryGetValue(key, out value!))
        {
            return true;
        }

        if (!old.TryGetValue(key, out value!))
        {
            return false;
        }

        Set(key, value);
        return true;
    }

    /// <summary>Keeps a value.</summary>
    public void Set(ulong key, TValue value)
    {
        if (young.Count >= capacity && !young.ContainsKey(key))
        {
            (old, young) = (young, []);
        }

        young[key] = value;
    }
}
