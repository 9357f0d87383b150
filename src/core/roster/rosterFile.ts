import { isScalar, isSeq } from 'yaml';
import { readVersioned, type VersionedFile } from '../yaml/version';
import { tokensIn } from '../yaml/yamlText';

/** The newest version of the format that this program knows. */
export const rosterVersion = 1;

// Some 4,000 speakers with all fields. A hostile file of more would take seconds.
const mostTokens = 150_000;

/** Opens a roster before its fields are read; undefined when it is too long. Never throws. */
export function openRoster(text: string): VersionedFile | undefined {
  if (tokensIn(text, mostTokens) === undefined) return undefined;
  const file = readVersioned(text, 'rapporteur', rosterVersion);
  const list = file.root?.node('speakers');
  const hasList = list === undefined || isSeq(list) || (isScalar(list) && list.value === null);
  return { ...file, writable: file.writable && hasList };
}
