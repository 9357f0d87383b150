import { Archive } from './archive';
import type { Block, Style } from './blocks';
import { BlockBuilder } from './blockBuilder';
import { decodeText } from './decodeText';
import { idFor } from './htmlNotes';
import { ImportError } from './importError';
import { safeLink } from './links';
import type { Losses } from './losses';
import { type Attributes, type MarkupReader, readMarkup } from './markup';
import { OdtLists } from './odtLists';
import { OdtStyles } from './odtStyles';
import { raised } from './raised';

/** The blocks of a text in OpenDocument: packed (.odt) or as one file in XML (.fodt). */
export function readOdt(bytes: Uint8Array, losses: Losses): Block[] {
  const styles = new OdtStyles();
  const sources = bytes[0] === 0x50 ? partsOf(bytes) : [decodeText(bytes)];
  for (const source of sources) readMarkup(source, styles, 'xml');
  const content = sources.at(-1) ?? '';
  // Where a page ends is known only where the word processor has said so.
  const hasPages = content.includes('<text:soft-page-break');
  const reader = new OdtReader(losses, styles, hasPages);
  readMarkup(content, reader, 'xml');
  return reader.finish();
}

/** The styles and the content, in this order. */
function partsOf(bytes: Uint8Array): string[] {
  const archive = new Archive(bytes);
  const manifest = archive.part('META-INF/manifest.xml');
  if (manifest && decodeText(manifest).includes('encryption-data'))
    throw new ImportError('encrypted');
  const content = archive.part('content.xml');
  if (!content) throw new ImportError('broken');
  const styles = archive.part('styles.xml');
  return [...(styles ? [decodeText(styles)] : []), decodeText(content)];
}

// What is on the page but not in the text, and what stands in the text a second time.
const skipped = new Set([
  ...['text:tracked-changes', 'office:annotation', 'text:ruby-text', 'svg:title', 'svg:desc'],
  ...['office:forms', 'text:sequence-decls', 'text:variable-decls', 'text:user-field-decls'],
  ...['style:header', 'style:footer', 'text:note-citation', 'text:list-header-hidden'],
]);

// A repeated blank or column may be a bomb.
const mostRepeated = 64;

class OdtReader implements MarkupReader {
  readonly #losses: Losses;
  readonly #styles: OdtStyles;
  readonly #builder: BlockBuilder;
  readonly #lists: OdtLists;
  readonly #open: Style[] = [];
  readonly #noteIds: string[] = [];
  readonly #taken = new Set<string>();
  readonly #spans: number[] = [];
  #skippedFrom?: number;
  #isInText = false;
  #depthOfText = 0;
  #page = 1;
  #note?: { citation: string };
  readonly #hasPages: boolean;

  constructor(losses: Losses, styles: OdtStyles, hasPages: boolean) {
    this.#hasPages = hasPages;
    this.#losses = losses;
    this.#styles = styles;
    this.#builder = new BlockBuilder(losses);
    this.#lists = new OdtLists(styles);
  }

