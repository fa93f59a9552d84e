#!/bin/sh
# Writes server/NoteLint.Core/Matching/Inflection/IrregularForms.cs from Debian's wordnet-base and scowl.
# Call: seeds/lexicons/irregular-forms.sh [ROOT]     ROOT: where the two packages are unpacked; default: /
# Needs sh, awk, iconv, sort, paste and fold.
set -eu
export LC_ALL=C.UTF-8
root=${1:-/}
wordnet=$root/usr/share/wordnet
scowl=$root/usr/share/dict/scowl
target=$(dirname "$0")/../../server/NoteLint.Core/Matching/Inflection/IrregularForms.cs
common=$(mktemp)
trap 'rm -f "$common"' EXIT

# Common words only: SCOWL's sizes 10 to 35. Larger lists bring forms that no clinical note needs.
cat "$scowl"/english-words.10 "$scowl"/english-words.20 "$scowl"/english-words.35 \
    "$scowl"/american-words.10 "$scowl"/american-words.20 "$scowl"/american-words.35 |
  iconv -f latin1 -t utf-8 | sort -u >"$common"

# Verbs: "base past participle", the participle left out where it is the past. WordNet lists forms without saying which is
# which: -n, -ne and u-for-a are participles. What it cannot know (invariant verbs, "come", "run") stands in `more`.
verbs() {
  awk '
    BEGIN {
      # Rare, archaic or no verb in a note; or regular as well, see `more`.
      split("be bed red seed shed weed shoe grave melt cleave lade stave heave work may inbreed beseech gild unsay clothe outlay smite slink forswear lie overlie underlie beat bid bear get", words, " ")
      for (i in words) dropped[words[i]] = 1
      split("burn dive dwell hang kneel leap light prove sew shave shine show smell sow speed strew strive swell wake weave", words, " ")
      for (i in words) regularToo[words[i]] = 1
      more = "be was/were been;browbeat browbeat browbeaten;overwrite overwrote overwritten;bear bore borne/born;beat beat beaten;become became become;bet;bid;broadcast;burst;cast;come came come;cost;cut;dream dreamed/dreamt;fit fit/fitted;forecast;get got got/gotten;hit;hurt;input;knit knit/knitted;lean leaned/leant;learn learned/learnt;let;lie lay lain;overcome overcame overcome;outrun outran outrun;overrun overran overrun;overlie overlay overlain;plead pleaded/pled;put;quit;read;reread;reset;rid;run ran run;set;shed;shut;slit;spell spelled/spelt;spill spilled/spilt;split;spoil spoiled/spoilt;spread;sneak sneaked/snuck;sweat sweated/sweat;thrust;underlie underlay underlain;upset;wed wed/wedded;wet wet/wetted"
      count = split(more, rows, ";")
      for (i = 1; i <= count; i++) { split(rows[i], row, " "); given[row[1]] = rows[i] }
    }
    FNR == NR { common[$1] = 1; next }
    NF == 2 && ($1 in common) && ($2 in common) && $1 != $2 && $1 !~ /ing$|s$/ && !($2 in dropped) && !($2 in given) {
      last = substr($2, length($2))
      if ($1 == $2 "ed" || $1 == $2 "d" || $1 == $2 last "ed" || $1 == $2 "ked" || $1 == substr($2, 1, length($2) - 1) "ied") next
      forms[$2] = forms[$2] " " $1
    }
    function participle(form, base, others) {
      if (others == 1) return form == base "n" || form == base "en" || form == substr(base, 1, length(base) - 1) "en"  || form == "swollen"
      return form ~ /(wn|[aeio]n|ne|rn)$/ && form !~ /(began|ran)$/ || form ~ /u(n|m|nk|ng)$/
    }
    function regular(base) { return base (base ~ /e$/ ? "d" : "ed") }
    END {
      for (base in given) print given[base]
      for (base in forms) {
        count = split(forms[base], list, " ")
        past = ""; done = ""
        for (i = 1; i <= count; i++) {
          if (list[i] ~ /^(shrunken|sunken|clad|cloven)$/) continue
          if (participle(list[i], base, count)) done = done (done == "" ? "" : "/") list[i]
          else past = past (past == "" ? "" : "/") list[i]
        }
        if (past == "") past = regular(base)
        else if (base in regularToo) past = past "/" regular(base)
        if (base in regularToo && done != "") done = done "/" regular(base)
        print base " " past (done == "" ? "" : " " done)
      }
    }' "$common" "$wordnet/verb.exc" | sort | paste -sd ';' -
}

# Verbs of two syllables or more that double their last consonant: always ("commit"), or in one spelling of two ("cancel":
# where SCOWL's common words have "canceled").
doubling() {
  awk -v sometimes="$1" '
    FNR == NR { common[$1] = 1; next }
    NF == 2 && ($2 in common) && $1 == $2 substr($2, length($2)) "ed" && $2 ~ /[aeiouy][^aeiouy]+[aeiou]/ && $2 !~ /^qui.$/ &&
      ((($2 "ed") in common) == sometimes) { print $2 }
  ' "$common" "$wordnet/verb.exc" | sort -u | paste -sd ';' -
}

