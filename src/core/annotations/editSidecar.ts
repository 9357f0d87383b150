import { type Document, isMap, isNode, isSeq, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { format, insertItem, removeItem, replaceNode } from '../yaml/spliceList';
import { readVersioned } from '../yaml/version';
import { sidecarVersion } from './readSidecar';
import type { Annotation } from './types';

/** A sidecar without annotations. `report` is the report's file name. */
export function emptySidecar(report: string, coder?: string): string {
  const head = { rapporteur: sidecarVersion, report, ...(coder ? { coder } : {}), annotations: [] };
  const { document } = opened('');
  document.contents = document.createNode(head);
  return document.toString(format);
}

/**
 * The sidecar's text with further annotations, in the order of their places. As all functions here,
 * it changes no line but those of the annotations concerned, and throws RangeError on a text that
 * `readSidecar` calls not writable.
 */
export function addAnnotations(text: string, annotations: readonly Annotation[]): string {
  return annotations.reduce(addAnnotation, text);
}

function addAnnotation(text: string, annotation: Annotation): string {
  const { document, list } = opened(text);
  const { start } = annotation.selector;
  const behind =
    list?.items.findIndex(item => isMap(item) && Number(item.get('start')) > start) ?? -1;
  const index = behind < 0 ? (list?.items.length ?? 0) : behind;
  const entry = entryOf(annotation, document);
  const spliced = list && readable(insertItem(text, list, index, entry));
  return (
    spliced ??
    rewritten(text, list => {
      list.flow = false;
      list.items.splice(index, 0, entry);
    })
  );
}

/** The sidecar's text without the annotations of these ids. */
export function removeAnnotations(text: string, ids: ReadonlySet<string>): string {
  return [...ids].reduce(removeAnnotation, text);
}

function removeAnnotation(text: string, id: string): string {
  const { list } = opened(text);
  const index = list?.items.findIndex(item => isEntry(item, id)) ?? -1;
  if (!list || index < 0) return text;
  return (
    readable(removeItem(text, list, index)) ??
    rewritten(text, list => {
      list.items.splice(index, 1);
      list.flow = list.items.length === 0;
    })
  );
}

/** The sidecar's text with other codes for the annotation `id`. */
export function setCodes(text: string, id: string, codes: readonly string[]): string {
  const { document, list } = opened(text);
  const entry = list?.items.find(item => isEntry(item, id));
  if (!isMap(entry)) return text;
  const node = entry.get('codes', true);
  const spliced = isNode(node)
    ? readable(replaceNode(text, node, flowList(document, codes)))
    : undefined;
  return (
    spliced ??
    rewritten(text, list => {
      const item = list.items.find(item => isEntry(item, id));
      if (isMap(item)) item.set('codes', flowList(document, codes));
    })
  );
}

function isEntry(item: unknown, id: string): boolean {
  return isMap(item) && String(item.get('id')) === id;
}

interface Opened {
  readonly document: Document;
  /** The list of annotations; undefined where the file has none yet. */
  readonly list?: YAMLSeq;
}

function opened(text: string): Opened {
  const { document, writable } = readVersioned(text, 'rapporteur', sidecarVersion);
  if (!writable) throw new RangeError('this sidecar may not be edited');
  const list = isMap(document.contents) ? document.contents.get('annotations') : undefined;
  return { document, list: isSeq(list) ? list : undefined };
}

/** A text that was cut together counts only when it still reads as a sidecar. */
function readable(text: string | undefined): string | undefined {
  return text !== undefined && readVersioned(text, 'rapporteur', sidecarVersion).writable
    ? text
    : undefined;
}

/** The file written anew by YAML's own rules, for lists of other forms than ours: comments and keys stay. */
function rewritten(text: string, edit: (list: YAMLSeq) => void): string {
  const { document, list: found } = opened(text);
  if (!isMap(document.contents))
    document.contents = document.createNode({ rapporteur: sidecarVersion });
  const list = found ?? document.createNode([]);
  if (!found) (document.contents as unknown as YAMLMap).set('annotations', list);
  edit(list);
  const result = document.toString(format);
  return text.includes('\r\n') ? result.replace(/\r?\n/g, '\r\n') : result;
}

/** The entry's keys in their stable order; fields without a value are left out. */
function entryOf(annotation: Annotation, document: Document): YAMLMap {
  const { id, codes, selector, roundtable, speaker, note, created } = annotation;
  const { quote, prefix, suffix, start, end } = selector;
  const context = { quote: text(quote), prefix: text(prefix), suffix: text(suffix), start, end };
  const node = document.createNode({ id, codes: flowList(document, codes), ...context }) as YAMLMap;
  if (roundtable !== undefined) node.set('roundtable', quoted(roundtable));
  if (speaker.length > 0) node.set('speaker', flowList(document, speaker));
  if (note !== undefined) node.set('note', document.createNode(note));
  if (created !== undefined) node.set('created', document.createNode(created));
  return node;
}

function flowList(document: Document, texts: readonly string[]): YAMLSeq {
  const list = document.createNode(texts) as YAMLSeq;
  list.flow = true;
  return list;
}

/** Blanks at the ends and line breaks are only seen in quotation marks. */
function text(value: string): string | Scalar<string> {
  return /^\s|\s$|\n|^$/.test(value) ? quoted(value) : value;
}

function quoted(value: string): Scalar<string> {
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
