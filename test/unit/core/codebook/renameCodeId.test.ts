import assert from 'node:assert/strict';
import { codePlaces } from '../../../../src/core/codebook/codePlaces';
import { codesById } from '../../../../src/core/codebook/codes';
import { readCodebook } from '../../../../src/core/codebook/readCodebook';
import { renameCodeId } from '../../../../src/core/codebook/renameCodeId';
import { lineDiff } from '../../../support/lineDiff';

const text = `# Ours.
rapporteur-codebook: 1
codes:
  - name: Water # wet
    id: lagoon # lagoon
    terms: [lagoon]
    codes:
      - {id: slips, name: Docks}
  - id: "data"
    name: Data
`;

suite('renameCodeId', () => {
  test('only the id changes: its line keeps comments, the code its name, terms and children', () => {
    const renamed = renameCodeId(text, 'lagoon', 'water');
    assert.deepEqual(lineDiff(text, renamed), [
      '-    id: lagoon # lagoon\n',
      '+    id: water # lagoon\n',
    ]);
    const [before, after] = [text, renamed].map(each => codesById(readCodebook(each).value));
    assert.deepEqual(after?.get('water'), { ...before?.get('lagoon'), id: 'water' });
  });

  test('in braces and in quotation marks', () => {
    assert.ok(renameCodeId(text, 'slips', 'docks').includes('- {id: docks, name: Docks}\n'));
    assert.ok(renameCodeId(text, 'data', '2030').includes('- id: "2030"\n'));
  });

  test('back again gives the old text', () => {
    assert.equal(renameCodeId(renameCodeId(text, 'lagoon', 'sea'), 'sea', 'lagoon'), text);
    const crlf = text.replace(/\n/g, '\r\n');
    assert.equal(renameCodeId(renameCodeId(crlf, 'slips', 'sea'), 'sea', 'slips'), crlf);
  });

  test('what may not be an id, is taken or not there is refused, and so is a broken codebook', () => {
    for (const to of ['Sea', 'two words', '', '-a', 'a:b', 'slips'])
      assert.throws(() => renameCodeId(text, 'lagoon', to), RangeError, to);
    assert.throws(() => renameCodeId(text, 'nobody', 'sea'), RangeError);
    assert.throws(() => renameCodeId(`${text}  - [`, 'lagoon', 'sea'), RangeError);
  });
});

suite('codePlaces', () => {
  const places = (source: string) =>
    codePlaces(source).map(({ code, start, end }) => `${code}: ${source.slice(start, end)}`);

  test('are the ids of all codes, parents first', () => {
    assert.deepEqual(places(text), ['lagoon: lagoon', 'slips: slips', 'data: "data"']);
  });

  test('as far as a broken text can be read', () => {
    assert.deepEqual(places('codes:\n  - id: 007\n    name: "x\n'), ['007: 007']);
    assert.deepEqual(places('- id: a'), []);
    assert.deepEqual(places('['.repeat(100_001)), []);
  });
});
