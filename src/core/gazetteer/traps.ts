import { isDoubtful } from './doubt';
import { isForename, isStateOfAmerica, isSurname } from './otherNames';
import { Surroundings } from './surroundings';
import type { NameMatch } from './types';

/** Tells a name that means something else here by what stands around it. */
interface Trap {
  readonly name: string;
  readonly isSprung: (match: NameMatch, around: Surroundings) => boolean;
}

const titles =
  /^(?:Mr|Mrs|Ms|Dr|Prof|M|Mme|Mlle|Sr|Sra|Srta|Dra|Don|Doña|Sir|Lady|Miss|Madame|Monsieur)$/;

/** "Mr. Jordan", "Mme Dominique Faure": behind a title it is a person. */
const titled: Trap = {
  name: 'titled',
  isSprung: ({ form }, { before }) => form === 'name' && titles.test(before),
};

// What stands behind a country's name and belongs to it.
const ofCountry =
  /^(?:Amb|Chair|Charg|Co|Deleg|Deput|Gov|King|Min|Observ|Parl|Perm|President|Prime|Rep|Rapp|Secretar|State|Vice|Said|Asked|Calls|Says|Noted|Proposed|Chamber|Bank|Univ|Embass|Govern|National|Red|Times|Post|Hosp|Central|Team|Desk|Office|Mission|Investment|Export|Trade|Customs|Port)/;

/** "Jordan Pierce", "Maurice Lenoir", "France Gallois": a person with a country's name as forename. */
const forename: Trap = {
  name: 'forename',
  isSprung: ({ form }, { behind, words }) =>
    form === 'name' &&
    behind !== '' &&
    /^[A-Z][a-z]/.test(behind) &&
    !ofCountry.test(behind) &&
    isForename(words),
};

/** "Michael Jordan", "Chad B. Ireland": a person with a country's name as surname. */
const surname: Trap = {
  name: 'surname',
  isSprung: ({ form }, around) => {
    const { before } = around;
    if (form !== 'name' || before === '') return false;
    if (isForename(before)) return true;
    return before.length === 1 && isSurname(around.words) && /\.\s$/.test(around.textBefore);
  },
};

const waters = /^(?:Lake|River|Gulf|Mount|Lac|Lago|Río|Sea|Mont|Monte|Strait|Straits)$/;
const landforms =
  /^(?:River|Delta|Basin|Triangle|Sea|Ocean|Valley|Strait|Straits|Channel|Trench|Trough|Street|Road|Avenue|Boulevard|Square|Current)$/;

/** "Niger Delta", "Norwegian Sea", "Lake Chad", "Cuba Street": a river, sea or place. */
const landscape: Trap = {
  name: 'landscape',
  isSprung: (_, { before, behind }) => waters.test(before) || landforms.test(behind),
};

const placesOf =
  /(?:^|[^\p{L}])(?:gulfs?|seas?|bay|straits?|channel|lakes?|bight|golfes?|mers?|baie|détroits?|lacs?|fleuves?|rivières?|golfos?|mar|mares|bahía|estrechos?|lagos?|ríos?|ciudad|calles?|plazas?|avenidas?|rues?|avenue|place|boulevard|canal|montes?|monts?|island|isle)\s+(?:of|de\s+la|de\s+l['’]|du|des|de|del|d['’]|las|los)?\s*(?:(?:\p{Lu}\p{Ll}+\s+)(?:and|et|y)\s+(?:of|de|du)?\s*)?$/iu;

// Of all names few stand behind one of these words.
const opensPlace =
  /^(?:of|de|du|des|del|la|l|d|las|los|the|lac|lago|río|mont|monte|calle|calles|plaza|avenida|rue|place|avenue|canal|fleuve)$/i;

/** "the Gulf of Mexico", "le lac Tchad", "calle Cuba", "río Paraguay". */
const placeOf: Trap = {
  name: 'place-of',
  isSprung: ({ form }, around) =>
    form === 'name' && opensPlace.test(around.previous) && placesOf.test(around.textBefore),
};

