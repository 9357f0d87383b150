import assert from 'node:assert/strict';
import { toQuotation } from '../../../../src/core/export/quotation';

const format = '“{quote}” ({speaker}, {role}, {roundtable})';

suite('toQuotation', () => {
  test('a format tells order and marks', () => {
    const fields = {
      quote: 'Yes',
      speaker: 'Morocco',
      role: 'co-chair',
      roundtable: 'Roundtable 2.1',
    };
    assert.equal(toQuotation(format, fields), '“Yes” (Morocco, co-chair, Roundtable 2.1)');
    assert.equal(toQuotation('{roundtable} – {quote}', fields), 'Roundtable 2.1 – Yes');
  });

  test('what is not known goes with its separator, wherever it stands', () => {
    const quote = 'Yes';
    assert.equal(
      toQuotation(format, { quote, speaker: 'Peru', roundtable: 'A' }),
      '“Yes” (Peru, A)',
    );
    assert.equal(
      toQuotation(format, { quote, role: 'chair', roundtable: 'A' }),
      '“Yes” (chair, A)',
    );
    assert.equal(toQuotation(format, { quote, speaker: 'Peru' }), '“Yes” (Peru)');
    assert.equal(toQuotation(format, { quote }), '“Yes”');
    assert.equal(toQuotation('> {quote}\n> – {speaker} [{date}]', { quote }), '> Yes\n>');
  });

  test('what stands in a field is no format, and unknown names stay', () => {
    assert.equal(
      toQuotation('{quote} {speaker}', { quote: '{speaker}, $&', speaker: 'Peru' }),
      '{speaker}, $& Peru',
    );
    assert.equal(toQuotation('{quote} {who}', { quote: 'Yes' }), 'Yes {who}');
  });
});
