import type { Line } from './pdfLines';

// A line that hangs over says nothing of its column.
const share = 0.95;
// Lines of this page and of those beside it are enough to tell.
const nearbyPages = 1;

/** Where the column of each line ends at the right. */
export function columnRights(lines: readonly Line[]): number[] {
  const byPage = new Map<number, Line[]>();
  for (const line of lines) byPage.set(line.page, [...(byPage.get(line.page) ?? []), line]);
  const near = new Map<number, Line[]>();
  for (const page of byPage.keys()) near.set(page, around(byPage, page));
  return lines.map(line => {
    const rights = (near.get(line.page) ?? [])
      .filter(other => overlaps(line, other))
      .map(other => other.right)
      .sort((a, b) => a - b);
    return rights[Math.floor((rights.length - 1) * share)] ?? line.right;
  });
}

function around(byPage: ReadonlyMap<number, readonly Line[]>, page: number): Line[] {
  const lines: Line[] = [];
  for (let at = page - nearbyPages; at <= page + nearbyPages; at++)
    lines.push(...(byPage.get(at) ?? []));
  return lines;
}

/** Whether `other` is in the column of `line`: it begins near it, left or right, and covers a part of it. */
function overlaps(line: Line, other: Line): boolean {
  const common = Math.min(line.right, other.right) - Math.max(line.x, other.x);
  return common > 0.4 * Math.min(line.right - line.x, other.right - other.x);
}
