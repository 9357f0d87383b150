import { isMap, isScalar, isSeq } from 'yaml';
import { tokensIn } from '../yaml/yamlText';
import type { Problem } from '../text/problem';
import type { Span } from '../text/span';
import type { Fields } from '../yaml/fields';
import { readVersioned, type VersionedFile } from '../yaml/version';
import { readYaml, spanOf } from '../yaml/yamlFile';
import { type EntryFields, fieldsOf } from './entryFields';
import { plainFields } from './plainFields';
import { type SidecarLines, splitSidecar } from './sidecarLines';

/** The newest version of the format that this program knows. */
export const sidecarVersion = 1;

/** A sidecar taken apart, before its entries are read as annotations. */
export interface SidecarFile {
  readonly coder?: string;
  /** The fields of each entry; undefined where they cannot be told. */
  readonly entries: readonly (EntryFields | undefined)[];
  /** The lines of the same entries; undefined where the file is in an unusual shape. */
  readonly lines?: SidecarLines;
  readonly problems: Problem[];
  /** Whether the file may be edited: all of it could be read, and it is of no newer version. */
  readonly writable: boolean;
}

/**
 * Takes a sidecar apart: by its lines where it is in the usual shape, so that each entry stands for
 * itself and most of them never need YAML; as one YAML text otherwise. Never throws.
 */
export function openSidecar(text: string): SidecarFile {
  const lines = splitSidecar(text);
  return (lines && openByLines(text, lines)) ?? openWhole(text);
}

function openByLines(text: string, lines: SidecarLines): SidecarFile | undefined {
  const { key, end } = lines;
  const frame = readFrame(text.slice(0, key.end) + text.slice(end));
  if (!frame?.root || !hasListAt(frame.root, key.start)) return undefined;
  const coder = coderIn(frame.root);
  const behind = (offset: number) => (offset < key.end ? offset : offset + end - key.end);
  const problems = frame.problems.map(problem => moved(problem, behind));
  const reader = new EntryFieldsReader(text, problems);
  const entries = lines.entries.map(entry => reader.read(entry));
  const writable = frame.writable && !problems.some(isFatal);
  return { coder, entries, lines, problems, writable };
}

/** Whether the line that was taken for the list's begin is the file's field of that name. */
function hasListAt({ map }: Fields, offset: number): boolean {
  const { key, value } = map.items.find(({ key }) => isScalar(key) && key.value === listKey) ?? {};
  const isEmpty = value === null || (isScalar(value) && value.value === null);
  return isEmpty && spanOf(key).start === offset;
}

const listKey = 'annotations';

function openWhole(text: string): SidecarFile {
  const file = readFrame(text);
  if (!file) return { entries: [], problems: [tooLarge({ start: 0, end: 1 })], writable: false };
  const { root, problems, writable } = file;
  const coder = root && coderIn(root);
  const list = root?.node(listKey);
  if (!list || (isScalar(list) && list.value === null)) {
    return { coder, entries: [], problems, writable };
  }
  if (!isSeq(list)) {
    problems.push(wrongType(spanOf(list), '“{0}” has to be a list.'));
    return { coder, entries: [], problems, writable: false };
  }
  const entries = list.items.map(item => {
    if (isMap(item)) return fieldsOf(item, text, 0);
    problems.push(wrongType(spanOf(item ?? list), entriesWanted));
    return undefined;
  });
  return { coder, entries, problems, writable };
}

function coderIn(root: Fields): string | undefined {
  // For people only, since the file's name tells the report: read for its problems.
  root.text('report');
  return root.text('coder');
}

function readFrame(text: string): VersionedFile | undefined {
  if (tokensIn(text, mostTokens.whole) === undefined) return undefined;
  return readVersioned(text, 'rapporteur', sidecarVersion);
}

// A token costs 2 to 12 microseconds, the more the worse the text. An annotation has about 70 of
// them. So a hostile file is given up within seconds, and 7,000 entries that went through another
// tool are still read; of entries as we write them there may be any number.
const mostTokens = { whole: 100_000, all: 500_000, entry: 20_000 };

/** Reads the fields of entries, by YAML as long as that does not take too long. */
class EntryFieldsReader {
  readonly #text: string;
  readonly #problems: Problem[];
  #tokensLeft = mostTokens.all;

  constructor(text: string, problems: Problem[]) {
    this.#text = text;
    this.#problems = problems;
  }

  read({ start, end }: Span): EntryFields | undefined {
    const entry = this.#text.slice(start, end);
    return plainFields(entry, start) ?? this.#readYaml(entry, start);
  }

  #readYaml(entry: string, offset: number): EntryFields | undefined {
    const tokens = tokensIn(entry, Math.min(mostTokens.entry, this.#tokensLeft));
    if (tokens === undefined || this.#problems.length > mostProblems) return this.#giveUp(offset);
    this.#tokensLeft -= tokens;
    const { document, problems } = readYaml(entry);
    for (const problem of problems) this.#problems.push(moved(problem, at => at + offset));
    const item: unknown = isSeq(document.contents) ? document.contents.items[0] : undefined;
    if (isMap(item)) return { ...fieldsOf(item, entry, offset), isBroken: problems.length > 0 };
    const at = { start: offset, end: offset + 1 };
    if (problems.length === 0) this.#problems.push(wrongType(at, entriesWanted));
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

function moved(problem: Problem, to: (offset: number) => number): Problem {
  return { ...problem, start: to(problem.start), end: to(problem.end - 1) + 1 };
}

function isFatal({ code }: Problem): boolean {
  return code === 'yaml-syntax' || code === 'too-large';
}

const entriesWanted = '“{0}” has to be a list of entries with fields.';

function wrongType({ start, end }: Span, message: string): Problem {
  return { code: 'wrong-type', severity: 'error', start, end, message, args: [listKey] };
}

function tooLarge({ start, end }: Span): Problem {
  const message = 'This file is too long to be read. Split it.';
  return { code: 'too-large', severity: 'error', start, end, message, args: [] };
}
