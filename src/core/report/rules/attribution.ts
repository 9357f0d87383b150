import type { Lexicon } from '../language/lexicon';
import type { Phrases } from '../phrases';
import type { SpeakerPhrase } from '../speakerPhrase';
import type { State } from '../state';
import type { Tokens } from '../tokens';
import type { Tense } from '../verbs';

/** A sentence, or the rest of one behind a semicolon, as the rules see it. */
export interface Clause {
  readonly text: string;
  readonly tokens: Tokens;
  /** The speakers named at its places. */
  readonly phrases: Phrases;
  readonly state: State;
  readonly lexicon: Lexicon;
  /** Where the words of its block begin. */
  readonly blockStart: number;
  /** Whether nothing stands in front of it in its block. */
  readonly opensBlock: boolean;
  /** Whether the block is a list item. */
  readonly isItem: boolean;
  /** Whether a turn was told in this block before. */
  readonly followsTurn: boolean;
  /** Whether the last of these turns is that of countries or groups. */
  readonly followsState: boolean;
}

/** What a rule found: who speaks in a clause. */
export interface Attribution {
  readonly phrase: SpeakerPhrase;
  /** Token with which the contribution begins. */
  readonly from: number;
  /** Index of the token behind the words that attribute. */
  readonly next: number;
  readonly tense: Tense;
  readonly rule: string;
  readonly confidence: number;
}

/**
 * An attribution as a rule gives it: the reader adds the rule's name, and the
 * clause's first word as where it begins, unless the rule knows better.
 */
export type Reading = Omit<Attribution, 'rule' | 'from'> & Partial<Pick<Attribution, 'from'>>;

/** One habit of telling who speaks. */
export interface AttributionRule {
  readonly name: string;
  /** Reads the clause that begins at token `at`. */
  readonly read: (clause: Clause, at: number) => Reading | undefined;
}
