import type { NameMatch } from '../gazetteer/types';
import type { Edit } from '../text/edits';
import { EditedText } from '../text/editedText';
import { overlaps, shift, type Span } from '../text/span';
import { acronymsOf, assemble, type Assembled, namesOf } from './assemble';
import { blockAt } from './blocks';
import { blockAround, type BlockStarts, startsOf } from './blockStarts';
import { type Knowledge, knowledgeOf, writtenIn } from './knowledge';
import { decisiveLength } from './language/detect';
import type { Language } from './language/lexicon';
import type { ReadingSettings } from './readingSettings';
import { type BlockReading, readBlock } from './readBlock';
import { readAgain } from './readAgain';
import { initialState } from './state';
import { type FrontPage, frontPageLength, frontPageOf } from './frontPage';
import { readsLikeReport } from './evidence';
import type { Report, ReportPart } from './types';

/**
 * Reads the structure of a report: roundtables, speakers, contributions. Succeeds on every text; one
 * in a language that is not among `settings.lexicons` is read as English.
 */
export function readReport(text: string, settings: ReadingSettings): Report {
  const knowledge = knowledgeOf(text, settings);
  return new ParsedReport(EditedText.of(text), settings, knowledge, readAll(text, knowledge));
}

/**
 * The report after `edits` to the text of `old`: equal to `readReport` of the new text with the
 * settings of the old one, but only the blocks that looked at edited text are read again, and those below
 * that had another entry state.
 * Edits are sorted and do not overlap; their offsets count in the old text. Throws RangeError for a report
 * that did not come from here.
 */
export function reparse(old: Report, edits: readonly Edit[]): Report {
  if (!(old instanceof ParsedReport)) throw new RangeError('this report was not parsed');
  const text = old.edited.edit(edits);
  const [first, last] = [edits[0], edits.at(-1)];
  const { settings, knowledge } = old;
  if (!first || !last) return old;
  // An edit of the beginning can change the language, and with it the reading of all.
  const beginning = text.slice(0, decisiveLength);
  if (first.start < decisiveLength && knowledgeOf(beginning, settings) !== knowledge)
    return readReport(text.toString(), settings);
  const { readings, starts } = readAgain(old, text, { start: first.start, end: last.end });
  return new ParsedReport(text, settings, knowledge, readings, starts);
}

// What a text that is no report has none of.
const noTurns = { roundtables: [], contributions: [], speakers: [] } as const;

class ParsedReport implements Report {
  /** The text, perhaps in pieces. */
  readonly edited: EditedText;
  readonly settings: ReadingSettings;
  readonly knowledge: Knowledge;
  readonly readings: readonly BlockReading[];
  #assembled?: Assembled;
  #names?: readonly NameMatch[];
  #acronyms?: ReadonlyMap<string, string>;
  #isReport?: boolean;
  #frontPage?: FrontPage;
  /** Where the blocks begin. */
  readonly starts: BlockStarts;

  constructor(
    edited: EditedText,
    settings: ReadingSettings,
    knowledge: Knowledge,
    readings: readonly BlockReading[],
    starts = startsOf(readings),
  ) {
    this.edited = edited;
    this.settings = settings;
    this.knowledge = knowledge;
    this.readings = readings;
    this.starts = starts;
  }

  get text(): string {
    return this.edited.toString();
  }
  textIn({ start, end }: Span): string {
    return this.edited.slice(start, end);
  }
  get language(): Language {
    return this.knowledge.lexicon.language;
  }
  get writtenIn(): Language {
    return writtenIn(this.edited.slice(0, decisiveLength), this.settings);
  }
  get isReport(): boolean {
    return (this.#isReport ??= readsLikeReport(this.edited, this.readings, this.knowledge.lexicon));
  }
  get frontPage(): Report['frontPage'] {
    return (this.#frontPage ??= frontPageOf(this.edited.slice(0, frontPageLength)));
  }
  get title(): Report['title'] {
    return this.#whole.title;
  }
  get roundtables(): Report['roundtables'] {
    return this.#whole.roundtables;
  }
  get contributions(): Report['contributions'] {
    return this.#whole.contributions;
  }
  get speakers(): Report['speakers'] {
    return this.#whole.speakers;
  }
  get names(): Report['names'] {
    return (this.#names ??= namesOf(this.readings));
  }

  get acronyms(): Report['acronyms'] {
    return (this.#acronyms ??= acronymsOf(this.readings));
  }

  part(span: Span): ReportPart {
    const { starts } = this;
    const names: NameMatch[] = [];
    const named: Span[] = [];
    for (let i = blockAround(starts, span.start); i < starts.length; i++) {
      const [start, reading] = [starts[i], this.readings[i]];
      if (start === undefined || !reading || start >= span.end) break;
      names.push(...placed(reading.names, start, span));
      for (const piece of this.isReport ? reading.pieces : [])
        named.push(...placed(piece.named, start, span));
    }
    return { names, named };
  }

  get #whole(): Assembled {
    if (this.#assembled) return this.#assembled;
    const all = assemble(this.edited.length, this.readings);
    return (this.#assembled = this.isReport ? all : { ...all, ...noTurns });
  }
}

/** Those of a block's spans that share text with `span`, with their place in the whole text. */
function placed<T extends Span>(spans: readonly T[], start: number, span: Span): T[] {
  return spans.map(each => shift(each, start)).filter(each => overlaps(each, span));
}

/** Reads all blocks of the text. */
function readAll(text: string, knowledge: Knowledge): BlockReading[] {
  const readings: BlockReading[] = [];
  let state = initialState;
  for (let block = blockAt(text, 0); block; block = blockAt(text, block.end)) {
    const reading = readBlock(text, block, state, knowledge);
    readings.push(reading);
    state = reading.exit;
  }
  return readings;
}
