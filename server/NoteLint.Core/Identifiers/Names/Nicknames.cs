using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Short forms of given names: "Sam" for Samuel. Common English and Spanish ones; others are found as the beginning of the name.</summary>
internal static class Nicknames
{
    private const int ShortestBeginning = 3;
    private const int ShortestEnding = 4;

    private static readonly Dictionary<uint, HashSet<uint>> Forms = Build("""
        abigail:abby,gail alexander:alex,xander,sasha,sandy alexandra:alex,sandra,lexi,sasha amanda:mandy andrew:drew,andy anthony:tony barbara:barb,babs benjamin:ben,benny,benji catherine:cathy,kate,katie,cat charles:charlie,chuck,chaz
        charlotte:charlie,lottie christina:tina,chris christopher:chris,kit,topher daniel:dan,danny danielle:dani david:dave,davey deborah:deb,debbie dominic:nick dorothy:dot,dottie edward:ed,eddie,ted,ned eleanor:ellie,nell,nora
        elizabeth:liz,beth,betsy,betty,eliza,lizzie,libby,ellie eugene:gene evelyn:evie francis:frank,fran frances:fran,franny,frankie frederick:fred,freddy gabriel:gabe gerald:jerry gregory:greg harold:harry,hal harriet:hattie helen:nell
        henry:hank,harry isabella:bella,izzy isabel:bella,izzy jacob:jake,jay james:jim,jimmy,jamie jason:jay jennifer:jen,jenny jessica:jess,jessie john:jack,johnny,jon jonathan:jon,nathan,jonny joseph:joe,joey josephine:jo,josie
        joshua:josh judith:judy katherine:kate,kathy,katie,kat,kit kathleen:kathy,kate kenneth:ken,kenny kimberly:kim lawrence:larry leonard:len,leo,lenny lillian:lily,lil madeleine:maddie margaret:maggie,meg,peggy,greta,marge,margie martha:patty,mattie
        matthew:matt melissa:missy,mel michael:mike,mikey,mick,mickey michelle:shelly mildred:millie nathaniel:nate,nathan,nat nicholas:nick,nicky,nico nicole:nikki,nicki olivia:liv,livvy pamela:pam patricia:pat,patty,trish,tricia patrick:pat,paddy
        peter:pete philip:phil phillip:phil rachel:rae raymond:ray rebecca:becky,becca,bec richard:rick,dick,rich,ricky,richie robert:bob,rob,bobby,robbie,bert roberta:bobbie ronald:ron,ronnie rosemary:rose,rosie samantha:sam samuel:sam,sammy sandra:sandy
        sarah:sally,sadie stephanie:steph stephen:steve steven:steve susan:sue,susie,suzy suzanne:sue,suzy tabitha:tabby teresa:terry,tess theresa:terry,tess,tracy theodore:ted,theo,teddy thomas:tom,tommy timothy:tim,timmy valerie:val vanessa:nessa victor:vic
        victoria:vicky,tori,vic vincent:vince,vinny virginia:ginny,ginger walter:walt,wally william:will,bill,billy,liam,willie zachary:zach,zack
        francisco:paco,pancho,cisco jose:pepe ignacio:nacho guadalupe:lupe,lupita rosario:charo mateo:teo dolores:lola concepcion:concha,connie enrique:quique,kike roberto:beto alberto:beto eduardo:lalo,eddie jesus:chuy antonio:tono,tony manuel:manny,manolo
        alejandro:alex,ale alejandra:ale isabela:isa mercedes:meche,mercy soledad:sole consuelo:chelo graciela:chela refugio:cuca gabriela:gaby maria:mari luis:lucho rafael:rafa,rafi santiago:santi,chago sebastian:seb,bas guillermo:memo
        """);

    /// <summary>True where one name is a short form of the other: listed, its first three letters and more, or its last four and more: "Femi" for Olufemi.</summary>
    public static bool Match(ReadOnlySpan<char> full, ReadOnlySpan<char> called) =>
        (called.Length >= ShortestBeginning && called.Length < full.Length && full.StartsWith(called, StringComparison.OrdinalIgnoreCase))
        || (called.Length >= ShortestEnding && full.Length - called.Length >= 2 && full.EndsWith(called, StringComparison.OrdinalIgnoreCase))
        || (Forms.TryGetValue(TokenHash.Of(full), out var forms) && forms.Contains(TokenHash.Of(called)));

    private static Dictionary<uint, HashSet<uint>> Build(string rows)
    {
        var forms = new Dictionary<uint, HashSet<uint>>();
        foreach (var row in rows.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = row.IndexOf(':');
            forms[TokenHash.Of(row.AsSpan(0, colon))] = [.. row[(colon + 1)..].Split(',').Select(static name => TokenHash.Of(name))];
        }

        return forms;
    }
}