# Nouns: "singular plural", the plural to be written first.
nouns() {
  {
    # Regular plurals stand first where people write those; the rest is not in WordNet.
    printf '%s\n' 'person people/persons' 'appendix appendices/appendixes' 'cactus cacti/cactuses' 'formula formulas/formulae' \
      'index indexes/indices' 'maximum maximums/maxima' 'minimum minimums/minima' 'optimum optimums/optima' 'stigma stigmas/stigmata' \
      'antenna antennas/antennae' 'curriculum curricula/curriculums' 'syllabus syllabi/syllabuses' 'uterus uteri/uteruses' \
      'vagina vaginas/vaginae' 'scarf scarves/scarfs' 'passerby passersby' 'passer-by passers-by' 'quiz quizzes' \
      'gas gases' 'bus buses' 'hero heroes' 'potato potatoes' 'tomato tomatoes' 'echo echoes' 'veto vetoes' 'embargo embargoes' \
      'mosquito mosquitoes' 'leaf leaves' 'man men' 'human humans' 'german germans' 'shaman shamans' 'roman romans' 'layman laymen' \
      'alumnus alumni' 'bacterium bacteria' 'serum sera/serums' 'axis axes' 'basis bases' 'testis testes'
    awk '
      BEGIN {
        split("amoeba appendix antenna ban beef brother cactus cry curriculum formula genesis genius index madame maximum medium optimum penny quiz scarf stigma uterus vagina yourself ellipsis larynx papyrus terminus testis axis basis ovum datum", words, " ")
        for (i in words) dropped[words[i]] = 1
      }
      FNR == NR { common[$1] = 1; next }
      NF == 2 && ($1 in common) && ($2 in common) && $1 != $2 && !($2 in dropped) {
        last = substr($2, length($2))
        if ($1 == $2 "s" || $1 == $2 "es" || last == "y" && $1 == substr($2, 1, length($2) - 1) "ies") next
        if ($2 ~ /man$/ && $2 != "man") next
        print $2 " " $1
      }' "$common" "$wordnet/noun.exc"
  } | sort -u -k1,1 | paste -sd ';' -
}

# Adjectives: "positive comparative superlative". WordNet has no row for "better good", and leaves "far" to adverbs.
adjectives() {
  printf '%s\n' "bad $(awk '$2 == "bad" { printf "%s ", $1 }' "$wordnet/adj.exc" | sed 's/ $//')" \
    'good better best' 'far farther/further farthest/furthest' | sort | paste -sd ';' -
}

constant() {
  printf '\n    /// <summary>%s</summary>\n    public const string %s =\n' "$2" "$1"
  fold -w 116 | awk '{ lines[NR] = $0 } END { for (i = 1; i <= NR; i++) print "        \"" lines[i] "\"" (i < NR ? " +" : ";") }'
}

{
  cat <<'EOF'
// Derived by seeds/lexicons/irregular-forms.sh from the exception lists of WordNet 3.0 (Debian wordnet-base), limited to the
// common words of SCOWL (Debian scowl, sizes 10 to 35). Change the script, not this file.
//
// WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.
// This software and database is being provided to you, the LICENSEE, by Princeton University under the following license. By
// obtaining, using and/or copying this software and database, you agree that you have read, understood, and will comply with
// these terms and conditions: Permission to use, copy, modify and distribute this software and database and its documentation
// for any purpose and without fee or royalty is hereby granted, provided that you agree to comply with the following copyright
// notice and statements, including the disclaimer, and that the same appear on ALL copies of the software, database and
// documentation, including modifications that you make for internal use or for distribution. THIS SOFTWARE AND DATABASE IS
// PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT
// NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR
// PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS,
// COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton University or Princeton may not be used in advertising or
// publicity pertaining to distribution of the software and/or database. Title to copyright in this software, database and any
// associated documentation shall at all times remain with Princeton University and LICENSEE agrees to preserve same.
//
// SCOWL Copyright 2000-2020 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the
// associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted without fee,
// provided that the above copyright notice appears in all copies and that both that copyright notice and this permission notice
// appear in supporting documentation. Kevin Atkinson makes no representations about the suitability of this array for any
// purpose. It is provided "as is" without express or implied warranty.
namespace NoteLint.Core.Matching.Inflection;

/// <summary>Words that the rules of <see cref="Inflector"/> get wrong: rows end with a semicolon, alternatives stand beside a slash.</summary>
internal static class IrregularForms
{
EOF
  {
    verbs | constant Verbs 'Base, past, participle; the participle left out where it is the past, the past where it is the base.'
    doubling 0 | constant Doubling 'Verbs of several syllables that double their last consonant.'
    doubling 1 | constant SometimesDoubling 'Verbs of several syllables that do so in British spelling only.'
    nouns | constant Nouns 'Singular, plural.'
    adjectives | constant Adjectives 'Positive, comparative, superlative.'
  } | sed 1d
  echo '}'
} >"$target"
