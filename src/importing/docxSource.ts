import { Parser } from 'htmlparser2';
import { labelMark, pageMark } from './docxMarks';
import type { DocxNumbering, ListPlace } from './docxNumbering';
import type { DocxStyles } from './docxStyles';
import { ImportError } from './importError';
import { deepestNesting } from './limits';
import type { Loss, Losses } from './losses';
import type { Attributes } from './markup';

/** What stands for a part of the source. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const lossOf: Readonly<Record<string, Loss>> = {
  'w:ins': 'trackedChanges',
  'w:del': 'trackedChanges',
  'w:moveFrom': 'trackedChanges',
  'w:commentReference': 'comments',
  'w:txbxContent': 'textBoxes',
  'pic:pic': 'pictures',
  'v:imagedata': 'pictures',
  'm:oMath': 'objects',
  'w:object': 'objects',
};

/**
 * The main part of a Word document as mammoth has to get it: with the labels of lists and the pages as
 * words, without hidden passages. Counts what mammoth leaves out.
 */
export function preparedSource(
  source: string,
  styles: DocxStyles,
  numbering: DocxNumbering | undefined,
  losses: Losses,
): string {
  const preparer = new Preparer(source, styles, numbering, losses);
  return preparer.run();
}

class Preparer {
  readonly #source: string;
  readonly #styles: DocxStyles;
  readonly #numbering: DocxNumbering | undefined;
  readonly #losses: Losses;
  readonly #changes: Change[] = [];
  readonly #open: string[] = [];
  readonly #runs: { start: number; isHidden: boolean }[] = [];
  readonly #hasPages: boolean;
  #style = '';
  #place: Partial<ListPlace> = {};
  #fallbacks = 0;
  #hasContents = false;

  constructor(
    source: string,
    styles: DocxStyles,
    numbering: DocxNumbering | undefined,
    losses: Losses,
  ) {
    this.#source = source;
    this.#styles = styles;
    this.#numbering = numbering;
    this.#losses = losses;
    // Where a page ends is known only where Word has said so.
    this.#hasPages = source.includes('<w:lastRenderedPageBreak');
  }

  run(): string {
    const parser: Parser = new Parser(
      {
        onopentag: (name, attributes) => this.#opened(name, attributes, parser.startIndex),
        onclosetag: name => this.#closed(name, parser.endIndex + 1),
        onprocessinginstruction: name => {
          if (/^!doctype$/i.test(name)) throw new ImportError('entities');
        },
      },
      { xmlMode: true, decodeEntities: true },
    );
    parser.write(this.#source);
    parser.end();
    if (this.#hasContents) this.#losses.count('contents');
    return changed(this.#source, this.#changes);
  }

  #opened(name: string, attributes: Attributes, start: number): void {
    this.#open.push(name);
    if (this.#open.length > deepestNesting) throw new ImportError('tooDeep');
    const value = attributes['w:val'];
    if (name === 'mc:Fallback') this.#fallbacks++;
    if (this.#fallbacks === 0) this.#countLoss(name, attributes);
    if (name === 'w:p') {
      this.#style = '';
      this.#place = {};
    } else if (name === 'w:r') this.#runs.push({ start, isHidden: false });
    else if (name === 'w:lastRenderedPageBreak') this.#mark(start, pageMark);
    else if (name === 'w:vanish' && value !== '0' && value !== 'false') this.#hide();
    else if (this.#open.at(-2) === 'w:pPr' && name === 'w:pStyle') this.#takeStyle(value ?? '');
    else if (this.#open.at(-2) === 'w:numPr' && this.#open.at(-3) === 'w:pPr')
      this.#takePlace(name, value ?? '');
  }

  #closed(name: string, end: number): void {
    this.#open.pop();
    if (name === 'mc:Fallback') this.#fallbacks--;
    else if (name === 'w:pPr' && this.#open.at(-1) === 'w:p') this.#number(end);
    else if (name === 'w:r') this.#endRun(end);
  }

  #countLoss(name: string, attributes: Attributes): void {
    const loss = lossOf[name];
    // The marks of paragraphs are tracked, too; those say nothing to a reader.
    if (loss && this.#open.at(-2) !== 'w:rPr') this.#losses.count(loss);
    if (name === 'w:docPartGallery' && /contents/i.test(attributes['w:val'] ?? ''))
      this.#hasContents = true;
  }

  #takeStyle(id: string): void {
    this.#style = id;
    if (this.#styles.isContents(id)) this.#hasContents = true;
  }

  #takePlace(name: string, value: string): void {
    if (name === 'w:numId') this.#place = { ...this.#place, id: value };
    else if (name === 'w:ilvl') this.#place = { ...this.#place, level: Number(value) };
  }

  /** Writes the label of a paragraph into it. */
  #number(at: number): void {
    const place = { level: 0, id: '', ...this.#styles.listOf(this.#style), ...this.#place };
    const label = this.#numbering?.next(place);
    if (label === undefined || label === '') return;
    const mark = labelMark(place.level, escaped(label));
    this.#changes.push({ start: at, end: at, text: `<w:r><w:t>${mark}</w:t></w:r>` });
  }

  #mark(start: number, mark: string): void {
    const end = this.#source.indexOf('>', start) + 1;
    if (this.#hasPages && end > 0) this.#changes.push({ start, end, text: `<w:t>${mark}</w:t>` });
  }

  #hide(): void {
    const run = this.#runs.at(-1);
    if (run && this.#open.at(-2) === 'w:rPr' && this.#open.at(-3) === 'w:r') run.isHidden = true;
  }

  #endRun(end: number): void {
    const run = this.#runs.pop();
    if (!run?.isHidden) return;
    this.#losses.count('hidden');
    // What was changed inside goes with it.
    while ((this.#changes.at(-1)?.start ?? -1) >= run.start) this.#changes.pop();
    this.#changes.push({ start: run.start, end, text: '' });
  }
}

function changed(source: string, changes: readonly Change[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of changes) {
    parts.push(source.slice(at, start), text);
    at = end;
  }
  return parts.join('') + source.slice(at);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
