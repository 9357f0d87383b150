import { barX, ruleX, text } from '@observablehq/plot';
import type { PanelLabels } from '../core/matrix/messages';
import type { Lane, LanePart, Ribbon } from '../core/matrix/ribbon';
import type { Span } from '../core/text/span';
import type { Drawn } from './chartsLoader';
import { filled } from './dom';
import { colours, marginFor, plotted, shortLabel } from './plotted';

// High enough for a name, and to be hit with the pointer.
const laneHeight = 22;
// A number of a roundtable takes so much of the width.
const leastRoom = 0.08;

/** Who spoke when: one lane a speaker, from the beginning of the report to its end. */
export function ribbonChart(
  ribbon: Ribbon,
  { words }: PanelLabels,
  width: number,
  goTo: (place: Span) => void,
): Drawn | undefined {
  const { lanes, length, roundtables } = ribbon;
  if (lanes.length === 0) return undefined;
  const names = uniqueNames(lanes);
  const parts = lanes.flatMap(({ parts }, i) => parts.map(part => ({ ...part, lane: names[i] })));
  const summary = summaryOf(ribbon, words.ribbonSummary);
  const figure = plotted(summary, {
    width: Math.max(320, width),
    height: lanes.length * laneHeight + 70,
    marginLeft: marginFor(names),
    marginTop: 30,
    x: { domain: [0, length], axis: null },
    y: { domain: names, label: null, tickFormat: shortLabel, tickSize: 0 },
    color: { legend: false },
    marks: [
      ruleX(roundtables, { x: 'start', stroke: colours.weak }),
      text(apart(roundtables, length), {
        x: 'start',
        text: ({ label }: { label: string }) => shortLabel(label).slice(0, 12),
        frameAnchor: 'top',
        textAnchor: 'start',
        dx: 3,
        dy: -22,
        fill: colours.text,
      }),
      barX(parts, {
        x1: 'start',
        x2: 'end',
        y: 'lane',
        fill: ({ isChair }: LanePart) => (isChair ? colours.chair : colours.mark),
        // Who is in the chair is told by more than a colour.
        stroke: colours.text,
        strokeOpacity: ({ isChair }: LanePart) => (isChair ? 1 : 0),
        insetTop: 3,
        insetBottom: 3,
        title: ({ lane, isChair }: LanePart & { lane: string }) =>
          `${lane}: ${isChair ? words.chairs : words.speaks}`,
      }),
    ],
  });
  const bars = [...figure.querySelectorAll('[aria-label="bar"] > *')];
  figure.addEventListener('click', ({ target }) => {
    const at = bars.findIndex(bar => bar.contains(target as Node));
    const part = parts[at];
    if (part) goTo({ start: part.start, end: part.end });
  });
  return { figure, summary: `${summary}. ▭ ${words.chairs}` };
}

/** Those whose labels have room before the next: of a roundtable and the first one in it, the inner one. */
function apart(roundtables: Ribbon['roundtables'], length: number): Ribbon['roundtables'] {
  const room = length * leastRoom;
  return roundtables.filter(
    ({ start }, i) => (roundtables[i + 1]?.start ?? Infinity) - start > room,
  );
}

/** Two speakers of one name have two lanes. */
function uniqueNames(lanes: readonly Lane[]): string[] {
  const seen = new Map<string, number>();
  return lanes.map(({ label }) => {
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return count === 1 ? label : `${label} (${count})`;
  });
}

function summaryOf({ lanes }: Ribbon, words: string): string {
  const lengthOf = ({ parts }: Lane) => parts.reduce((sum, { start, end }) => sum + end - start, 0);
  const longest = [...lanes].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 3);
  return filled(words, lanes.length, longest.map(({ label }) => label).join(', '));
}
