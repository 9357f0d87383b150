import { isMap, isScalar, isSeq } from 'yaml';
import type { Problem } from '../text/problem';
import { shift } from '../text/span';
import type { Fields } from '../yaml/fields';
import { readVersioned, type VersionedFile } from '../yaml/version';
import { spanOf } from '../yaml/yamlFile';
import { tokensIn } from '../yaml/yamlText';
import { Cuts } from './cuts';
import { type EntryFields, fieldsOf } from './entryFields';
import { EntryFieldsReader } from './entryFieldsReader';
import type { EntryMemory } from './entryMemory';
import { type SidecarLines, splitList } from './sidecarLines';
import { entriesWanted, isFatal, listWanted, moved, mostTokens } from './sidecarProblems';
import { wrongType } from './sidecarProblems';
import { tooLarge } from '../yaml/tooLarge';
import type { ListKey } from './sidecar';

/** The newest version of the format that this program knows. */
export const sidecarVersion = 1;

/** A sidecar taken apart, before its entries are read as annotations and corrections. */
export interface SidecarFile {
  readonly coder?: string;
  readonly lists: Readonly<Record<ListKey, EntryList>>;
  readonly problems: Problem[];
  /** Whether the file may be edited: all of it could be read, and it is of no newer version. */
  readonly writable: boolean;
}

/** One of a sidecar's lists. */
export interface EntryList {
  /** The fields of each entry; undefined where they cannot be told. */
  readonly entries: readonly (EntryFields | undefined)[];
  /** The lines of the same entries; undefined where the list is missing or in an unusual shape. */
  readonly lines?: SidecarLines;
  /** Whether the file has a field of the list's name. */
  readonly isThere: boolean;
  /** Whether something else than a list stands in its place. */
  readonly isBroken?: boolean;
}

/**
 * Takes a sidecar apart: by its lines where a list is in the usual shape, so that each entry stands
 * for itself and most of them never need YAML; as one YAML text otherwise. `memory` is that of earlier
 * readings of the same sidecar. Never throws.
 */
export function openSidecar(text: string, memory?: EntryMemory): SidecarFile {
  const split: Split = {
    annotations: splitList(text, 'annotations'),
    corrections: splitList(text, 'corrections'),
  };
  memory?.begin();
  return openBy(text, split, memory) ?? openBy(text, {}) ?? unreadable();
}

type Split = Readonly<Partial<Record<ListKey, SidecarLines>>>;

/** Where the places of an entry's fields are counted from, by its index. */
export function offsetOf({ lines }: EntryList, index: number): number {
  return lines?.entries[index]?.start ?? 0;
}

/** Takes the lists in `split` by their lines; undefined when YAML does not see them there. */
function openBy(text: string, split: Split, memory?: EntryMemory): SidecarFile | undefined {
  const parts = Object.values(split).filter(lines => lines !== undefined);
  const cuts = new Cuts(parts.map(({ key, end }) => ({ start: key.end, end })));
  const frameText = cuts.without(text);
  const frame = readFrame(frameText);
  if (!frame || !hasLists(frame.root, split, cuts)) return undefined;
  const coder = frame.root && coderIn(frame.root);
  const problems = frame.problems.map(problem => moved(problem, at => cuts.toWhole(at)));
  const reader = new EntryFieldsReader(text, problems, memory);
  const listOf = (name: ListKey): EntryList => {
    const lines = split[name];
    if (!lines) return listInFrame({ name, root: frame.root, frameText, cuts, problems });
    const entries = lines.entries.map(entry => reader.read(entry, name));
    return { entries, lines, isThere: true };
  };
  const lists = { annotations: listOf('annotations'), corrections: listOf('corrections') };
  const isBroken = Object.values(lists).some(list => list.isBroken) || problems.some(isFatal);
  return { coder, lists, problems, writable: frame.writable && !isBroken };
}

/** Whether the lines that were taken for the lists' begins are the file's fields of those names. */
function hasLists(root: Fields | undefined, split: Split, cuts: Cuts): boolean {
  return Object.entries(split).every(([name, lines]) => {
    if (!lines) return true;
    const { key, value } = root?.map.items.find(item => isNamed(item.key, name)) ?? {};
    const isEmpty = value === null || (isScalar(value) && value.value === null);
    return isEmpty && spanOf(key).start === cuts.fromWhole(lines.key.start);
  });
}

function isNamed(key: unknown, name: string): boolean {
  return isScalar(key) && key.value === name;
}

interface Frame {
  readonly name: ListKey;
  readonly root?: Fields;
  readonly frameText: string;
  readonly cuts: Cuts;
  readonly problems: Problem[];
}

/** A list as YAML has it, in the part of the file that was read as a whole. */
function listInFrame({ name, root, frameText, cuts, problems }: Frame): EntryList {
  const list = root?.node(name);
  const isThere = root?.map.items.some(({ key }) => isNamed(key, name)) ?? false;
  if (!list || (isScalar(list) && list.value === null)) return { entries: [], isThere };
  const at = spanOf(list);
  const by = cuts.toWhole(at.start) - at.start;
  if (!isSeq(list)) {
    problems.push(wrongType(shift(at, by), listWanted, name));
    return { entries: [], isThere, isBroken: true };
  }
  const entries = list.items.map(item => {
    if (isMap(item)) return fieldsOf(item, frameText, by);
    problems.push(wrongType(shift(spanOf(item ?? list), by), entriesWanted, name));
    return undefined;
  });
  return { entries, isThere };
}

function unreadable(): SidecarFile {
  const none = { entries: [], isThere: false };
  const problems = [tooLarge({ start: 0, end: 1 })];
  return { lists: { annotations: none, corrections: none }, problems, writable: false };
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
