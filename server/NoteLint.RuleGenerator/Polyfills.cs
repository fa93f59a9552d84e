// Types and members that the compiler and the linked sources need and netstandard2.0 lacks.
namespace System.Runtime.CompilerServices
{
    internal static class IsExternalInit;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
    internal sealed class RequiredMemberAttribute : Attribute;

    [AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
    {
        public string FeatureName { get; } = featureName;
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    [AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
    internal sealed class SetsRequiredMembersAttribute : Attribute;
}

namespace System
{
    internal static class NewerMembers
    {
        extension(GC)
        {
            public static T[] AllocateUninitializedArray<T>(int length) => new T[length];
        }

        extension(char)
        {
            public static bool IsAsciiLetterUpper(char character) => character is >= 'A' and <= 'Z';
        }
    }
}

namespace System.Text
{
    internal readonly struct Rune(char high, char low)
    {
        public static bool IsLetter(Rune rune) => char.IsLetter(rune.ToString(), 0);

        public override string ToString() => new([high, low]);
    }
}
