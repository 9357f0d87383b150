import { createInterface } from 'node:readline';

/** The named files; `-` stands for those that standard input lists. */
export async function* listed(files: readonly string[]): AsyncGenerator<string> {
  for (const file of files) {
    if (file !== '-') yield file;
    else yield* linesOfInput();
  }
}

async function* linesOfInput(): AsyncGenerator<string> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim()) yield line.trim();
  }
}
