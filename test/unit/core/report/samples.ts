import assert from 'node:assert/strict';
import { parseReport } from '../../../../src/core/report/parseReport';
import { marked } from '../../../support/marked';

/** Marked samples, each under the name of the habit of writing that it shows. */
export type Habits = Readonly<Record<string, string>>;

const english = 'Session 1: Sample';

/**
 * Asserts that a sample is read as its marks say. `{MA:…}` is a contribution of a country,
 * `{TN+CH:…}` a joint one, `{org UNDP:…}` and `{person Ana Ruiz:…}` others. `heading` stands above
 * it, in the sample's language.
 */
export function reads(sample: string, heading = english): void {
  const { text, spans } = marked(sample);
  const report = parseReport(`${heading}\n\n${text}`);
  const found = report.contributions.map(({ start, end, speakers }) => {
    return `${speakers.join('+')} | ${report.text.slice(start, end)}`;
  });
  const expected = spans.map(
    ({ label, start, end }) => `${refs(label)} | ${text.slice(start, end)}`,
  );
  assert.deepEqual(found, expected);
}

function refs(label: string): string {
  return label
    .split('+')
    .map(part => (/^[A-Z]{2}$/.test(part) ? `country:${part}` : part.replace(' ', ':')))
    .join('+');
}
