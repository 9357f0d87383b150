import { isMap, isSeq } from 'yaml';
import type { Problem } from '../text/problem';
import type { Span } from '../text/span';
import { readYaml } from '../yaml/yamlFile';
import { tokensIn } from '../yaml/yamlText';
import { type EntryFields, fieldsOf } from './entryFields';
import type { EntryMemory } from './entryMemory';
import { plainFields } from './plainFields';
import { entriesWanted, moved, mostTokens, wrongType } from './sidecarProblems';
import { tooLarge } from '../yaml/tooLarge';
import type { ListKey } from './sidecar';

/** Reads the fields of a sidecar's entries, by YAML as long as that does not take too long. */
export class EntryFieldsReader {
  readonly #text: string;
  readonly #problems: Problem[];
  readonly #memory?: EntryMemory;
  #tokensLeft = mostTokens.all;

  /** `text` is the sidecar's; what is wrong is added to `problems`. */
  constructor(text: string, problems: Problem[], memory?: EntryMemory) {
    this.#text = text;
    this.#problems = problems;
    this.#memory = memory;
  }

  /** The fields of the entry of `list` at a span of whole lines. */
  read({ start, end }: Span, list: ListKey): EntryFields | undefined {
    const entry = this.#text.slice(start, end);
    const plain = this.#memory
      ? this.#memory.fields(entry, () => plainFields(entry))
      : plainFields(entry);
    return plain ?? this.#readYaml(entry, start, list);
  }

  #readYaml(entry: string, offset: number, list: ListKey): EntryFields | undefined {
    const tokens = tokensIn(entry, Math.min(mostTokens.entry, this.#tokensLeft));
    if (tokens === undefined || this.#problems.length > mostProblems) return this.#giveUp(offset);
    this.#tokensLeft -= tokens;
    const { document, problems } = readYaml(entry);
    for (const problem of problems) this.#problems.push(moved(problem, at => at + offset));
    const item: unknown = isSeq(document.contents) ? document.contents.items[0] : undefined;
    if (isMap(item)) return { ...fieldsOf(item, entry, 0), isBroken: problems.length > 0 };
    const at = { start: offset, end: offset + 1 };
    if (problems.length === 0) this.#problems.push(wrongType(at, entriesWanted, list));
    return undefined;
  }

  #giveUp(offset: number): undefined {
    if (this.#tokensLeft >= 0) this.#problems.push(tooLarge({ start: offset, end: offset + 1 }));
    this.#tokensLeft = -1;
    return undefined;
  }
}

// More than that are not shown by VS Code.
const mostProblems = 1_000;
