import nationalities from 'nationalities';
import type { Ref } from '../text/ref';
import { type Term, TermMatcher } from '../text/termMatcher';
import { refOf } from './gazetteer';
import type { NameMatch } from './types';

/** How a language writes the adjectives of countries. */
interface Language {
  /** Phrases in which they mean no country, from dictionaries of idioms; a `*` stands for the rest of a word. */
  readonly decoys: string;
  /** Those that the package i18n-nationality lacks or has wrong, by ISO 3166-1 code. Written from general knowledge. */
  readonly further: string;
  /** The forms of an adjective by its masculine singular: the first ending that fits. */
  readonly forms: readonly (readonly [RegExp, readonly string[]])[];
}

const french: Language = {
  decoys: `en français|en anglais|en espagnol|en allemand|en russe|en chinois|en portugais|en italien|à l’anglaise|à la française|à la russe|tête de Turc|tête de turc|café turc*|montagnes russes|poupée* russe*|poupées russes
    crème anglaise|salade russe|filer à l’anglaise|clé anglaise|bain* turc*|capote anglaise|océan Indien|Suisse normande|danse polonaise|vache hollandaise|sauce hollandaise|casse-tête chinois|ombres chinoises`,
  further: `AE:émirati|BA:bosniaque|BD:bangladeshi|BF:burkinabè|BH:bahreïni|BY:bélarussien|CV:capverdien|CV:cap-verdien|CZ:tchécoslovaque
    DO:dominicain|DM:dominiquais|GB:anglais|GB:écossais|GW:bissau-guinéen|IQ:iraquien|KE:kenyan|KP:nord-coréen|KR:coréen|KR:sud-coréen|LK:sri-lankais|NL:hollandais
    PS:palestinien|QA:qatari|SL:sierra-léonais|SU:soviétique|SY:syrien|TL:timorais|TT:trinidadien|US:étasunien|US:états-unien|VA:vatican|YU:yougoslave|ZA:sud-africain`,
  forms: [
    [/(?:ais|ois)$/, ['', 'e', 'es']],
    [/(?:en|on)$/, ['', 's', 'ne', 'nes']],
    [/[^e]c$/, ['', 's', 'que', 'ques']],
    [/e$/, ['', 's']],
    [/[éè]$/, ['', 's']],
    [/$/, ['', 's', 'e', 'es']],
  ],
};

const spanish: Language = {
  decoys: `en español|en inglés|en francés|en alemán|en ruso|en chino|en portugués|en italiano|a la francesa|a la inglesa|a la rusa|cabeza de turco|café turco|tinta china|llave inglesa|montaña* rusa*|ensaladilla rusa
    ensalada rusa|tortilla francesa|tortilla española|una china|chino libre|ruleta rusa|baño* turco*|cuento chino|Columbia Británica|salsa holandesa|océano Índico|Indio Nuevo`,
  further: `BA:bosnio|BH:bahreiní|BW:botswano|CI:marfileño|DO:dominicano|DM:dominiqués|EC:ecuatoriano|ET:etíope|FJ:fiyiano|GB:inglés|GB:escocés|GH:ghanés
    IN:hindú|IQ:iraquí|IR:iraní|KE:keniata|KR:surcoreano|KW:kuwaití|LC:santalucense|LK:srilankés|ML:maliense|MN:mongol|NE:nigerino|NL:neerlandés
    NP:nepalí|PK:pakistaní|PR:puertorriqueño|PS:palestino|QA:catarí|QA:qatarí|SD:sudanés|SL:sierraleonés|SS:sursudanés|SU:soviético|TT:trinitense|TW:taiwanés
    VC:sanvicentino|YU:yugoslavo|ZA:sudafricano`,
  forms: [
    [/o$/, ['o', 'a', 'os', 'as']],
    [/és$/, ['és', 'esa', 'eses', 'esas']],
    [/án$/, ['án', 'ana', 'anes', 'anas']],
    [/ón$/, ['ón', 'ona', 'ones', 'onas']],
    [/ol$/, ['ol', 'ola', 'oles', 'olas']],
    [/[íú]$/, ['*', '*s', '*es']],
    [/[ae]$/, ['*', '*s']],
    [/$/, ['', 'es']],
  ],
};

