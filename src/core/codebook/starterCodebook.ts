import { readCodebook } from './readCodebook';
import starter from './starter/migration.yaml';
import type { Codebook } from './types';

/** The text of the built-in codebook on migration and development, to copy from. */
export const starterText: string = starter;

let codebook: Codebook | undefined;

/** The built-in codebook on migration and development; read on first use. */
export function starterCodebook(): Codebook {
  return (codebook ??= readCodebook(starterText).value);
}
