import { listText, scalarText } from '../yaml/scalars';
import type { Correction } from './correction';
import { entryLines, selectorTexts, timeText } from './entryText';

/**
 * A correction as a sidecar holds it: one field a line, each line with its break, the dash behind
 * `indent`.
 *
 * ```yaml
 *   - id: k3f9a2c7
 *     correct: speaker
 *     speakers: [country:MA]
 *     quote: The delegate then turned to cities.
 * ```
 */
export function correctionText(correction: Correction, indent: string): string {
  const { id, kind, created } = correction;
  const head = { id: scalarText(id), correct: kind, ...fieldsOf(correction) };
  const fields = Object.entries(head);
  if (created !== undefined) fields.push(['created', timeText(created)]);
  return entryLines(fields, indent);
}

function fieldsOf(correction: Correction): Readonly<Record<string, string>> {
  switch (correction.kind) {
    case 'rename':
      return { from: scalarText(correction.from), to: scalarText(correction.to) };
    case 'speaker':
    case 'chair':
      return {
        speakers: listText(correction.speakers),
        ...selectorTexts(correction.selector),
      };
    case 'not-a-speech':
    case 'split':
    case 'join':
    case 'roundtable':
    case 'not-a-roundtable':
    case 'confirm':
      return selectorTexts(correction.selector);
  }
}
