import { Word } from './language/lexicon';
import { speakerPhrase, type SpeakerPhrase } from './speakerPhrase';
import type { State } from './state';
import { is, type Token } from './tokens';

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
  readonly #tokens: readonly Token[];
  readonly #state: State;
  readonly #known = new Map<number, SpeakerPhrase | undefined>();

  constructor(tokens: readonly Token[], state: State) {
    this.#tokens = tokens;
    this.#state = state;
  }

  /** The speaker or the joint speakers named at token `at`. */
  at(at: number): SpeakerPhrase | undefined {
    const token = this.#tokens[at];
    if (!token || token.kind === 'mark' || !(token.isCapital || is(token, opensName)))
      return undefined;
    if (this.#known.has(at)) return this.#known.get(at);
    const phrase = speakerPhrase(this.#tokens, at, this.#state);
    this.#known.set(at, phrase);
    return phrase;
  }
}
