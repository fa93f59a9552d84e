using System.Text;

namespace NoteLint.Documents.Tables;

/// <summary>UTF-8 in which bytes that are none stand for themselves in Windows-1252: a stream is read in one go, and no character is lost.</summary>
internal static class LossyFreeUtf8
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding.</summary>
    public static Encoding Create() => Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new Fallback());

    private sealed class Fallback : DecoderFallback
    {
        public override int MaxCharCount => 4;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();
    }

    private sealed class Buffer : DecoderFallbackBuffer
    {
        private string chars = "";
        private int next;

        public override int Remaining => chars.Length - next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            (chars, next) = (Windows1252.GetString(bytesUnknown), 0);
            return chars.Length > 0;
        }

        public override char GetNextChar() => next < chars.Length ? chars[next++] : '\0';

        public override bool MovePrevious()
        {
            if (next == 0)
            {
                return false;
            }

            next--;
            return true;
        }
    }
}
