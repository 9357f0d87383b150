import { idFor } from '../htmlNotes';
import { raised } from '../raised';
import type { Line, LineRun } from './pdfLines';
import type { Page } from './pdfPages';

/** A footnote with its lines at the foot of a page. */
export interface PdfNote {
  readonly id: string;
  readonly lines: readonly Line[];
}

// Footnotes are set smaller than the text.
const noteSize = 0.95;
const mark = /^\s*(\d{1,3}|[*†‡§]{1,3})(?=[\s\p{L}“"'(])/u;

/** Pages without their footnotes, whose marks in the text lead to them now. */
export function withNotes(
  pages: readonly Page[],
  bodySize: number,
): { pages: Page[]; notes: PdfNote[] } {
  const notes: PdfNote[] = [];
  const taken = new Set<string>();
  const kept = pages.map(page => {
    const start = notesFrom(page.lines, bodySize);
    const body = page.lines.slice(0, start);
    const found = notesIn(page.lines.slice(start));
    const ids = new Map<string, string>();
    for (const note of found) {
      const id = idFor(note.mark, taken);
      taken.add(id);
      ids.set(note.mark, id);
      notes.push({ id, lines: note.lines });
    }
    return { ...page, lines: body.map(line => marked(line, ids)) };
  });
  return { pages: kept, notes };
}

/** From where on a page holds footnotes alone: small lines, the first of which has a mark that is in the text. */
function notesFrom(lines: readonly Line[], bodySize: number): number {
  let start = lines.length;
  while (start > 0 && (lines[start - 1]?.size ?? bodySize) < bodySize * noteSize) start--;
  const marks = new Set(
    lines
      .slice(0, start)
      .flatMap(line => line.runs.filter(run => run.isRaised).map(run => run.text.trim())),
  );
  while (start < lines.length && !marks.has(markOf(lines[start]) ?? '')) start++;
  return start < lines.length ? start : plainNotesFrom(lines);
}

/** The same where footnotes are as large as the text: the first one's mark is raised, or leans on a capital. */
function plainNotesFrom(lines: readonly Line[]): number {
  const marks = lines
    .flatMap((line, i) =>
      line.runs.flatMap((run, j) => (run.isRaised && (i > 0 || j > 0) ? [run.text.trim()] : [])),
    )
    .filter(Boolean);
  const start = lines.findIndex(
    ({ runs: [first], text }) =>
      marks.includes(/^\d{1,3}(?=\p{Lu})/u.exec(text)?.[0] ?? 'none') ||
      (first?.isRaised === true && marks.filter(each => each === first.text.trim()).length > 1),
  );
  return start < 0 ? lines.length : start;
}

function notesIn(lines: readonly Line[]): { mark: string; lines: Line[] }[] {
  const notes: { mark: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const own = markOf(line);
    const last = notes.at(-1);
    // Marks go up: another number is a part of the note.
    const isNext =
      own !== undefined && (!last || !/^\d+$/.test(own) || Number(own) === Number(last.mark) + 1);
    if (own !== undefined && isNext) notes.push({ mark: own, lines: [withoutMark(line)] });
    else last?.lines.push(line);
  }
  return notes;
}

function markOf(line: Line | undefined): string | undefined {
  if (!line) return undefined;
  const [first] = line.runs;
  if (first?.isRaised && /^[\d*†‡§a-z]{1,3}$/.test(first.text.trim())) return first.text.trim();
  return mark.exec(line.text)?.[1];
}

function withoutMark(line: Line): Line {
  const [first, ...others] = line.runs;
  if (!first) return line;
  const text = first.isRaised ? '' : first.text.replace(mark, '').trimStart();
  return { ...line, runs: [{ ...first, text }, ...others] };
}

function marked(line: Line, ids: ReadonlyMap<string, string>): Line {
  const runs = line.runs.map((run): LineRun => {
    if (!run.isRaised) return run;
    const id = ids.get(run.text.trim());
    return id === undefined ? { ...run, text: raised(run.text) } : { text: run.text, note: id };
  });
  return { ...line, runs };
}
