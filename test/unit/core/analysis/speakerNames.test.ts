import assert from 'node:assert/strict';
import { annotate } from '../../../../src/core/analysis/annotate';
import type { AnnotatedReport } from '../../../../src/core/analysis/annotatedReport';
import { introductionOf } from '../../../../src/core/analysis/introduction';
import { namesOfSpeaker, speakersMeantAt } from '../../../../src/core/analysis/speakerNames';
import { ThemeMatcher } from '../../../../src/core/mentions/themeMatcher';
import { parseReport } from '../../../../src/core/report/parseReport';
import type { Ref } from '../../../../src/core/text/ref';
import { slice } from '../../../../src/core/text/span';

function annotated(text: string): AnnotatedReport {
  const codebook = { codes: [] };
  return annotate({
    report: parseReport(text),
    codebook,
    themes: new ThemeMatcher(codebook),
    annotations: [],
    corrections: [],
  });
}

const text = `Roundtable 1: Piers

The panel had heard of Berg and of Jon Berg before. Tunisia hosted it.

Mr. Jon Berg (Norway) said that piers rot. He also spoke of Peru.
The representative of Peru thanked Mr. Berg. The Chair closed the debate.

Tunisia and Peru emphasized cranes. Tunisian cranes are old. Jon
Berg said that they are.
`;
const report = annotated(text);

function names(ref: Ref): string[] {
  return namesOfSpeaker(report, ref).map(name => slice(text, name));
}

/** Who is meant in front of `words`, and the name there. */
function meant(words: string): string {
  const found = speakersMeantAt(report, text.indexOf(words));
  if (!found) return 'nobody';
  return found.name ? `${found.refs.join()} by “${slice(text, found.name)}”` : found.refs.join();
}

suite('names of speakers', () => {
  test('a country’s names, where it speaks and where it is spoken of', () => {
    assert.deepEqual(names('country:PE'), ['Peru', 'Peru', 'Peru']);
    assert.deepEqual(names('country:TN'), ['Tunisia', 'Tunisia', 'Tunisian']);
  });

  test('a person’s full names and surnames, also over a line break', () => {
    assert.deepEqual(names('person:Jon Berg'), [
      'Berg',
      'Jon Berg',
      'Jon Berg',
      'Berg',
      'Jon\nBerg',
    ]);
  });

  test('an office is named where it speaks', () => {
    assert.deepEqual(names('role:Chair'), ['The Chair']);
  });

  test('who only is spoken of is no speaker', () => {
    assert.deepEqual(names('country:NO'), []);
  });

  test('a surname of two persons is neither’s', () => {
    const two = annotated(
      'Roundtable 1: Piers\n\nMr. Jon Berg said one. Ms. Ada Berg said two. Berg is a town.\n',
    );
    const found = namesOfSpeaker(two, 'person:Ada Berg').map(name => slice(two.report.text, name));
    assert.deepEqual(found, ['Ada Berg']);
  });
});

suite('who is meant at a place', () => {
  test('at a name its bearer, also in another’s contribution', () => {
    assert.equal(meant('Peru.\nThe'), 'country:PE by “Peru”');
    assert.equal(meant('Berg. The'), 'person:Jon Berg by “Berg”');
    assert.equal(meant('Chair closed'), 'role:Chair by “The Chair”');
  });

  test('elsewhere those who speak', () => {
    assert.equal(meant('piers rot'), 'person:Jon Berg');
    assert.equal(meant('emphasized'), 'country:TN,country:PE');
    assert.equal(meant('Norway'), 'person:Jon Berg');
  });

  test('a cursor behind the last letter stands at the name', () => {
    const offset = text.indexOf(' hosted');
    assert.deepEqual(speakersMeantAt(report, offset)?.refs, ['country:TN']);
  });

  test('nobody between contributions', () => {
    assert.equal(meant('The panel'), 'nobody');
    assert.equal(speakersMeantAt(annotated('Eggs and milk.'), 3), undefined);
  });
});

suite('introductions', () => {
  const introduced = (of: AnnotatedReport, ref: Ref) => introductionOf(of, ref)?.start;

  test('a country’s is its first name', () => {
    assert.equal(introduced(report, 'country:TN'), text.indexOf('Tunisia hosted'));
  });

  test('a person’s is where name and affiliation are first given', () => {
    assert.equal(introduced(report, 'person:Jon Berg'), text.indexOf('Jon Berg (Norway)'));
  });

  test('without an affiliation it is the first full name', () => {
    const plain = annotated(text.replace(' (Norway)', ''));
    const expected = plain.report.text.indexOf('Jon Berg before');
    assert.equal(introduced(plain, 'person:Jon Berg'), expected);
  });

  test('who never speaks has none', () => {
    assert.equal(introduced(report, 'country:NO'), undefined);
  });
});
