/** The lines that two texts do not share, as a diff tool shows them: `- old`, `+ new`, in order. */
export function lineDiff(before: string, after: string): string[] {
  const [a, b] = [before.split(/(?<=\n)/), after.split(/(?<=\n)/)];
  const lengths = commonLengths(a, b);
  const diff: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    else if (j >= b.length || (i < a.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      diff.push(`-${a[i++]}`);
    } else diff.push(`+${b[j++]}`);
  }
  return diff;
}

/** For each place in both: how many lines, at most, they share in order from there on. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        a[i] === b[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}
