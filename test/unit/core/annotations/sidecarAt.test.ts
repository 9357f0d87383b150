import assert from 'node:assert/strict';
import { sidecarAt } from '../../../../src/core/annotations/sidecarAt';
import { usePlaces } from '../../../../src/core/annotations/usePlaces';

const text = `rapporteur: 1
annotations:
  # About the first.
  - id: x1
    codes: [ports, "2030"] # two
    quote: the ports, and more
    start: 1
    end: 4
  - codes:
      - ports # why
      - 'slips'
    id: x2
    quote: "a # b"
corrections:
  - id: c1
    correct: split
    quote: ports`;

/** What stands at the first letter of `words`, behind `from`. */
function at(words: string, from = '', source = text) {
  const offset = source.indexOf(words, source.indexOf(from));
  assert.ok(offset >= 0, words);
  const place = sidecarAt(source, offset);
  const value = place?.value && source.slice(place.value.start, place.value.end);
  return place && [place.list, place.id, value, place.code?.code];
}

suite('sidecarAt', () => {
  test('tells entry, value and code of a place', () => {
    assert.deepEqual(at('ports'), ['annotations', 'x1', '[ports, "2030"]', 'ports']);
    assert.deepEqual(at('"2030"'), ['annotations', 'x1', '[ports, "2030"]', '2030']);
    assert.deepEqual(at('and more'), ['annotations', 'x1', 'the ports, and more', undefined]);
    assert.deepEqual(at('start'), ['annotations', 'x1', undefined, undefined]);
    assert.deepEqual(at("'slips'")?.slice(0, 2), ['annotations', 'x2']);
    assert.deepEqual(at("'slips'")?.[3], 'slips');
    assert.deepEqual(at('ports', 'corrections'), ['corrections', 'c1', 'ports', undefined]);
  });

  test('is nothing outside of all entries', () => {
    for (const words of ['rapporteur', 'annotations:', '# About', 'corrections:'])
      assert.equal(at(words), undefined, words);
    assert.equal(sidecarAt('', 0), undefined);
  });

  test('a place behind the last letter belongs to the word, and the end of the file to its last entry', () => {
    const behind = text.indexOf('ports') + 'ports'.length;
    assert.equal(sidecarAt(text, behind)?.code?.code, 'ports');
    assert.equal(sidecarAt(text, text.length)?.id, 'c1');
  });

  test('faults in other entries do not matter, and those in its own as little as can be', () => {
    const broken = text.replace('codes: [ports, "2030"]', 'codes: [ports, "2030"');
    assert.deepEqual(at("'slips'", '', broken)?.[3], 'slips');
    assert.deepEqual(at('quote: "a', '', broken.replace('quote: "a # b"', 'quote: "a'))?.[1], 'x2');
  });

  test('in JSON, and in entries in braces', () => {
    const json = '{"annotations": [{"id": "x1", "codes": ["ports"], "quote": "q"}, {"id": "x2"}]}';
    assert.deepEqual(at('"ports"', '', json), ['annotations', 'x1', '["ports"]', 'ports']);
    assert.deepEqual(at('"x2"', '', json)?.[1], 'x2');
    const braces = 'rapporteur: 1\nannotations:\n  - {id: x1, codes: [ports], quote: q}\n';
    assert.deepEqual(at('ports', '', braces)?.[3], 'ports');
  });
});

suite('usePlaces', () => {
  const words = (source: string, code: string) =>
    usePlaces(source, code).map(({ start, end }) => source.slice(start, end));

  test('are all places where annotations have a code, and only those', () => {
    assert.deepEqual(words(text, 'ports'), ['ports', 'ports']);
    assert.deepEqual(words(text, 'slips'), ["'slips'"]);
    assert.deepEqual(words(text, '2030'), ['"2030"']);
    assert.deepEqual(words(text, 'nobody'), []);
    const crlf = text.replace(/\n/g, '\r\n');
    assert.deepEqual(words(crlf, 'ports'), ['ports', 'ports']);
    assert.deepEqual(words('{"annotations": [{"codes": "ports"}]}', 'ports'), ['"ports"']);
  });
});
