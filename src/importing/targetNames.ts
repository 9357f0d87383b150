import type { Format } from './types';

/** Names for the text of a report, the best first: `a.docx` becomes `a.md`, `a-2.md`, …. */
export function* targetNames(name: string, format: Format): Generator<string> {
  const stem = name.replace(/(?<=.)\.[^.]*$/, '');
  yield `${stem}.${format}`;
  for (let n = 2; ; n++) yield `${stem}-${n}.${format}`;
}
