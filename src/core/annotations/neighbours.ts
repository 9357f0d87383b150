/** A passage whose place is known for sure. */
export interface Settled {
  /** Where it was when it was tagged, and by how much it has moved since; in code points. */
  readonly start: number;
  readonly shift: number;
}

/**
 * By how much the nearest of `settled` in front of `start` and behind it have moved: where no text was
 * put in between, so has what was at `start`.
 */
export function neighboursShifts(settled: readonly Settled[], start: number): number[] {
  let [before, behind]: (Settled | undefined)[] = [];
  for (const each of settled) {
    if (each.start <= start && (!before || each.start > before.start)) before = each;
    if (each.start >= start && (!behind || each.start < behind.start)) behind = each;
  }
  return [before, behind].flatMap(each => (each ? [each.shift] : []));
}
