import type { Block, Shape, Style } from './blocks';
import { BlockBuilder } from './blockBuilder';
import { decodeText } from './decodeText';
import { HtmlNotes } from './htmlNotes';
import { safeLink } from './links';
import type { Losses } from './losses';
import { type Attributes, type MarkupReader, readMarkup } from './markup';
import { raised } from './raised';
import { blocksOfText } from './wrappedText';

/** The blocks of a page in HTML. Scripts, styles and forms never come through. */
export function readHtml(bytes: Uint8Array, losses: Losses): Block[] {
  return blocksOfHtml(decodeText(bytes, namedEncoding(bytes)), losses);
}

/** The same for a page that is a text already. */
export function blocksOfHtml(source: string, losses: Losses): Block[] {
  const reader = new HtmlReader(losses);
  readMarkup(source, reader, 'html');
  return reader.finish();
}

function namedEncoding(bytes: Uint8Array): string | undefined {
  // The place where HTML wants it.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
}

const blockTags = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure
  footer form header hr html legend main nav p section summary`.split(/\s+/),
);
const skippedTags = new Set(
  'script style head template noscript iframe select option button textarea canvas audio video title map'.split(
    ' ',
  ),
);
const objectTags = new Set(['svg', 'math', 'object', 'embed', 'applet']);
const boldTags = new Set(['b', 'strong']);
const italicTags = new Set(['i', 'em', 'cite', 'dfn', 'var']);

interface List {
  readonly isOrdered: boolean;
  next: number;
}

/** What a tag changed, to be put back where it closes. */
interface Open {
  readonly style: Style & { readonly script?: 'sup' | 'sub' };
  readonly isSkipped: boolean;
}

class HtmlReader implements MarkupReader {
  readonly #losses: Losses;
  readonly #builder: BlockBuilder;
  readonly #notes: HtmlNotes;
  readonly #lists: List[] = [];
  readonly #opened: Open[] = [];
  readonly #spans: number[] = [];
  #quotes = 0;
  #pre?: string[];

  constructor(losses: Losses) {
    this.#losses = losses;
    this.#builder = new BlockBuilder(losses);
    this.#notes = new HtmlNotes(this.#builder);
  }

  open(name: string, attributes: Attributes): void {
    const above = this.#opened.at(-1) ?? { style: {}, isSkipped: false };
    const isSkipped = above.isSkipped || this.#skips(name, attributes);
    this.#opened.push({ isSkipped, style: this.#styleOf(name, attributes, above.style) });
    if (isSkipped) return;
    this.#openBlock(name, attributes);
    this.#notes.open(name, attributes, isBlock(name));
  }

  text(text: string): void {
    const { style, isSkipped } = this.#opened.at(-1) ?? { style: {}, isSkipped: false };
    if (isSkipped) return;
    if (this.#pre) {
      this.#pre.push(text);
      return;
    }
    const { script, ...plain } = style;
    const folded = text.replace(/[ \t\r\n\f]+/g, ' ');
    this.#builder.add(script === 'sup' ? raised(folded) : folded, plain);
  }

  close(name: string): void {
    const isSkipped = this.#opened.pop()?.isSkipped ?? true;
    if (isSkipped) return;
    this.#closeBlock(name);
    this.#notes.close(name, isBlock(name));
  }

  finish(): Block[] {
    return this.#notes.resolve(this.#builder.finish());
  }

  #skips(name: string, attributes: Attributes): boolean {
    if (name === 'img' || name === 'picture')
      this.#losses.count('pictures', name === 'img' ? 1 : 0);
    if (objectTags.has(name)) this.#losses.count('objects');
    if (skippedTags.has(name) || objectTags.has(name)) return true;
    // What an author took out is no part of the report.
    if (name === 'del') this.#losses.count('trackedChanges');
    const isHidden = 'hidden' in attributes || /display\s*:\s*none/i.test(attributes.style ?? '');
    if (isHidden) this.#losses.count('hidden');
    return name === 'del' || isHidden;
  }

  #styleOf(name: string, attributes: Attributes, above: Open['style']): Open['style'] {
    const css = attributes.style ?? '';
    const weight = /font-weight\s*:\s*(bold|[6-9]00|normal|[1-5]00)/i.exec(css)?.[1];
    const slant = /font-style\s*:\s*(italic|oblique|normal)/i.exec(css)?.[1];
    return {
      ...above,
      ...(boldTags.has(name) ? { bold: true } : {}),
      ...(italicTags.has(name) ? { italic: true } : {}),
      ...(weight ? { bold: /bold|[6-9]00/i.test(weight) } : {}),
      ...(slant ? { italic: !/normal/i.test(slant) } : {}),
      ...(name === 'a' ? { link: safeLink(attributes.href, this.#losses) } : {}),
      ...(name === 'sup' || name === 'sub' ? { script: name } : {}),
    };
  }

  #openBlock(name: string, attributes: Attributes): void {
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level) this.#builder.begin({ kind: 'heading', level: Number(level) });
    else if (name === 'br') this.#breakLine();
    else if (name === 'blockquote') this.#quotes++;
    else if (name === 'ul' || name === 'ol') this.#openList(name, attributes);
    else if (name === 'li') this.#openItem(attributes);
    else if (name === 'pre') this.#openPre();
    else this.#openTable(name, attributes);
    if (blockTags.has(name)) this.#builder.goOn(this.#inherited());
  }

  #closeBlock(name: string): void {
    if (name === 'blockquote') this.#quotes--;
    else if (name === 'ul' || name === 'ol') this.#lists.pop();
    else if (name === 'pre') this.#closePre();
    else if (name === 'table') this.#builder.closeTable();
    else if (name === 'td' || name === 'th') this.#builder.closeCell(this.#spans.pop());
    if (isBlock(name)) this.#builder.goOn(this.#inherited());
  }

  /** What a paragraph is here: one of its own, of a quotation, or of an item. */
  #inherited(): Shape {
    if (this.#lists.length > 0) return { kind: 'item', depth: this.#lists.length - 1, label: '' };
    return { kind: 'paragraph', isQuote: this.#quotes > 0 };
  }

  #openList(name: string, { start }: Attributes): void {
    this.#builder.end();
    this.#lists.push({ isOrdered: name === 'ol', next: Number(start ?? 1) || 1 });
  }

  #openItem({ value }: Attributes): void {
    const list = this.#lists.at(-1);
    if (list && value !== undefined) list.next = Number(value) || list.next;
    const label = list?.isOrdered ? `${list.next++}.` : '-';
    this.#builder.begin({ kind: 'item', depth: Math.max(0, this.#lists.length - 1), label });
  }

  #openTable(name: string, { colspan, rowspan }: Attributes): void {
    if (name === 'table') this.#builder.openTable();
    else if (name === 'tr') this.#builder.openRow();
    else if (name === 'td' || name === 'th') {
      const span = Math.max(1, Number(colspan) || 1);
      this.#losses.count('mergedCells', span > 1 || Number(rowspan) > 1 ? 1 : 0);
      this.#spans.push(span);
      this.#builder.openCell();
    }
  }

  #breakLine(): void {
    if (this.#pre) this.#pre.push('\n');
    else this.#builder.add('\n');
  }

  #openPre(): void {
    this.#builder.end();
    this.#pre = [];
  }

  /** Text that was wrapped by hand, as bulletins of the early web are. */
  #closePre(): void {
    const text = this.#pre?.join('') ?? '';
    this.#pre = undefined;
    for (const block of blocksOfText(text)) {
      if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
      this.#builder.begin(block);
      for (const run of block.runs) this.#builder.add(run.text, run);
    }
    this.#builder.end();
  }
}

function isBlock(name: string): boolean {
  return blockTags.has(name) || /^(?:h[1-6]|li|[uo]l|pre|t[dhr]|table)$/.test(name);
}
