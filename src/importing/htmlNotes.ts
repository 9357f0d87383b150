import { type Block, joinRuns, type Run } from './blocks';
import type { BlockBuilder } from './blockBuilder';
import type { Attributes } from './markup';
import { lowered } from './raised';

/** Rows of blocks: from the first to behind the last. */
interface Range {
  readonly start: number;
  readonly end: number;
}

interface Element {
  readonly ids: readonly string[];
  readonly start?: number;
  /** Ids of what stands in its first block: a footnote's mark stands for all of the footnote. */
  readonly inner: string[];
  readonly holds: boolean;
}

/** The ids of footnotes: by the first block, and all. */
interface Ids {
  readonly byStart: Map<number, string>;
  readonly taken: Set<string>;
}

// What is longer is a chapter with links to and fro, and no footnote.
const longestNote = 12;

/**
 * Finds footnotes in HTML: two links that lead to each other are a footnote's mark and its way back.
 * That is how all word processors write them.
 */
export class HtmlNotes {
  readonly #builder: BlockBuilder;
  readonly #open: Element[] = [];
  readonly #ranges = new Map<string, Range>();

  constructor(builder: BlockBuilder) {
    this.#builder = builder;
  }

  open(name: string, { id, name: anchor }: Attributes, isBlock: boolean): void {
    const ids = [id, name === 'a' ? anchor : undefined].filter(known => known !== undefined);
    const holds = isBlock && /^(?:li|div|aside|section|dd)$/.test(name);
    const start = this.#builder.count;
    this.#open.push({ ids, start, inner: [], holds });
    if (isBlock) return;
    const holder = this.#open.findLast(element => element.holds);
    if (holder && holder.start === start) holder.inner.push(...ids);
  }

  close(_name: string, isBlock: boolean): void {
    const element = this.#open.pop();
    const count = this.#builder.count;
    if (element?.start === undefined || count === undefined) return;
    const { start, ids, inner } = element;
    const end = isBlock ? Math.max(count, start + 1) : start + 1;
    for (const id of ids) this.#ranges.set(id, { start, end });
    if (end - start <= longestNote) for (const id of inner) this.#ranges.set(id, { start, end });
  }

  /** The blocks with footnotes at their end, and without links within the page: it is a page no more. */
  resolve(blocks: readonly Block[]): Block[] {
    const ids: Ids = { byStart: new Map(), taken: new Set() };
    const marked = blocks.map((block, i) =>
      mapRuns(block, runs => this.#markNotes(runs, i, blocks, ids)),
    );
    const ends = this.#noteEnds();
    const notes: Block[] = [];
    const kept: Block[] = [];
    for (let i = 0; i < marked.length; i++) {
      const [block, id] = [marked[i], ids.byStart.get(i)];
      if (id === undefined) {
        if (block) kept.push(mapRuns(block, withoutPlaces));
        continue;
      }
      const end = ends.get(i) ?? i + 1;
      notes.push({ kind: 'note', id, runs: noteRuns(blocks.slice(i, end)) });
      i = end - 1;
    }
    return [...kept, ...notes];
  }

  #markNotes(
    runs: readonly Run[],
    at: number,
    blocks: readonly Block[],
    { byStart, taken }: Ids,
  ): readonly Run[] {
    return runs.map(run => {
      const range = run.link?.startsWith('#') ? this.#ranges.get(run.link.slice(1)) : undefined;
      if (!range || !this.#leadsBack(range, at, blocks)) return run;
      const id = byStart.get(range.start) ?? idFor(run.text, taken);
      byStart.set(range.start, id);
      taken.add(id);
      return { text: run.text, note: id };
    });
  }

  /** Whether what stands at `range` holds a link to the block `at`. */
  #leadsBack({ start, end }: Range, at: number, blocks: readonly Block[]): boolean {
    // Footnotes stand behind their marks.
    if (start <= at || end - start > longestNote) return false;
    return blocks.slice(start, end).some(block =>
      runsOf(block).some(({ link }) => {
        const back = link?.startsWith('#') ? this.#ranges.get(link.slice(1)) : undefined;
        return back !== undefined && back.start <= at && at < back.end;
      }),
    );
  }

  /** Where what may be a footnote ends, by where it begins. */
  #noteEnds(): ReadonlyMap<number, number> {
    const ends = new Map<number, number>();
    for (const { start, end } of this.#ranges.values())
      if (end - start <= longestNote) ends.set(start, Math.max(end, ends.get(start) ?? end));
    return ends;
  }
}

/** The mark as an id: its number or letter; where that is taken, it gets a number behind it. */
export function idFor(mark: string, taken: ReadonlySet<string>): string {
  const printed = /[\p{L}\p{N}]{1,8}/u.exec(lowered(mark))?.[0] ?? 'n';
  if (!taken.has(printed)) return printed;
  // There is none yet with a number as high as the count of all.
  return `${printed}-${taken.size + 1}`;
}

function noteRuns(blocks: readonly Block[]): Run[] {
  const rows = blocks.map(block => runsOf(block).filter(({ link }) => !link?.startsWith('#')));
  return joinRuns(rows, ' ');
}

function runsOf(block: Block): readonly Run[] {
  return 'runs' in block ? block.runs : [];
}

function mapRuns(block: Block, change: (runs: readonly Run[]) => readonly Run[]): Block {
  return 'runs' in block ? { ...block, runs: change(block.runs) } : block;
}

function withoutPlaces(runs: readonly Run[]): readonly Run[] {
  return runs.map(run => (run.link?.startsWith('#') ? { ...run, link: undefined } : run));
}
