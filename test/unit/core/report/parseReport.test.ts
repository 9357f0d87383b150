import assert from 'node:assert/strict';
import { parseReport } from '../../../../src/core/report/parseReport';
import { reads } from './samples';

// All samples are invented.
const habits: Readonly<Record<string, string>> = {
  'a country opens the sentence': '{PE:Peru said that ferries matter.} {FJ:Fiji asked for time.}',
  'an article in front of the country': '{NL:The Netherlands supported a shared fund.}',
  'two countries with one verb': '{TG+GH:Togo and Ghana stressed the cost of pilots.}',
  'three countries with one verb': '{TG+GH+BJ:Togo, Ghana and Benin stressed the cost of pilots.}',
  'a group of countries': '{group EU:The EU called for a register of harbours.}',
  'an organisation by its acronym': '{org UNHCR:UNHCR offered training.}',
  'an unknown acronym that speaks': '{org WXYZ:WXYZ described its work on lights.}',
  'a body told by its kind of word':
    '{org Harbour Pilots Network:The Harbour Pilots Network urged caution.}',
  'a person with title and country':
    '{person Moreau:Mr. Moreau (France) said that fog is the danger.}',
  'a person with first name and affiliation':
    '{person Lena Aalto:Lena Aalto, from UNESCO, mentioned the schools.}',
  'an office of a country': '{CL:The Minister of Chile introduced the film.}',
  'an honorific office of a country': '{QA:The Honourable Minister of Qatar presented a film.}',
  'a country and its office': '{NP:Nepal Chair invited the floor to speak.}',
  'a chair of a body':
    '{org Committee on Ports:The chair of the Committee on Ports requested data.}',
  'without a verb, behind a dash': '{CY:Cyprus – on the need for tugs.}',
  'without a verb, among other turns': '{PE:Peru noted the cost.} {ZM:Zambia on river traffic.}',
  'an opening in front of the speaker': '{MD:On the discussion, Moldova presented its river plan.}',
  'a participle in front of the speaker':
    '{KW:Stressing that storms are rare, Kuwait said dredging comes first.}',
  'the first name met is not the speaker':
    '{SA:In response to Belgium, Saudi Arabia said costs are shared.}',
  'on behalf of a group': '{IE:Ireland, for the EU, stressed safety.}',
  'supported and opposed by others':
    '{SE:Sweden, supported by Norway and opposed by Oman, called for a dialogue.}',
  'an aside without its second comma':
    '{ID:Indonesia, in its written statement emphasized training.}',
  'two speakers in one sentence':
    '{TV:Tuvalu stressed reefs,} {RW:and Rwanda said lakes count too.}',
  'two speakers set against each other':
    '{IR:Iran supported a common rule,} {GB:while the UK favoured a local one.}',
  'turns divided by semicolons':
    '{MA:Morocco mentioned that piers age}; {TN+CH:Tunisia and Switzerland emphasized costs}; {CY:Cyprus – on the need for cranes.}',
  'a pronoun goes on, and others speak behind semicolons':
    '{MA:Morocco mentioned that piers age. He also referred to the cost of tugs}; {TN+CH:Tunisia and Switzerland emphasized lamps}; {CY:Cyprus – on the need for cranes.}',
  'a name at the end of a paragraph introduces a list':
    '{RW:Rwanda asked for pumps.} {TZ:Tanzania:\n\n- more wells\n- fewer pumps}',
  'others speak behind the narrator':
    'Delegates agreed on the date, {TG:but Togo objected to the place.}',
  'a pronoun goes on':
    '{AU:Australia noted the tides. They emphasized buoys. It also described a trial.}',
  'a plain sentence goes on':
    '{PE:Peru said that ferries matter. Local crews know the river best.}',
  'several delegates including named ones':
    '{BF+AR:Several delegates including Burkina Faso and Argentina noted the late papers.}',
  'others without a name': '{CO:Colombia and others shared experiences.}',
  'the same speaker twice in a row is one contribution':
    '{org UNHCR:UNHCR mentioned rafts. UNHCR also mentioned ropes.}',
  'bold names in a list':
    '- {CL:**Chile:** on harbour law.}\n- {GR:**Greece** : Questioned the fees.}\n- {LK:**Sri Lanka**, mentioning storms.}'.replace(
      /\{(..):\*\*/g,
      '**{$1:',
    ),
  'a demonym with its delegation': '{UY:The Uruguayan delegation proposed a trial.}',
};

// Nobody speaks here.
const silence: readonly string[] = [
  'Participants agreed on the next steps.',
  'The main issues discussed were cost and time.',
  'It was noted that time is short.',
  'A visit to Chile is planned for spring.',
  'The new port of Peru is large.',
  'Peru was asked to report.',
  'Exports to the US and the UK grew.',
];

suite('parseReport', () => {
  for (const [habit, sample] of Object.entries(habits)) test(habit, () => reads(sample));
  for (const sample of silence) test(`nobody speaks: ${sample}`, () => reads(sample));

  test('a narrator ends what a speaker said', () =>
    reads(
      '{PE:Peru said that ferries matter.} Participants discussed the budget. The budget is small.',
    ));

  test('a meeting that adjourns ends what a speaker said', () =>
    reads('{PE:Peru said that ferries matter.} The meeting adjourned and a small group met.'));

  test('a list belongs to the speaker who introduces it', () =>
    reads(
      '{PE:Peru mentioned three tools:\n\n- boats, and\n- ropes\n - of hemp}\n\nNothing else was raised.',
    ));

  test('a list of the narrator belongs to nobody', () =>
    reads('{PE:Peru mentioned boats.}\n\nThe main points were:\n\n- boats\n- ropes'));

  test('a paragraph that opens with a pronoun and a verb goes on', () =>
    reads('{PE:Peru mentioned boats.\n\nHe also stressed ropes.}'));

  test('a sentence broken by a blank line is one sentence', () =>
    reads('{PE:Peru mentioned boats of different builds and\n\nropes of hemp. They need care.}'));

  test('the co-chairs are those whom the roundtable named', () => {
    const report = parseReport(
      'Roundtable 4.1: Ports\n\nThe Roundtable was co-chaired by Chile and Togo.\n\nThe Co-Chairs opened the floor.',
    );
    assert.deepEqual(report.roundtables[0]?.chairs, ['country:CL', 'country:TG']);
    assert.deepEqual(
      report.contributions.map(c => [c.speakers, c.role]),
      [[['country:CL', 'country:TG'], 'co-chair']],
    );
  });

  test('roundtables nest by their numbers and by Markdown levels', () => {
    const report = parseReport(
      'Roundtable 2 – All\n\nRoundtable 2.1: One\n\nChile said a.\n\n## Round Table 2.2: Two\n\n### Part A\n\nPeru said b.',
    );
    const of = (i: number | undefined) =>
      i === undefined ? undefined : report.roundtables[i]?.title;
    assert.deepEqual(
      report.roundtables.map(r => [r.number, r.title, of(r.parent)]),
      [
        ['2', 'All', undefined],
        ['2.1', 'One', 'All'],
        ['2.2', 'Two', 'All'],
        [undefined, 'Part A', 'Two'],
      ],
    );
    assert.deepEqual(
      report.contributions.map(c => of(c.roundtable)),
      ['One', 'Part A'],
    );
  });

  test('a person is known by the surname later on', () => {
    const report = parseReport(
      'Session 1: A\n\nMinister Clara Voss (Austria) opened the day.\n\nVoss stressed time. Ms. Voss noted cost.',
    );
    assert.deepEqual(
      [...new Set(report.contributions.flatMap(c => c.speakers))],
      ['person:Clara Voss'],
    );
  });

  test('offsets are right behind emoji, Arabic, tabs and CRLF', () => {
    const report = parseReport('Session 1: A 🚢\r\n\r\nمرحبا\t🚢 text.\r\n\r\nChile said yes.\r\n');
    assert.equal(
      report.text.slice(report.contributions[0]?.start, report.contributions[0]?.end),
      'Chile said yes.',
    );
  });

  test('texts that are no report have no contributions and no roundtables', () => {
    const texts = [
      '',
      '# Notes\n\nMr. Bell said that the rain would stop. She looked out. Anna Bell asked for tea.',
      '2026-01-01 10:00 INFO server started\n2026-01-01 10:01 WARN slow\n',
      'x'.repeat(200_000),
      '\u0000\u0001\u0002'.repeat(1000),
    ];
    for (const text of texts) {
      const { contributions, roundtables, isReport } = parseReport(text);
      assert.deepEqual(
        [contributions.length, roundtables.length, isReport],
        [0, 0, false],
        text.slice(0, 30),
      );
    }
  });
});
