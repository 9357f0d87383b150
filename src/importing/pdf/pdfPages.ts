import type { Line } from './pdfLines';

/** A page with its lines. */
export interface Page {
  readonly label: string;
  readonly height: number;
  readonly lines: readonly Line[];
}

// Heads and feet stand in the first and last lines of a page, within a seventh of its height.
const edgeLines = 3;
const edgeHeight = 0.14;

/** Pages without running heads, feet and page numbers, and how many lines those were. */
export function withoutHeads(pages: readonly Page[]): { pages: Page[]; count: number } {
  const shapes = new Map<string, Set<number>>();
  for (const [i, page] of pages.entries())
    for (const line of edgesOf(page)) {
      const shape = shapeOf(line);
      shapes.set(shape, (shapes.get(shape) ?? new Set()).add(i));
    }
  let count = 0;
  const kept = pages.map(page => {
    const heads = new Set(edgesOf(page).filter(line => isHead(line, page, pages.length, shapes)));
    count += heads.size;
    return { ...page, lines: page.lines.filter(line => !heads.has(line)) };
  });
  return { pages: kept, count };
}

function isHead(
  line: Line,
  page: Page,
  pages: number,
  shapes: ReadonlyMap<string, ReadonlySet<number>>,
): boolean {
  const repeated = shapes.get(shapeOf(line))?.size ?? 0;
  // A number alone at the very edge is the page's, even on the only page.
  if (isPageNumber(line, page)) return true;
  return repeated >= Math.max(3, Math.min(pages / 4, 20)) || (repeated === pages && pages === 2);
}

function isPageNumber({ text }: Line, page: Page): boolean {
  const plain = text.trim().replace(/^[-–—\s]+|[-–—\s]+$/g, '');
  if (plain === page.label) return true;
  return (
    /^(?:(?:page|p\.|pág(?:ina)?\.?)\s*)?\d{1,4}(?:\s*(?:\/|of|de|sur)\s*\d{1,4})?$/i.test(plain) &&
    plain.includes(page.label)
  );
}

/** The lines at the upper and lower edge of a page. */
function edgesOf({ lines, height }: Page): Line[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  const top = byHeight.slice(0, edgeLines).filter(line => line.y > height * (1 - edgeHeight));
  const foot = byHeight.slice(-edgeLines).filter(line => line.y < height * edgeHeight);
  return [...new Set([...top, ...foot])];
}

/** The line without its numbers, which go on from page to page, and where it stands. */
function shapeOf({ text, y, size }: Line): string {
  const plain = text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
  return `${plain} ${Math.round(y / 6)} ${Math.round(size)}`;
}
