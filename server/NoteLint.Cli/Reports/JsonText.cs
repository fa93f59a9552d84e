using System.Text;
using System.Text.Json;

namespace NoteLint.Cli.Reports;

/// <summary>Writes text of notes as JSON without changing it: half a surrogate pair is escaped, where the writer would replace it or throw.</summary>
internal static class JsonText
{
    /// <summary>Writes a string value.</summary>
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<char> text)
    {
        if (IsWellFormed(text))
        {
            json.WriteStringValue(text);
            return;
        }

        var escaped = new StringBuilder(text.Length + 16).Append('"');
        foreach (var unit in text)
        {
            if (unit is '"' or '\\' || char.IsControl(unit) || char.IsSurrogate(unit))
            {
                escaped.Append("\\u").Append(((int)unit).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(unit);
            }
        }

        json.WriteRawValue(escaped.Append('"').ToString(), skipInputValidation: true);
    }

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is var index and >= 0)
        {
            if (!char.IsHighSurrogate(text[index]) || index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]))
            {
                return false;
            }

            text = text[(index + 2)..];
        }

        return true;
    }
}
