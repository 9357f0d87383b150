import { anchor } from '../../src/core/annotations/anchor';
import { Describer } from '../../src/core/annotations/describe';
import type { Selector } from '../../src/core/annotations/types';
import { addDrift, noOutcomes, ours, type Outcomes, somePassages } from '../support/drift';
import { hypothesis } from '../support/hypothesis';
import { seeded } from '../support/random';
import { revised } from '../support/revision';
import type { Figure } from './bench';
import { rounded, timed } from './measure';

const seed = 1;
const size = 1_000_000;
const count = 1_000;
const lettersPerChange = 600;
const reportsRevised = 20;

/** 1,000 annotations of a report of 1 MB, anchored after it was revised with a change for every hundred words. */
export function reanchor(texts: readonly string[]): Figure {
  const { selectors, after } = revision(texts);
  const value = timed(() => anchor(after, selectors).length);
  return { name: 'reanchor', value: rounded(value), unit: 'ms', ...inputs(after) };
}

/** The same beside the way of Hypothesis, once; and who puts more passages where they do not belong. */
export function reanchorVsHypothesis(texts: readonly string[]): Figure {
  const { selectors, after } = revision(texts);
  const value = timed(() => anchor(after, selectors).length);
  const start = performance.now();
  hypothesis(after, selectors);
  const ratio = (performance.now() - start) / value;
  const [mine, theirs] = [ours, hypothesis].map(find => {
    const outcomes = noOutcomes();
    texts.slice(0, reportsRevised).forEach((text, i) => addDrift(outcomes, text, seed + i, find));
    return outcomes;
  });
  return {
    name: 'reanchor-vs-hypothesis',
    value: rounded(value),
    unit: 'ms',
    ratio: rounded(ratio),
    ...told('', mine),
    ...told('peer-', theirs),
    ...inputs(after),
  };
}

function told(who: string, outcomes = noOutcomes()): Record<string, number> {
  const { survived, right, wrong }: Outcomes = outcomes;
  return { [`${who}right`]: right, [`${who}of`]: survived, [`${who}wrong`]: wrong.length };
}

function inputs(after: string): Record<string, number> {
  return { annotations: count, bytes: Buffer.byteLength(after), seed };
}

/** Reports one behind the other until there is enough, each of them revised. */
function revision(texts: readonly string[]): { selectors: Selector[]; after: string } {
  const random = seeded(seed);
  let [before, after] = ['', ''];
  for (let i = 0; before.length < size; i++) {
    const text = `${texts[i % texts.length]}\n\n`;
    before += text;
    after += revised(text, Math.ceil(text.length / lettersPerChange), random).text;
  }
  const describer = new Describer(before);
  const selectors = somePassages(before, count, random).map(span => describer.describe(span));
  return { selectors, after };
}
