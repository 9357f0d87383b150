import { isSpeaker } from '../core/search/isMeant';
import type { Wanted } from '../core/search/wanted';
import { isSpeakerRef } from '../core/text/ref';
import type { Segment } from './segment';
import { codeTerm, themeTerm } from './termsOf';

/** The reports of a segment that can hold what is wanted, by their numbers; all others hold nothing of it. */
export function candidatesIn(segment: Segment, wanted: Wanted): (report: number) => boolean {
  const tests = [
    ...wanted.texts
      .filter(isMust)
      .map(({ phrases }) => phrases.map(words => having(segment, words))),
    ...wanted.speakers.filter(isMust).map(test => {
      const refs = segment.strings.filter(text => isSpeakerRef(text) && isSpeaker(text, test));
      return refs.map(ref => segment.reportsWith(ref));
    }),
    ...wanted.themes
      .filter(isMust)
      .map(({ values }) => values.map(id => segment.reportsWith(themeTerm(id)))),
    ...wanted.annotations
      .filter(isMust)
      .flatMap(({ codes }) => (codes ? [codes.map(id => segment.reportsWith(codeTerm(id)))] : [])),
  ];
  // How many of the tests each report has passed.
  const passed = new Uint8Array(segment.size);
  tests.forEach((lists, i) => {
    for (const list of lists) for (const report of list) if (passed[report] === i) passed[report]++;
  });
  return report => passed[report] === tests.length;
}

function isMust({ isNot }: { readonly isNot: boolean }): boolean {
  return !isNot;
}

/** The reports that have all of these words; the last one may end in `*`. */
function having(segment: Segment, words: readonly string[]): Uint16Array {
  const lists = words.map(word =>
    word.endsWith('*') ? segment.reportsWith(word.slice(0, -1), true) : segment.reportsWith(word),
  );
  const [first = new Uint16Array(), ...others] = lists.sort((a, b) => a.length - b.length);
  const sets = others.map(list => new Set(list));
  return first.filter(report => sets.every(set => set.has(report)));
}
