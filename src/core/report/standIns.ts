import type { Ref } from '../text/ref';
import { Word } from './language/lexicon';
import type { Tokens } from './tokens';

/** Words that stand for somebody without a name of their own. */
export interface StandIn {
  readonly ref: Ref;
  readonly next: number;
  readonly confidence: number;
}

// "indigenous peoples and local communities" and the like.
const longestConstituency = 5;

/** "Civil society", "the private sector", "BUSINESS AND INDUSTRY": a constituency that speaks as one. */
export function constituencyAt(tokens: Tokens, at: number): StandIn | undefined {
  if (!tokens.is(at, Word.constituency)) return undefined;
  const { constituency } = tokens.lexicon;
  const from = tokens.start(at);
  const end = Math.min(at + longestConstituency, tokens.length);
  const found = constituency.exec(tokens.slice(at, end));
  // "some communities, like farmers, need information"
  if (!found || /^(?:farmers|youth)/.test(found[0])) return undefined;
  const behind = tokens.firstFrom(from + found[0].length);
  // "Indigenous Peoples Forum", "the Indigenous Peoples’ Caucus" are bodies.
  const isBody = tokens.isCapital(behind) && tokens.isCapital(behind - 1);
  if (isBody || /^['’]/.test(tokens.text(behind))) return undefined;
  // "civil society representatives"
  const next = tokens.is(behind, Word.delegation | Word.generic) ? behind + 1 : behind;
  return { ref: `org:${inSentenceCase(found[0])}`, next, confidence: 0.85 };
}

/** "Civil society" for "CIVIL SOCIETY", "civil\nsociety"; NGOs keep their capitals. */
function inSentenceCase(name: string): string {
  const plain = name
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/\b(?:e?ngo|ong|osc)/, acronym => acronym.toUpperCase());
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** Index behind "that of", "celui de la", "el de": who speaks for the body behind; `at` when there is none. */
export function behindDemonstrative(tokens: Tokens, at: number): number {
  if (!tokens.is(at + 1, Word.from) || !tokens.lexicon.demonstrative.test(tokens.text(at)))
    return at;
  return tokens.is(at + 2, Word.article) ? at + 3 : at + 2;
}
