import assert from 'node:assert/strict';
import {
  contributionsIn,
  contributionTree,
  type TreeNode,
  type TreeOptions,
} from '../../../../src/core/analysis/contributionTree';
import { parseReport } from '../../../../src/core/report/parseReport';

const text = `Chile opened the meeting.

Roundtable 1: Piers

Peru asked for piers. Togo said piers cost money.

Roundtable 1.1: Ropes

Togo and Fiji asked for ropes. Togo thanked all.

Roundtable 2: Sand

Peru praised sand.
`;
const report = parseReport(text);
const options: TreeOptions = { grouping: 'roundtable', order: 'place', groupsOf: () => [] };

/** "Piers[PE[1]]": titles, codes of countries, keys of groups, indices of contributions. */
function shown(nodes: readonly TreeNode[]): string {
  return nodes.map(node => `${nameOf(node)}${below(node)}`).join(' ');
}

function below(node: TreeNode): string {
  return node.kind === 'contribution' ? '' : `[${shown(node.children)}]`;
}

function nameOf(node: TreeNode): string {
  if (node.kind === 'contribution') return String(node.contribution);
  if (node.kind === 'speaker') return node.ref.slice(-2);
  return node.kind === 'roundtable' ? (report.roundtables[node.roundtable]?.title ?? '') : node.key;
}

const tree = (other: Partial<TreeOptions>) =>
  shown(contributionTree(report, { ...options, ...other }));

suite('contributionTree', () => {
  test('by roundtable it is the outline', () => {
    assert.equal(tree({}), 'CL[0] Piers[PE[1] TG[2] Ropes[TG[3 4] FJ[3]]] Sand[PE[5]]');
  });

  test('by speaker each stands once, with all contributions in text order', () => {
    assert.equal(tree({ grouping: 'speaker' }), 'CL[0] PE[1 5] TG[2 3 4] FJ[3]');
  });

  test('by number of contributions the most come first, and contributions keep their order', () => {
    assert.equal(
      tree({ grouping: 'speaker', order: 'contributions' }),
      'TG[2 3 4] PE[1 5] CL[0] FJ[3]',
    );
  });

  test('a roundtable’s speakers stay in front of the roundtables in it', () => {
    assert.equal(
      tree({ order: 'contributions' }),
      'CL[0] Piers[PE[1] TG[2] Ropes[TG[3 4] FJ[3]]] Sand[PE[5]]',
    );
  });

  test('groups may be nested, and who is in several stands in each', () => {
    const groupsOf: TreeOptions['groupsOf'] = ref =>
      ref === 'country:TG' ? [['A', 'west'], ['B']] : ref === 'country:PE' ? [['B']] : [];
    assert.equal(
      tree({ grouping: 'region', groupsOf }),
      'B[PE[1 5] TG[2 3 4]] A[west[TG[2 3 4]]] [CL[0] FJ[3]]',
    );
    assert.equal(
      tree({ grouping: 'region', groupsOf, order: 'contributions' }),
      'B[TG[2 3 4] PE[1 5]] A[west[TG[2 3 4]]] [CL[0] FJ[3]]',
    );
  });

  test('a group may be that of a single contribution', () => {
    const groupsOf: TreeOptions['groupsOf'] = (_, contribution) =>
      contribution === 3 ? [['x']] : [];
    assert.equal(tree({ grouping: 'theme', groupsOf }), 'x[TG[3] FJ[3]] [CL[0] PE[1 5] TG[2 4]]');
  });

  test('what is not wanted goes, and with it rows that hold nothing else', () => {
    const wanted = new Set([3]);
    assert.equal(tree({ wanted }), 'Piers[Ropes[TG[3] FJ[3]]]');
    assert.equal(tree({ wanted, grouping: 'speaker' }), 'TG[3] FJ[3]');
  });

  test('contributions below a row count once', () => {
    const [, piers] = contributionTree(report, options);
    assert.deepEqual(piers && contributionsIn(piers), [1, 2, 3, 4]);
  });
});
