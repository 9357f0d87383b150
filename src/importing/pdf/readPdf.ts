import type { Block } from '../blocks';
import { ImportError } from '../importError';
import type { Losses } from '../losses';
import type { ImportOptions } from '../types';
import { blocksOf } from './pdfBlocks';
import { readPages } from './pdfDocument';
import { type Page, withoutHeads } from './pdfPages';

/** The blocks of a PDF with a text layer. */
export async function readPdf(
  bytes: Uint8Array,
  losses: Losses,
  options: ImportOptions,
): Promise<Block[]> {
  const pages = await readPages(bytes, options);
  if (pages.every(page => page.lines.length === 0)) throw new ImportError('noText');
  const { pages: bodies, count } = withoutHeads(pages);
  losses.count('heads', count);
  tellOfPages(pages, losses);
  if (hasPictures(bytes)) losses.count('uncounted');
  return blocksOf(bodies);
}

// Two rows could be a letter's head.
const fewestRows = 3;

function tellOfPages(pages: readonly Page[], losses: Losses): void {
  for (const { label, lines } of pages) {
    if (lines.length === 0) losses.list('emptyPages', label);
    if (lines.filter(line => line.gaps > 0).length >= fewestRows) losses.list('tabular', label);
  }
}

/** Pictures are never packed together with other objects: their kind can be read in the file. */
function hasPictures(bytes: Uint8Array): boolean {
  return /\/Subtype\s*\/Image\b/.test(new TextDecoder('latin1').decode(bytes));
}
