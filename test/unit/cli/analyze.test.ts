import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { needsShared, scorer } from '../../support/shared';

const cli = path.resolve('dist/cli.js');
const gold = (name: string) => path.resolve('../shared/gold', name);

function run(args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

interface Figures {
  readonly turns: { readonly f1: number };
  readonly chars: { readonly f1: number };
  readonly sections?: { readonly recall: number };
  readonly chairs?: { readonly recall: number };
  readonly country?: { readonly f1: number };
}

suite('rapporteur analyze', () => {
  let folder = '';
  const file = (name: string, text: string | Uint8Array) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  setup(() => void (folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-cli-'))));
  teardown(() => rmSync(folder, { recursive: true }));

  test('corrections in the sidecars beside a report are applied, a later one over an earlier one', () => {
    const report = file('a.txt', 'Session 1: A\n\nChile said yes. Peru said no.\n');
    const entry = (id: string, speaker: string, minute: number) =>
      `rapporteur: 1\nannotations:\ncorrections:\n  - id: ${id}\n    correct: speaker\n    speakers: [${speaker}]\n    quote: Peru said no.\n    start: 30\n    end: 43\n    created: 2026-11-23T09:0${minute}:00Z\n`;
    file('a.txt.annotations.ana.yaml', entry('x', 'country:BO', 2));
    file('a.txt.annotations.yaml', entry('y', 'country:EC', 1));
    file('b.txt.annotations.yaml', entry('z', 'country:AR', 3));
    const speakers = () => {
      const { status, stdout } = run(['analyze', report]);
      const analysis = JSON.parse(stdout) as { speakers: { ref: string }[] };
      return [status, ...analysis.speakers.map(({ ref }) => ref)];
    };
    assert.deepEqual(speakers(), [0, 'country:CL', 'country:BO']);
    file('a.txt.annotations.bob.yaml', new Uint8Array([0xff]));
    assert.deepEqual(speakers(), [1, 'country:CL', 'country:BO']);
  });

  test('one file gives one object with the agreed fields', () => {
    const { status, stdout } = run([
      'analyze',
      file('a.txt', '\uFEFFSession 1: A\r\n\r\nChile said yes. 🚢 Peru said no.\r\n'),
    ]);
    const analysis = JSON.parse(stdout) as Record<string, unknown>;
    assert.equal(status, 0);
    assert.deepEqual(Object.keys(analysis), [
      'report',
      'title',
      'roundtables',
      'speakers',
      'contributions',
      'mentions',
    ]);
    assert.deepEqual(analysis.roundtables, [
      { number: '1', title: 'A', start: 0, end: 12, chairs: [] },
    ]);
    assert.deepEqual(analysis.speakers, [
      { ref: 'country:CL', name: 'Chile', contributions: 1 },
      { ref: 'country:PE', name: 'Peru', contributions: 1 },
    ]);
    assert.deepEqual((analysis.contributions as object[])[1], {
      speakers: ['country:PE'],
      also: [],
      roundtable: '1',
      start: 32,
      end: 45,
      rule: 'speaker-verb',
      confidence: 0.97,
    });
    assert.deepEqual((analysis.mentions as object[])[0], {
      kind: 'country',
      ref: 'country:CL',
      start: 14,
      end: 19,
      text: 'Chile',
    });
  });

  test('several files give an array, or a line each; a list of paths is read from standard input', () => {
    const files = [file('a.txt', 'Chile said yes.'), file('b.txt', '')];
    assert.equal((JSON.parse(run(['analyze', ...files]).stdout) as unknown[]).length, 2);
    const lines = run(['analyze', '-', '--format', 'ndjson'], `${files.join('\n')}\n`)
      .stdout.trim()
      .split('\n');
    assert.deepEqual(
      lines.map(line => (JSON.parse(line) as { report: string }).report),
      ['a.txt', 'b.txt'],
    );
  });

  test('a file that cannot be read gives status 1 and its reason; the others are still done', () => {
    const { status, stdout, stderr } = run([
      'analyze',
      path.join(folder, 'missing.txt'),
      file('latin.txt', Uint8Array.of(0xe9, 0x20, 0xff)),
      file('a.txt', 'x'),
      '--format',
      'ndjson',
    ]);
    assert.equal(status, 1);
    assert.match(stderr, /missing\.txt: .*no such file/i);
    assert.match(stderr, /latin\.txt: it is no UTF-8 text/);
    assert.equal(stdout.trim().split('\n').length, 1);
  });

  test('wrong usage gives status 2 and the usage', () => {
    for (const args of [
      [],
      ['analyse'],
      ['analyze'],
      ['analyze', 'a', '--format', 'xml'],
      ['analyze', 'a', '--colour'],
      ['analyze', 'a', '--language', 'de'],
      ['analyze', 'a', '--roster', 'missing.yaml'],
    ]) {
      const { status, stderr } = run(args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /Usage: rapporteur analyze/);
    }
  });

  test('themes come from the codebook that is named', () => {
    const codebook = file(
      'c.yaml',
      'rapporteur-codebook: 1\ncodes: [{id: tugs, name: Tugs, terms: [tug*]}]\n',
    );
    const { stdout } = run([
      'analyze',
      file('a.txt', 'Session 1: A\n\nChile has tugs and data.'),
      '--codebook',
      codebook,
    ]);
    const { mentions } = JSON.parse(stdout) as { mentions: { ref: string }[] };
    assert.deepEqual(
      mentions.map(({ ref }) => ref),
      ['country:CL', 'theme:tugs'],
    );
  });

  test('speakers, headings and language come from the roster that is named', () => {
    const roster = file(
      'r.yaml',
      'rapporteur: 1\nspeakers: [{ name: Amara Diallo, aliases: [A. Diallo], kind: perso }]\nheadings: [Talk]\nlanguage: es\n',
    );
    const report = file('a.txt', 'Talk 1: Muelles\n\nChile dijo que sí. A. Diallo dijo que no.');
    const { stdout, stderr } = run(['analyze', report, '--roster', roster]);
    const { roundtables, speakers } = JSON.parse(stdout) as Record<string, { ref?: string }[]>;
    assert.equal(roundtables?.length, 1);
    assert.deepEqual(
      speakers?.map(({ ref }) => ref),
      ['country:CL', 'person:Amara Diallo'],
    );
    assert.match(stderr, /r\.yaml: “perso” is no kind of speaker/);
  });

  test('the language that is named wins over the roster’s', () => {
    const roster = file('r.yaml', 'rapporteur: 1\nlanguage: es\n');
    const report = file('a.txt', 'Mesa redonda 1: Muelles\n\nChile dijo que sí.');
    const contributions = (...options: string[]) => {
      const { stdout } = run(['analyze', report, '--roster', roster, ...options]);
      return (JSON.parse(stdout) as { contributions: unknown[] }).contributions.length;
    };
    assert.deepEqual(
      [contributions(), contributions('--language', 'en'), contributions('--language', 'auto')],
      [1, 0, 1],
    );
  });

  const bars: Readonly<Record<string, number>> = {
    'roundtable-2': 0.98,
    'enb-cop2-1996-roundtables': 0.93,
    'enb-cop8-2002-roundtables': 0.93,
    'enb-cop9-2003-roundtables': 0.93,
    'quadripartite-talks-1965': 0.93,
  };
  for (const [name, bar] of Object.entries(bars)) {
    test(`the gold report ${name} is read as its annotators read it`, function () {
      needsShared(this);
      const analysis = file('analysis.json', run(['analyze', gold(`${name}.txt`)]).stdout);
      const { stdout } = spawnSync(
        process.execPath,
        [scorer, gold(`${name}.gold.json`), analysis, gold(`${name}.txt`)],
        { encoding: 'utf8' },
      );
      const { turns, chars, sections, chairs, country } = JSON.parse(stdout) as Figures;
      console.log(
        `      turns ${turns.f1}, chars ${chars.f1}, sections ${sections?.recall}, chairs ${chairs?.recall}, countries ${country?.f1}`,
      );
      assert.ok(turns.f1 >= bar, stdout);
      if (name === 'roundtable-2')
        assert.deepEqual([sections?.recall, chairs?.recall, country?.f1], [1, 1, 1]);
    });
  }
});
