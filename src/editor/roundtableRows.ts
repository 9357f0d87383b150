import {
  contributionTree,
  type TreeNode,
  type TreeOptions,
} from '../core/analysis/contributionTree';
import { wordShares } from '../core/analysis/wordShares';
import { contributionAt } from '../core/report/navigate';
import type { Report } from '../core/report/types';
import { contains, slice } from '../core/text/span';
import type { PassageTarget } from './passageTarget';

/** A row of the tree of roundtables: the report, a node of its outline, or a group of speakers. */
export interface Row {
  /** Unique, and the same as long as the row stands for the same. */
  readonly id: string;
  readonly node: TreeNode | { readonly kind: 'report' };
  readonly parent?: Row;
  readonly children: Row[];
}

/** The rows of one report in one grouping. */
export class RoundtableRows {
  readonly root: Row;
  readonly #report: Report;
  readonly #contributions = new Map<number, Row[]>();
  readonly #roundtables = new Map<number, Row>();
  readonly #ids = new Set<string>();
  /** All that the rows show: while it stays the same the tree does. */
  readonly shape: string;
  readonly #parts: string[] = [];

  /** `id` tells these rows from those of other reports and groupings. */
  constructor(report: Report, id: string, options: TreeOptions) {
    this.#report = report;
    this.root = { id: this.#unique(id), node: { kind: 'report' }, children: [] };
    this.root.children.push(...this.#rowsOf(contributionTree(report, options), this.root));
    const whole = [report.title, report.roundtables.map(headOf), sharesOf(report)];
    this.shape = [JSON.stringify(whole), ...this.#parts].join('\n');
  }

  /** The rows of the contribution at `offset`, one under each of its speakers and groups; or of the heading there. */
  at(report: Report, offset: number): readonly Row[] {
    const contribution = contributionAt(report, offset);
    if (contribution !== undefined) return this.#contributions.get(contribution) ?? [];
    const headed = report.roundtables.findIndex(({ heading }) => {
      return contains(heading, offset) || heading.end === offset;
    });
    const row = this.#roundtables.get(headed);
    return row ? [row] : [];
  }

  #rowsOf(nodes: readonly TreeNode[], parent: Row): Row[] {
    return nodes.map(node => {
      const id = this.#unique(`${parent.id}/${keyOf(node, this.#report)}`);
      const row: Row = { id, node, parent, children: [] };
      if (node.kind === 'roundtable') this.#roundtables.set(node.roundtable, row);
      if (node.kind === 'contribution') this.#rememberContribution(node.contribution, row);
      else row.children.push(...this.#rowsOf(node.children, row));
      return row;
    });
  }

  /** Two speakers may open with the same words, and two roundtables have the same number. */
  #unique(id: string): string {
    let unique = id;
    for (let i = 2; this.#ids.has(unique); i++) unique = `${id} (${i})`;
    this.#ids.add(unique);
    this.#parts.push(unique);
    return unique;
  }

  #rememberContribution(contribution: number, row: Row): void {
    const { start, end, role, roundtable } = this.#report.contributions[contribution] ?? noPlace;
    const label = this.#report.textIn({ start, end: Math.min(end, start + longestLabel) });
    this.#parts.push(`${contribution} ${role} ${roundtable} ${label}`);
    const rows = this.#contributions.get(contribution);
    if (rows) rows.push(row);
    else this.#contributions.set(contribution, [row]);
  }
}

const noPlace = { start: 0, end: 0, role: undefined, roundtable: undefined };

/** Where a click on a row leads; for a speaker or a group to the first contribution. */
export function targetOf({ node, children: [first] }: Row): PassageTarget | undefined {
  if (node.kind === 'roundtable') return { roundtable: node.roundtable };
  if (node.kind === 'contribution') return { contribution: node.contribution };
  return node.kind === 'report' || !first ? undefined : targetOf(first);
}

// What `firstWords` looks at for the label of a contribution.
const longestLabel = 160;
// Enough to tell what a speaker says from what the same one says elsewhere.
const longestKey = 40;

/** A key that keeps a row open while its neighbours change. */
function keyOf(node: TreeNode, { roundtables, contributions, text }: Report): string {
  switch (node.kind) {
    case 'roundtable': {
      const roundtable = roundtables[node.roundtable];
      return `roundtable ${roundtable?.number ?? roundtable?.title}`;
    }
    case 'speaker':
      return node.ref;
    case 'contribution': {
      const said = contributions[node.contribution];
      return `contribution ${said && slice(text, said).slice(0, longestKey)}`;
    }
    case 'group':
    case 'region':
    case 'theme':
      return `${node.kind} ${node.key}`;
  }
}

function headOf({ number, title, chairs, parent }: Report['roundtables'][number]) {
  return [number, title, chairs, parent];
}

/** As far as it is shown. */
function sharesOf(report: Report) {
  return Array.from(wordShares(report), ([ref, { share }]) => [ref, Math.round(share * 100)]);
}
