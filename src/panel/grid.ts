import { type MatrixOptions, type MatrixView, valueOf } from '../core/matrix/matrixView';
import type { PanelLabels } from '../core/matrix/messages';
import type { CellKey } from '../core/matrix/question';
import { element } from './dom';
import { moved, type Position } from './gridKeys';

/** A line of the table's body: a row of the matrix, the name of a region above some, or the totals. */
type BodyLine =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'region'; readonly label: string }
  | { readonly kind: 'totals' };

/** What the grid is told and asks for. */
export interface GridHooks {
  readonly labels: PanelLabels;
  readonly open: (cell: CellKey) => void;
  /** A column's header was activated. */
  readonly sort: (column: string) => void;
}

// As the style sheet has it: all rows are as high, so that only those in sight need be there.
const rowHeight = 24;
// Rows above and below those in sight, so that scrolling does not show holes.
const spare = 12;

/**
 * The matrix as an HTML table through whose cells the keyboard moves. Only the rows in sight, and some
 * around them, are in the page: 200 rows of 100 columns would take it half a second.
 */
export class Grid {
  readonly root = element('div', { attributes: { class: 'scroll', tabindex: -1 } });
  readonly #hooks: GridHooks;
  readonly #table = element('table', { attributes: { role: 'grid' } });
  readonly #head = element('thead');
  readonly #body = element('tbody');
  #view?: MatrixView;
  #options?: MatrixOptions;
  #lines: readonly BodyLine[] = [];
  #largest = 0;
  #at: Position = { row: 1, column: 1 };
  #first = -1;
  #last = -1;

