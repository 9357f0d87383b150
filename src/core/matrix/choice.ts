import { type MatrixOptions, shares, sortings, usualOptions } from './matrixView';
import { counts, dimensions, type Question } from './question';

/** What of the reports is counted. */
export const scopes = ['report', 'selection', 'workspace'] as const;
/** What the panel can show: the matrix, and charts. */
export const pages = ['matrix', 'ribbon', 'shares', 'themes', 'codes'] as const;
/** Over what themes are shown. */
export const courses = ['roundtable', 'year'] as const;

export type Page = (typeof pages)[number];

/** What a person has chosen in the panel; it outlives a reload. */
export interface Choice {
  readonly page: Page;
  readonly scope: (typeof scopes)[number];
  /** The report's uri; absent for the one in the active editor. */
  readonly report?: string;
  readonly question: Question;
  readonly options: MatrixOptions;
  readonly course: (typeof courses)[number];
}

export const usualChoice: Choice = {
  page: 'matrix',
  scope: 'report',
  question: { rows: 'speaker', columns: 'theme', count: 'mentions' },
  options: usualOptions,
  course: 'roundtable',
};

/** What the page asks; undefined for the ribbon, which is no matrix. */
export function questionOf({ page, question, course }: Choice): Question | undefined {
  switch (page) {
    case 'matrix':
      return question;
    case 'ribbon':
      return undefined;
    case 'shares':
      return { rows: 'speaker', columns: 'report', count: 'words' };
    case 'themes':
      return { rows: 'theme', columns: course, count: 'mentions' };
    case 'codes':
      return { rows: 'code', columns: 'code', count: 'contributions' };
  }
}

/** Whether two choices have the same counted: they differ in how it is looked at alone. */
export function asksTheSame(a: Choice, b: Choice): boolean {
  const asked = (choice: Choice) => [choice.page, choice.scope, choice.report, questionOf(choice)];
  return JSON.stringify(asked(a)) === JSON.stringify(asked(b));
}

/** Reads a choice that was kept or sent, whatever it is: the usual one stands for what is missing or wrong. */
export function readChoice(value: unknown): Choice {
  const given = fieldsOf(value);
  const question = fieldsOf(given.question);
  const options = fieldsOf(given.options);
  const usual = usualChoice;
  return {
    page: oneOf(pages, given.page, usual.page),
    scope: oneOf(scopes, given.scope, usual.scope),
    report: textOf(given.report),
    question: {
      rows: oneOf(dimensions, question.rows, usual.question.rows),
      columns: oneOf(dimensions, question.columns, usual.question.columns),
      count: oneOf(counts, question.count, usual.question.count),
    },
    options: {
      sort: oneOf(sortings, options.sort, usualOptions.sort),
      sortColumn: textOf(options.sortColumn),
      filterRows: textOf(options.filterRows) ?? '',
      filterColumns: textOf(options.filterColumns) ?? '',
      byRegion: truthOf(options.byRegion, usualOptions.byRegion),
      hidesEmpty: truthOf(options.hidesEmpty, usualOptions.hidesEmpty),
      hasTotals: truthOf(options.hasTotals, usualOptions.hasTotals),
      share: oneOf(shares, options.share, usualOptions.share),
    },
    course: oneOf(courses, given.course, usual.course),
  };
}

/** The fields of an object; none of anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The value if it is one of `known`. */
export function oneOf<T extends string>(known: readonly T[], value: unknown, usual: T): T {
  return known.find(each => each === value) ?? usual;
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function truthOf(value: unknown, usual: boolean): boolean {
  return typeof value === 'boolean' ? value : usual;
}
