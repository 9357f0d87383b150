import { type Document, type Node, parseDocument } from 'yaml';
import type { Problem } from '../text/problem';
import type { Span } from '../text/span';

// Twenty thousand annotations; YAML's node tree takes fifty times the text.
const longestFile = 8_000_000;

/** A YAML text as a document that can be edited, and what is wrong with its syntax. */
export interface YamlFile {
  readonly document: Document;
  readonly problems: readonly Problem[];
}

/** Reads YAML. Never throws; a text that is no YAML gives problems. */
export function readYaml(text: string): YamlFile {
  if (text.length > longestFile) return { document: parseDocument(''), problems: [tooLong(text)] };
  const document = parseDocument(text, { prettyErrors: false });
  const problems = document.errors.map(({ pos: [start, end], message }): Problem => {
    return {
      code: 'yaml-syntax',
      severity: 'error',
      start,
      end: Math.max(end, start + 1),
      message:
        'This is not valid YAML: {0}. Mend this place; until then the file is left as it is.',
      args: [message.split('\n')[0] ?? ''],
    };
  });
  return { document, problems };
}

function tooLong(text: string): Problem {
  return {
    code: 'yaml-syntax',
    severity: 'error',
    start: 0,
    end: Math.min(1, text.length),
    message: 'This file is too long to be read. Split it.',
    args: [],
  };
}

/** Where a node stands in the text, without the blanks behind it. */
export function spanOf(node: unknown): Span {
  const range = (node as Node | null | undefined)?.range;
  return range ? { start: range[0], end: Math.max(range[1], range[0] + 1) } : { start: 0, end: 1 };
}
