import { applyEdits, type Edit } from '../text/edits';
import { assemble, type Assembled } from './assemble';
import { blockAt } from './blocks';
import { english } from './language/english';
import { type BlockReading, readBlock } from './readBlock';
import { initialState, sameState, type State } from './state';
import type { Report } from './types';

/** Reads the structure of a report: roundtables, speakers, contributions. Succeeds on every text. */
export function parseReport(text: string): Report {
  return new ParsedReport(text, readFrom(text, 0, initialState));
}

/**
 * The report after `edits` to the text of `old`: equal to `parseReport` of the new text, but only
 * the blocks that the edits touch are read again, and those below that had another entry state.
 * Edits are sorted and do not overlap; their offsets count in the old text.
 */
export function reparse(old: Report, edits: readonly Edit[]): Report {
  const text = applyEdits(old.text, edits);
  const [first, last] = [edits[0], edits.at(-1)];
  if (!(old instanceof ParsedReport) || !first || !last) return parseReport(text);
  return new ParsedReport(text, readAgain(old, text, first.start, last.end));
}

class ParsedReport implements Report {
  readonly text: string;
  readonly readings: readonly BlockReading[];
  #assembled?: Assembled;

  constructor(text: string, readings: readonly BlockReading[]) {
    this.text = text;
    this.readings = readings;
  }

  get #parts(): Assembled {
    return (this.#assembled ??= assemble(this.text.length, this.readings));
  }

  get title(): Report['title'] {
    return this.#parts.title;
  }
  get roundtables(): Report['roundtables'] {
    return this.#parts.roundtables;
  }
  get contributions(): Report['contributions'] {
    return this.#parts.contributions;
  }
  get speakers(): Report['speakers'] {
    return this.#parts.speakers;
  }
  get names(): Report['names'] {
    return this.#parts.names;
  }
  get isReport(): boolean {
    return this.#parts.isReport;
  }
}

/** Reads the blocks from `start` to the end of the text. */
function readFrom(text: string, start: number, entry: State): BlockReading[] {
  const readings: BlockReading[] = [];
  let state = entry;
  for (let block = blockAt(text, start); block; block = blockAt(text, block.end)) {
    const reading = readBlock(text, block, state, english);
    readings.push(reading);
    state = reading.exit;
  }
  return readings;
}

/** Reads again what an edit of [editStart, editEnd) of the old text made different. */
function readAgain(
  old: ParsedReport,
  text: string,
  editStart: number,
  editEnd: number,
): BlockReading[] {
  const { index, start } = blockBefore(old.readings, editStart);
  const readings = old.readings.slice(0, index);
  const delta = text.length - old.text.length;
  let state = old.readings[index]?.entry ?? initialState;
  let [oldIndex, oldStart] = [index, start];
  for (let block = blockAt(text, start); block; block = blockAt(text, block.end)) {
    // Behind the edit the old blocks stand again as soon as one begins at the same place.
    while (oldIndex < old.readings.length && oldStart + delta < block.start) {
      oldStart += old.readings[oldIndex++]?.length ?? 0;
    }
    const kept = old.readings[oldIndex];
    const isBehind = oldStart >= editEnd && oldStart + delta === block.start;
    if (kept && isBehind && sameState(kept.entry, state))
      return readings.concat(old.readings.slice(oldIndex));
    const reading = readBlock(text, block, state, english);
    readings.push(reading);
    state = reading.exit;
  }
  return readings;
}

/** The block in front of the one that holds `offset`: its end depends on what follows it. */
function blockBefore(
  readings: readonly BlockReading[],
  offset: number,
): { index: number; start: number } {
  let index = 0;
  let start = 0;
  let before = 0;
  for (; index < readings.length - 1; index++) {
    const end = start + (readings[index]?.length ?? 0);
    if (offset < end) break;
    before = start;
    start = end;
  }
  return index > 0 ? { index: index - 1, start: before } : { index, start };
}
