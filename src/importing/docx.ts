import mammoth from 'mammoth';
import { Archive } from './archive';
import type { Block, Run } from './blocks';
import { decodeText } from './decodeText';
import { labelIn, pageMark } from './docxMarks';
import { DocxNumbering } from './docxNumbering';
import { preparedSource } from './docxSource';
import { DocxStyles } from './docxStyles';
import { blocksOfHtml } from './html';
import { ImportError } from './importError';
import { labelled } from './labels';
import type { Losses } from './losses';

const main = 'word/document.xml';

/** The blocks of a document of Word (.docx). */
export async function readDocx(bytes: Uint8Array, losses: Losses): Promise<Block[]> {
  const archive = new Archive(bytes);
  const text = (name: string) => {
    const part = archive.part(name);
    return part && decodeText(part);
  };
  const source = text(main);
  if (source === undefined) throw new ImportError('broken');
  const styles = new DocxStyles(text('word/styles.xml') ?? '');
  const lists = text('word/numbering.xml');
  const numbering = lists === undefined ? undefined : new DocxNumbering(lists);
  const prepared = preparedSource(source, styles, numbering, losses);
  countHeads(archive, text, losses);
  const html = await toHtml(archive, prepared, styles.rules());
  return withPages(blocksOfHtml(html, losses).map(withLabel));
}

/** What mammoth asks of an archive. */
interface MammothFile {
  exists(name: string): boolean;
  read(name: string, encoding?: string): Promise<string | Uint8Array>;
}

async function toHtml(archive: Archive, source: string, rules: string[]): Promise<string> {
  const file: MammothFile = {
    // Labels of lists stand in the text already.
    exists: name => archive.has(name) && name !== 'word/numbering.xml',
    read: async (name, encoding) => {
      if (name === main) return source;
      const part = archive.part(name) ?? new Uint8Array();
      return encoding === undefined ? part : checked(decodeText(part));
    },
  };
  const { value } = await mammoth.convertToHtml({ file } as never, {
    styleMap: rules,
    // Pictures were counted; here they would become megabytes of text.
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    includeEmbeddedStyleMap: false,
  });
  return value.replace(/<img[^>]*>/g, '');
}

function checked(source: string): string {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(source)) throw new ImportError('entities');
  return source;
}

function countHeads(
  archive: Archive,
  text: (name: string) => string | undefined,
  losses: Losses,
): void {
  const heads = archive.names.filter(name => /^word\/(?:header|footer)\d*\.xml$/.test(name));
  losses.count('heads', heads.filter(name => text(name)?.includes('<w:t')).length);
}

/** The block as its label, which was a word of it, makes it. */
function withLabel(block: Block): Block {
  if (block.kind === 'row')
    return { ...block, cells: block.cells.map(cell => withFront(cell).runs) };
  if (block.kind === 'page') return block;
  const { runs, label } = withFront(block.runs);
  if (block.kind !== 'paragraph' || !label) return { ...block, runs };
  const { shape, front } = labelled(label.text, label.depth);
  return { ...shape, runs: [...front, ...runs.slice(1)] };
}

/** Runs with their label as words in front. */
function withFront(runs: readonly Run[]) {
  const [first] = runs;
  const label = first && labelIn(first.text);
  if (!first || !label) return { runs };
  const isBullet = !/[\p{L}\p{N}]/u.test(label.text);
  const front = { text: isBullet ? '' : `${label.text} ` };
  return {
    label,
    runs: [front, { ...first, text: first.text.slice(label.length) }, ...runs.slice(1)],
  };
}

/** Pages stand behind the block in which they begin, or before it where they begin with it. */
function withPages(blocks: readonly Block[]): Block[] {
  let page = 1;
  return blocks.flatMap(block => {
    const marks = [...marksIn(block)];
    if (marks.length === 0) return [block];
    const pages = marks.map((): Block => ({ kind: 'page', label: String(++page) }));
    const unmarked = withoutMarks(block);
    const isAtStart =
      'runs' in block && block.runs.find(run => run.text)?.text.startsWith(pageMark);
    return isAtStart ? [...pages, unmarked] : [unmarked, ...pages];
  });
}

function* marksIn(block: Block): Generator<string> {
  const rows = block.kind === 'row' ? block.cells : 'runs' in block ? [block.runs] : [];
  for (const row of rows)
    for (const run of row) yield* run.text.split('').filter(char => char === pageMark);
}

function withoutMarks(block: Block): Block {
  const cleared = (runs: readonly Run[]) =>
    runs.map(run => ({ ...run, text: run.text.replaceAll(pageMark, '') }));
  if (block.kind === 'row') return { ...block, cells: block.cells.map(cleared) };
  return 'runs' in block ? { ...block, runs: cleared(block.runs) } : block;
}
