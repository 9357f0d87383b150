/**
 * Whether `b` is `a` but for one unit that is missing, added or another, or two neighbours that changed
 * places; also where they are the same.
 */
export function isOneEditAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [aEnd, bEnd] = [a.length, b.length];
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  const [aRest, bRest] = [a.slice(start, aEnd), b.slice(start, bEnd)];
  if (aRest.length <= 1 && bRest.length <= 1) return true;
  // Two letters that changed places.
  return aRest.length === 2 && bRest === `${aRest[1]}${aRest[0]}`;
}
