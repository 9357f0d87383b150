import type { Ref } from '../text/ref';
import type { Surroundings } from './surroundings';

type Language = 'en' | 'fr' | 'es';

/** Countries' names that are a town, a person or another word in the languages that do not call the country so. */
const languagesOf: Readonly<Record<string, string>> = {
  Chili: 'fr',
  Dominique: 'fr',
  Maurice: 'fr',
  Mauricio: 'es',
  Granada: 'es',
  Grecia: 'es',
  Mexico: 'en es',
  'Santa Elena': 'es',
  'San Martín': 'es',
};

// The countries of all names in this file: of all others none need be looked up.
const refs = new Set<Ref>(
  [...'CL DM GD GR GT KW LC LU MF MU MX PA SH SV'.matchAll(/\w+/g)].map(
    ([code]) => `country:${code}` as const,
  ),
);

/** Whether one of the country's names is a homonym. */
export function hasHomonym(ref: Ref): boolean {
  return refs.has(ref);
}

/** Words that only one of the three languages has, and endings of verbs. */
const marks: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}’'])(?:the|of|and|was|were|is|are|has|had|to|in|by|with|from|for|himself|herself|said|that|\p{Ll}{2,}ed)(?!\p{L})|['’]s(?!\p{L})/gu,
  fr: /(?<![\p{L}’'])(?:le|les|du|des|et|à|au|aux|est|une|dans|pour|sur|par|qui)(?!\p{L})|(?<!\p{L})[ldsnj][’']\p{L}/gu,
  es: /(?<![\p{L}’'])(?:el|los|las|del|al|y|con|una|por|para|que|se|fue|es)(?!\p{L})/gu,
};

/** "Maurice's bakery", "Mexico, le 4 mai": what is a country's name in another language is another word in this one. */
export function isForeignWord(around: Surroundings): boolean {
  const languages = languagesOf[around.words];
  if (!languages) return false;
  const language = languageAround(around) ?? '';
  return language !== '' && !languages.includes(language);
}

function languageAround({ textBefore, textBehind }: Surroundings): Language | undefined {
  const count = (pattern: RegExp) =>
    [textBefore, textBehind].reduce((sum, part) => sum + (part.match(pattern)?.length ?? 0), 0);
  const counts = { en: count(marks.en), fr: count(marks.fr), es: count(marks.es) };
  const most = Math.max(counts.en, counts.fr, counts.es);
  const best = (['en', 'fr', 'es'] as const).filter(each => counts[each] === most);
  return most > 0 && best.length === 1 ? best[0] : undefined;
}

// Towns in other countries than the one of that name.
const towns = new Set([
  'Granada',
  'Grecia',
  'Salvador',
  'Santa Elena',
  'San Martín',
  'Santa Lucía',
]);
// Capitals of the same name: French says "au Guatemala" of the country, "à Guatemala" of the town.
const capitals = new Set(['Guatemala', 'Luxembourg', 'Mexico', 'Panama', 'Koweït', 'Koweit']);

/** "Granada, Spain", "Granada y Sevilla, en España", "à Guatemala", "Koweït-Ville": a town. */
export function isElsewhere(around: Surroundings): boolean {
  const { words } = around;
  if (capitals.has(words) && /^[àÀ]$/.test(around.previous)) return true;
  if (around.markBehind === '-' && /^-(?:Ville|City)\b/.test(around.textBehind)) return true;
  return towns.has(words) && isInCountry(around);
}

/** Whether the country on the right tells where the town lies, and is not the next of a list. */
function isInCountry({ right, linkRight = '', linkLeft = '', behindRight }: Surroundings): boolean {
  if (!right?.ref.startsWith('country:') || right.form !== 'name') return false;
  const [, preposition] =
    /^(?:\s+(?:and|y|et)\s+\p{Lu}\p{L}+)?,\s+(in\s+|en\s+|au\s+)?(?:la\s+)?$/u.exec(linkRight) ??
    [];
  if (preposition) return true;
  const isListed =
    /^,\s+$/.test(linkLeft) || /^,?\s+(?:(?:and|y|e|et)\s+)?\p{Lu}/u.test(behindRight);
  return preposition === undefined && /^,\s+$/.test(linkRight) && !isListed;
}
