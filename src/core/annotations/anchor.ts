import { neighboursShifts } from './neighbours';
import { type IsSame, Places, type Shifts } from './places';
import type { Anchor, Selector } from './types';

/**
 * Where the passages of `selectors` are in `text`, each at the index of its selector. `exact`: at the
 * stored offsets, letter for letter; `moved`: elsewhere, or not letter for letter (see `FoldedText` and
 * `differsByTyping`), but for sure by its words and the context around it; `review`: probably there;
 * `orphan`: nowhere. A wrong place is worse than none. `isSame` tells whether the one who spoke when
 * the passage of the selector at an index was tagged speaks at an offset of `text` (UTF-16).
 */
export function anchor(
  text: string,
  selectors: readonly Selector[],
  isSame: IsSame = () => false,
): Anchor[] {
  const places = new Places(text);
  const anchors = selectors.map((selector): Anchor | undefined => places.inPlace(selector));
  const settle = (find: (indexes: readonly number[]) => readonly (Anchor | undefined)[]) => {
    const open = anchors.flatMap((found, i) => (found ? [] : [i]));
    if (open.length === 0) return;
    find(open).forEach((found, i) => (anchors[open[i] ?? 0] = found));
  };
  const isSameOf =
    (open: readonly number[]): IsSame =>
    (i, at) =>
      isSame(open[i] ?? 0, at);
  const selectorAt = (i: number) => selectors[i] ?? nothing;
  settle(open => places.byWords(open.map(selectorAt), isSameOf(open)));
  const shiftsOf = (): Shifts => {
    const settled = anchors.flatMap((found, i) =>
      found ? [places.settled(selectorAt(i), found)] : [],
    );
    return ({ start }) => neighboursShifts(settled, start);
  };
  // Once more, for those that are told apart by where their neighbours are now.
  settle(open => places.byWords(open.map(selectorAt), isSameOf(open), shiftsOf()));
  settle(open => places.alike(open.map(selectorAt), isSameOf(open), shiftsOf()));
  return anchors.map((found, i) => found ?? places.orphan(selectorAt(i)));
}

const nothing: Selector = { quote: '', prefix: '', suffix: '', start: 0, end: 0 };
