import assert from 'node:assert/strict';
import { correct } from '../../../../src/core/analysis/correct';
import {
  type PlacedCorrection,
  placeCorrections,
} from '../../../../src/core/analysis/placedCorrection';
import {
  type Correction,
  type CorrectionKind,
  correctionKinds,
} from '../../../../src/core/annotations/correction';
import { describe } from '../../../../src/core/annotations/describe';
import { parseReport } from '../../../../src/core/report/parseReport';
import type { Report } from '../../../../src/core/report/types';
import type { Ref } from '../../../../src/core/text/ref';
import { slice, type Span } from '../../../../src/core/text/span';
import { below, pick, seeded, seedOfRun } from '../../../support/random';

const text = `Report of the meeting

## Roundtable 1: Ports

Chile asked for deeper ports. She also spoke of Peru and of cranes.
Peru said that cranes cost money. The Chair thanked the speakers.

Ships and weather

UNOAC noted that storms grow. Kenya stressed that rain comes late.

## Roundtable 2: Roads

The Co-Chair welcomed all. UNAOC said that roads are long.
Ghana suggested a toll.
`;

const parsed = parseReport(text);

interface Change {
  readonly kind: CorrectionKind;
  /** The words that it is about. */
  readonly at?: string;
  readonly speakers?: readonly Ref[];
  readonly from?: Ref;
  readonly to?: Ref;
}

/** The report with corrections, `at` being the words that each is about; later ones are younger. */
function corrected(...changes: readonly Change[]): Report {
  return correct(parsed, placed(...changes));
}

function placed(...changes: readonly Change[]): PlacedCorrection[] {
  const corrections = changes.map(({ at, ...change }, i): Correction => {
    const created = `2026-11-23T09:00:${String(i).padStart(2, '0')}Z`;
    const start = text.indexOf(at ?? '');
    assert.ok(start >= 0, at);
    const selector = at ? { selector: describe(text, { start, end: start + at.length }) } : {};
    return { created, ...change, ...selector, id: `c${i}` } as Correction;
  });
  return placeCorrections(text, corrections, { isOwn: true });
}

/** "country:CL Chile asked for…" for each contribution, those that stand in `within` only. */
function said(report: Report, within = text): string[] {
  const start = text.indexOf(within);
  const end = start + within.length;
  return report.contributions
    .filter(each => each.start >= start && each.end <= end)
    .map(each => `${each.speakers.join()}: ${slice(report.text, each)}`);
}

const chile = 'Chile asked for deeper ports. She also spoke of Peru and of cranes.';
const peru = 'Peru said that cranes cost money.';
const chair = 'The Chair thanked the speakers.';
const ships = 'Ships and weather';
const kenya = 'Kenya stressed that rain comes late.';

