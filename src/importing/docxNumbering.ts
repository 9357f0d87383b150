import { counted } from './labels';
import { type Attributes, type MarkupReader, readMarkup } from './markup';

/** In which list a paragraph stands, and how deep, from 0 on. */
export interface ListPlace {
  readonly id: string;
  readonly level: number;
}

interface Level {
  readonly format: string;
  /** "%1.%2)": with the numbers of this level and those above. */
  readonly text: string;
  readonly start: number;
}

interface List {
  readonly kind: string;
  readonly starts: ReadonlyMap<number, number>;
}

const levelsInAll = 9;

/** Counts the items of lists in Word, whose text holds no numbers. */
export class DocxNumbering implements MarkupReader {
  readonly #kinds = new Map<string, Level[]>();
  readonly #lists = new Map<string, { kind: string; starts: Map<number, number> }>();
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #met = new Set<string>();
  #kind?: string;
  #list?: string;
  #level = 0;

  constructor(source: string) {
    readMarkup(source, this, 'xml');
  }

  /** The label of the next paragraph at this place, as it is printed; undefined outside of lists. */
  next({ id, level }: ListPlace): string | undefined {
    const list = this.#lists.get(id);
    const levels = list && this.#kinds.get(list.kind);
    const own = levels?.[level];
    if (!list || !levels || !own || level >= levelsInAll) return undefined;
    if (own.format === 'bullet') return '•';
    const counts = this.#countsOf(id, list);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    return own.text.replace(/%(\d)/g, (_, n: string) => {
      const at = Number(n) - 1;
      const of = levels[at];
      return counted(counts[at] ?? of?.start ?? 1, of?.format ?? 'decimal');
    });
  }

  open(name: string, attributes: Attributes): void {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:abstractNum') this.#openKind(attributes['w:abstractNumId'] ?? '');
    else if (name === 'w:num') this.#openList(attributes['w:numId'] ?? '');
    else if (name === 'w:abstractNumId') this.#setKind(value);
    else if (name === 'w:lvl' || name === 'w:lvlOverride')
      this.#level = Number(attributes['w:ilvl'] ?? 0);
    else if (name === 'w:startOverride') this.#setStart(Number(value));
    else if (name === 'w:numFmt') this.#change({ format: value });
    else if (name === 'w:lvlText') this.#change({ text: value });
    else if (name === 'w:start') this.#change({ start: Number(value) || 0 });
  }

  text(): void {
    // Numbers have no words.
  }

  close(name: string): void {
    if (name === 'w:abstractNum') this.#kind = undefined;
    else if (name === 'w:num') this.#list = undefined;
  }

  /** Lists of one kind count on together, unless one begins anew. */
  #countsOf(id: string, { kind, starts }: List): (number | undefined)[] {
    const counts = this.#counts.get(kind) ?? [];
    this.#counts.set(kind, counts);
    if (this.#met.has(id)) return counts;
    this.#met.add(id);
    for (const [level, start] of starts) counts[level] = start - 1;
    return counts;
  }

  #openKind(id: string): void {
    this.#kind = id;
    this.#kinds.set(id, []);
  }

  #openList(id: string): void {
    this.#list = id;
    this.#lists.set(id, { kind: '', starts: new Map() });
  }

  #setKind(kind: string): void {
    const list = this.#list === undefined ? undefined : this.#lists.get(this.#list);
    if (list) list.kind = kind;
  }

  #setStart(start: number): void {
    if (this.#list !== undefined) this.#lists.get(this.#list)?.starts.set(this.#level, start);
  }

  #change(change: Partial<Level>): void {
    const levels = this.#kind === undefined ? undefined : this.#kinds.get(this.#kind);
    if (!levels || !(this.#level >= 0 && this.#level < levelsInAll)) return;
    const level = levels[this.#level] ?? { format: 'decimal', text: '', start: 1 };
    levels[this.#level] = { ...level, ...change };
  }
}
