import { barX, ruleX, text } from '@observablehq/plot';
import type { Line, Matrix } from '../core/matrix/matrix';
import type { PanelLabels } from '../core/matrix/messages';
import type { Drawn } from './chartsLoader';
import { filled } from './dom';
import { colours, marginFor, plotted, shortLabel } from './plotted';

const barHeight = 20;
// Those behind them have hardly a share that is seen.
const most = 40;

/** How much of the text each speaker says: the most first. */
export function sharesChart(
  matrix: Matrix,
  { words }: PanelLabels,
  width: number,
): Drawn | undefined {
  const lines = [...matrix.rows]
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total)
    .slice(0, most);
  if (lines.length === 0 || matrix.total === 0) return undefined;
  const percent = ({ total }: Line) => `${((100 * total) / matrix.total).toFixed(1)} %`;
  const first = lines.slice(0, 5).map(line => `${line.label} ${percent(line)}`);
  const summary = filled(words.most, first.join(', '));
  const figure = plotted(summary, {
    width: Math.max(320, width),
    height: lines.length * barHeight + 40,
    marginLeft: marginFor(lines.map(({ label }) => label)),
    marginRight: 60,
    x: { label: words.words, grid: false },
    y: {
      domain: lines.map(({ key }) => key),
      label: null,
      tickFormat: labelIn(lines),
      tickSize: 0,
    },
    marks: [
      barX(lines, {
        x: 'total',
        y: 'key',
        fill: colours.mark,
        insetTop: 2,
        insetBottom: 2,
        title: (line: Line) => `${line.label}: ${line.total} ${words.words}, ${percent(line)}`,
      }),
      text(lines, {
        x: 'total',
        y: 'key',
        text: percent,
        textAnchor: 'start',
        dx: 4,
        fill: colours.text,
      }),
      ruleX([0], { stroke: colours.text }),
    ],
  });
  return { figure, summary };
}

/** Names lines by their keys: labels need not be unique. */
export function labelIn(lines: readonly Line[]): (key: string) => string {
  const labels = new Map(lines.map(({ key, label }) => [key, shortLabel(label)]));
  return key => labels.get(key) ?? key;
}