  open(name: string, attributes: Attributes): void {
    this.#open.push({ ...this.#open.at(-1), ...this.#styleOf(name, attributes) });
    if (name === 'text:changed-region') this.#losses.count('trackedChanges');
    if (this.#skippedFrom !== undefined) return;
    if (name === 'office:text') {
      this.#isInText = true;
      this.#depthOfText = this.#open.length;
    }
    if (!this.#isInText) return;
    this.#countLoss(name);
    if (name === 'text:note-citation') this.#note = { citation: '' };
    if (skipped.has(name) || this.#isContents(name)) this.#skippedFrom = this.#open.length;
    else this.#openElement(name, attributes);
  }

  text(text: string): void {
    if (this.#note && this.#skippedFrom !== undefined) this.#note.citation += text;
    if (!this.#isInText || this.#skippedFrom !== undefined) return;
    const { isRaised, isHidden, ...style } = this.#open.at(-1) as ReturnType<
      OdtStyles['textStyle']
    >;
    if (isHidden) this.#losses.count('hidden');
    else if (this.#open.length > this.#depthOfText)
      this.#builder.add(isRaised ? raised(text) : text.replace(/[\n\r]/g, ' '), style);
  }

  close(name: string): void {
    const depth = this.#open.length;
    this.#open.pop();
    if (this.#skippedFrom !== undefined) {
      if (this.#skippedFrom === depth) this.#skippedFrom = undefined;
      return;
    }
    if (name === 'office:text') this.#isInText = false;
    if (this.#isInText) this.#closeElement(name);
  }

  finish(): Block[] {
    return this.#builder.finish();
  }

  #styleOf(name: string, attributes: Attributes): Style {
    if (name === 'text:a')
      return { link: webLink(safeLink(attributes['xlink:href'], this.#losses)) };
    const isText = name === 'text:span' || name === 'text:p' || name === 'text:h';
    if (!isText) return {};
    const { bold, italic, ...other } = this.#styles.textStyle(attributes['text:style-name']);
    // What a style says nothing of, it takes from around.
    return {
      ...other,
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
    };
  }

  #countLoss(name: string): void {
    if (name === 'office:annotation') this.#losses.count('comments');
    else if (name === 'draw:image') this.#losses.count('pictures');
    else if (name === 'draw:object' || name === 'draw:object-ole') this.#losses.count('objects');
  }

  #isContents(name: string): boolean {
    if (name === 'text:table-of-content') this.#losses.count('contents');
    return name === 'text:table-of-content' || name === 'draw:object';
  }

  #openElement(name: string, attributes: Attributes): void {
    const style = attributes['text:style-name'];
    if (this.#hasPages && this.#styles.beginsPage(style)) this.#builder.page(String(++this.#page));
    if (name === 'text:h')
      this.#builder.begin({
        kind: 'heading',
        level: Number(attributes['text:outline-level']) || 1,
      });
    else if (name === 'text:p') this.#openParagraph(style);
    else if (name === 'text:list')
      this.#lists.openList(
        style,
        attributes['text:continue-numbering'] === 'true',
        attributes['xml:id'],
        attributes['text:continue-list'],
      );
    else if (name === 'text:list-item')
      this.#lists.openItem(Number(attributes['text:start-value'] ?? NaN));
    else if (name === 'text:note') this.#note = undefined;
    else if (name === 'text:note-body') this.#openNote();
    else if (name === 'draw:text-box') this.#builder.openBox();
    else if (name === 'text:soft-page-break') this.#builder.page(String(++this.#page));
    else this.#openSmall(name, attributes);
  }

  #openSmall(name: string, attributes: Attributes): void {
    if (name === 'text:s') this.#builder.add(' ');
    else if (name === 'text:tab') this.#builder.add(' ');
    else if (name === 'text:line-break') this.#builder.add('\n');
    else if (name === 'table:table') this.#builder.openTable();
    else if (name === 'table:table-row') this.#builder.openRow();
    else if (name === 'table:table-cell') this.#openCell(attributes);
  }

  #openParagraph(style: string | undefined): void {
    const item = this.#lists.paragraph();
    const level = this.#styles.headingLevel(style);
    if (level !== undefined && !item) this.#builder.begin({ kind: 'heading', level });
    else this.#builder.goOn(item ?? { kind: 'paragraph', isQuote: this.#styles.isQuote(style) });
    if (item?.label) this.#builder.begin(item);
  }

  #openCell(attributes: Attributes): void {
    const span = Number(attributes['table:number-columns-spanned']) || 1;
    const repeated = Number(attributes['table:number-columns-repeated']) || 1;
    const isMerged = span > 1 || Number(attributes['table:number-rows-spanned']) > 1;
    this.#losses.count('mergedCells', isMerged ? 1 : 0);
    this.#spans.push(Math.min(Math.max(span, repeated), mostRepeated));
    this.#builder.openCell();
  }

  #openNote(): void {
    const mark = this.#note?.citation.trim() ?? '';
    const id = idFor(mark, this.#taken);
    this.#taken.add(id);
    this.#noteIds.push(id);
    this.#builder.openNote(id, mark);
  }

  #closeElement(name: string): void {
    if (name === 'text:p' || name === 'text:h') this.#builder.end();
    else if (name === 'text:list') this.#lists.closeList();
    else if (name === 'text:note-body') this.#builder.closeNote(this.#noteIds.pop() ?? '');
    else if (name === 'draw:text-box') this.#builder.closeBox();
    else if (name === 'table:table-cell') this.#builder.closeCell(this.#spans.pop());
    else if (name === 'table:table') this.#builder.closeTable();
  }
}

/** Places in the same text are lost with its bookmarks. */
function webLink(link: string | undefined): string | undefined {
  return link?.startsWith('#') ? undefined : link;
}
