import { Word } from './language/lexicon';
import { oneSpeaker } from './oneSpeaker';
import type { OneSpeaker } from './speaker';
import {
  type Link,
  linkAt,
  speakerPhrase,
  type SpeakerPhrase,
  type SpeakerReader,
} from './speakerPhrase';
import { behindDemonstrative } from './standIns';
import type { State } from './state';
import type { Tokens } from './tokens';

// The small words that can open a speaker's name: "the", "his excellency", "several delegates".
const opensName =
  Word.article |
  Word.honorific |
  Word.generic |
  Word.office |
  Word.delegation |
  Word.title |
  Word.particle |
  Word.constituency;

/** The speakers named at the places of one sentence; each place is read once, whoever asks. */
export class Phrases implements SpeakerReader {
  readonly tokens: Tokens;
  readonly #state: State;
  #phrases?: Map<number, SpeakerPhrase | undefined>;
  #ones?: Map<number, OneSpeaker | undefined>;
  #links?: Map<number, Link | undefined>;
  // The rules ask for the same place one after the other.
  #lastAt = -1;
  #last?: SpeakerPhrase;

  constructor(tokens: Tokens, state: State) {
    this.tokens = tokens;
    this.#state = state;
  }

  /** The speaker or the joint speakers named at token `at`. */
  at(at: number): SpeakerPhrase | undefined {
    const { tokens } = this;
    const mayOpen =
      tokens.isCapital(at) || tokens.is(at, opensName) || behindDemonstrative(tokens, at) > at;
    if (!mayOpen) return undefined;
    if (at !== this.#lastAt) {
      this.#phrases ??= new Map();
      this.#last = remembered(this.#phrases, at, () => speakerPhrase(this, at));
      this.#lastAt = at;
    }
    return this.#last;
  }

  /** The one named at token `at`, and whether another is joined. */
  readonly link = (at: number): Link | undefined => {
    this.#links ??= new Map();
    return remembered(this.#links, at, () => linkAt(this, at));
  };

  /** The one speaker named at token `at`. */
  readonly one = (at: number): OneSpeaker | undefined => {
    this.#ones ??= new Map();
    return remembered(this.#ones, at, () => oneSpeaker(this.tokens, at, this.#state));
  };
}

function remembered<T>(known: Map<number, T>, at: number, read: () => T): T {
  const found = known.get(at);
  if (found !== undefined || known.has(at)) return found as T;
  const made = read();
  known.set(at, made);
  return made;
}
