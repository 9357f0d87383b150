import { parseSidecarName } from '../core/annotations/sidecarName';
import { applyStep, otherStep, sidecarStep } from '../core/annotations/sidecarStep';
import { bytesOf, startsWith, textOf } from './bytes';
import { SafeFileError } from './files';

/** What a write makes of a file's text; `before` is undefined where there was no such file. */
export interface TextChange {
  readonly before: string | undefined;
  readonly after: string;
}

/** Whether `bytes` are what is left of the text before or after when writing it was cut off. */
export function isCutOff(bytes: Uint8Array, { before, after }: TextChange): boolean {
  return [before ?? '', after].some(text => {
    const whole = bytesOf(text);
    return bytes.length < whole.length && startsWith(whole, bytes);
  });
}

/**
 * The text that a file is to have when a write of it was cut off; undefined when it is to stay as it is:
 * it is written, or somebody else has deleted it or changed the same places.
 */
export function finished(
  address: string,
  bytes: Uint8Array | undefined,
  change: TextChange,
): string | undefined {
  const { before, after } = change;
  if (!bytes) return before === undefined ? after : undefined;
  const text = textOf(bytes);
  if (text === after) return undefined;
  if (text === before || isCutOff(bytes, change)) return after;
  try {
    return text && merged(address, text, change);
  } catch (error) {
    if (error instanceof SafeFileError) return undefined;
    throw error;
  }
}

/**
 * The change made in a text that is another one by now: of a sidecar entry by entry. Throws SafeFileError
 * where the same place has changed.
 */
export function merged(address: string, text: string, { before = '', after }: TextChange): string {
  const name = address.slice(address.lastIndexOf('/') + 1);
  const step = parseSidecarName(decodeURIComponent(name)) ? sidecarStep : otherStep;
  try {
    return applyStep(text, step(before, after), before);
  } catch (error) {
    throw error instanceof RangeError ? new SafeFileError('changed') : error;
  }
}