const languages: Readonly<Partial<Record<string, Language>>> = { fr: french, es: spanish };

/** What a wording stands for; nothing where it only holds an adjective. */
interface Meaning {
  readonly ref?: Ref;
}

const matchers = new Map<string, TermMatcher<Meaning>>();

/**
 * The adjectives of countries in `text`, which is in `language`, between `from` and `to` (UTF-16,
 * half-open), in text order: "marocaine", "les Marocains", "brasileños". None in English, where
 * they have capitals and `findNames` finds them.
 */
export function findAdjectives(
  text: string,
  language: string,
  from = 0,
  to = text.length,
): NameMatch[] {
  const known = languages[language];
  if (!known) return [];
  const matcher = matchers.get(language) ?? matcherOf(language, known);
  matchers.set(language, matcher);
  return matcher
    .find(text, from, to)
    .filter(({ start, end }) => !isPart(text, start) && !isName(text.slice(start, end)))
    .flatMap(({ start, end, value: { ref } }): NameMatch[] =>
      ref && !isLanguageBehind(text, start) ? [{ start, end, ref, form: 'demonym' }] : [],
    );
}

// "franco-allemand" tells of two countries, "latino-américain" of none.
const firstHalf =
  /(?<!\p{L})(?:franco|germano|anglo|italo|hispano|luso|sino|russo|ruso|belgo|nippo|nipo|gréco|greco|turco|israélo|américano|helvético|maroco|algéro|tuniso|sénégalo)-$/iu;

/** Whether an adjective is the second half of a word that is none of two countries. */
function isPart(text: string, start: number): boolean {
  return (
    text.charAt(start - 1) === '-' && !firstHalf.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** Whether it is written as the name of a country: "Argentina" is left to `findNames`. */
function isName(words: string): boolean {
  return /^\p{Lu}/u.test(words) && refOf(words) !== undefined;
}

/** "en español, francés e inglés": a further language of a list. */
function isLanguageBehind(text: string, start: number): boolean {
  return /\ben\s+\p{Ll}+(?:,\s+\p{Ll}+)*(?:,|\s+(?:y|e|et|ou|o))\s+(?:en\s+)?$/u.test(
    text.slice(Math.max(0, start - 60), start),
  );
}

function matcherOf(language: string, { decoys, further, forms }: Language): TermMatcher<Meaning> {
  const line = nationalities.split('\n').find(each => each.startsWith(`${language} `)) ?? '';
  const entries = `${line.slice(language.length + 1)}|${further}`.split(/[|\s]+/);
  const terms = entries.flatMap((entry): Term<Meaning>[] => {
    const [code = '', word = ''] = entry.split(':');
    return formsOf(word, forms).map(words => ({
      words,
      value: { ref: `country:${code}` as const },
    }));
  });
  const others = decoys
    .split(/\s*[|\n]\s*/)
    // A star stands at a term's end only; inside it is an "s" or nothing.
    .flatMap(words =>
      /\*\s/.test(words) ? ['', 's'].map(s => words.replace(/\*(?=\s)/g, s)) : [words],
    )
    .map(words => ({ words, value: {} }));
  return new TermMatcher([...terms, ...others]);
}

/** A form that is written with a `*` stands behind the whole word, another in place of its ending. */
function formsOf(word: string, forms: Language['forms']): string[] {
  const [ending, list = []] = forms.find(([pattern]) => pattern.test(word)) ?? [];
  if (!ending || word === '') return [];
  const [found = ''] = ending.exec(word) ?? [];
  const stem = list[0] === '' || list[0] === '*' ? word : word.slice(0, word.length - found.length);
  return list.map(form => stem + form.replace('*', ''));
}
