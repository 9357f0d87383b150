import { Word } from '../language/lexicon';
import { reportingVerb } from '../verbs';
import type { AttributionRule, Clause, Reading } from './attribution';

/** "According to Chile, …", "In the view of Fiji, …", "In Peru's view, …". */
export const inView: AttributionRule = {
  name: 'in-view',
  read: (clause, at) => {
    const { tokens, phrases, lexicon } = clause;
    const behind = tokens.behind(at, lexicon.inView);
    const phrase = behind === undefined ? undefined : phrases.at(behind);
    if (!phrase) return undefined;
    const next = isOwned(clause, phrase.next) ? behindView(clause, phrase.next) : phrase.next;
    // "According to UNHCR data": not the speaker's words.
    if (next === undefined) return undefined;
    // "Por parte del Uruguay se preguntó"
    const verb = lexicon.by.test(tokens.text(at)) ? reportingVerb(tokens, next, true) : undefined;
    if (!verb && !tokens.isMark(next, ',')) return undefined;
    return {
      phrase,
      next: verb?.next ?? next + 1,
      tense: 'past',
      confidence: Math.min(phrase.confidence, 0.88),
    };
  },
};

/** "Peru's position was that …", "The question of Chile was whether …". */
export const viewOfSpeaker: AttributionRule = {
  name: 'view',
  read: (clause, at) => ownedView(clause, at) ?? viewOf(clause, at),
};

function ownedView(clause: Clause, at: number): Reading | undefined {
  const phrase = clause.phrases.at(at);
  if (!phrase || !isOwned(clause, phrase.next)) return undefined;
  const next = behindView(clause, phrase.next);
  return next === undefined ? undefined : told(clause, phrase, next);
}

function viewOf(clause: Clause, at: number): Reading | undefined {
  const { tokens, phrases } = clause;
  if (!tokens.is(at, Word.article)) return undefined;
  const noun = viewWithin(clause, at + 1);
  if (noun === undefined || !tokens.is(noun + 1, Word.from)) return undefined;
  const phrase = phrases.at(noun + 2);
  return phrase && told(clause, phrase, phrase.next);
}

/** "was that …", "is to …", "focused on …": what the view is. "was rejected" tells what became of it. */
function told({ tokens }: Clause, phrase: Reading['phrase'], at: number): Reading | undefined {
  const confidence = Math.min(phrase.confidence, 0.88);
  if (tokens.is(at, Word.auxiliary)) {
    if (!/^(?:that|to|whether|how|why|what|que|de|si|:)$/.test(tokens.text(at + 1)))
      return undefined;
    return { phrase, next: at + 2, tense: 'past', confidence };
  }
  const verb = reportingVerb(tokens, at, false);
  return verb && { phrase, next: verb.next, tense: verb.tense, confidence };
}

function isOwned({ tokens }: Clause, at: number): boolean {
  return /^['’]s?$/.test(tokens.text(at));
}

/** Index behind the view that belongs to the speaker in front of "'s" at `at`. */
function behindView(clause: Clause, at: number): number | undefined {
  const noun = viewWithin(clause, at + 1);
  return noun === undefined ? undefined : noun + 1;
}

/** Index of "view" in "view", "main view", "first main view". */
function viewWithin({ tokens, lexicon }: Clause, at: number): number | undefined {
  for (let i = at; i < at + 3; i++) if (lexicon.view.test(tokens.text(i))) return i;
  return undefined;
}
