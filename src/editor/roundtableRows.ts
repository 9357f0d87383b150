import { outlineOf, type OutlineNode } from '../core/analysis/outline';
import { contributionAt } from '../core/report/navigate';
import type { Report } from '../core/report/types';
import { contains } from '../core/text/span';
import type { PassageTarget } from './passageTarget';

/** A row of the tree of roundtables: the report, or a node of its outline. */
export interface Row {
  /** Unique, and the same as long as the row stands for the same. */
  readonly id: string;
  readonly node: OutlineNode | { readonly kind: 'report' };
  readonly parent?: Row;
  readonly children: Row[];
}

/** The rows of one report's outline. */
export class RoundtableRows {
  readonly root: Row;
  readonly #contributions = new Map<number, Row[]>();
  readonly #roundtables = new Map<number, Row>();

  /** `id` tells the rows of this report from those of others. */
  constructor(report: Report, id: string) {
    this.root = { id, node: { kind: 'report' }, children: [] };
    this.root.children.push(...this.#rowsOf(outlineOf(report), this.root));
  }

  /** The rows of the contribution at `offset`, one under each of its speakers; or of the heading there. */
  at(report: Report, offset: number): readonly Row[] {
    const contribution = contributionAt(report, offset);
    if (contribution !== undefined) return this.#contributions.get(contribution) ?? [];
    const headed = report.roundtables.findIndex(({ heading }) => {
      return contains(heading, offset) || heading.end === offset;
    });
    const row = this.#roundtables.get(headed);
    return row ? [row] : [];
  }

  #rowsOf(nodes: readonly OutlineNode[], parent: Row): Row[] {
    return nodes.map((node, i) => {
      const row: Row = { id: `${parent.id}/${keyOf(node, i)}`, node, parent, children: [] };
      if (node.kind === 'roundtable') this.#roundtables.set(node.roundtable, row);
      if (node.kind === 'contribution') this.#rememberContribution(node.contribution, row);
      else row.children.push(...this.#rowsOf(node.children, row));
      return row;
    });
  }

  #rememberContribution(contribution: number, row: Row): void {
    const rows = this.#contributions.get(contribution);
    if (rows) rows.push(row);
    else this.#contributions.set(contribution, [row]);
  }
}

/** Where a click on a row leads; for a speaker to the first contribution. */
export function targetOf({ node, children }: Row): PassageTarget | undefined {
  if (node.kind === 'roundtable') return { roundtable: node.roundtable };
  if (node.kind === 'contribution') return { contribution: node.contribution };
  const first = node.kind === 'speaker' ? children[0] : undefined;
  return first && targetOf(first);
}

/** All that the rows show: while it stays the same the tree does. */
export function shapeOf(id: string, report: Report): string {
  const roundtables = report.roundtables.map(
    ({ number, title, chairs, parent }) => `${number} ${title} ${chairs.join()} ${parent}`,
  );
  const contributions = report.contributions.map(({ speakers, roundtable, start, end }) => {
    const words = report.text.slice(start, Math.min(end, start + longestLabel));
    return `${roundtable} ${speakers.join()} ${words}`;
  });
  return [id, report.title, ...roundtables, ...contributions].join('\n');
}

// What `firstWords` looks at for the label of a contribution.
const longestLabel = 160;

/** A key that keeps a row open while its neighbours change. */
function keyOf(node: OutlineNode, index: number): string {
  switch (node.kind) {
    case 'roundtable':
      return `roundtable ${node.roundtable}`;
    case 'speaker':
      return node.ref;
    case 'contribution':
      return `contribution ${index}`;
  }
}
