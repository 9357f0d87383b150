import { type Document, isMap, isSeq, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { readVersioned } from '../yaml/version';
import { sidecarVersion } from './readSidecar';
import type { Annotation } from './types';

/** A sidecar without annotations. `report` is the report's file name. */
export function emptySidecar(report: string, coder?: string): string {
  const head = { rapporteur: sidecarVersion, report, ...(coder ? { coder } : {}), annotations: [] };
  return edited('', document => {
    document.contents = document.createNode(head);
  });
}

/**
 * The sidecar's text with further annotations, in the order of their places. As all functions here,
 * it keeps comments, hand edits and unknown keys, and throws RangeError on a text that `readSidecar`
 * calls not writable.
 */
export function addAnnotations(text: string, annotations: readonly Annotation[]): string {
  return edited(text, document => {
    const list = listOf(document);
    for (const annotation of annotations) insertByPlace(list, annotation, document);
  });
}

/** The sidecar's text without the annotations of these ids. */
export function removeAnnotations(text: string, ids: ReadonlySet<string>): string {
  return edited(text, document => {
    const list = listOf(document);
    list.items = list.items.filter(item => !isMap(item) || !ids.has(String(item.get('id'))));
    if (list.items.length === 0) list.flow = true;
  });
}

/** The sidecar's text with other codes for the annotation `id`. */
export function setCodes(text: string, id: string, codes: readonly string[]): string {
  return edited(text, document => {
    const entry = listOf(document).items.find(item => isMap(item) && item.get('id') === id);
    if (isMap(entry)) entry.set('codes', codesNode(document, codes));
  });
}

function edited(text: string, edit: (document: Document) => void): string {
  const isCrlf = text.includes('\r\n');
  const { document, writable } = readVersioned(text, 'rapporteur', sidecarVersion);
  if (!writable) throw new RangeError('this sidecar may not be edited');
  edit(document);
  const result = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return isCrlf ? result.replace(/\r?\n/g, '\r\n') : result;
}

function listOf(document: Document): YAMLSeq {
  if (!isMap(document.contents))
    document.contents = document.createNode({
      rapporteur: sidecarVersion,
    });
  const root = document.contents as unknown as YAMLMap;
  const list = root.get('annotations');
  if (isSeq(list)) return list;
  const empty = document.createNode([]) as YAMLSeq;
  root.set('annotations', empty);
  return empty;
}

function insertByPlace(list: YAMLSeq, annotation: Annotation, document: Document): void {
  const { start } = annotation.selector;
  const behind = list.items.findIndex(item => isMap(item) && Number(item.get('start')) > start);
  list.flow = false;
  list.items.splice(behind < 0 ? list.items.length : behind, 0, entryOf(annotation, document));
}

/** The entry's keys in their stable order; fields without a value are left out. */
function entryOf(
  { id, codes, selector, roundtable, speaker, note, created }: Annotation,
  document: Document,
) {
  const { quote, prefix, suffix, start, end } = selector;
  const node = document.createNode({
    id,
    codes: null,
    quote,
    prefix,
    suffix,
    start,
    end,
  }) as YAMLMap;
  node.set('codes', codesNode(document, codes));
  for (const key of ['quote', 'prefix', 'suffix']) quoteIfNeeded(node, key);
  if (roundtable !== undefined) node.set('roundtable', quoted(roundtable));
  if (speaker.length > 0) node.set('speaker', codesNode(document, speaker));
  if (note !== undefined) node.set('note', document.createNode(note));
  if (created !== undefined) node.set('created', document.createNode(created));
  return node;
}

function codesNode(document: Document, codes: readonly string[]): YAMLSeq {
  const list = document.createNode(codes) as YAMLSeq;
  list.flow = true;
  return list;
}

/** Blanks at the ends and line breaks are only seen in quotation marks. */
function quoteIfNeeded(node: YAMLMap, key: string): void {
  const value = String(node.get(key));
  if (/^\s|\s$|\n|^$/.test(value)) node.set(key, quoted(value));
}

function quoted(value: string): Scalar<string> {
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
