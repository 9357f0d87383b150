import { isMeasure, isShouted } from './acronyms';
import { isDoubtful } from './doubt';
import { hasHomonym, isElsewhere, isForeignWord } from './homonyms';
import { isForename, isPostalCode, isStateOfAmerica, isSurname } from './otherNames';
import { type Neighbours, Surroundings } from './surroundings';
import type { NameMatch } from './types';

/** Tells a name that means something else here by what stands around it. */
interface Trap {
  readonly name: string;
  readonly isSprung: (match: NameMatch, around: Surroundings) => boolean;
}

const titles =
  /^(?:Mr|Mrs|Ms|Dr|Prof|M|Mme|Mlle|Sr|Sra|Srta|Dra|Don|Doña|Sir|Lady|Miss|Madame|Monsieur)$/;

// "… of P&Ms. Australia preferred": the end of another word.
const partOfWord = /[&\p{N}][^\s&]+\s+$/u;

// "the Secretary-General France" is none, nor "in general France".
const general = /(?:^|[\s(])(?:(?<!\p{L}[ -])General|(?:el|del|al)\s+general)\s+$/u;

/** "Mr. Jordan", "Mme Dominique Faure", "del general San Martín": behind a title it is a person. */
const titled: Trap = {
  name: 'titled',
  isSprung: ({ form }, around) =>
    form === 'name' &&
    ((titles.test(around.before) && !partOfWord.test(around.textBefore)) ||
      (/^general$/i.test(around.previous) && general.test(around.textBefore))),
};

// What stands behind a country's name and belongs to it.
const ofCountry =
  /^(?:Amb|Chair|Charg|Co|Deleg|Deput|Gov|King|Min|Observ|Parl|Perm|President|Prime|Rep|Rapp|Secretar|State|Vice|Said|Asked|Calls|Says|Noted|Proposed|Chamber|Bank|Univ|Embass|Govern|National|Red|Times|Post|Hosp|Central|Team|Desk|Office|Mission|Investment|Export|Trade|Customs|Port)/;

/** "Jordan Pierce", "Maurice Lenoir", "France Gallois": a person with a country's name as forename. */
const forename: Trap = {
  name: 'forename',
  isSprung: ({ form }, around) => {
    const { behind } = around;
    if (form !== 'name' || behind === '' || !/^[A-Z][a-z]/.test(behind)) return false;
    if (ofCountry.test(behind) || !isForename(around.words)) return false;
    return isOneName(around.textBefore, around.textBehind) && !isCountryNext(around);
  },
};

/** Whether a person's name may go on behind `before`: over a line's end only where the line began with other words. */
function isOneName(before: string, behind: string): boolean {
  if (!/^[^\S\n]*\n/.test(behind)) return true;
  return !/^\s*\n\s*\n/.test(behind) && /\p{L}[^\n]*$/u.test(before);
}

/** "Cuba", and "Peru" on the next line. */
function isCountryNext({ right, linkRight = '' }: Surroundings): boolean {
  return right?.ref.startsWith('country:') === true && /^\s*\n\s*$/.test(linkRight);
}

// What stands in front of a country's name and is no forename.
const noForename =
  /^(?:North|South|East|West|Mid|New|Great|Team|Chair|Co|Vice|President|Minister|Ambassador|Delegate|Premier|King|Queen)/;

/** "Michael Jordan", "Chad B. Ireland", "and Amara England": a person with a country's name as surname. */
const surname: Trap = {
  name: 'surname',
  isSprung: ({ form }, around) => {
    const { before } = around;
    if (form !== 'name' || before === '') return false;
    if (isForename(before)) return isForenameOf(around);
    if (!isSurname(around.words)) return false;
    if (before.length === 1) return /\.\s$/.test(around.textBefore);
    // A capital inside of a sentence.
    return /\p{Ll},?\s+\p{Lu}\p{Ll}+\s$/u.test(around.textBefore) && !noForename.test(before);
  },
};

// The word in front, and what stands between it and the name.
const wordInFront = /\p{L}+(\.?\s+)$/u;

/** Whether the forename in front belongs to the name: not in "in Cuba. Belize stressed", nor from line to line. */
function isForenameOf({ textBefore, left, linkLeft = '' }: Surroundings): boolean {
  const [all = '', gap = ''] = wordInFront.exec(textBefore) ?? [];
  if (gap.startsWith('.')) return false;
  if (left && /^\s*\n\s*$/.test(linkLeft)) return false;
  return isOneName(textBefore.slice(0, textBefore.length - all.length), gap);
}

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
    if (ref !== 'country:GE') return isStateOfAmerica(next) || isPostalCode(textBehind);
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

// What is made in a language.
const ofLanguage =
  /^(?:[- ]speak|[- ]language|\s+(?:translation|translator|interpretation|interpreter|subtitle|alphabet|dictionary|version|abstract)s?\b)/;

/** "interpretation in French and Spanish", "Portuguese-speaking", "the Greek translation": a language. */
const language: Trap = {
  name: 'language',
  isSprung: ({ form }, around) => {
    if (form !== 'demonym') return false;
    const { textBefore, textBehind } = around;
    if (ofLanguage.test(textBehind)) return true;
    const isBehindIn =
      /\b(?:in|into|from|to)\s+(?:\p{Lu}\p{L}+(?:,\s+|\s+and\s+|,\s+and\s+))*$/u.test(textBefore);
    return isBehindIn && /^(?:[,.;:)]|\s+(?:and|or)\s|$)/.test(textBehind);
  },
};

