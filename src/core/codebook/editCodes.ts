import { isMap, type YAMLMap } from 'yaml';
import { applyEdits, type Edit } from '../text/edits';
import { readYaml } from '../yaml/yamlFile';
import { asBlocks } from './asBlocks';
import { readCodebook } from './readCodebook';
import type { Codebook } from './types';

/** The edits that change a codebook; undefined where it is written in a way that they cannot deal with. */
export type CodeEdits = (text: string, root: YAMLMap) => readonly Edit[] | undefined;

/**
 * The codebook's text after the edits that `edit` gives. Where it cannot deal with the text, and where
 * `isDone` does not hold for what comes of it, it is asked again with all codes written in blocks.
 * Throws RangeError on a text that `readCodebook` calls not writable, or when there is no way.
 */
export function editCodes(
  text: string,
  edit: CodeEdits,
  isDone: (codebook: Codebook) => boolean,
): string {
  const { writable, problems } = readCodebook(text);
  if (!writable) throw new RangeError('this codebook may not be edited');
  for (const shape of [(same: string) => same, asBlocks]) {
    const edited = editedIn(shape(text), edit);
    const after = edited === undefined ? undefined : readCodebook(edited);
    const isSound = after?.writable && after.problems.length <= problems.length;
    if (edited !== undefined && isSound && isDone(after.value)) return edited;
  }
  throw new RangeError('this codebook is written in a way in which it cannot be edited');
}

function editedIn(text: string, edit: CodeEdits): string | undefined {
  const root: unknown = readYaml(text).document.contents;
  if (!isMap(root)) throw new RangeError('this codebook has no codes');
  const edits = edit(text, root);
  return edits && applyEdits(text, [...edits].sort(inOrder));
}

/** What is inserted in front of a deleted part comes before it. */
function inOrder(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end;
}
