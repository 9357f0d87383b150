import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

interface Setting {
  readonly order?: number;
  readonly scope?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly items?: Pick<Setting, 'enum' | 'enumDescriptions'>;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { command: string }[];
    readonly configuration: readonly {
      title: string;
      order: number;
      properties: Readonly<Record<string, Setting>>;
    }[];
    readonly views: Readonly<Record<string, readonly { id: string; when?: string }[]>>;
    readonly viewsWelcome: readonly { view: string; contents: string; when?: string }[];
    readonly walkthroughs: readonly {
      id: string;
      steps: readonly {
        id: string;
        media: { svg: string; altText: string };
        completionEvents: readonly string[];
      }[];
    }[];
  };
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const strings = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
const ours = new Set(contributes.commands.map(({ command }) => command));
// Those of VS Code that the manifest leads to.
const foreign = [
  'vscode.openFolder',
  'workbench.action.files.save',
  'workbench.action.openSettings',
  'workbench.action.openWalkthrough',
  'rapporteur.roundtables.focus',
];

suite('the manifest', () => {
  for (const { title, properties } of contributes.configuration) {
    test(`every setting of the group ${title} has a place, a scope and a description`, () => {
      const all = Object.entries(properties);
      for (const [name, setting] of all) {
        assert.ok(setting.markdownDescription, name);
        assert.ok(
          ['resource', 'machine-overridable', 'window'].includes(setting.scope ?? ''),
          name,
        );
        for (const { enum: values, enumDescriptions } of [setting, setting.items ?? {}])
          assert.equal(enumDescriptions?.length, values?.length, name);
      }
      const orders = all.map(([, { order }]) => order);
      assert.ok(orders.every(order => order !== undefined));
      assert.equal(new Set(orders).size, orders.length, orders.join());
    });
  }

  test('groups of settings have an order of their own', () => {
    const orders = contributes.configuration.map(({ order }) => order);
    assert.equal(new Set(orders).size, orders.length);
  });

  test('links in texts lead to commands that there are', () => {
    for (const [key, text] of Object.entries(strings))
      for (const [, command = ''] of text.matchAll(/command:([\w.]+)/g))
        assert.ok(ours.has(command) || foreign.includes(command), `${key}: ${command}`);
  });

  test('every view says what to do when it is empty, in every state of editor and folder', () => {
    // One that is shown only when it has rows is never empty.
    const views = Object.values(contributes.views)
      .flat()
      .filter(({ when }) => when === undefined);
    assert.deepEqual(
      views.filter(({ id }) => !contributes.viewsWelcome.some(({ view }) => view === id)),
      [],
    );
    for (const text of ['', 'report', 'other', 'leftOut'])
      for (const folders of [0, 1])
        for (const { id } of views.filter(view => !hasRows(view.id, text)))
          assert.ok(
            contributes.viewsWelcome.some(({ view, when = '' }) => {
              return view === id && holds(when, { text, folders });
            }),
            `${id} with text “${text}” and ${folders} folders`,
          );
  });

  test('the tour has pictures with words for those who do not see them, and ends by itself', () => {
    const [tour] = contributes.walkthroughs;
    assert.equal(tour?.id, 'tour');
    assert.ok(tour.steps.length >= 4 && tour.steps.length <= 6);
    for (const { id, media, completionEvents } of tour.steps) {
      assert.ok(existsSync(media.svg), media.svg);
      assert.ok(!/<script|href|foreignObject/.test(readFileSync(media.svg, 'utf8')), media.svg);
      assert.equal(media.altText, `%walkthrough.${id}.picture%`);
      for (const event of completionEvents) {
        const [kind, what = ''] = event.split(':');
        if (kind === 'onCommand') assert.ok(ours.has(what) || foreign.includes(what), event);
        else assert.ok(kind === 'onView' || kind === 'onContext', event);
      }
    }
  });
});

/** A report fills the view Roundtables by itself; of a file that is left out a message above tells there. */
function hasRows(view: string, text: string): boolean {
  return view === 'rapporteur.roundtables' && (text === 'report' || text === 'leftOut');
}

/** Whether a clause holds where nothing is tagged, filtered or untitled, and there is no codebook. */
function holds(when: string, { text, folders }: { text: string; folders: number }): boolean {
  const isTrue = (term: string): boolean => {
    if (term === '') return true;
    if (term.includes('||')) return term.split('||').some(each => isTrue(each.trim()));
    const pattern = /^rapporteur\.text =~ \/(.*)\/$/.exec(term)?.[1];
    if (pattern) return new RegExp(pattern).test(text);
    const kind = /^rapporteur\.text == (\w+)$/.exec(term)?.[1];
    if (kind) return text === kind;
    if (term === '!rapporteur.text') return text === '';
    if (term === 'workspaceFolderCount == 0') return folders === 0;
    if (term === 'workspaceFolderCount > 0') return folders > 0;
    return term.startsWith('!rapporteur.');
  };
  return when.split('&&').every(term => isTrue(term.trim()));
}
