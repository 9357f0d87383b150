import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ImportError } from '../importError';
import { longestReading, mostPages } from '../limits';
import type { ImportOptions } from '../types';
import { linesOf, type Piece } from './pdfLines';
import type { Page } from './pdfPages';

// Nothing is drawn, nothing is loaded, and no code is made of what the file says.
const settings = {
  isEvalSupported: false,
  useWorkerFetch: false,
  useWasm: false,
  useSystemFonts: false,
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  stopAtErrors: false,
  // Pictures are not unpacked.
  maxImageSize: 0,
  verbosity: 0,
} as const;

/** The lines of all pages. Ends early, with an ImportError, where the file is protected, broken or too long. */
export async function readPages(
  bytes: Uint8Array,
  { signal, onPage }: ImportOptions,
): Promise<Page[]> {
  // The library takes the bytes away from whoever hands them over.
  const task = getDocument({ data: bytes.slice(), ...settings });
  const stop = stopAfter(signal);
  try {
    const document = await Promise.race([task.promise, stop.promise]);
    if (document.numPages > mostPages)
      throw new ImportError('tooManyPages', [String(document.numPages), String(mostPages)]);
    const labels = await Promise.race([document.getPageLabels(), stop.promise]);
    const pages: Page[] = [];
    for (let n = 1; n <= document.numPages; n++) {
      const page = await Promise.race([document.getPage(n), stop.promise]);
      const { pieces, height } = await Promise.race([piecesOf(page), stop.promise]);
      pages.push({ label: labels?.[n - 1] || String(n), height, lines: linesOf(pieces, n - 1) });
      page.cleanup();
      onPage?.(n, document.numPages);
    }
    return pages;
  } catch (error) {
    throw readable(error);
  } finally {
    stop.clear();
    await task.destroy().catch(() => undefined);
  }
}

/** Rejects when the import is cancelled or takes too long. */
function stopAfter(signal: AbortSignal | undefined) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const promise = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ImportError('tooLong')), longestReading);
    signal?.addEventListener('abort', () => reject(new ImportError('tooLong')));
    if (signal?.aborted) reject(new ImportError('tooLong'));
  });
  promise.catch(() => undefined);
  return { promise, clear: () => clearTimeout(timer) };
}

function readable(error: unknown): unknown {
  if (error instanceof ImportError) return error;
  const isProtected = error instanceof Error && error.name === 'PasswordException';
  return new ImportError(isProtected ? 'encrypted' : 'broken', [], { cause: error });
}

/** What the library says of a font once a page was read as for drawing. */
interface Font {
  readonly name?: string;
}

async function piecesOf(page: PDFPageProxy): Promise<{ pieces: Piece[]; height: number }> {
  const content = await page.getTextContent();
  const pieces: Piece[] = [];
  const names = Object.keys(content.styles);
  // Only this tells the names of fonts, which say what is bold.
  if (names.length > 0) await page.getOperatorList();
  const fonts = new Map(names.map(name => [name, fontName(page, name)]));
  const upright = page.getViewport({ scale: 1 });
  for (const item of content.items) {
    if (!('str' in item)) continue;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform as number[];
    const [x = 0, y = 0] = upright.convertToViewportPoint(e, f) as number[];
    const font = fonts.get(item.fontName) ?? '';
    pieces.push({
      text: item.str,
      x,
      y: upright.height - y,
      width: item.width,
      size: Math.hypot(c, d) || Math.hypot(a, b),
      bold: /bold|black|heavy|semibold|demi/i.test(font),
      italic: /italic|oblique/i.test(font),
    });
  }
  return { pieces, height: upright.height };
}

function fontName(page: PDFPageProxy, name: string): string {
  try {
    return (page.commonObjs.get(name) as Font | null)?.name ?? '';
  } catch {
    // A font that the page does not draw with.
    return '';
  }
}
