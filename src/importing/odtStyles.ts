import type { Attributes, MarkupReader } from './markup';

/** What a style says of words; undefined where it says nothing. */
interface TextStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly isRaised?: boolean;
  readonly isHidden?: boolean;
}

interface OdtStyle extends TextStyle {
  readonly parent?: string;
  readonly level?: number;
}

// Styles are based on each other in a chain; one that bites its tail ends here.
const longestChain = 20;

/** The styles of an OpenDocument text: is told of all its tags, and then asked. */
export class OdtStyles implements MarkupReader {
  readonly #styles = new Map<string, OdtStyle>();
  readonly #numbered = new Set<string>();
  readonly #pages = new Set<string>();
  #style?: string;
  #list?: string;

  open(name: string, attributes: Attributes): void {
    const own = attributes['style:name'];
    if (name === 'style:style' && own !== undefined) this.#openStyle(own, attributes);
    else if (name === 'style:text-properties' && this.#style !== undefined)
      this.#styles.set(this.#style, { ...this.#styles.get(this.#style), ...textStyle(attributes) });
    else if (name === 'style:paragraph-properties' && attributes['fo:break-before'] === 'page')
      this.#pages.add(this.#style ?? '');
    else if (name === 'text:list-style') this.#list = own;
    else if (name === 'text:list-level-style-number' && attributes['style:num-format'])
      this.#numbered.add(`${this.#list ?? ''} ${attributes['text:level'] ?? ''}`);
  }

  text(): void {
    // Styles have no words.
  }

  close(name: string): void {
    if (name === 'style:style') this.#style = undefined;
  }

  /** What a style and those that it is based on say of words. */
  textStyle(name: string | undefined): TextStyle {
    return Object.assign({}, ...this.#chain(name).reverse()) as TextStyle;
  }

  /** The level of headings in this style; undefined when it is no heading's. */
  headingLevel(name: string | undefined): number | undefined {
    return this.#chain(name).find(style => style.level !== undefined)?.level;
  }

  /** Whether a paragraph in this style begins a page. */
  beginsPage(name: string | undefined): boolean {
    return name !== undefined && this.#pages.has(name);
  }

  /** Whether paragraphs in this style are quotations. */
  isQuote(name: string | undefined): boolean {
    return this.#names(name).includes('Quotations');
  }

  /** Whether items at this level, from 1 on, are numbered. */
  isNumbered(list: string, level: number): boolean {
    return this.#numbered.has(`${list} ${level}`);
  }

  #openStyle(name: string, attributes: Attributes): void {
    this.#style = name;
    const level = Number(attributes['style:default-outline-level'] || NaN);
    const isTitle = name === 'Title';
    this.#styles.set(name, {
      parent: attributes['style:parent-style-name'],
      ...(isTitle ? { level: 1 } : Number.isInteger(level) && level > 0 ? { level } : {}),
    });
  }

  #names(name: string | undefined): string[] {
    const names: string[] = [];
    for (
      let at = name;
      at !== undefined && names.length < longestChain;
      at = this.#styles.get(at)?.parent
    )
      names.push(at);
    return names;
  }

  #chain(name: string | undefined): OdtStyle[] {
    return this.#names(name).map(each => this.#styles.get(each) ?? {});
  }
}

function textStyle(attributes: Attributes): TextStyle {
  const weight = attributes['fo:font-weight'];
  const slant = attributes['fo:font-style'];
  const position = attributes['style:text-position'];
  return {
    ...(weight === undefined ? {} : { bold: /^(?:bold|[6-9]00)$/.test(weight) }),
    ...(slant === undefined ? {} : { italic: slant !== 'normal' }),
    ...(position === undefined ? {} : { isRaised: /^(?:super|[1-9])/.test(position) }),
    ...(attributes['text:display'] === 'none' ? { isHidden: true } : {}),
  };
}
