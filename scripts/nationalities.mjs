// Adjectives of countries in French and Spanish from the package i18n-nationality (MIT), brought into a
// compact form at build time: one line a language, `fr AF:Afghan|…`. Its entries of several words name
// places, and a few are wrong: those are left out, and src/core/gazetteer/adjectives.ts has what is lacking.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const wrong = {
  fr: 'BL GI GU TK WF LS',
  es: 'AX BA BQ BV CC CK CW CX FJ GD GG GH HK IM IN IQ IR JE KW ML NE PK PN PS QA RE SD SJ SX TW WF ZA',
};

function adjectives(language) {
  const { nationalities } = require(`i18n-nationality/langs/${language}.json`);
  const left = new Set(wrong[language].split(' '));
  return Object.entries(nationalities)
    .filter(([code, word]) => !left.has(code) && /^\p{Lu}\p{Ll}+(?:-\p{L}+)?$/u.test(word))
    .map(([code, word]) => `${code}:${word.toLowerCase()}`);
}

/** Lets sources import `nationalities` as one text. */
export const nationalities = {
  name: 'nationalities',
  setup(build) {
    build.onResolve({ filter: /^nationalities$/ }, ({ path }) => ({
      path,
      namespace: 'nationalities',
    }));
    build.onLoad({ filter: /.*/, namespace: 'nationalities' }, () => ({
      contents: ['fr', 'es']
        .map(language => `${language} ${adjectives(language).join('|')}`)
        .join('\n'),
      loader: 'text',
    }));
  },
};