suite('correct', () => {
  test('the sample is read as the tests below take for granted', () => {
    assert.deepEqual(said(parsed).slice(0, 3), [
      `country:CL: ${chile}`,
      `country:PE: ${peru}`,
      `role:Chair: ${chair}`,
    ]);
    assert.deepEqual(
      parsed.roundtables.map(({ number }) => number),
      ['1', '2'],
    );
  });

  test('without corrections, or when their text is gone, it is the same report', () => {
    assert.equal(correct(parsed, []), parsed);
    const [gone] = placed({ kind: 'confirm', at: chile });
    assert.equal(correct(parsed, [{ ...gone!, anchor: { status: 'orphan', near: 0 } }]), parsed);
  });

  test('a passage is assigned, and what another contribution said there is cut away from it', () => {
    const report = corrected({
      kind: 'speaker',
      speakers: ['org:IMO'],
      at: 'She also spoke of Peru',
    });
    assert.deepEqual(said(report, chile), [
      'country:CL: Chile asked for deeper ports.',
      'org:IMO: She also spoke of Peru',
      'country:CL: and of cranes.',
    ]);
    const [, mended] = report.contributions;
    assert.deepEqual([mended?.rule, mended?.confidence, mended?.roundtable], ['correction', 1, 0]);
    assert.equal(report.speakers.find(({ ref }) => ref === 'org:IMO')?.contributions, 1);
  });

  test('one assignment takes in several contributions, and names who speaks', () => {
    const at = `${chile}\n${peru}`;
    const report = corrected({ kind: 'speaker', speakers: ['country:PE', 'country:CL'], at });
    assert.deepEqual(said(report, at), [`country:PE,country:CL: ${at}`]);
    const named = report.contributions[0]?.named.map(span => slice(text, span));
    assert.deepEqual(named, ['Chile', 'Peru']);
  });

  test('what is no speech is nobody’s', () => {
    const report = corrected({ kind: 'not-a-speech', at: peru });
    assert.deepEqual(said(report, `${chile}\n${peru}`), [`country:CL: ${chile}`]);
    assert.equal(
      report.speakers.some(({ ref }) => ref === 'country:PE'),
      false,
    );
  });

  test('a contribution is split, and its second half can be given away', () => {
    const at = 'She also spoke of Peru and of cranes.';
    const halves = corrected({ kind: 'split', at });
    assert.deepEqual(said(halves, chile), [
      `country:CL: Chile asked for deeper ports.`,
      `country:CL: ${at}`,
    ]);
    const given = corrected(
      { kind: 'split', at },
      { kind: 'speaker', speakers: ['country:AR'], at },
    );
    assert.deepEqual(said(given, chile)[1], `country:AR: ${at}`);
  });

  test('a contribution joins the one before it, with the text between', () => {
    const report = corrected({ kind: 'join', at: peru });
    assert.deepEqual(said(report, `${chile}\n${peru}`), [`country:CL: ${chile}\n${peru}`]);
  });

  test('the first contribution of a roundtable joins nothing', () => {
    const welcome = 'The Co-Chair welcomed all.';
    assert.deepEqual(said(corrected({ kind: 'join', at: welcome })), said(parsed));
  });

  test('of contradicting corrections the later one wins, whatever their order in the file', () => {
    const at = 'She also spoke of Peru and of cranes.';
    const changes: Change[] = [
      { kind: 'speaker', speakers: ['country:AR'], at: chile },
      { kind: 'not-a-speech', at },
      { kind: 'speaker', speakers: ['country:BR'], at },
    ];
    const expected = ['country:AR: Chile asked for deeper ports.', `country:BR: ${at}`];
    assert.deepEqual(said(corrected(...changes), chile), expected);
    assert.deepEqual(said(correct(parsed, placed(...changes).reverse()), chile), expected);
    const [split, join] = placed({ kind: 'split', at }, { kind: 'join', at });
    assert.equal(said(correct(parsed, [join!, split!]), chile).length, 1);
  });

  test('a speaker is renamed, and two spellings become one', () => {
    const report = corrected({ kind: 'rename', from: 'org:UNOAC', to: 'org:UNAOC' });
    const refs = report.speakers.map(({ ref }) => ref);
    assert.ok(parsed.speakers.some(({ ref }) => ref === 'org:UNOAC'));
    assert.equal(refs.includes('org:UNOAC'), false);
    assert.equal(report.speakers.find(({ ref }) => ref === 'org:UNAOC')?.contributions, 2);
  });

  test('whom the chair is named for speaks where the Chair spoke, in that roundtable only', () => {
    const report = corrected({
      kind: 'chair',
      speakers: ['country:MT'],
      at: 'Roundtable 1: Ports',
    });
    assert.deepEqual(report.roundtables[0]?.chairs, ['country:MT']);
    assert.deepEqual(said(report, chair), [`country:MT: ${chair}`]);
    assert.deepEqual(said(report).slice(-3), said(parsed).slice(-3));
  });

  test('a line becomes a roundtable: what is said below it is in it, what it said itself is not', () => {
    const report = corrected({ kind: 'roundtable', at: ships });
    assert.deepEqual(
      report.roundtables.map(({ title, parent }) => [title, parent]),
      [
        ['Ports', undefined],
        [ships, 0],
        ['Roads', undefined],
      ],
    );
    const index = report.contributions.find(each => slice(text, each) === kenya)?.roundtable;
    assert.equal(index, 1);
    assert.equal(/comes late\.\s*##\s*$/.test(slice(text, report.roundtables[1]!.body)), true);
    const speech = corrected({ kind: 'roundtable', at: peru });
    assert.deepEqual(said(speech, peru), []);
  });

  test('a line is no roundtable: what was in it is in the one before', () => {
    const report = corrected({ kind: 'not-a-roundtable', at: 'Roundtable 2: Roads' });
    assert.deepEqual(
      report.roundtables.map(({ number }) => number),
      ['1'],
    );
    assert.equal(report.contributions.at(-1)?.roundtable, 0);
    const again = corrected(
      { kind: 'not-a-roundtable', at: 'Roundtable 2: Roads' },
      { kind: 'roundtable', at: '## Roundtable 2: Roads' },
    );
    assert.deepEqual(
      again.roundtables.map(({ number, title, level, parent }) => ({
        number,
        title,
        level,
        parent,
      })),
      parsed.roundtables.map(({ number, title, level, parent }) => ({
        number,
        title,
        level,
        parent,
      })),
    );
  });

  test('a confirmed contribution is certain and otherwise as it was', () => {
    const report = corrected({ kind: 'confirm', at: peru });
    const [before, after] = [parsed, report].map(({ contributions }) => contributions[1]!);
    assert.deepEqual(after, { ...before, confidence: 1 });
  });

  test('a text that reads like no report is one as soon as a person says who speaks', () => {
    const note = 'Rain all day. Ana laughed.';
    const plain = parseReport(note);
    assert.equal(plain.isReport, false);
    const selector = describe(note, { start: 14, end: note.length });
    const ana: Correction = { id: 'a', kind: 'speaker', speakers: ['person:Ana'], selector };
    const report = correct(plain, placeCorrections(note, [ana], { isOwn: true }));
    assert.equal(report.isReport, true);
    assert.deepEqual(said(report, note).length, 0);
    assert.deepEqual(
      report.contributions.map(each => slice(note, each)),
      ['Ana laughed.'],
    );
  });

  test('random corrections leave contributions in order, apart, and in their roundtables', () => {
    const random = seeded(seedOfRun());
    for (let run = 0; run < 1000; run++) {
      const corrections = Array.from({ length: 1 + below(random, 8) }, (_, i) => anyOf(random, i));
      const report = correct(parsed, corrections);
      check(report);
      const named = report.contributions
        .flatMap(each => each.named)
        .sort((a, b) => a.start - b.start);
      const inPart = report.part({ start: 0, end: text.length }).named;
      const isWanted = (each: Span) => isWhole(each, corrections);
      assert.deepEqual(inPart.filter(isWanted), named.filter(isWanted));
    }
  });
});

/** What no correction may break. */
function check({ contributions, roundtables, speakers }: Report): void {
  contributions.forEach((each, i) => {
    assert.ok(each.start < each.end && (contributions[i - 1]?.end ?? 0) <= each.start);
    assert.match(slice(text, each), /^\S[^]*\S$|^\S$/);
    assert.ok(each.named.every(({ start, end }) => each.start <= start && end <= each.end));
    const holder = roundtables.findLastIndex(({ body: { start, end } }) => {
      return start <= each.start && each.start < end;
    });
    assert.equal(each.roundtable ?? -1, holder);
  });
  roundtables.forEach(({ body, parent }, i) => {
    const outer = roundtables[parent ?? -1]?.body ?? { start: 0, end: text.length };
    assert.ok((parent ?? -1) < i && outer.start <= body.start && body.end <= outer.end);
  });
  const counted = speakers.reduce((sum, each) => sum + each.contributions, 0);
  assert.equal(
    counted,
    contributions.reduce((sum, each) => sum + each.speakers.length, 0),
  );
}

/** Whether no split cuts a name in two. */
function isWhole({ start, end }: Span, corrections: readonly PlacedCorrection[]): boolean {
  return !corrections.some(({ correction, anchor }) => {
    const at = anchor?.status === 'exact' ? anchor.span.start : 0;
    return correction.kind === 'split' && start < at && at < end;
  });
}

const refs: readonly Ref[] = ['country:CL', 'country:PE', 'org:UNOAC', 'role:Chair', 'person:Ana'];

function anyOf(random: () => number, i: number): PlacedCorrection {
  const kind = pick(random, correctionKinds);
  const created = random() < 0.5 ? undefined : `2026-11-23T09:00:0${below(random, 10)}Z`;
  const [id, speakers] = [`c${i}`, [...new Set([pick(random, refs), pick(random, refs)])]];
  if (kind === 'rename') {
    const [from, to] = [pick(random, refs), pick(random, refs)];
    return { correction: { id, created, kind, from, to }, isOwn: true };
  }
  const start = below(random, text.length - 1);
  const span = { start, end: start + 1 + below(random, Math.min(120, text.length - start - 1)) };
  const selector = describe(text, span);
  const correction: Correction =
    kind === 'speaker' || kind === 'chair'
      ? { id, created, kind, speakers, selector }
      : { id, created, kind, selector };
  return { correction, anchor: { status: 'exact', span }, isOwn: random() < 0.5 };
}
