// Names from Unicode CLDR of ISO 3166-1's countries and territories and Kosovo,
// brought into a compact form at build time: one line a code, the English display name first.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const languages = ['en', 'fr', 'es'];
// Regions, pseudo-locales and codes that CLDR adds to ISO 3166-1.
const notCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

function territories(language) {
  const file = require(`cldr-localenames-full/main/${language}/territories.json`);
  return file.main[language].localeDisplayNames.territories;
}

function lines() {
  const names = new Map();
  for (const language of languages) {
    for (const [key, name] of Object.entries(territories(language))) {
      if (!/^[A-Z]{2}(?:-alt-.*)?$/.test(key)) continue;
      const code = key.slice(0, 2);
      if (notCountries.has(code)) continue;
      names.set(code, (names.get(code) ?? new Set()).add(name));
    }
  }
  return [...names].map(([code, all]) => `${code}:${[...all].join('|')}`);
}

/** The usual names in the three languages, kept apart: one line a code. */
function names() {
  const all = languages.map(territories);
  const codes = Object.keys(all[0]).filter(key => /^[A-Z]{2}$/.test(key) && !notCountries.has(key));
  return codes.map(code => [code, ...all.map(known => known[code])].join('|'));
}

/** The regions of the United Nations' M49, one line each: code, names in the three languages, countries or regions in it. */
function regions() {
  const { territoryContainment } =
    require('cldr-core/supplemental/territoryContainment.json').supplemental;
  const all = languages.map(territories);
  return Object.entries(territoryContainment)
    .filter(([code]) => /^\d{3}$/.test(code) && code !== '001')
    .map(([code, { _contains }]) =>
      [code, ...all.map(known => known[code]), _contains.join(' ')].join('|'),
    );
}

const texts = { 'cldr:regions': regions, 'cldr:territories': lines, 'cldr:names': names };

/** Lets sources import `cldr:territories`, `cldr:names` and `cldr:regions`, each as one text. */
export const cldr = {
  name: 'cldr',
  setup(build) {
    build.onResolve({ filter: /^cldr:(?:territories|names|regions)$/ }, ({ path }) => ({
      path,
      namespace: 'cldr',
    }));
    build.onLoad({ filter: /.*/, namespace: 'cldr' }, ({ path }) => ({
      contents: texts[path]().join('\n'),
      loader: 'text',
    }));
  },
};
