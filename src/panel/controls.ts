import { type Choice, courses, type Page, scopes } from '../core/matrix/choice';
import { shares, sortings } from '../core/matrix/matrixView';
import type { PanelLabels } from '../core/matrix/messages';
import { counts, dimensions } from '../core/matrix/question';
import { element } from './dom';

/** What the buttons do. */
export type Action = 'export' | 'copy' | 'svg' | 'png';

/** A control with the pages on which it is of use. */
interface Control {
  readonly root: HTMLElement;
  readonly pages: readonly Page[];
  readonly set: (choice: Choice) => void;
}

export interface ControlHooks {
  readonly labels: PanelLabels;
  /** Changes what was chosen. */
  readonly change: (change: (choice: Choice) => Choice) => void;
  readonly act: (action: Action) => void;
}

const matrix: readonly Page[] = ['matrix'];
const counted: readonly Page[] = ['matrix', 'shares', 'themes', 'codes'];
const charts: readonly Page[] = ['ribbon', 'shares', 'themes', 'codes'];

/** The controls above the matrix and the charts. */
export class Controls {
  readonly root = element('div', { attributes: { class: 'controls', role: 'toolbar' } });
  readonly #controls: readonly Control[];

  constructor(hooks: ControlHooks) {
    this.#controls = controlsWith(hooks);
    this.root.setAttribute('aria-label', hooks.labels.words.pages);
    this.root.append(...this.#controls.map(({ root }) => root));
  }

  /** Shows what is chosen, and the controls that serve it. */
  show(choice: Choice): void {
    for (const { root, pages, set } of this.#controls) {
      root.hidden = !pages.includes(choice.page);
      set(choice);
    }
  }
}

function controlsWith({ labels, change, act }: ControlHooks): readonly Control[] {
  const { words } = labels;
  const question = (part: Partial<Choice['question']>) =>
    change(choice => ({ ...choice, question: { ...choice.question, ...part } }));
  const options = (part: Partial<Choice['options']>) =>
    change(choice => ({ ...choice, options: { ...choice.options, ...part } }));
  const usual = { sortColumn: undefined };
  return [
    select(
      words.scope,
      scopes,
      labels.scopes,
      counted,
      c => c.scope,
      scope => change(choice => ({ ...choice, scope })),
    ),
    select(
      words.rows,
      dimensions,
      labels.dimensions,
      matrix,
      c => c.question.rows,
      rows => question({ rows }),
    ),
    select(
      words.columns,
      dimensions,
      labels.dimensions,
      matrix,
      c => c.question.columns,
      columns => question({ columns }),
    ),
    select(
      words.count,
      counts,
      labels.counts,
      matrix,
      c => c.question.count,
      count => question({ count }),
    ),
    select(
      words.sort,
      sortings,
      labels.sortings,
      matrix,
      c => c.options.sort,
      sort => options({ sort, ...usual }),
    ),
    select(
      words.share,
      shares,
      labels.shares,
      matrix,
      c => c.options.share,
      share => options({ share }),
    ),
    select(
      words.over,
      courses,
      labels.courses,
      ['themes'],
      c => c.course,
      course => change(choice => ({ ...choice, course })),
    ),
    input(
      words.filterRows,
      c => c.options.filterRows,
      filterRows => options({ filterRows }),
    ),
    input(
      words.filterColumns,
      c => c.options.filterColumns,
      filterColumns => options({ filterColumns }),
    ),
    box(
      words.byRegion,
      c => c.options.byRegion,
      byRegion => options({ byRegion }),
    ),
    box(
      words.hidesEmpty,
      c => c.options.hidesEmpty,
      hidesEmpty => options({ hidesEmpty }),
    ),
    box(
      words.hasTotals,
      c => c.options.hasTotals,
      hasTotals => options({ hasTotals }),
    ),
    button(words.export, matrix, () => act('export')),
    button(words.copy, counted, () => act('copy')),
    button(words.saveSvg, charts, () => act('svg')),
    button(words.savePng, charts, () => act('png')),
  ];
}

function select<T extends string>(
  label: string,
  values: readonly T[],
  names: Readonly<Record<T, string>>,
  pages: readonly Page[],
  read: (choice: Choice) => T,
  choose: (value: T) => void,
): Control {
  const children = values.map(value =>
    element('option', { attributes: { value }, children: [names[value]] }),
  );
  const list = element('select', { on: { change: () => choose(list.value as T) }, children });
  const root = element('label', { children: [`${label} `, list] });
  return { root, pages, set: choice => (list.value = read(choice)) };
}

function input(
  label: string,
  read: (choice: Choice) => string,
  choose: (value: string) => void,
): Control {
  const attributes = {
    type: 'search',
    placeholder: label,
    'aria-label': label,
    spellcheck: 'false',
  };
  const field = element('input', { attributes, on: { input: () => choose(field.value) } });
  const set = (choice: Choice) => {
    // Who types is ahead of what comes back.
    if (document.activeElement !== field) field.value = read(choice);
  };
  return { root: field, pages: matrix, set };
}

function box(
  label: string,
  read: (choice: Choice) => boolean,
  choose: (value: boolean) => void,
): Control {
  const tick = element('input', {
    attributes: { type: 'checkbox' },
    on: { change: () => choose(tick.checked) },
  });
  const root = element('label', { children: [tick, ` ${label}`] });
  return { root, pages: matrix, set: choice => (tick.checked = read(choice)) };
}

function button(label: string, pages: readonly Page[], act: () => void): Control {
  const root = element('button', {
    attributes: { type: 'button' },
    on: { click: act },
    children: [label],
  });
  return { root, pages, set: () => undefined };
}
