import { addAnnotations, emptySidecar } from '../../src/core/annotations/editSidecar';
import { readSidecar } from '../../src/core/annotations/readSidecar';
import type { SafeFiles } from '../../src/files/safeFiles';

/** Adds an annotation with this id to a sidecar, and makes the sidecar where there is none. */
export async function addId(files: SafeFiles, sidecar: string, id: string): Promise<void> {
  const selector = { quote: `Überall ${id}`, prefix: '', suffix: '', start: 1, end: 9 };
  const annotation = { id, codes: ['data'], selector, speaker: [] };
  await files.edit(sidecar, text =>
    addAnnotations(text || emptySidecar('report.txt'), [annotation]),
  );
}

/** The ids in a sidecar. Throws where it could not be read as a whole. */
export function idsIn(text: string): string[] {
  const { value, problems, writable } = readSidecar(text);
  if (!writable || problems.length > 0) throw new Error(`${JSON.stringify(problems)} in\n${text}`);
  return value.annotations.map(({ id }) => id);
}
