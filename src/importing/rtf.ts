import type { Block, Shape, Style } from './blocks';
import { BlockBuilder } from './blockBuilder';
import { ImportError } from './importError';
import { deepestNesting } from './limits';
import { safeLink } from './links';
import type { Losses } from './losses';
import { raised } from './raised';
import {
  characters,
  encodingOfCharset,
  encodingOfPage,
  knownStarred,
  skippedGroups,
  symbols,
} from './rtfDestinations';
import { RtfTables } from './rtfTables';
import { type RtfToken, rtfTokens } from './rtfTokens';

/** The blocks of a text in Rich Text Format. */
export function readRtf(bytes: Uint8Array, losses: Losses): Block[] {
  const reader = new RtfReader(losses);
  for (const token of rtfTokens(bytesAsText(bytes))) reader.take(token);
  return reader.finish();
}

/** Each byte as the character of its number: RTF is ASCII, and says itself what other bytes mean. */
function bytesAsText(bytes: Uint8Array): string {
  const parts: string[] = [];
  // More arguments at once do not fit on the stack.
  for (let at = 0; at < bytes.length; at += 8_192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return parts.join('');
}

/** Where the words of a group go. */
type Target = 'text' | 'nowhere' | 'label' | 'instruction' | 'fonts' | 'styles';

/** What a group may change, and gives back where it closes. */
interface Group {
  readonly target: Target;
  readonly isStarred?: boolean;
  readonly isUpr?: boolean;
  readonly closes?: 'note' | 'box';
  readonly style: Style;
  readonly isRaised?: boolean;
  readonly isHidden?: boolean;
  readonly isDeleted?: boolean;
  /** How many characters stand behind one in Unicode for programs that do not know it. */
  readonly fallback: number;
  readonly font?: number;
  readonly paragraph: Paragraph;
}

interface Paragraph {
  readonly level?: number;
  readonly depth: number;
  readonly isInTable?: boolean;
}

const plainParagraph: Paragraph = { depth: 0 };

class RtfReader {
  readonly #losses: Losses;
  readonly #builder: BlockBuilder;
  readonly #tables: RtfTables;
  readonly #above: Group[] = [];
  #group: Group = { target: 'text', style: {}, fallback: 1, paragraph: plainParagraph };
  readonly #encodings = new Map<number, string | undefined>();
  readonly #levels = new Map<number, number>();
  #page = 'windows-1252';
  #bytes: number[] = [];
  #skip = 0;
  #label = '';
  #instruction = '';
  #name = '';
  #styleNumber = 0;
  #notes = 0;

  constructor(losses: Losses) {
    this.#losses = losses;
    this.#builder = new BlockBuilder(losses);
    this.#tables = new RtfTables(this.#builder);
  }

  take(token: RtfToken): void {
    if (token.kind === 'hex') this.#byte(token.byte);
    else if (token.kind === 'text') this.#bytesOf(token.text);
    else {
      this.#flush();
      if (token.kind === 'word') this.#word(token.word, token.value);
      else if (token.kind === 'symbol') this.#symbol(token.symbol);
      else if (token.kind === 'open') this.#open();
      else this.#close();
    }
  }

  finish(): Block[] {
    this.#flush();
    this.#endParagraph();
    this.#tables.end();
    return this.#builder.finish();
  }

  #open(): void {
    if (this.#above.length >= deepestNesting) throw new ImportError('tooDeep');
    this.#above.push(this.#group);
    const target = this.#group.isUpr ? 'nowhere' : this.#group.target;
    this.#group = { ...this.#group, target, isStarred: false, isUpr: false, closes: undefined };
    this.#skip = 0;
  }

  #close(): void {
    const closed = this.#group;
    this.#group = this.#above.pop() ?? closed;
    if (closed.closes === 'note') {
      this.#tables.leave();
      this.#builder.closeNote(String(this.#notes));
    } else if (closed.closes === 'box') {
      this.#tables.leave();
      this.#builder.closeBox();
    } else if (closed.target === 'instruction' && this.#group.target !== 'instruction')
      this.#takeInstruction();
    else if (closed.target === 'styles') this.#takeStyleName();
    this.#skip = 0;
  }

  #symbol(symbol: string): void {
    if (symbol === '*') this.#set({ isStarred: true });
    else if (symbol === '\n' || symbol === '\r') this.#endParagraph();
    else this.#add(symbols[symbol] ?? '');
  }

  #word(word: string, value?: number): void {
    if (word === 'u') this.#unicode(value ?? 0);
    else if (this.#opensTarget(word)) return;
    else if (this.#isForeign(word)) this.#set({ target: 'nowhere' });
    else if (this.#group.target === 'fonts') this.#fontWord(word, value);
    else if (this.#group.target === 'styles') this.#styleWord(word, value);
    else if (word in characters) this.#add(characters[word] ?? '');
    else if (!this.#styled(word, value)) this.#structure(word, value);
  }

  /** Whether a group begins that programs which do not know it are to skip. */
  #isForeign(word: string): boolean {
    const isForeign = this.#group.isStarred === true && !knownStarred.has(word);
    if (this.#group.isStarred) this.#set({ isStarred: false });
    return isForeign;
  }

  /** Words at the beginning of a group that say where its words go. */
  #opensTarget(word: string): boolean {
    if (this.#group.target === 'nowhere' && word !== 'ud') return word !== 'u';
    const loss = skippedGroups.get(word);
    if (loss) this.#losses.count(loss);
    if (skippedGroups.has(word)) this.#set({ target: 'nowhere' });
    else if (word === 'fonttbl') this.#set({ target: 'fonts' });
    else if (word === 'stylesheet') this.#set({ target: 'styles' });
    else if (word === 'fldinst') this.#set({ target: 'instruction' });
    else if (word === 'listtext' || word === 'pntext') this.#set({ target: 'label' });
    else if (word === 'upr') this.#set({ isUpr: true });
    else if (word === 'ud') this.#set({ target: 'text' });
    else if (word === 'footnote') this.#openNote();
    else if (word === 'shptxt') this.#openBox();
    else return false;
    this.#set({ isStarred: false });
    return true;
  }

  #openNote(): void {
    const id = String(++this.#notes);
    this.#tables.place(this.#group.paragraph.isInTable === true);
    this.#builder.openNote(id, id);
    this.#tables.enter();
    this.#set({ closes: 'note', paragraph: plainParagraph });
  }

  #openBox(): void {
    this.#builder.openBox();
    this.#tables.enter();
    this.#set({ target: 'text', closes: 'box', paragraph: plainParagraph });
  }

  #styled(word: string, value?: number): boolean {
    const isOn = value !== 0;
    if (word === 'b') this.#setStyle({ bold: isOn });
    else if (word === 'i') this.#setStyle({ italic: isOn });
    else if (word === 'v') this.#set({ isHidden: isOn });
    else if (word === 'super') this.#set({ isRaised: isOn });
    else if (word === 'nosupersub') this.#set({ isRaised: false });
    else if (word === 'deleted') this.#revise(isOn, true);
    else if (word === 'revised') this.#revise(isOn, false);
    else if (word === 'plain') this.#plain();
    else if (word === 'f') this.#set({ font: value });
    else if (word === 'uc') this.#set({ fallback: value ?? 1 });
    else return false;
    return true;
  }

  #plain(): void {
    const { link } = this.#group.style;
    this.#set({ style: { link }, isRaised: false, isHidden: false, isDeleted: false });
  }

  #revise(isOn: boolean, isDeleted: boolean): void {
    if (isOn) this.#losses.count('trackedChanges');
    if (isDeleted) this.#set({ isDeleted: isOn });
  }

  #structure(word: string, value?: number): void {
    const { paragraph } = this.#group;
    if (word === 'par' || word === 'sect' || word === 'page') this.#endParagraph();
    else if (word === 'pard') this.#set({ paragraph: plainParagraph });
    else if (word === 's')
      this.#set({ paragraph: { ...paragraph, level: this.#levels.get(value ?? 0) } });
    else if (word === 'outlinelevel' && value !== undefined && value < 9)
      this.#set({ paragraph: { ...paragraph, level: value + 1 } });
    else if (word === 'ilvl') this.#set({ paragraph: { ...paragraph, depth: value ?? 0 } });
    else if (word === 'intbl') this.#set({ paragraph: { ...paragraph, isInTable: true } });
    else if (word === 'cell' || word === 'nestcell') this.#endCell(word === 'nestcell');
    else if (word === 'row') this.#tables.endRow();
    else if (word === 'clmgf' || word === 'clvmgf') this.#losses.count('mergedCells');
    else if (word === 'ansicpg') this.#page = encodingOfPage(value ?? 0);
    else if (word === 'mac') this.#page = 'macintosh';
  }

  #endCell(isNested: boolean): void {
    this.#endParagraph();
    if (isNested) this.#losses.count('nestedTables');
    else this.#tables.endCell();
  }

  #endParagraph(): void {
    if (this.#group.target !== 'text') return;
    const { level, depth, isInTable } = this.#group.paragraph;
    const label = this.#label.trim();
    this.#label = '';
    let shape: Shape = { kind: 'paragraph' };
    if (level !== undefined && !isInTable) shape = { kind: 'heading', level };
    else if (label) shape = { kind: 'item', depth, label: labelOf(label) };
    // A numbered heading keeps its number, which is not in its text.
    if (shape.kind === 'heading' && label) this.#builder.addInFront(`${label} `);
    this.#builder.reshape(shape);
    this.#builder.end();
    this.#builder.reshape({ kind: 'paragraph' });
  }

  #takeInstruction(): void {
    const instruction = this.#instruction.trim();
    this.#instruction = '';
    const address = /^HYPERLINK\s+"([^"]*)"/i.exec(instruction)?.[1];
    const link = safeLink(address, this.#losses);
    if (link && !link.startsWith('#')) this.#setStyle({ link });
    if (/^TOC\b/i.test(instruction)) {
      this.#losses.count('contents');
      this.#set({ target: 'nowhere' });
    }
  }

  #fontWord(word: string, value?: number): void {
    if (word === 'f') this.#set({ font: value });
    else if (word === 'fcharset' && this.#group.font !== undefined)
      this.#encodings.set(this.#group.font, encodingOfCharset(value ?? 0));
  }

  #styleWord(word: string, value?: number): void {
    if (word === 's') this.#styleNumber = value ?? 0;
    else if (word === 'outlinelevel' && value !== undefined && value < 9)
      this.#levels.set(this.#styleNumber, value + 1);
  }

  /** "heading 1;" and "Title;" are headings whether or not their style says at which level. */
  #takeStyleName(): void {
    const name = this.#name.trim().replace(/;$/, '');
    this.#name = '';
    const level = /^heading (\d)$/i.exec(name)?.[1];
    if (level) this.#levels.set(this.#styleNumber, Number(level));
    if (/^title$/i.test(name)) this.#levels.set(this.#styleNumber, 1);
    this.#styleNumber = 0;
  }

  #unicode(value: number): void {
    const code = value < 0 ? value + 0x10000 : value;
    if (code > 0 && code <= 0xffff) this.#add(String.fromCharCode(code));
    this.#skip = this.#group.fallback;
  }

  #byte(byte: number): void {
    if (this.#skip > 0) this.#skip--;
    else this.#bytes.push(byte);
  }

  #bytesOf(text: string): void {
    const start = Math.min(this.#skip, text.length);
    this.#skip -= start;
    for (let i = start; i < text.length; i++) this.#bytes.push(text.charCodeAt(i));
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const font = this.#group.font;
    const encoding = (font !== undefined && this.#encodings.get(font)) || this.#page;
    const text = new TextDecoder(encoding).decode(new Uint8Array(this.#bytes));
    this.#bytes = [];
    this.#add(text);
  }

  #add(text: string): void {
    const { target, style, isHidden, isDeleted, isRaised, paragraph } = this.#group;
    if (target === 'label') this.#label += text;
    else if (target === 'instruction') this.#instruction += text;
    else if (target === 'styles') this.#name += text;
    if (target !== 'text' || isDeleted || text === '') return;
    if (isHidden) {
      this.#losses.count('hidden');
      return;
    }
    this.#tables.place(paragraph.isInTable === true);
    this.#builder.add(isRaised ? raised(text) : text, style);
  }

  #set(change: Partial<Group>): void {
    this.#group = { ...this.#group, ...change };
  }

  #setStyle(change: Style): void {
    this.#set({ style: { ...this.#group.style, ...change } });
  }
}

/** "1." or "a)" as it was printed, with a mark of Markdown for all kinds of bullets. */
function labelOf(label: string): string {
  return /^\d{1,9}[.)]$/.test(label) ? label : /[\p{L}\p{N}]/u.test(label) ? `- ${label}` : '-';
}
