// In the package, names that the `yaml` library uses only inside itself are short: 6 KB of 250. A name
// is one of those when neither our sources nor the language know it, and nothing writes it as a string.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

function texts(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}

/** Names of everything that JavaScript's own objects have. */
function languageNames() {
  const objects = Object.getOwnPropertyNames(globalThis).map(name => globalThis[name]);
  const all = objects.flatMap(object => [object, object?.prototype]).filter(Object);
  return new Set(
    all
      .filter(object => object === Object(object))
      .flatMap(object => Object.getOwnPropertyNames(object)),
  );
}

// Of our own names, those of the parser's inner state: nothing outside of it reads or writes them.
const parserNames =
  `isAfterArticle isAnnounced followsTurn followsState opensBlock opensRoundtable officialTurns isCapital
  phrases lexicon isItem isJoint isOffice blockStart abbreviations chairedBy narrator goesOn verbForm bothOfThem
  announces cleftBehind statementOf tellsPair noSpeech decides tooBehind tookChair elected possessive
  obliged demonstrative indefinite firstFrom wordAt isMarkOrNone namesIn meetingChairs takesOver`
    .trim()
    .split(/\s+/);

/** A pattern for the names to shorten. */
export function mangledNames(root) {
  const library = texts(
    path.join(path.dirname(require.resolve('yaml/package.json')), 'browser/dist'),
    '.js',
  );
  const ours = new Set(texts(path.join(root, 'src'), '.ts').match(/\w+/g));
  const quoted = new Set(Array.from(library.matchAll(/['"`]([\w-]+)['"`]/g), ([, name]) => name));
  const known = languageNames();
  const names = Array.from(library.matchAll(/\.([a-z]\w{4,})\b/gi), ([, name]) => name);
  const own = [...new Set(names)]
    .filter(name => !ours.has(name) && !quoted.has(name) && !known.has(name))
    .concat(parserNames);
  return new RegExp(`^(?:${own.join('|')})$`);
}
