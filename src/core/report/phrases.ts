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

  constructor(tokens: Tokens, state: State) {
    this.#tokens = tokens;
    this.#state = state;
  }

  /** The speaker or the joint speakers named at token `at`. */
  at(at: number): SpeakerPhrase | undefined {
    if (!this.#tokens.isCapital(at) && !this.#tokens.is(at, opensName)) return undefined;
    const known = (this.#known ??= new Map());
    const read = known.get(at);
    if (read || known.has(at)) return read;
    const phrase = speakerPhrase(this.#tokens, at, this.#state);
    known.set(at, phrase);
    return phrase;
  }
}
