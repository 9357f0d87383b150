import assert from 'node:assert/strict';
import { anchor } from '../../../../src/core/annotations/anchor';
import { sureSpan } from '../../../../src/core/annotations/types';
import { describe } from '../../../../src/core/annotations/describe';
import { marked } from '../../../support/marked';
import { pick, seeded, seedOfRun } from '../../../support/random';

/** Tags the mark of `before` and looks for it in `after`, where a mark shows where it should be; without one, it should be nowhere for sure. */
function outcome(before: string, after: string): void {
  const tagged = marked(before);
  const wanted = marked(after);
  const [found] = anchor(wanted.text, [describe(tagged.text, tagged.spans[0]!)]);
  const [mark] = wanted.spans;
  if (!mark) assert.equal(found && sureSpan(found), undefined);
  else {
    const { start, end, label: status } = mark;
    assert.deepEqual(found, { status, span: { start, end } });
  }
}

const intro = 'The session was opened by the Minister, who welcomed all delegations. ';

suite('which place of several', () => {
  test('a passage whose neighbour on one side was rewritten is found by the other side', () => {
    outcome(
      `${intro}Chile asked for {a:human rights} in every law of the country.`,
      `${intro}${intro}Others wished for {moved:human rights} in every law of the country.`,
    );
  });

  test('a sentence that was moved as it stands is found without its neighbours', () => {
    outcome(
      `${intro}{a:Chile asked for a fund that pays for the recognition of diplomas.} Peru agreed.`,
      `Peru agreed. Later, {moved:Chile asked for a fund that pays for the recognition of diplomas.}\n\nThe end.`,
    );
  });

  test('a word whose sentence was deleted does not go to another sentence with that word', () => {
    outcome(
      `${intro}Chile spoke of the rights of {a:migrants} in detention. Peru said that migrants need data, soon.`,
      `${intro}Peru said that migrants need data, soon.`,
    );
    outcome(
      `${intro}Chile spoke of the rights of {a:migrants} in detention. Peru defended the rights of migrants.`,
      `${intro}Peru defended the rights of migrants.`,
    );
  });

  test('a formula that each section repeats does not go to the next section', () => {
    const formula = 'The Roundtable was co-chaired by two Chairs';
    outcome(
      `Roundtable 1: Ferries\n\n{a:${formula}}: Chile and Peru.\n\nRoundtable 2: Lakes\n\n${formula} of long standing.`,
      `Roundtable 2: Lakes\n\n${formula} of long standing.`,
    );
  });

  test('a cell of a deleted row does not become that of the row that moved up', () => {
    outcome(
      '| Chile | agreed |\n| Kenya | {a:agreed} |\n| Ghana | agreed |\n| Nepal | no |\n',
      '| Chile | agreed |\n| Ghana | agreed |\n| Nepal | no |\n',
    );
  });

  test('a row in front of a table moves its cells', () => {
    outcome(
      '| Chile | agreed |\n| Kenya | {a:agreed} |\n| Ghana | agreed |\n',
      '| Benin | agreed |\n| Chile | agreed |\n| Kenya | {moved:agreed} |\n| Ghana | agreed |\n',
    );
  });

  test('of two alike, the one at the old place is meant; when both moved, neither', () => {
    const twice =
      'Chile asked for water and for more of it.\n\nChile asked for water and for more of it.\n';
    const tagged = twice.replace('water', '{a:water}');
    outcome(`\n${tagged}`, `\n${twice.replace('water', '{exact:water}')}`);
    const far = `${'Chile asked for water and for much more of it, again and again, and again.\n\n'.repeat(3)}`;
    const second = far.lastIndexOf('water', far.lastIndexOf('water') - 1);
    const marking = `${far.slice(0, second)}{a:water}${far.slice(second + 5)}`;
    outcome(marking, `New.\n\n${far}`);
  });

  test('a passage by hand without context is found where it stands alone', () => {
    const selector = { quote: 'water', prefix: '', suffix: '', start: 0, end: 5 };
    const places = ['some water', 'water and water', 'some water or other water'].map(
      text => anchor(text, [selector])[0]?.status,
    );
    assert.deepEqual(places, ['moved', 'exact', 'orphan']);
  });

  test('a list item that was deleted does not become its neighbour', () => {
    outcome(
      '- **Chile** supported the new text.\n- **Peru** {a:supported the new text}.\n- **Benin** left.\n',
      '- **Chile** supported the new text.\n- **Benin** left.\n',
    );
  });

  test('words typed right behind a passage do not touch it', () => {
    outcome(
      `${intro}Chile asked for {a:data}. Peru agreed.`,
      `${intro}Chile asked for {exact:data} and figures.`,
    );
  });

  test('where a quote was deleted and others like it stay, it never goes to one of those', () => {
    const random = seeded(seedOfRun());
    const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sta', 'tre'];
    const word = () => Array.from({ length: 3 }, () => pick(random, syllables)).join('');
    const words = [
      'migrants',
      'the rights of migrants',
      'migrants',
      'and',
      'of the',
      word(),
      word(),
      word(),
    ];
    const sentence = () =>
      `${word()} ${Array.from({ length: 6 }, () => pick(random, words)).join(' ')}. `;
    for (let i = 0; i < 500; i++) {
      const [front = '', behind = ''] = [0, 1].map(() =>
        Array.from({ length: 10 }, sentence).join(''),
      );
      const tagged = `${sentence()}${word()} said that `;
      const start = front.length + tagged.length;
      const text = `${front}${tagged}migrants ${word()}. ${sentence()}${behind}`;
      const selector = describe(text, { start, end: start + 'migrants'.length });
      const [found] = anchor(front + behind, [selector]);
      assert.equal(
        found && sureSpan(found),
        undefined,
        JSON.stringify([selector, front + behind, found]),
      );
    }
  });
});
