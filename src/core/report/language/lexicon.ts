import { WordTable } from './wordTable';

/**
 * What a word can be in a report. A word may be several of these at once ("chair" is an office and
 * a verb), hence bits; an enum, so that the bundler writes them as numbers.
 */
export enum Word {
  /** A finite verb of reporting in the past: said, noted, called. */
  past = 1,
  /** The same in the present: says, notes. */
  present = 2,
  /** Its participle: noting, stressing. */
  gerund = 4,
  /** the, a, an. */
  article = 8,
  /** An office: chair, minister, president, rapporteur. */
  office = 16,
  /** In front of a person's name: Mr, Dr, Sir. */
  title = 32,
  /** he, she, they, it. */
  pronoun = 64,
  /** and. */
  and = 128,
  /** Joins a second speaker's clause: while, whereas, but. */
  contrast = 256,
  /** Opens a phrase in front of the speaker: on, in, regarding, although. */
  opener = 512,
  /** May stand between speaker and verb: also, further, finally. */
  adverb = 1024,
  /** Helps a verb: would, has, did, was. */
  auxiliary = 2048,
  /** Speakers without a name: participants, delegates, parties. */
  generic = 4096,
  /** Stands for a country's or body's people: delegation, delegate, representative. */
  delegation = 8192,
  /** The kind of a body: organization, network, chamber, committee. */
  body = 16384,
  /** May stand inside the name of a body: of, for, on, and. */
  link = 32768,
  /** May stand inside the name of a person: de, van, bin. */
  particle = 65536,
  /** including, such as. */
  including = 131072,
  /** A meeting or its course as subject: meeting, session, discussion. */
  meeting = 262144,
  /** Says how somebody feels, behind was/were: concerned, pleased, against. */
  stance = 524288,
  /** on, about: a turn told without a verb. */
  topic = 1048576,
  /** A honorific without a name of its own: honourable, excellency. */
  honorific = 2097152,
  /** for, on behalf of. */
  behalf = 4194304,
  /** supported, opposed, echoed, joined: with `by`, tells who agreed or not. */
  seconded = 8388608,
  /** from, of: tells where a person belongs. */
  from = 16777216,
  /** A common word that no name begins with: this, many, all. */
  common = 33554432,
  /** Makes the past together with a participle: a (souligné), ha (subrayado). */
  perfect = 67108864,
  /** A participle that is no finite verb by itself: souligné, subrayado. */
  participle = 134217728,
  /** A verb's base form, which reports what several speakers say: (A and B) note. */
  base = 268435456,
  /** Says, with `by`, who chairs: chaired, moderated, facilitated. */
  chaired = 536870912,
  /** Opens the name of a constituency: civil (society), private (sector). */
  constituency = 1073741824,
}

/** BCP 47 tags of the languages that can be told apart. */
export type Language = 'en' | 'fr' | 'es';

/** The languages in which reports can be read. */
export type Lexicons = ReadonlyMap<Language, Lexicon>;

