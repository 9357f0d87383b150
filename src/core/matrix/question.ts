/** By what a matrix can be laid out, and what its cells can count, in the order in which they are offered. */
export const dimensions = [
  'speaker',
  'country',
  'group',
  'region',
  'roundtable',
  'report',
  'year',
  'theme',
  'code',
  'coder',
] as const;
export const counts = ['contributions', 'annotations', 'mentions', 'words', 'speakers'] as const;

export type Dimension = (typeof dimensions)[number];
export type Count = (typeof counts)[number];

/** What a matrix is asked: `mentions` are those of themes. */
export interface Question {
  readonly rows: Dimension;
  readonly columns: Dimension;
  readonly count: Count;
}

/** A cell, a row, a column or all of a matrix, by their keys. */
export interface CellKey {
  /** Absent: any. */
  readonly row?: string;
  readonly column?: string;
}

/** What stands for a dimension when nothing of it belongs to what is counted: “no region”. */
export const rest = '';
