import type { Span } from '../text/span';
import { type Choice, fieldsOf, readChoice, textOf } from './choice';
import type { Matrix } from './matrix';
import type { CellKey, Count, Dimension } from './question';
import type { Ribbon } from './ribbon';

/** What the panel's page tells the editor. */
export type PanelMessage =
  /** It stands, and wants something to show. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'choose'; readonly choice: Choice }
  /** A cell, row or column was activated: its passages are wanted. */
  | { readonly kind: 'open'; readonly cell: CellKey }
  | { readonly kind: 'place'; readonly place: Span }
  | { readonly kind: 'export' }
  | { readonly kind: 'copy' }
  | { readonly kind: 'save'; readonly picture: Picture };

/** A chart as a file: text of SVG, or PNG in base 64. */
export interface Picture {
  readonly format: 'svg' | 'png';
  readonly content: string;
}

/** What the editor tells the panel's page. */
export type EditorMessage =
  | { readonly kind: 'labels'; readonly labels: PanelLabels; readonly chartsScript: string }
  | { readonly kind: 'shown'; readonly shown: Shown };

/** What is to be seen. */
export interface Shown {
  readonly choice: Choice;
  /** What is counted: a report's name, and the like. */
  readonly about: string;
  /** Why nothing is there. */
  readonly hint?: string;
  readonly matrix?: Matrix;
  readonly ribbon?: Ribbon;
}

/** All words of the page, in the person's language. `{0}` stands for what is put in. */
export interface PanelLabels {
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly counts: Readonly<Record<Count, string>>;
  readonly pages: Readonly<Record<Choice['page'], string>>;
  readonly scopes: Readonly<Record<Choice['scope'], string>>;
  readonly sortings: Readonly<Record<Choice['options']['sort'], string>>;
  readonly shares: Readonly<Record<Choice['options']['share'], string>>;
  readonly courses: Readonly<Record<Choice['course'], string>>;
  readonly words: Readonly<Record<PanelWord, string>>;
}

export type PanelWord =
  | 'rows'
  | 'columns'
  | 'count'
  | 'scope'
  | 'sort'
  | 'share'
  | 'over'
  | 'pages'
  | 'filterRows'
  | 'filterColumns'
  | 'byRegion'
  | 'hidesEmpty'
  | 'hasTotals'
  | 'noRegion'
  | 'total'
  | 'export'
  | 'copy'
  | 'saveSvg'
  | 'savePng'
  | 'omitted'
  | 'nothing'
  | 'loading'
  | 'size'
  | 'cellHint'
  | 'sortHint'
  | 'chairs'
  | 'speaks'
  | 'most'
  | 'ribbonSummary'
  | 'words';

/** Reads what a page sent; undefined for anything that it never sends. */
export function readPanelMessage(value: unknown): PanelMessage | undefined {
  const message = fieldsOf(value);
  switch (message.kind) {
    case 'ready':
      return { kind: 'ready' };
    case 'choose':
      return { kind: 'choose', choice: readChoice(message.choice) };
    case 'open': {
      const { row, column } = fieldsOf(message.cell);
      return { kind: 'open', cell: { row: textOf(row), column: textOf(column) } };
    }
    case 'place':
      return placeMessage(message.place);
    case 'export':
      return { kind: 'export' };
    case 'copy':
      return { kind: 'copy' };
    case 'save':
      return pictureMessage(message.picture);
    default:
      return undefined;
  }
}

function placeMessage(value: unknown): PanelMessage | undefined {
  const { start, end } = fieldsOf(value);
  const isSpan = isOffset(start) && isOffset(end) && start <= end;
  return isSpan ? { kind: 'place', place: { start, end } } : undefined;
}

function pictureMessage(value: unknown): PanelMessage | undefined {
  const { format, content } = fieldsOf(value);
  if ((format !== 'svg' && format !== 'png') || typeof content !== 'string') return undefined;
  return { kind: 'save', picture: { format, content } };
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** Reads what the editor sent; undefined for anything else, such as messages of the page's own frame. */
export function readEditorMessage(value: unknown): EditorMessage | undefined {
  const { kind } = fieldsOf(value);
  // The editor is trusted: who it is matters, and the kind tells that.
  return kind === 'labels' || kind === 'shown' ? (value as EditorMessage) : undefined;
}
