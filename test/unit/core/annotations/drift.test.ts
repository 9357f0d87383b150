import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { anchor } from '../../../../src/core/annotations/anchor';
import { Describer } from '../../../../src/core/annotations/describe';
import type { Anchor } from '../../../../src/core/annotations/types';
import { addDrift, noOutcomes } from '../../../support/drift';
import { marked } from '../../../support/marked';
import { goldNames, goldReport, needsShared } from '../../../support/shared';

/** One case of `test/fixtures/drift`; `{a:…}` in `before` is where `{a=moved:…}` in `after` is looked for. */
interface Case {
  readonly case: string;
  readonly before: string;
  readonly after: string;
  readonly eol?: 'crlf';
  readonly normalize?: 'NFD';
}

const folder = 'test/fixtures/drift';
const files = readdirSync(folder);

suite('drift: before and after', () => {
  for (const file of files) {
    const cases = parse(readFileSync(path.join(folder, file), 'utf8')) as Case[];
    for (const each of cases) test(`${file.replace('.yaml', '')}: ${each.case}`, () => check(each));
  }

  test('there are at least forty cases', () => {
    const count = files.reduce(
      (sum, file) =>
        sum + readFileSync(path.join(folder, file), 'utf8').split('- case:').length - 1,
      0,
    );
    assert.ok(count >= 40, `${count} cases`);
  });
});

function check({ before, after, eol, normalize }: Case): void {
  const tagged = marked(before);
  const written = normalize ? after.normalize(normalize) : after;
  const wanted = marked(eol === 'crlf' ? written.replace(/\n/g, '\r\n') : written);
  const describer = new Describer(tagged.text);
  const found = anchor(
    wanted.text,
    tagged.spans.map(span => describer.describe(span)),
  );
  tagged.spans.forEach(({ label }, i) => {
    const mark = wanted.spans.find(span => span.label.startsWith(`${label}=`));
    assert.deepEqual(
      told(found[i], wanted.text),
      mark
        ? `${mark.label.split('=')[1]}: ${wanted.text.slice(mark.start, mark.end)} at ${mark.start}`
        : 'orphan',
    );
  });
}

function told(found: Anchor | undefined, text: string): string | undefined {
  if (!found || found.status === 'orphan') return found?.status;
  const { start, end } = found.span;
  return `${found.status}: ${text.slice(start, end)} at ${start}`;
}

suite('drift: revisions of real reports', () => {
  test('nearly all passages whose text survives are found again, and none is put elsewhere', function () {
    needsShared(this);
    this.timeout(120_000);
    // The same seeds each time, more of them in the long run.
    const runs = Number(process.env.REVISIONS ?? 4);
    const total = noOutcomes();
    for (let seed = 1; seed <= runs; seed++)
      for (const name of goldNames()) addDrift(total, goldReport(name).text, seed);
    console.log(
      `      seeds 1 to ${runs}: ${JSON.stringify({ ...total, wrong: total.wrong.length })}`,
    );
    assert.equal(total.wrong.length, 0, total.wrong.slice(0, 3).join('\n'));
    assert.ok(total.right / total.survived >= 0.99, `${total.right} of ${total.survived}`);
  });
});
