import { isState } from '../../text/ref';
import { Word } from '../language/lexicon';
import { reportingVerb } from '../verbs';
import type { Attribution, Clause, Reading } from './attribution';
import { didSo } from './ellipsis';
import { gapped } from './gapping';
import { speakerAndTopic, speakerAndVerb, speakerAsideVerb } from './speakerFirst';

/** Where the words behind the first clause's verb begin, and its tense. */
type FirstClause = Pick<Attribution, 'next' | 'tense'>;

/** Speakers further on in a sentence that opens with a pronoun or with nobody: "He spoke; Fiji asked why". */
export function clausesBehind(clause: Clause, at: number): Attribution[] {
  const verb = reportingVerb(clause.tokens, at + 1, true);
  return furtherClauses(clause, verb ?? { next: at + 1, tense: 'past' });
}

/**
 * Further speakers of the same sentence: "A stressed x, and B said y", "A favoured x, while B
 * opposed", "A – on x; B – on y". The conjunction belongs to the second; a semicolon to neither of them.
 */
export function furtherClauses(clause: Clause, first: FirstClause): Attribution[] {
  const { tokens } = clause;
  const found: Attribution[] = [];
  for (let i = first.next; i < tokens.length; i++) {
    const isSemicolon = tokens.isMark(i, ';');
    const isComma = tokens.isMark(i, ',');
    if (!isSemicolon && !isComma && !tokens.is(i, Word.and | Word.contrast)) continue;
    let at = isSemicolon && tokens.is(i + 1, Word.and | Word.contrast) ? i + 2 : i + 1;
    // "suggested “shall,” Malaysia preferring"
    const isQuoted = isComma && /^["”»]$/.test(tokens.text(at));
    if (isQuoted) at++;
    // "to which the Secretariat replied"
    if (isComma && tokens.text(at) === 'to' && tokens.text(at + 1) === 'which') at += 2;
    // "tandis que", "mientras que", "alors qu’".
    if (/^qu(?:e$|['’])/.test(tokens.text(at))) at++;
    const next =
      didSo(clause, isComma ? i + 1 : i) ??
      (isComma
        ? (sameVerb(clause, at, first) ?? withGerund(clause, at))
        : (speakerAndVerb(clause, at) ?? closedAside(clause, at))) ??
      (isSemicolon ? speakerAndTopic(clause, at, true) : undefined) ??
      withoutVerb(clause, at, first, isSemicolon);
    // What A says of B ("said X is right and B would oppose it") stands in the present or has a
    // helping verb; what B itself says is told in the past, or all is told in the present.
    if (!next || !(isSemicolon || isSaid(clause, i, first, next))) continue;
    found.push({
      ...next,
      from: isQuoted ? at : isSemicolon || isComma ? i + 1 : firstOf(tokens, i),
      rule: isSemicolon ? 'semicolon' : 'second-clause',
      confidence: Math.min(next.confidence, 0.9),
    });
    i = next.next - 1;
  }
  return found.length > 0 ? found : gapped(clause, first);
}

/** Whether the clause behind `i` is told as said, not as what the first speaker says of the second. */
function isSaid(
  { tokens, lexicon }: Clause,
  i: number,
  first: FirstClause,
  next: Reading,
): boolean {
  if (next.tense === 'past' || isPresent(first, next)) return true;
  // "Peru had doubts, whereas Cuba could accept it"; but "said that A helped, while B should not".
  const isOwn = !lexicon.obliged.test(tokens.text(next.phrase.next));
  return tokens.is(i, Word.contrast) && isOwn && !isThat(tokens, first.next);
}

function isThat(tokens: Clause['tokens'], at: number): boolean {
  return /^(?:that|que|qu['’])$/.test(tokens.text(at));
}

/** "that in Paris"; but no "that was", which tells of the one in front. */
function isThatClause(tokens: Clause['tokens'], at: number): boolean {
  return isThat(tokens, at) && tokens.is(at + 1, Word.opener | Word.article | Word.behalf);
}

/** "with Uruguay adding that", "Malaysia preferring": a clause of its own that hangs on the first. */
function withGerund({ tokens, phrases }: Clause, at: number): Reading | undefined {
  const isWith = tokens.text(at) === 'with';
  const phrase = phrases.at(isWith ? at + 1 : at);
  // "in Chile, Peru and Fiji supporting": a list in which nobody speaks.
  const isListed = tokens.name(at - 2) !== undefined || !phrase?.speakers.every(isState);
  if (!phrase || (!isWith && (isListed || phrase.isJoint)) || !tokens.is(phrase.next, Word.gerund))
    return undefined;
  const confidence = Math.min(phrase.confidence, isWith ? 0.85 : 0.75);
  return { phrase, next: phrase.next + 1, tense: 'past', confidence };
}

/** "Norway offered boats, Sweden offered divers"; "to which the Secretariat replied". */
function sameVerb(clause: Clause, at: number, first: FirstClause): Reading | undefined {
  const { tokens } = clause;
  const isReply = tokens.text(at - 1) === 'which';
  const found = speakerAndVerb(clause, at);
  const isSame = found && tokens.text(found.next - 1) === tokens.text(first.next - 1);
  return isReply || isSame ? found : undefined;
}

// "Greece for a corps of volunteers": what is left out is short.
const longestRest = 12;

/**
 * "Italy called for a fund, Greece for a corps, and Cyprus for both"; "Peru cited anchovies; Chile,
 * salmon": the verb of the first speaker serves the others too.
 */
function withoutVerb(
  { tokens, phrases }: Clause,
  at: number,
  first: FirstClause,
  isSemicolon: boolean,
): Reading | undefined {
  const phrase = phrases.at(at);
  if (!phrase || phrase.next >= tokens.length) return undefined;
  const next = behindAside(tokens, phrase.next);
  const isSame =
    (isGapLink(tokens, first.next) && tokens.text(next) === tokens.text(first.next)) ||
    isThatClause(tokens, next);
  // "agreed to work with Peru and Chile to find": without a comma it goes on with what is done.
  const isApart = isSemicolon || tokens.isMark(at - 1, ',') || tokens.isMark(at - 2, ',');
  if (isSame && !isApart && !tokens.is(first.next, Word.behalf | Word.topic)) return undefined;
  const isLeftOut = isSemicolon && (tokens.isMark(next, ',') || tokens.isMark(next, ':'));
  if (!isSame && !isLeftOut) return undefined;
  if (isLeftOut && !isShort(tokens, next)) return undefined;
  return { phrase, next: next + 1, tense: 'past', confidence: Math.min(phrase.confidence, 0.75) };
}

// "echoed by Bolivia and the African Group"
const longestAside = 12;

/** Index behind ", echoed by Bolivia," at `at`; `at` when no second comma follows soon. */
function behindAside(tokens: Clause['tokens'], at: number): number {
  if (!tokens.isMark(at, ',') || !tokens.is(at + 1, Word.seconded | Word.behalf)) return at;
  for (let i = at + 1; i < at + longestAside; i++) if (tokens.isMark(i, ',')) return i + 1;
  return at;
}

/** What stands behind both verbs, told or left out: "called for a fund", "sought to delete", "said that". */
function isGapLink(tokens: Clause['tokens'], at: number): boolean {
  return tokens.is(at, Word.behalf | Word.topic) || tokens.text(at) === 'to' || isThat(tokens, at);
}

function isShort(tokens: Clause['tokens'], from: number): boolean {
  let i = from;
  while (i < tokens.length && !tokens.isMark(i, ';')) i++;
  return i - from <= longestRest;
}

/** "while Fiji, supported by Togo, noted". */
function closedAside(clause: Clause, at: number): Reading | undefined {
  const phrase = clause.phrases.at(at);
  if (!phrase || !clause.tokens.isMark(phrase.next, ',')) return undefined;
  const found = speakerAsideVerb.read(clause, at);
  const comma = found && verbStart(clause, found.next);
  // Without words between the commas it is the end of what stands in front: "opposed by A and B, said".
  return comma && comma > phrase.next && clause.tokens.isMark(comma, ',') ? found : undefined;
}

/** Index of the token in front of the verb that ends at `next`, without its adverbs. */
function verbStart({ tokens }: Clause, next: number): number {
  let i = next - 2;
  while (i > 0 && tokens.is(i, Word.adverb | Word.auxiliary)) i--;
  return i;
}

/** Index of the conjunction's first word: "en tanto que". */
function firstOf(tokens: Clause['tokens'], at: number): number {
  return tokens.text(at) === 'tanto' && tokens.text(at - 1) === 'en' ? at - 1 : at;
}

function isPresent(a: Pick<Attribution, 'tense'>, b: Pick<Attribution, 'tense'>): boolean {
  return a.tense === 'present' && b.tense === 'present';
}
