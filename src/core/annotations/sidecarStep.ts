import { applyPatch, type Patch, patchBetween, reversedPatch } from '../text/patch';
import { applyChanges, type EntryChange, entryChanges, reversedChanges } from './entryChanges';

/** What an action did to a file, so that it can be taken back and done again. */
export interface FileChange {
  readonly patch: Patch;
  /** Of a sidecar; other files can be changed back only as long as nothing else has changed them. */
  readonly changes?: readonly EntryChange[];
}

/** What made `after` of `before`, the texts of a sidecar; an empty one is a file that was not there. */
export function sidecarStep(before: string, after: string): FileChange {
  return { patch: patchBetween(before, after), changes: entryChanges(before, after) };
}

/** The same for any other file. */
export function otherStep(before: string, after: string): FileChange {
  return { patch: patchBetween(before, after) };
}

/** The step that takes this one back. */
export function reversedStep({ patch, changes }: FileChange): FileChange {
  return { patch: reversedPatch(patch), changes: changes && reversedChanges(changes) };
}

/**
 * The file's text after the step: letter for letter where nothing else has changed it since, else with
 * what the step says of a sidecar's entries. `empty` stands for a sidecar that is not there any more.
 * Throws RangeError when what the step changes is not as the step left it.
 */
export function applyStep(text: string, { patch, changes }: FileChange, empty: string): string {
  // The person may have left this file out of the action.
  if (applyPatch(text, reversedPatch(patch)) !== undefined) return text;
  // A sidecar that was not there before the action stays, without entries: Git may know it by now.
  const isToGo = patch.after.length === 0 && changes;
  const patched = isToGo ? undefined : applyPatch(text, patch);
  if (patched !== undefined) return patched;
  if (!changes) throw new RangeError('the file has changed');
  return applyChanges(text.trim() ? text : empty, changes);
}