/** "Lebanon, Pennsylvania"; "Alabama, Georgia and Florida". */
const inAmerica: Trap = {
  name: 'in-america',
  isSprung: ({ ref, form }, around) => {
    if (form !== 'name' || (ref !== 'country:GE' && around.markBehind !== ',')) return false;
    const { textBehind, textBefore } = around;
    const [, next = ''] = /^,\s+(?:in\s+|en\s+)?(\p{Lu}[\p{L} ]+)/u.exec(textBehind) ?? [];
    if (ref !== 'country:GE') return isStateOfAmerica(next) && textBehind.startsWith(',');
    const [, last = ''] = /(\p{Lu}\p{L}+),?\s+(?:and\s+|or\s+|en\s+)?$/u.exec(textBefore) ?? [];
    const [, other = ''] = /^,?\s+(?:and\s+|or\s+)?(\p{Lu}\p{L}+)/u.exec(textBehind) ?? [];
    return isStateOfAmerica(last) || isStateOfAmerica(other);
  },
};

/** "PERU.org", "chad@", "US$": part of an address or of a sum. */
const inAddress: Trap = {
  name: 'address',
  isSprung: (_, around) => {
    const { markBefore, markBehind } = around;
    const mayBe = /^[@&=/.]$/.test(markBefore) || /^[@./$-]$/.test(markBehind);
    if (!mayBe) return false;
    return (
      /(?:[@&=]|\.\S*\/|\/\/|\p{L}\.)$/u.test(around.textBefore) ||
      /^(?:@|\.\p{L}|\/\p{Ll}|\$|-\p{Ll}+\.\p{L})/u.test(around.textBehind)
    );
  },
};

/** "interpretation in French and Spanish", "Portuguese-speaking": a language. */
const language: Trap = {
  name: 'language',
  isSprung: ({ form }, around) => {
    if (form !== 'demonym') return false;
    const { textBefore, textBehind } = around;
    if (/^[- ](?:speak|language)/.test(textBehind)) return true;
    const isBehindIn =
      /\b(?:in|into|from|to)\s+(?:\p{Lu}\p{L}+(?:,\s+|\s+and\s+|,\s+and\s+))*$/u.test(textBefore);
    return isBehindIn && /^(?:[,.;:)]|\s+(?:and|or)\s|$)/.test(textBehind);
  },
};

/** "Polish the draft": a verb; "Réunion du comité": a meeting. */
const otherWord: Trap = {
  name: 'other-word',
  isSprung: ({ ref }, around) => {
    if (ref !== 'country:PL' && ref !== 'country:RE') return false;
    const { words, textBefore, textBehind } = around;
    if (words === 'Polish') return /^\s+(?:the|a|your|this|it)\b/.test(textBehind);
    if (!/^R[ée]uni[oó]n$/u.test(words)) return false;
    return (
      !/\b(?:La|à|de|en)\s$/u.test(textBefore) ||
      /^\s+(?:du|des|del|de|d['’]|n[°º])/u.test(textBehind)
    );
  },
};

const traps = [
  otherWord,
  titled,
  forename,
  surname,
  landscape,
  placeOf,
  inAmerica,
  inAddress,
  language,
];

/** Acronyms that are a word, too, where all words have capitals. */
const words = new Set(['US', 'WHO', 'BASIC', 'EU', 'AU', 'UN', 'ICE']);

/** Whether the name at `match` is meant, as far as what stands between `from` and `to` tells. */
export function senseOf(
  text: string,
  match: NameMatch,
  from: number,
  to: number,
): 'meant' | 'doubtful' | 'else' {
  if (isShouted(text, match, from, to)) return 'else';
  if (!match.ref.startsWith('country:')) return 'meant';
  const around = new Surroundings(text, match, from, to);
  if (traps.some(trap => trap.isSprung(match, around))) return 'else';
  return isDoubtful(match, around) ? 'doubtful' : 'meant';
}

/** "WHO SPEAKS FOR US": an acronym among words in capitals may be one of them. */
function isShouted(text: string, { start, end }: NameMatch, from: number, to: number): boolean {
  if (end - start > 5 || !words.has(text.slice(start, end))) return false;
  const [, left = ''] = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(from, start - 20), start)) ?? [];
  const [, right = ''] = /^\s+(\p{L}+)/u.exec(text.slice(end, Math.min(to, end + 20))) ?? [];
  const shouted = [left, right].filter(word => word !== '');
  return (
    shouted.length > 0 && shouted.every(word => word.length > 1 && word === word.toUpperCase())
  );
}
