import { type Attributes, type MarkupReader, readMarkup } from './markup';
import type { ListPlace } from './docxNumbering';

interface DocxStyle {
  readonly name: string;
  readonly parent?: string;
  readonly level?: number;
  readonly list?: Partial<ListPlace>;
}

// Styles are based on each other in a chain; one that bites its tail ends here.
const longestChain = 20;

/** The paragraph styles of a document of Word. */
export class DocxStyles implements MarkupReader {
  readonly #styles = new Map<string, DocxStyle>();
  #id?: string;

  constructor(source: string) {
    readMarkup(source, this, 'xml');
  }

  /** The list to which a style puts its paragraphs. */
  listOf(id: string): Partial<ListPlace> | undefined {
    return this.#chain(id).find(style => style.list)?.list;
  }

  /** Whether paragraphs in this style are lines of a table of contents. */
  isContents(id: string): boolean {
    return /^toc \d/i.test(this.#styles.get(id)?.name ?? '');
  }

  /** Headings whose styles have names of their own, and what is no text, as rules for mammoth. */
  rules(): string[] {
    const rules = ["p[style-name^='toc '] => !", "p[style-name='Title'] => h1:fresh"];
    for (const [id, { name }] of this.#styles) {
      const level = this.#chain(id).find(style => style.level !== undefined)?.level;
      const isPlain = /^[\w-]+$/.test(id) && !/^toc |^heading \d|^title$/i.test(name);
      if (level !== undefined && level < 6 && isPlain) rules.push(`p.${id} => h${level + 1}:fresh`);
    }
    return rules;
  }

  open(name: string, attributes: Attributes): void {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:style') this.#openStyle(attributes);
    else if (name === 'w:name') this.#change({ name: value });
    else if (name === 'w:basedOn') this.#change({ parent: value });
    else if (name === 'w:outlineLvl' && Number(value) < 9) this.#change({ level: Number(value) });
    else if (name === 'w:numId') this.#changeList({ id: value });
    else if (name === 'w:ilvl') this.#changeList({ level: Number(value) });
  }

  text(): void {
    // Styles have no words.
  }

  close(name: string): void {
    if (name === 'w:style') this.#id = undefined;
  }

  #openStyle(attributes: Attributes): void {
    const id = attributes['w:styleId'];
    if (attributes['w:type'] !== 'paragraph' || id === undefined) return;
    this.#id = id;
    this.#styles.set(id, { name: '' });
  }

  #change(change: Partial<DocxStyle>): void {
    const style = this.#id === undefined ? undefined : this.#styles.get(this.#id);
    if (this.#id !== undefined && style) this.#styles.set(this.#id, { ...style, ...change });
  }

  #changeList(change: Partial<ListPlace>): void {
    const list = this.#id === undefined ? undefined : this.#styles.get(this.#id)?.list;
    this.#change({ list: { ...list, ...change } });
  }

  #chain(id: string): DocxStyle[] {
    const styles: DocxStyle[] = [];
    for (let at: string | undefined = id; at !== undefined && styles.length < longestChain;) {
      const style: DocxStyle | undefined = this.#styles.get(at);
      if (style) styles.push(style);
      at = style?.parent;
    }
    return styles;
  }
}
