import assert from 'node:assert/strict';
import { exporterOf } from '../../../../src/core/export/exporter';
import { bytesOf, exported, hostile, usualOptions } from '../../../support/exported';
import { nastyText } from '../../../support/nasty';
import { below, pick, seeded, seedOfRun } from '../../../support/random';
import { corpus, goldNames, goldReport, needsShared } from '../../../support/shared';
import { teiProblems } from '../../../support/teiRules';
import { children, elements, xmlDocument } from '../../../support/xml';

const text = `# Harbour Forum 🚢

Rapporteur: Ada Lind

## Roundtable 2: Piers

An opening line.

### 2.1 Old piers

Peru and the World Bank asked for wells.

Lunch was late.

Zoe Ruiz said that piers age. She added:

- one thing
- another

### 2.2 New piers

The Chair closed the session.

## Roundtable 3: Roads
`;

function tei(...reports: readonly (readonly [text: string, name?: string])[]) {
  const all = reports.map(([text, name]) => exported(text, [], name));
  const written = bytesOf(exporterOf('tei', 'xml', usualOptions), all).toString();
  return { written, root: xmlDocument(written).documentElement! };
}

/** Every pointer has its target, and no identifier is there twice. */
function assertLinked(root: ReturnType<typeof tei>['root']): void {
  const ids = elements(root, '*').flatMap(each => each.getAttribute('xml:id') ?? []);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^[A-Za-z][\w.-]*$/);
  for (const u of elements(root, 'u'))
    for (const who of u.getAttribute('who')?.split(' ') ?? [])
      assert.ok(ids.includes(who.slice(1)), who);
}

suite('teiExport', () => {
  test('divisions nest as roundtables do, and hold utterances and other text in order', () => {
    const { root } = tei([text]);
    const outline = (parent: typeof root): unknown[] =>
      children(parent).map(child =>
        child.tagName === 'div'
          ? [child.getAttribute('n'), ...outline(child)]
          : `${child.tagName} ${child.getAttribute('who') ?? child.textContent}`,
      );
    assert.deepEqual(outline(elements(root, 'body')[0]!), [
      'p # Harbour Forum 🚢',
      'p Rapporteur: Ada Lind',
      [
        '2',
        'head Roundtable 2: Piers',
        'p An opening line.',
        [
          '2.1',
          'head 2.1 Old piers',
          'u #r1.country.PE #r1.org.World_20_Bank',
          'p Lunch was late.',
          'u #r1.person.Zoe_20_Ruiz',
        ],
        ['2.2', 'head 2.2 New piers', 'u #r1.role.Chair'],
      ],
      ['3', 'head Roundtable 3: Roads'],
    ]);
    assert.deepEqual(
      elements(elements(root, 'u')[1]!, 'seg').map(({ textContent }) => textContent),
      ['Zoe Ruiz said that piers age. She added:', '- one thing\n- another'],
    );
  });

  test('persons, and countries and bodies with their codes, are listed', () => {
    const { root } = tei([text]);
    const told = (name: string) =>
      elements(root, name).map(each => [each.getAttribute('xml:id'), each.textContent]);
    assert.deepEqual(told('person'), [
      ['r1.person.Zoe_20_Ruiz', 'Zoe Ruiz'],
      ['r1.role.Chair', 'Chair'],
    ]);
    assert.deepEqual(told('org'), [
      ['r1.country.PE', 'PeruPE'],
      ['r1.org.World_20_Bank', 'World Bank'],
    ]);
    const [, source] = elements(root, 'sourceDesc');
    assert.deepEqual(
      elements(source!, '*')
        .map(({ tagName, textContent }) => `${tagName} ${textContent}`)
        .slice(1),
      ['title Harbour Forum 🚢', 'author Ada Lind', 'idno a.txt'],
    );
  });

  test('several reports have identifiers of their own', () => {
    const { root } = tei([text], ['', 'empty.txt'], [text, 'b.txt']);
    assert.deepEqual(teiProblems(root), []);
    assertLinked(root);
    assert.equal(elements(root, 'TEI').length, 3);
  });

  test('hostile texts are text', () => {
    for (const each of hostile) {
      const { root } = tei([`${text}\n${each}\n\nChile said ${each}.`, `${each}.txt`]);
      assert.deepEqual(teiProblems(root), []);
    }
  });

  test('whatever a report holds, the corpus is TEI', () => {
    const random = seeded(seedOfRun());
    const lines = text.split('\n').filter(Boolean);
    for (let i = 0; i < 200; i++) {
      const odd = Array.from({ length: below(random, 20) }, () =>
        random() < 0.6 ? pick(random, lines) : nastyText(random),
      );
      const { root } = tei([odd.join(pick(random, ['\n', '\n\n', '\r\n\r\n']))]);
      assert.deepEqual(teiProblems(root), []);
      assertLinked(root);
    }
  });

  test('real reports give TEI in which every contribution is an utterance, and no words are lost', function () {
    needsShared(this);
    const reports = [...goldNames().map(name => goldReport(name).text), ...corpus().slice(0, 5)];
    for (const each of reports) {
      const { root } = tei([each]);
      assert.deepEqual(teiProblems(root), []);
      assertLinked(root);
      const { contributions } = exported(each).annotated.report;
      assert.equal(elements(root, 'u').length, contributions.length);
      const words = (of: string) => (of.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
      const body = elements(root, 'body')[0]!;
      const written = elements(body, '*')
        .filter(({ tagName }) => ['p', 'head', 'seg'].includes(tagName))
        .map(({ textContent }) => textContent);
      assert.equal(words(written.join('\n')), words(each));
    }
  });
});
