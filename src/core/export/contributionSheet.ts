import { allCodes } from '../codebook/codes';
import type { Mention } from '../mentions/types';
import type { Contribution } from '../report/types';
import { canonicalSlice, CodePoints } from '../text/codePoints';
import { kindOf, nameIn } from '../text/ref';
import { contains, lastStartingBy } from '../text/span';
import { type ExportedReport, type ExportOptions, isTold } from './options';
import type { Column, Row, Sheet } from './sheet';
import { SpeakerNames } from './speakerNames';

const columns: readonly Column[] = [
  { name: 'report' },
  { name: 'roundtable' },
  { name: 'title' },
  { name: 'speakers' },
  { name: 'also' },
  { name: 'country' },
  { name: 'iso' },
  { name: 'subregion' },
  { name: 'region' },
  { name: 'role' },
  { name: 'text', isText: true },
  { name: 'words' },
  { name: 'start' },
  { name: 'end' },
  { name: 'rule' },
  { name: 'confidence' },
];

/**
 * One row for each contribution. Behind its own columns stands one for each theme of the codebook, named
 * `theme_` and the code's id, with the number of mentions of it in the contribution. Offsets are code
 * points on canonical text.
 */
export function contributionSheet({
  codebook,
  facts,
}: Pick<ExportOptions, 'codebook' | 'facts'>): Sheet {
  const themes = allCodes(codebook).filter(({ terms }) => terms.length > 0);
  const themeNames = themes.map(({ id }) => ({ name: `theme_${id.replaceAll('-', '_')}` }));
  return {
    name: 'contributions',
    columns: [...columns, ...themeNames],
    *rows(report: ExportedReport): Generator<Row> {
      const { contributions, text } = report.annotated.report;
      const names = new SpeakerNames(report.annotated.report, facts);
      const points = new CodePoints(text);
      const counts = themeCounts(contributions, report.annotated.mentions);
      for (const [i, contribution] of contributions.entries()) {
        if (!isTold(report, contribution)) continue;
        yield [
          ...rowOf(report, contribution, names, points),
          ...themes.map(({ id }) => counts[i]?.get(id) ?? 0),
        ];
      }
    },
  };
}

function rowOf(
  { name, annotated: { report } }: ExportedReport,
  contribution: Contribution,
  names: SpeakerNames,
  points: CodePoints,
): Row {
  const { speakers, also, start, end, role, rule, confidence } = contribution;
  const roundtable = report.roundtables[contribution.roundtable ?? -1];
  const { country, iso, subregion, region } = names.countries(speakers);
  const text = canonicalSlice(report.text, contribution);
  return [
    ...[name, roundtable?.number, roundtable?.title, names.list(speakers), names.list(also)],
    ...[country, iso, subregion, region, role, text, wordCount(text)],
    ...[points.toCodePoints(start), points.toCodePoints(end), rule, confidence],
  ];
}

/** How many words stand in a text: stretches without blanks that hold a letter or a digit. */
function wordCount(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}

/** How often each theme is mentioned in each contribution. */
function themeCounts(
  contributions: readonly Contribution[],
  mentions: readonly Mention[],
): readonly ReadonlyMap<string, number>[] {
  const counts = contributions.map(() => new Map<string, number>());
  for (const { ref, start } of mentions) {
    const at = kindOf(ref) === 'theme' ? lastStartingBy(contributions, start) : -1;
    const [holder, count] = [contributions[at], counts[at]];
    if (!holder || !count || !contains(holder, start)) continue;
    const id = nameIn(ref);
    count.set(id, (count.get(id) ?? 0) + 1);
  }
  return counts;
}
