// The page of the panel: shows what the editor sends, and tells it what is chosen. Its texts are put in as texts.
import { type Choice, questionOf, readChoice } from '../core/matrix/choice';
import { viewOf } from '../core/matrix/matrixView';
import {
  type PanelLabels,
  type PanelMessage,
  readEditorMessage,
  type Shown,
} from '../core/matrix/messages';
import { type Charts, ChartsLoader } from './chartsLoader';
import { type Action, Controls } from './controls';
import { element, filled } from './dom';
import { Grid } from './grid';
import { pictureOf } from './picture';
import { Tabs } from './tabs';

/** What VS Code gives to the page of a panel. */
interface Host {
  readonly postMessage: (message: PanelMessage) => void;
  readonly setState: (state: Choice) => void;
}

declare const acquireVsCodeApi: () => Host;

class Panel {
  readonly #host: Host;
  readonly #labels: PanelLabels;
  readonly #charts: ChartsLoader;
  readonly #tabs: Tabs;
  readonly #controls: Controls;
  readonly #grid: Grid;
  readonly #heading = element('h1');
  readonly #status = element('p', { attributes: { class: 'status', role: 'status' } });
  readonly #chart = element('figure', { attributes: { class: 'chart' } });
  #shown?: Shown;
  #choice: Choice = readChoice(undefined);

  constructor(host: Host, labels: PanelLabels, charts: ChartsLoader) {
    this.#host = host;
    this.#labels = labels;
    this.#charts = charts;
    this.#tabs = new Tabs(labels, page => this.#choose(choice => ({ ...choice, page })));
    const change = (to: (choice: Choice) => Choice) => this.#choose(to);
    this.#controls = new Controls({ labels, change, act: action => void this.#act(action) });
    this.#grid = new Grid({
      labels,
      open: cell => host.postMessage({ kind: 'open', cell }),
      sort: column => this.#sort(column),
    });
    const page = element('main', { attributes: { id: 'page', role: 'tabpanel' } });
    page.append(this.#heading, this.#controls.root, this.#status, this.#grid.root, this.#chart);
    document.body.replaceChildren(this.#tabs.root, page);
    new ResizeObserver(() => void this.#drawChart()).observe(this.#chart);
  }

  show(shown: Shown): void {
    this.#shown = shown;
    // What is typed here is ahead of what the editor counted.
    const { options } = this.#choice;
    this.#choice = this.#isFirst ? shown.choice : { ...shown.choice, options };
    this.#isFirst = false;
    this.#draw();
  }

  #isFirst = true;

  /** Draws at once what needs no counting, and asks for the rest. */
  #choose(change: (choice: Choice) => Choice): void {
    this.#choice = change(this.#choice);
    this.#host.postMessage({ kind: 'choose', choice: this.#choice });
    this.#draw();
  }

  #sort(column: string): void {
    const { sortColumn } = this.#choice.options;
    const next = sortColumn === column ? undefined : column;
    this.#choose(choice => ({ ...choice, options: { ...choice.options, sortColumn: next } }));
  }

  #draw(): void {
    const choice = this.#choice;
    this.#host.setState(choice);
    this.#tabs.show(choice.page);
    this.#controls.show(choice);
    const { pages } = this.#labels;
    this.#heading.textContent = [pages[choice.page], this.#shown?.about]
      .filter(Boolean)
      .join(' – ');
    document.getElementById('page')?.setAttribute('aria-labelledby', `tab-${choice.page}`);
    const isMatrix = choice.page === 'matrix';
    this.#grid.root.hidden = !isMatrix || !this.#isAnswered || this.#shown?.matrix === undefined;
    this.#chart.hidden = isMatrix;
    this.#status.textContent = this.#statusText();
    if (isMatrix) this.#drawGrid();
    else void this.#drawChart();
  }

  /** Whether what was sent last is what is chosen now. */
  get #isAnswered(): boolean {
    const { choice } = this.#shown ?? {};
    const asked = [this.#choice.page, questionOf(this.#choice)];
    return (
      choice !== undefined &&
      JSON.stringify([choice.page, questionOf(choice)]) === JSON.stringify(asked)
    );
  }

  #drawGrid(): void {
    const { matrix } = this.#shown ?? {};
    if (!matrix || !this.#isAnswered) return;
    const { options } = this.#choice;
    const label = `${this.#labels.counts[matrix.question.count]}. ${this.#labels.words.cellHint}`;
    this.#grid.show(viewOf(matrix, options), options, label);
  }

  #statusText(): string {
    const { words } = this.#labels;
    if (!this.#isAnswered) return words.loading;
    const { hint, matrix } = this.#shown ?? {};
    if (hint) return hint;
    if (!matrix || this.#choice.page !== 'matrix') return '';
    const { rows, columns } = viewOf(matrix, this.#choice.options);
    if (rows.length === 0 || columns.length === 0) return words.nothing;
    const { omitted } = matrix;
    const size = filled(words.size, rows.length, columns.length, matrix.total);
    return omitted.rows + omitted.columns === 0
      ? size
      : `${size}. ${filled(words.omitted, omitted.rows, omitted.columns)}`;
  }

  async #drawChart(): Promise<void> {
    const shown = this.#shown;
    if (this.#choice.page === 'matrix' || !this.#isAnswered || !shown || shown.hint) {
      return this.#chart.replaceChildren();
    }
    const charts: Charts = await this.#charts.load();
    // Another page may have been chosen while they were loaded.
    if (shown !== this.#shown || !this.#isAnswered) return;
    const drawn = charts.draw(shown, this.#labels, this.#chart.clientWidth, place =>
      this.#host.postMessage({ kind: 'place', place }),
    );
    const caption = element('figcaption', {
      children: [drawn?.summary ?? this.#labels.words.nothing],
    });
    this.#chart.replaceChildren(caption, ...(drawn ? [drawn.figure] : []));
  }

  async #act(action: Action): Promise<void> {
    if (action === 'export' || action === 'copy') return this.#host.postMessage({ kind: action });
    const svg = this.#chart.querySelector('svg');
    if (svg) this.#host.postMessage({ kind: 'save', picture: await pictureOf(svg, action) });
  }
}

const host = acquireVsCodeApi();
const nonce = document.currentScript?.nonce ?? '';
let panel: Panel | undefined;
window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = readEditorMessage(data);
  if (message?.kind === 'labels')
    panel = new Panel(host, message.labels, new ChartsLoader(message.chartsScript, nonce));
  if (message?.kind === 'shown') panel?.show(message.shown);
});
host.postMessage({ kind: 'ready' });
