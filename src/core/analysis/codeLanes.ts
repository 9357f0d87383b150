import type { Span } from '../text/span';

/** A passage with the colours of its codes. UTF-16, half-open. */
export interface ColouredPassage extends Span {
  readonly colours: readonly string[];
}

/** A stretch of text in which the same codes are drawn, each in a lane of its own. */
export interface Stripe extends Span {
  /** The colours by lane; undefined where a lane is free. As long as there are lanes. */
  readonly lanes: readonly (string | undefined)[];
}

/** What fits on one line of text: below it, above it, and through its foot. */
export const laneCount = 3;

interface LaneSpan extends Span {
  readonly lane: number;
  readonly colour: string;
}

/**
 * Gives each code of each passage a lane that nothing else holds there, and cuts the text where the
 * codes change: stripes never overlap. A code keeps its lane through its passage; where all are taken
 * it waits until one becomes free. `passages` are sorted by start, none of them empty.
 */
export function stripesOf(passages: readonly ColouredPassage[]): Stripe[] {
  const spans = inLanes(passages);
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const places = new Map(cuts.map((cut, i) => [cut, i]));
  const lanes = cuts.map(() => new Array<string | undefined>(laneCount).fill(undefined));
  for (const { start, end, lane, colour } of spans)
    for (let i = places.get(start) ?? 0; (cuts[i] ?? end) < end; i++)
      lanes[i]?.splice(lane, 1, colour);
  const stripes = cuts.map((start, i) => ({
    start,
    end: cuts[i + 1] ?? start,
    lanes: lanes[i] ?? [],
  }));
  return stripes.filter(({ lanes }) => lanes.some(Boolean));
}

function inLanes(passages: readonly ColouredPassage[]): LaneSpan[] {
  const ends = new Array<number>(laneCount).fill(0);
  const spans: LaneSpan[] = [];
  for (const { start, end, colours } of passages) {
    for (const colour of colours) {
      const free = ends.findIndex(taken => taken <= start);
      const lane = free < 0 ? ends.indexOf(Math.min(...ends)) : free;
      const from = Math.max(start, ends[lane] ?? 0);
      if (from >= end) break;
      ends[lane] = end;
      spans.push({ start: from, end, lane, colour });
    }
  }
  return spans;
}
