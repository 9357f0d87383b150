import assert from 'node:assert/strict';
import { correct } from '../../../src/core/analysis/correct';
import { parseReport } from '../../../src/core/report/parseReport';
import { asHtml } from '../../support/goldHtml';
import { imported } from '../../support/imported';
import { needsOffice, Office, type OfficeKind, officeKinds } from '../../support/office';
import { goldNames, goldReport, hasShared, needsShared } from '../../support/shared';

suite('imported gold reports', () => {
  let office: Office;
  suiteSetup(() => void (office = new Office()));
  suiteTeardown(() => office.dispose());
  const texts = hasShared
    ? Object.fromEntries(goldNames().map(name => [name, goldReport(name).text]))
    : {};

  for (const kind of officeKinds) {
    test(`from ${kind}, nearly all contributions have the speakers and the words that they had`, async function () {
      needsShared(this);
      needsOffice(this);
      this.timeout(180_000);
      const { same, all } = await compared(kind);
      console.log(
        `      (${kind}: ${same} of ${all} contributions, ${((100 * same) / all).toFixed(1)} %)`,
      );
      assert.ok(same / all >= 0.98);
    });
  }

  async function compared(kind: OfficeKind) {
    const pages = Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, asHtml(text)]),
    );
    const files = office.convert(pages, kind);
    let [same, all] = [0, 0];
    for (const [name, bytes] of Object.entries(files)) {
      const { text } = await imported(bytes, `${name}.${kind}`);
      const [was, is] = [contributionsOf(texts[name]!), contributionsOf(text)];
      all += was.length;
      same += commonCount(was, is);
      if (process.env.SHOW) show(name, was, is);
    }
    return { same, all };
  }
});

/** `speakers | words`, in order, with blanks folded. */
function contributionsOf(text: string): string[] {
  const report = correct(parseReport(text), []);
  return report.contributions.map(({ speakers, start, end }) => {
    const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
    return `${speakers.join('+')} | ${words}`;
  });
}

/** How many entries both rows have in the same order. */
function commonCount(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const entry of a) {
    const row = [0];
    for (let i = 0; i < b.length; i++)
      row.push(entry === b[i] ? above[i]! + 1 : Math.max(row[i]!, above[i + 1]!));
    above = row;
  }
  return above.at(-1) ?? 0;
}

function show(name: string, was: readonly string[], is: readonly string[]): void {
  for (const entry of was) if (!is.includes(entry)) console.log(`- ${name} ${entry}`);
  for (const entry of is) if (!was.includes(entry)) console.log(`+ ${name} ${entry}`);
}
