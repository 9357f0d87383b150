import { annotate } from '../../src/core/analysis/annotate';
import { highlightsIn } from '../../src/core/analysis/highlights';
import { starterCodebook } from '../../src/core/codebook/starterCodebook';
import { ThemeMatcher } from '../../src/core/mentions/themeMatcher';
import { parseReport, reparse } from '../../src/core/report/parseReport';
import { below, seeded } from '../support/random';
import type { Figure } from './bench';
import { median, rounded, textOf } from './measure';

const seed = 20_261_123;
const keystrokes = 200;
const warmUp = 100;

/** From one typed letter to the new AnnotatedReport drawn on the visible lines. The tree waits for a pause. */
export function keystroke(name: string, texts: readonly string[], length: number): Figure {
  const random = seeded(seed);
  const codebook = starterCodebook();
  const themes = new ThemeMatcher(codebook);
  let report = parseReport(textOf(texts, length));
  const times: number[] = [];
  for (let i = -warmUp; i < keystrokes; i++) {
    const start = below(random, report.text.length);
    const begin = performance.now();
    report = reparse(report, [{ start, end: start, text: 'x' }]);
    const annotated = annotate({ report, codebook, themes, annotations: [], corrections: [] });
    highlightsIn(annotated, { start, end: start + 4_000 });
    if (i >= 0) times.push(performance.now() - begin);
  }
  return {
    name,
    value: rounded(median(times)),
    unit: 'ms',
    characters: length,
    keystrokes,
    warmUp,
    seed,
  };
}
