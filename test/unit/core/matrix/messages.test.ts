import assert from 'node:assert/strict';
import { asksTheSame, readChoice, usualChoice } from '../../../../src/core/matrix/choice';
import { readEditorMessage, readPanelMessage } from '../../../../src/core/matrix/messages';

suite('messages of the panel', () => {
  test('what the page sends comes through as it is', () => {
    for (const message of [
      { kind: 'ready' },
      { kind: 'choose', choice: { ...usualChoice, report: 'file:///a.txt' } },
      { kind: 'open', cell: { row: 'country:MA', column: undefined } },
      { kind: 'place', place: { start: 3, end: 7 } },
      { kind: 'export' },
      { kind: 'copy' },
      { kind: 'save', picture: { format: 'svg', content: '<svg/>' } },
    ])
      assert.deepEqual(
        JSON.parse(JSON.stringify(readPanelMessage(message))),
        JSON.parse(JSON.stringify(message)),
      );
  });

  test('anything else is no message', () => {
    for (const value of [
      ...[undefined, null, 1, 'ready', [], {}],
      { kind: 'run', command: 'workbench.action.quit' },
      { kind: 'place', place: { start: 7, end: 3 } },
      { kind: 'place', place: { start: '3', end: 7 } },
      { kind: 'place', place: { start: -1, end: 7.5 } },
      { kind: 'save', picture: { format: 'exe', content: '' } },
      { kind: 'save', picture: { format: 'png', content: { length: 3 } } },
    ])
      assert.equal(readPanelMessage(value), undefined, JSON.stringify(value));
    for (const value of [null, 'shown', { kind: 'other' }])
      assert.equal(readEditorMessage(value), undefined);
  });

  test('keys of cells are texts or nothing', () => {
    const message = readPanelMessage({ kind: 'open', cell: { row: { toString: 1 }, column: 7 } });
    assert.deepEqual(message, { kind: 'open', cell: { row: undefined, column: undefined } });
  });

  test('a choice keeps what is right in it', () => {
    const choice = readChoice({
      page: 'themes',
      scope: 'planet',
      question: { rows: 'code', count: 'letters' },
      options: { share: 'row', byRegion: 'yes', filterRows: 'per' },
    });
    assert.equal(choice.page, 'themes');
    assert.equal(choice.scope, usualChoice.scope);
    assert.deepEqual(choice.question, { rows: 'code', columns: 'theme', count: 'mentions' });
    const { share, byRegion, filterRows } = choice.options;
    assert.deepEqual([share, byRegion, filterRows], ['row', false, 'per']);
  });

  test('another look at the same figures asks for nothing new', () => {
    const looked = { ...usualChoice, options: { ...usualChoice.options, share: 'all' as const } };
    assert.ok(asksTheSame(usualChoice, looked));
    assert.ok(!asksTheSame(usualChoice, { ...usualChoice, scope: 'workspace' }));
    assert.ok(!asksTheSame(usualChoice, { ...usualChoice, page: 'codes' }));
  });
});
