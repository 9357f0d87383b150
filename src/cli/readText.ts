import { readFile } from 'node:fs/promises';

/** The file's text without byte order mark, or undefined when it cannot be read: then the reason is told. */
export async function readText(file: string): Promise<string | undefined> {
  try {
    const bytes = await readFile(file);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const reason =
      error instanceof TypeError
        ? 'it is no UTF-8 text; save it as UTF-8'
        : (error as Error).message;
    process.stderr.write(`rapporteur: ${file}: ${reason}\n`);
    return undefined;
  }
}