/** The words of one language. To learn a language is to write one of these. */
export interface Lexicon {
  readonly language: Language;
  /** Bits of `Word` for the word in `text` between `start` and `end`; 0 for unknown words. */
  readonly wordAt: (text: string, start: number, end: number) => number;
  /** Opens a heading, with or without a number: `Roundtable 2.1`, `Session II`. Matches at the start. */
  readonly heading: RegExp;
  /** A word that tells that people met: meeting, delegates, plenary. Anywhere in a text. */
  readonly meeting: RegExp;
  /** Opens the heading of a speaker's section: `Statement by`, `ATTITUDE OF`. Matches at the start. */
  readonly statementOf: RegExp;
  /** The heading of a section in which nobody speaks: list of participants, acronyms, contents. */
  readonly list: RegExp;
  /** What stands before the colon of a form's field or of a note: `Venue`, `Date`. */
  readonly field: RegExp;
  /** Says who chairs; what follows the match are the chairs. */
  readonly chairedBy: RegExp;
  /** Whether a sentence has any of the words of `ofPair`. */
  readonly tellsPair: RegExp;
  /** "former" and "latter": words behind an article that mean one of two who spoke. */
  readonly ofPair: readonly [RegExp, RegExp];
  /** What a finite verb and the words behind it look like: seized, had lifted, runs a. Matches at the start. */
  readonly verbForm: RegExp;
  /** Stands for both who spoke. One word. */
  readonly ofBoth: RegExp;
  /** Tells that somebody speaks, in front of who it is: "a question came from". Matches at the start. */
  readonly announces: RegExp;
  /** The same where it takes a word of `cleftBehind` behind the name: "it was (Chile that)". */
  readonly cleft: RegExp;
  readonly cleftBehind: RegExp;
  /** Both who spoke or chair, by a noun: "both countries", "the two chairs". Matches at the start. */
  readonly bothOfThem: RegExp;
  /** Opens a phrase that tells whose view follows: `according to`, `in the view of`. Matches at the start. */
  readonly inView: RegExp;
  /** What a speaker has: view, position, question. One word. */
  readonly view: RegExp;
  /** What a capitalised name ends in that is no body: Declaration, Agreement. One word. */
  readonly document: RegExp;
  /** Verbs that report speech, in phrases that do not: "took part". Matches at the start. */
  readonly noSpeech: RegExp;
  /** What a meeting or a body does as a whole: adopted, decided, took note. Matches at the start. */
  readonly decides: RegExp;
  /** What is said, as the subject of a passive: question, concern. One word. */
  readonly speech: RegExp;
  /** What a meeting does with what is said: considered, discussed. One participle. */
  readonly treated: RegExp;
  /** What stands between a passive and who did it. One word. */
  readonly by: RegExp;
  /** Opens a sentence that says only who did the same: "so did". Matches at the start. */
  readonly soDid: RegExp;
  /** All that stands behind somebody who did the same: "too". */
  readonly tooBehind: RegExp;
  /** Those who speak as one without being a body: civil society. Matches at the start. */
  readonly constituency: RegExp;
  /** What the names of trades end in: economist, engineer. One word. */
  readonly trade: RegExp;
  /** Says that somebody chairs from here on. Anywhere in a sentence. */
  readonly tookChair: RegExp;
  /** Makes somebody a chair, behind a helping verb: elected. One word. */
  readonly elected: RegExp;
  /** his, her, its. One word. */
  readonly possessive: RegExp;
  /** Says what somebody has to do, which is told of others: should, must. One word. */
  readonly obliged: RegExp;
  /** Opens a clause that tells more of a name: who, which. One word. */
  readonly relative: RegExp;
  /** Stands between "replying" and to whom. One word. */
  readonly answer: RegExp;
  /** In front of "of", stands for somebody who speaks: "that of Finland". One word. */
  readonly demonstrative: RegExp;
  /** Articles behind which somebody without a name speaks: "a speaker", "one delegate". */
  readonly indefinite: RegExp;
  /** Opens a sentence in which the narrator speaks. Matches at the start. */
  readonly narrator: RegExp;
  /** Opens a paragraph that goes on with what the last speaker said. Matches at the start. */
  readonly goesOn: RegExp;
  /** Abbreviations, lower-case and without their dot, behind which no sentence ends. */
  readonly abbreviations: ReadonlySet<string>;
  /** Those of them that stand in front of a number only: "no. 5", but "said no." */
  readonly numbered: ReadonlySet<string>;
}

/** Collects words under their bits. */
export function wordList(
  lists: Readonly<Partial<Record<keyof typeof Word, string>>>,
): Map<string, number> {
  const words = new Map<string, number>();
  for (const [kind, list] of Object.entries(lists)) {
    const bit = Word[kind as keyof typeof Word];
    for (const word of list.split(/\s+/)) {
      if (word) words.set(word, (words.get(word) ?? 0) | bit);
    }
  }
  return words;
}

/**
 * Looks written words up among those that `makeWords` gives (in small letters, with their bits), which
 * are made on first use.
 */
export function wordsOf(
  makeWords: () => ReadonlyMap<string, number>,
): (text: string, start: number, end: number) => number {
  let table: WordTable | undefined;
  return (text, start, end) => (table ??= new WordTable(makeWords())).bitsAt(text, start, end);
}
