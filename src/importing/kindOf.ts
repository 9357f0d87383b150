import { Archive } from './archive';
import { decodeText } from './decodeText';
import { ImportError } from './importError';
import { largestFile, largestPart } from './limits';
import type { Kind } from './types';

// Names and marks stand at the beginning.
const beginning = 4_096;

/** What a file is, by its content; its name may lie. Throws ImportError for what cannot be imported. */
export function kindOf(bytes: Uint8Array, name: string): Kind {
  if (bytes.length === 0) throw new ImportError('empty');
  if (bytes.length > largestFile) throw new ImportError('tooLarge');
  const start = latin(bytes.subarray(0, beginning));
  if (start.startsWith('PK')) return kindOfArchive(bytes);
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) throw ofOldOffice(bytes);
  if (start.includes('%PDF-')) return 'pdf';
  // What is left is text, which no picture makes large.
  if (bytes.length > largestPart) throw new ImportError('tooLarge');
  if (/^\s*\{\\rtf/.test(start)) return 'rtf';
  return kindOfText(decodeText(bytes.subarray(0, beginning)), endingOf(name));
}

/** The ending of a file's name in small letters, without the dot. */
export function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

function kindOfArchive(bytes: Uint8Array): Kind {
  const archive = new Archive(bytes);
  if (archive.has('word/document.xml') || archive.has('[Content_Types].xml')) return 'docx';
  if (archive.has('content.xml')) return 'odt';
  // LibreOffice packs a whole protected document into one part of this name.
  throw new ImportError(archive.has('encrypted-package') ? 'encrypted' : 'unknown');
}

/** Files in Microsoft's old container: protected new ones, or old ones. */
function ofOldOffice(bytes: Uint8Array): ImportError {
  const isProtected = latin(bytes).includes(Array.from('EncryptedPackage').join('\0'));
  return new ImportError(isProtected ? 'encrypted' : 'oldWord');
}

function kindOfText(start: string, ending: string): Kind {
  if (start.includes('\0'))
    throw new ImportError(ending === 'pdf' || isOffice(ending) ? 'broken' : 'unknown');
  if (/<office:document[\s>]/.test(start)) return 'fodt';
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(start)
  )
    return 'html';
  if (ending === 'pdf' || ending === 'rtf' || isOffice(ending)) throw new ImportError('broken');
  return /^x?html?$/.test(ending) ? 'html' : 'text';
}

function isOffice(ending: string): boolean {
  return ending === 'docx' || ending === 'odt' || ending === 'fodt';
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