const joins = /^,?\s+(?:and|et|y|&)\s+(?:the\s+|la\s+|l['’])?$/;

/** "Polish the draft": a verb; "Réunion du comité": a meeting. */
const otherWord: Trap = {
  name: 'other-word',
  isSprung: ({ ref }, around) => {
    if (ref !== 'country:PL' && ref !== 'country:RE') return false;
    const { words, textBefore, textBehind } = around;
    if (words === 'Polish') return /^\s+(?:the|a|your|this|it)\b/.test(textBehind);
    if (!/^R[ée]uni[oó]n$/u.test(words)) return false;
    if (joins.test(around.linkRight ?? '') || joins.test(around.linkLeft ?? '')) return false;
    return (
      !/\b(?:La|à|de|en)\s$/u.test(textBefore) ||
      /^\s+(?:du|des|del|de|d['’]|n[°º])/u.test(textBehind)
    );
  },
};

/** "U. K. Rao": a person's initials, where no article stands in front of them. */
const initials: Trap = {
  name: 'initials',
  isSprung: ({ start, end }, around) =>
    end - start === 'U. S.'.length &&
    around.behind !== '' &&
    /^U\.\s[KS]\.$/.test(around.words) &&
    !/^the$/i.test(around.previous),
};

/** "Granada, Spain"; "Maurice himself": a town elsewhere, or a word of the language around it. */
const homonym: Trap = {
  name: 'homonym',
  isSprung: ({ ref, form }, around) =>
    form === 'name' && hasHomonym(ref) && (isElsewhere(around) || isForeignWord(around)),
};

/** "Western and Central African corridors": a part of a continent. */
const region: Trap = {
  name: 'region',
  isSprung: ({ ref, form }, around) =>
    ref === 'country:CF' &&
    form === 'demonym' &&
    /(?:North|South|East|West)(?:ern)?(?:,|,?\s+(?:and|or))\s+$/.test(around.textBefore),
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
  homonym,
  region,
  initials,
];

/** Whether the name at `match` is meant, as far as what stands between `from` and `to` tells. */
export function senseOf(
  text: string,
  neighbours: Neighbours,
  from: number,
  to: number,
): 'meant' | 'doubtful' | 'else' {
  const { name } = neighbours;
  if (isShouted(text, name, from, to) || isMeasure(text, name)) return 'else';
  if (!name.ref.startsWith('country:')) return 'meant';
  const around = new Surroundings(text, neighbours, from, to);
  if (traps.some(trap => trap.isSprung(name, around))) return 'else';
  return isDoubtful(name, around) ? 'doubtful' : 'meant';
}
