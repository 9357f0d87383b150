import assert from 'node:assert/strict';
import { speakerHomes } from '../../../../src/core/analysis/speakerHomes';
import { parseReport } from '../../../../src/core/report/parseReport';
import type { Ref } from '../../../../src/core/text/ref';

const homeIn = (text: string, ref: Ref) =>
  speakerHomes(parseReport(`Roundtable 1: Piers\n\n${text}\n`)).get(ref);

suite('speakerHomes', () => {
  test('a country speaks for itself', () => {
    assert.equal(homeIn('Chile asked for piers. Peru said no.', 'country:PE'), 'country:PE');
  });

  test('a person speaks for the country beside the name', () => {
    const text = 'Ms. Ada Lind (Norway) said that piers cost money. Chile thanked her.';
    assert.equal(homeIn(text, 'person:Ada Lind'), 'country:NO');
  });

  test('an organisation that is supported by a country has no home', () => {
    const text = 'UNICEF, supported by Chile, said that piers cost money. Peru said no.';
    assert.equal(homeIn(text, 'org:UNICEF'), undefined);
  });
});
