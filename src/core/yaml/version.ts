import { isMap, isScalar } from 'yaml';
import type { Problem } from '../text/problem';
import { Fields } from './fields';
import { readYaml, spanOf, type YamlFile } from './yamlFile';

/** The version that a file says it has, and whether a program that knows version `known` may write it. */
function versionOf(root: Fields, key: string, known: number): boolean {
  const node = root.node(key);
  const span = node ? spanOf(node) : { start: 0, end: 1 };
  const version = isScalar(node) ? node.value : undefined;
  if (node === undefined) {
    root.note({
      code: 'missing-version',
      severity: 'warning',
      ...span,
      message: 'The first line should be “{0}: {1}”. Add it.',
      args: [key, String(known)],
    });
    return true;
  }
  if (typeof version !== 'number') {
    root.note({
      code: 'wrong-type',
      severity: 'error',
      ...span,
      message: '“{0}” has to be a whole number.',
      args: [key],
    });
    return false;
  }
  if (version <= known) return true;
  root.note({
    code: 'newer-version',
    severity: 'error',
    ...span,
    message:
      'This file was written by a newer version of Rapporteur ({0}). Update the extension; until then the file is left as it is.',
    args: [String(version)],
  });
  return false;
}

/** A file of ours: a map with a version, as far as it could be read. */
export interface VersionedFile extends YamlFile {
  /** Its fields; undefined where the text is no map. */
  readonly root?: Fields;
  readonly problems: Problem[];
  /** Whether it may be edited: it parses, is a map, and of no newer version. An empty file may be. */
  readonly writable: boolean;
}

/** Reads a file whose field `key` holds the version of its format; `known` is the newest we know. */
export function readVersioned(text: string, key: string, known: number): VersionedFile {
  const { document, problems: syntax } = readYaml(text);
  const problems = [...syntax];
  const contents = document.contents;
  if (contents === null) return { document, problems, writable: syntax.length === 0 };
  if (!isMap(contents)) {
    problems.push({
      code: 'not-a-map',
      severity: 'error',
      ...spanOf(contents),
      message: 'This file has to begin with “{0}: {1}”. It is left as it is.',
      args: [key, String(known)],
    });
    return { document, problems, writable: false };
  }
  const root = new Fields(contents, problems);
  const isKnown = versionOf(root, key, known);
  return { document, root, problems, writable: isKnown && syntax.length === 0 };
}
