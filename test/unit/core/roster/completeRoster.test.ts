import assert from 'node:assert/strict';
import { namedRefs } from '../../../../src/core/gazetteer/entries';
import { completeRoster } from '../../../../src/core/roster/completeRoster';
import { rosterFields, speakerFields } from '../../../../src/core/roster/rosterFields';

/** What is offered at `|`, and the beginning that it would replace. */
function offered(sample: string) {
  const offset = sample.indexOf('|');
  const text = sample.replace('|', '');
  const { span, items } = completeRoster(text, offset, namedRefs);
  return { texts: items.map(item => item.text), typed: text.slice(span.start, span.end), items };
}

suite('completeRoster', () => {
  test('at the margin the fields of a roster that are not there yet', () => {
    assert.deepEqual(offered('|').texts, rosterFields);
    assert.deepEqual(offered('rapporteur: 1\nla|\nspeakers:\n'), {
      texts: ['headings', 'language'],
      typed: 'la',
      items: ['headings', 'language'].map(text => ({ kind: 'field', text })),
    });
  });

  test('in a speaker the fields that it has not yet, above and below', () => {
    assert.deepEqual(offered('speakers:\n  - |').texts, speakerFields);
    assert.deepEqual(
      offered('speakers: # all\n- name: A\n- name: B\n  k|\n  aliases: [C]\n- kind: group\n'),
      {
        ...offered('speakers:\n  - name: B\n    k|\n    aliases: [C]\n'),
        texts: ['kind', 'affiliation', 'attributes'],
      },
    );
  });

  test('kinds, languages and refs are offered as values, in braces too', () => {
    assert.deepEqual(offered('speakers:\n  - name: A\n    kind: gr|').typed, 'gr');
    assert.deepEqual(offered('speakers: [{ name: A, kind: |').texts, [
      'person',
      'organisation',
      'group',
      'country',
    ]);
    assert.deepEqual(offered('language: |').texts, ['en', 'fr', 'es']);
    for (const sample of ['  - name: country:M|', '    affiliation: |']) {
      const { items } = offered(`speakers:\n${sample}`);
      assert.ok(items.some(({ text, name }) => text === 'country:MA' && name === 'Morocco'));
      assert.ok(items.some(({ text }) => text === 'org:OHCHR'));
      assert.ok(items.some(({ text }) => text === 'group:EU'));
    }
  });

  test('nothing is offered where people write freely', () => {
    for (const sample of [
      'headings:\n  - |',
      'headings: [|',
      'speakers:\n  - name: A\n    aliases:\n      - |',
      'speakers:\n  - name: A\n    attributes:\n      re|',
      'speakers:\n  - name: A\n    aliases: [A, |',
      '# la|',
    ])
      assert.deepEqual(offered(sample).texts, [], sample);
  });
});