  constructor(hooks: GridHooks) {
    this.#hooks = hooks;
    this.#table.append(this.#head, this.#body);
    this.root.append(this.#table);
    this.root.addEventListener('scroll', () => this.#drawBody());
    this.root.addEventListener('keydown', event => this.#press(event));
    this.root.addEventListener('click', event => this.#click(event));
    new ResizeObserver(() => this.#drawBody()).observe(this.root);
  }

  /** Shows a view; who was in a cell stays there. */
  show(view: MatrixView, options: MatrixOptions, label: string): void {
    this.#view = view;
    this.#options = options;
    const rows = view.rows.flatMap((index): BodyLine[] => {
      const region = view.regions.get(index);
      const row: BodyLine = { kind: 'row', index };
      if (region === undefined) return [row];
      return [{ kind: 'region', label: region || this.#hooks.labels.words.noRegion }, row];
    });
    this.#lines = options.hasTotals ? [...rows, { kind: 'totals' }] : rows;
    this.#largest = largestIn(view, options);
    this.#table.setAttribute('aria-label', label);
    this.#table.setAttribute('aria-rowcount', String(this.#lines.length + 1));
    this.#table.setAttribute('aria-colcount', String(this.#lastColumn + 1));
    const { row, column } = this.#at;
    this.#at = {
      row: Math.min(row, this.#lines.length),
      column: Math.min(column, this.#lastColumn),
    };
    const hadFocus = this.root.contains(document.activeElement);
    this.#drawHead();
    this.#first = this.#last = -1;
    this.#drawBody();
    if (hadFocus) this.#focus();
  }

  get #hasTotals(): boolean {
    return this.#options?.hasTotals ?? false;
  }

  get #lastColumn(): number {
    return (this.#view?.columns.length ?? 0) + (this.#hasTotals ? 1 : 0);
  }

  #drawHead(): void {
    const { matrix, columns } = this.#view ?? { matrix: undefined, columns: [] };
    if (!matrix) return;
    const { dimensions, words } = this.#hooks.labels;
    const { rows: down, columns: across } = matrix.question;
    const corner = this.#cell('th', 0, 0, `${dimensions[down]} / ${dimensions[across]}`);
    corner.className = 'corner';
    const headers = columns.map((index, i) => {
      const line = matrix.columns[index];
      const header = this.#cell('th', 0, i + 1, line?.label ?? '');
      const isSorted = line?.key === this.#options?.sortColumn;
      if (isSorted) header.setAttribute('aria-sort', 'descending');
      header.title = `${line?.label ?? ''} – ${words.sortHint}`;
      return header;
    });
    for (const header of [corner, ...headers]) header.setAttribute('scope', 'col');
    const row = element('tr', {
      attributes: { 'aria-rowindex': 1 },
      children: [corner, ...headers],
    });
    if (this.#hasTotals) row.append(this.#totalHeader(words.total));
    this.#head.replaceChildren(row);
  }

  #totalHeader(label: string): HTMLElement {
    const header = this.#cell('th', 0, this.#lastColumn, label);
    header.setAttribute('scope', 'col');
    header.classList.add('total');
    return header;
  }

  /** Draws the rows in sight, if they are others than before. */
  #drawBody(): void {
    const { scrollTop, clientHeight } = this.root;
    const top = Math.floor(scrollTop / rowHeight);
    const count = Math.ceil((clientHeight || 600) / rowHeight);
    const isEnd = this.#last >= this.#lines.length;
    const isThere = top >= this.#first && (top + count <= this.#last || isEnd);
    if (this.#first >= 0 && isThere) return;
    this.#first = Math.max(0, top - spare);
    this.#last = Math.min(this.#lines.length, top + count + spare);
    const hadFocus = this.#body.contains(document.activeElement);
    const rows = this.#lines.slice(this.#first, this.#last);
    this.#body.replaceChildren(
      this.#space(this.#first),
      ...rows.map((line, i) => this.#row(line, this.#first + i + 1)),
      this.#space(this.#lines.length - this.#last),
    );
    if (!hadFocus) return;
    // Keys go on to work for who scrolled the cell out of sight.
    const cell = this.#cellAt(this.#at);
    (cell ?? this.root).focus({ preventScroll: true });
  }

  /** Stands for rows that are not in the page. */
  #space(rows: number): HTMLElement {
    const row = element('tr', { attributes: { 'aria-hidden': 'true', class: 'space' } });
    row.style.height = `${rows * rowHeight}px`;
    return row;
  }

  #row(line: BodyLine, number: number): HTMLElement {
    const row = element('tr', { attributes: { 'aria-rowindex': number + 1, class: line.kind } });
    row.append(...this.#cellsOf(line, number));
    return row;
  }

  #cellsOf(line: BodyLine, number: number): HTMLElement[] {
    const header = (label: string, scope: string) => {
      const cell = this.#cell('th', number, 0, label);
      cell.setAttribute('scope', scope);
      cell.title = label;
      return cell;
    };
    const { matrix, columns } = this.#view ?? { matrix: undefined, columns: [] };
    if (!matrix) return [];
    switch (line.kind) {
      case 'region': {
        const cell = header(line.label, 'rowgroup');
        cell.setAttribute('colspan', String(this.#lastColumn + 1));
        return [cell];
      }
      case 'totals': {
        const totals = columns.map(index => matrix.columns[index]?.total ?? 0);
        const numbers = [...totals, matrix.total].map(String);
        return [
          header(this.#hooks.labels.words.total, 'row'),
          ...numbers.map((text, i) => this.#cell('td', number, i + 1, text)),
        ];
      }
      case 'row': {
        const { label = '', total = 0 } = matrix.rows[line.index] ?? {};
        const cells = columns.map((column, i) => this.#count(line.index, column, number, i + 1));
        const sum = this.#cell('td', number, this.#lastColumn, String(total));
        sum.classList.add('total');
        return [header(label, 'row'), ...cells, ...(this.#hasTotals ? [sum] : [])];
      }
    }
  }

  #count(row: number, column: number, number: number, place: number): HTMLElement {
    const share = this.#options?.share ?? 'none';
    const value = this.#view ? valueOf(this.#view.matrix, row, column, share) : 0;
    const cell = this.#cell('td', number, place, wordsOf(value, share));
    // Small counts are to be seen beside large ones.
    if (value > 0) cell.style.setProperty('--heat', Math.sqrt(value / this.#largest).toFixed(3));
    return cell;
  }

  #cell(name: 'th' | 'td', row: number, column: number, text: string): HTMLElement {
    const cell = document.createElement(name);
    cell.textContent = text;
    cell.dataset.row = String(row);
    cell.dataset.column = String(column);
    cell.tabIndex = row === this.#at.row && column === this.#at.column ? 0 : -1;
    cell.setAttribute('aria-colindex', String(column + 1));
    return cell;
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return this.#activate(this.#at);
    }
    const page = Math.max(1, Math.floor(this.root.clientHeight / rowHeight) - 2);
    const extent = { lastRow: this.#lines.length, lastColumn: this.#lastColumn, page };
    const to = moved(event, this.#at, extent);
    if (!to) return;
    event.preventDefault();
    this.#goTo(to);
  }

  #click({ target }: MouseEvent): void {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    if (!cell) return;
    const at = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
    this.#goTo(at);
    this.#activate(at);
  }

  #goTo(at: Position): void {
    const before = this.#cellAt(this.#at);
    if (before) before.tabIndex = -1;
    // The name of a region is one cell, as wide as the table.
    const isRegion = this.#lines[at.row - 1]?.kind === 'region';
    this.#at = at;
    this.#scrollTo(at.row);
    this.#drawBody();
    if (isRegion) this.#cellAt({ row: at.row, column: 0 })?.focus();
    else this.#focus();
  }

  #focus(): void {
    const cell = this.#cellAt(this.#at) ?? this.#cellAt({ ...this.#at, column: 0 });
    if (!cell) return;
    cell.tabIndex = 0;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Brings a row into sight that may not be in the page yet. */
  #scrollTo(row: number): void {
    if (row === 0) return;
    const top = (row - 1) * rowHeight;
    const room = this.root.clientHeight - this.#head.offsetHeight - 2 * rowHeight;
    if (top < this.root.scrollTop) this.root.scrollTop = top;
    else if (top > this.root.scrollTop + room) this.root.scrollTop = top - room;
  }

  #cellAt({ row, column }: Position): HTMLElement | null {
    return this.#table.querySelector(`[data-row="${row}"][data-column="${column}"]`);
  }

  #activate({ row, column }: Position): void {
    const { matrix, columns } = this.#view ?? { matrix: undefined, columns: [] };
    const across = matrix?.columns[columns[column - 1] ?? -1]?.key;
    if (row === 0) {
      if (across !== undefined) this.#hooks.sort(across);
      return;
    }
    const line = this.#lines[row - 1];
    if (line?.kind === 'totals') this.#hooks.open({ column: across });
    if (line?.kind !== 'row' || !matrix) return;
    const down = matrix.rows[line.index];
    const count =
      across === undefined ? down?.total : matrix.cells[line.index]?.[columns[column - 1] ?? -1];
    if (down && count) this.#hooks.open({ row: down.key, column: across });
  }
}

function largestIn({ matrix, rows, columns }: MatrixView, { share }: MatrixOptions): number {
  let largest = 0;
  for (const row of rows)
    for (const column of columns) largest = Math.max(largest, valueOf(matrix, row, column, share));
  return largest;
}

/** A count, or a share in percent; nothing for nothing. */
function wordsOf(value: number, share: MatrixOptions['share']): string {
  if (value === 0) return '';
  if (share === 'none') return String(value);
  return value < 0.005 ? '< 1 %' : `${Math.round(value * 100)} %`;
}
