import { Word } from './language/lexicon';
import { speakerPhrase, type SpeakerPhrase } from './speakerPhrase';
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
  Word.particle;

/** The speakers named at the places of one sentence; each place is read once, whoever asks. */
export class Phrases {
  readonly #tokens: Tokens;
  readonly #state: State;
  #known?: Map<number, SpeakerPhrase | undefined>;
  // The rules ask for the same place one after the other.
  #lastAt = -1;
  #last?: SpeakerPhrase;

  constructor(tokens: Tokens, state: State) {
    this.#tokens = tokens;
    this.#state = state;
  }

  /** The speaker or the joint speakers named at token `at`. */
  at(at: number): SpeakerPhrase | undefined {
    if (!this.#tokens.isCapital(at) && !this.#tokens.is(at, opensName)) return undefined;
    if (at !== this.#lastAt) {
      this.#last = this.#read(at);
      this.#lastAt = at;
    }
    return this.#last;
  }

  #read(at: number): SpeakerPhrase | undefined {
    const known = this.#known?.get(at);
    if (known || this.#known?.has(at)) return known;
    const phrase = speakerPhrase(this.#tokens, at, this.#state);
    (this.#known ??= new Map<number, SpeakerPhrase | undefined>()).set(at, phrase);
    return phrase;
  }
}
