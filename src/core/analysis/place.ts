import type { Correction } from '../annotations/correction';
import { saidBySame } from './saidBySame';
import { anchor } from '../annotations/anchor';
import { followEdits } from '../annotations/followEdits';
import type { Anchor, Annotation, Selector } from '../annotations/types';
import type { Report } from '../report/types';
import type { Edit } from '../text/edits';
import type { Placed } from './placed';

/** What one sidecar of a report holds. */
export interface SidecarEntries {
  readonly annotations: readonly Annotation[];
  readonly corrections: readonly Correction[];
  readonly coder?: string;
  /** Whether it is the one that this person writes. */
  readonly isOwn: boolean;
}

/** Anchors what the sidecars hold; what was placed before stays where edits have moved it since. */
export function place(files: readonly SidecarEntries[], report: Report, before: Placed): Placed {
  const known = new KnownPlaces();
  for (const { annotation, anchor } of before.annotations) known.add(annotation, anchor);
  for (const { correction, anchor } of before.corrections)
    if ('selector' in correction && anchor) known.add(correction, anchor);
  const anchorOf = anchorsOf(files.flatMap(entriesWithPlace), report, known);
  return {
    annotations: files.flatMap(({ annotations, coder, isOwn }) =>
      annotations.map(annotation => {
        const anchor = settled(annotation, anchorOf(annotation));
        return { annotation, anchor, coder, isOwn };
      }),
    ),
    corrections: files.flatMap(({ corrections, coder, isOwn }) =>
      corrections.map(correction => {
        const anchor = 'selector' in correction ? anchorOf(correction) : undefined;
        return { correction, anchor, coder, isOwn };
      }),
    ),
  };
}

/** Where a person found the passage gone, nobody is asked about a doubtful place. */
function settled({ status }: Annotation, anchor: Anchor): Anchor {
  return status === 'orphan' && anchor.status === 'review'
    ? { status, near: anchor.span.start }
    : anchor;
}

interface EntryWithPlace {
  readonly id: string;
  readonly selector: Selector;
  readonly status?: string;
  readonly speaker?: readonly string[];
  readonly roundtable?: string;
}

function entriesWithPlace({ annotations, corrections }: SidecarEntries): EntryWithPlace[] {
  const placed = corrections.flatMap(each => ('selector' in each ? [each] : []));
  return [...annotations, ...placed];
}

function anchorsOf(
  entries: readonly EntryWithPlace[],
  report: Report,
  known: KnownPlaces,
): (entry: EntryWithPlace) => Anchor {
  const missing = entries.filter(entry => !known.get(entry));
  const selectors = missing.map(({ selector }) => selector);
  const told = missing.map(({ speaker = [], roundtable }) => ({ speaker, roundtable }));
  const isSame = saidBySame(report, told);
  const found = missing.length > 0 ? anchor(report.text, selectors, isSame) : [];
  missing.forEach((entry, i) => known.add(entry, found[i] ?? nowhere));
  return entry => known.get(entry) ?? nowhere;
}

/** Where entries are, by themselves or by others that say the same of their place. */
class KnownPlaces {
  readonly #byId = new Map<string, { readonly entry: EntryWithPlace; readonly anchor: Anchor }[]>();

  add(entry: EntryWithPlace, anchor: Anchor): void {
    const others = this.#byId.get(entry.id);
    if (others) others.push({ entry, anchor });
    else this.#byId.set(entry.id, [{ entry, anchor }]);
  }

  get(entry: EntryWithPlace): Anchor | undefined {
    const known = this.#byId.get(entry.id);
    const same =
      known?.find(each => each.entry === entry) ??
      known?.find(each => keyOf(each.entry) === keyOf(entry));
    return same?.anchor;
  }
}

const nowhere: Anchor = { status: 'orphan', near: 0 };

/** Another selector is another place to look for; so is one that a person looks at again. */
function keyOf({ id, selector, status = '' }: EntryWithPlace): string {
  return `${id} ${status} ${JSON.stringify(selector)}`;
}

/** The same after `edits`, which made `text` of `old`. */
export function follow(placed: Placed, edits: readonly Edit[], text: string, old: string): Placed {
  const annotations = placed.annotations.map(({ annotation, anchor }) => {
    return { selector: annotation.selector, anchor };
  });
  const corrections = placed.corrections.flatMap(({ correction, anchor }) => {
    return 'selector' in correction && anchor ? [{ selector: correction.selector, anchor }] : [];
  });
  const anchors = followEdits([...annotations, ...corrections], edits, text, old).values();
  const next = (old: Anchor): Anchor => anchors.next().value ?? old;
  return {
    annotations: placed.annotations.map(each => ({ ...each, anchor: next(each.anchor) })),
    corrections: placed.corrections.map(each =>
      each.anchor ? { ...each, anchor: next(each.anchor) } : each,
    ),
  };
}
