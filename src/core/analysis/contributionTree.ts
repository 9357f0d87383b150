import type { Report } from '../report/types';
import type { Ref } from '../text/ref';
import { type ContributionNode, type OutlineNode, outlineOf } from './outline';
import type { TreeGrouping, TreeOrder } from './treeOptions';

/** Speakers that belong to a group of countries or a region, or who speak of a theme. */
export interface GroupNode {
  readonly kind: Exclude<TreeGrouping, 'roundtable' | 'speaker'>;
  /** The ref of a group or theme, the M49 code of a region; empty for those who belong to none. */
  readonly key: string;
  readonly children: readonly TreeNode[];
}

export type TreeNode = OutlineNode | GroupNode;

/** The keys of nested groups, the outermost first. */
export type GroupPath = readonly string[];

export interface TreeOptions {
  readonly grouping: TreeGrouping;
  readonly order: TreeOrder;
  /** Which contributions are wanted; absent: all. */
  readonly wanted?: ReadonlySet<number>;
  /** To which groups a contribution belongs, as one of its speakers says it; none: to the rest. */
  readonly groupsOf: (speaker: Ref, contribution: number) => readonly GroupPath[];
}

/**
 * The contributions of a report in groups. Under each its speakers, and under them what they say in text
 * order; a contribution of joint speakers, or of several groups, stands under each. Those that belong
 * to no group come last; of a roundtable first its speakers, then the roundtables in it.
 */
export function contributionTree(report: Report, options: TreeOptions): readonly TreeNode[] {
  const { grouping, order, wanted } = options;
  const nodes =
    grouping === 'roundtable'
      ? pruned(outlineOf(report), wanted)
      : groupedNodes(report, grouping, options);
  return order === 'place' ? lastRest(nodes) : byCount(nodes);
}

/** The contributions below a node, each once, in text order. */
export function contributionsIn(node: TreeNode): readonly number[] {
  const found = new Set<number>();
  collect(node, found);
  return [...found].sort((a, b) => a - b);
}

function collect(node: TreeNode, found: Set<number>): void {
  if (node.kind === 'contribution') found.add(node.contribution);
  else for (const child of node.children) collect(child, found);
}

/** What is left of the outline; a roundtable without anything wanted goes. */
function pruned(nodes: readonly OutlineNode[], wanted?: ReadonlySet<number>): OutlineNode[] {
  if (!wanted) return [...nodes];
  return nodes.flatMap((node): OutlineNode[] => {
    if (node.kind === 'contribution') return wanted.has(node.contribution) ? [node] : [];
    const children = pruned(node.children, wanted);
    return children.length > 0 ? [{ ...node, children } as OutlineNode] : [];
  });
}

/** Groups and speakers while they are put together. */
interface Branch {
  readonly groups: Map<string, Branch>;
  readonly speakers: Map<Ref, ContributionNode[]>;
}

function groupedNodes(
  { contributions }: Report,
  grouping: Exclude<TreeGrouping, 'roundtable'>,
  { wanted, groupsOf }: TreeOptions,
): TreeNode[] {
  const root = newBranch();
  contributions.forEach(({ speakers }, contribution) => {
    if (wanted && !wanted.has(contribution)) return;
    for (const ref of new Set(speakers)) {
      const paths = grouping === 'speaker' ? [[]] : orRest(groupsOf(ref, contribution));
      for (const path of paths) addTo(branchAt(root, path), ref, contribution);
    }
  });
  // By speaker there are no groups to be named.
  return nodesOf(root, grouping === 'speaker' ? 'group' : grouping);
}

function orRest(paths: readonly GroupPath[]): readonly GroupPath[] {
  return paths.length > 0 ? paths : [['']];
}

function newBranch(): Branch {
  return { groups: new Map<string, Branch>(), speakers: new Map<Ref, ContributionNode[]>() };
}

function branchAt(root: Branch, path: GroupPath): Branch {
  return path.reduce((branch, key) => {
    const next = branch.groups.get(key) ?? newBranch();
    branch.groups.set(key, next);
    return next;
  }, root);
}

function addTo({ speakers }: Branch, ref: Ref, contribution: number): void {
  const node: ContributionNode = { kind: 'contribution', contribution };
  const list = speakers.get(ref);
  if (list) list.push(node);
  else speakers.set(ref, [node]);
}

function nodesOf({ groups, speakers }: Branch, kind: GroupNode['kind']): TreeNode[] {
  return [
    ...Array.from(speakers, ([ref, children]): TreeNode => ({ kind: 'speaker', ref, children })),
    ...Array.from(groups, ([key, branch]): TreeNode => {
      return { kind, key, children: nodesOf(branch, kind) };
    }),
  ];
}

/** In the order of the text, as the nodes are; what belongs nowhere goes to the end. */
function lastRest(nodes: readonly TreeNode[]): TreeNode[] {
  return [...nodes].sort((a, b) => Number(isRest(a)) - Number(isRest(b)));
}

function byCount(nodes: readonly TreeNode[]): TreeNode[] {
  const counted = nodes.map(node => ({
    node: withSorted(node),
    rank: rankOf(node),
    count: contributionsIn(node).length,
  }));
  return counted.sort((a, b) => a.rank - b.rank || b.count - a.count).map(({ node }) => node);
}

function withSorted(node: TreeNode): TreeNode {
  if (node.kind === 'contribution' || node.kind === 'speaker') return node;
  return { ...node, children: byCount(node.children) } as TreeNode;
}

/** Contributions keep their place, and roundtables stay behind those who speak outside of them. */
function rankOf(node: TreeNode): number {
  return isRest(node) ? 2 : node.kind === 'roundtable' ? 1 : 0;
}

function isRest(node: TreeNode): boolean {
  return 'key' in node && node.key === '';
}
