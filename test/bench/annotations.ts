import { annotate } from '../../src/core/analysis/annotate';
import { stripesOf } from '../../src/core/analysis/codeLanes';
import { place } from '../../src/core/analysis/place';
import { nothingPlaced, type Placed } from '../../src/core/analysis/placed';
import { Describer } from '../../src/core/annotations/describe';
import { addAnnotations, emptySidecar } from '../../src/core/annotations/editSidecar';
import { EntryMemory } from '../../src/core/annotations/entryMemory';
import { readSidecar } from '../../src/core/annotations/readSidecar';
import { sureSpan, type Annotation } from '../../src/core/annotations/types';
import { starterCodebook } from '../../src/core/codebook/starterCodebook';
import { ThemeMatcher } from '../../src/core/mentions/themeMatcher';
import { parseReport } from '../../src/core/report/parseReport';
import { below, seeded } from '../support/random';
import { somePassages } from '../support/drift';
import type { Figure } from './bench';
import { rounded, textOf, timed } from './measure';

const seed = 1;
const size = 1_000_000;
const count = 5_000;

/** A report of 1 MB and the text of its sidecar with 5,000 annotations. */
function annotated(texts: readonly string[]) {
  const random = seeded(seed);
  const report = parseReport(textOf(texts, size));
  const describer = new Describer(report.text);
  const annotations = somePassages(report.text, count, random).map((span, i): Annotation => {
    const id = `a${i.toString(36).padStart(6, '0')}`;
    return {
      id,
      codes: [`code-${below(random, 30)}`],
      selector: describer.describe(span),
      speaker: [],
    };
  });
  const sidecar = addAnnotations(emptySidecar('report.txt'), annotations);
  return { report, sidecar, annotations };
}

type Annotated = ReturnType<typeof annotated>;

const codebook = starterCodebook();
const themes = new ThemeMatcher(codebook);

/** What the editor does between the sidecar's text and what is drawn. */
function shown(
  { report }: Annotated,
  sidecar: string,
  before: Placed,
  memory?: EntryMemory,
): Placed {
  const { value } = readSidecar(sidecar, { memory });
  const placed = place([{ ...value, isOwn: true }], report, before);
  const { annotations } = annotate({ report, codebook, themes, ...placed });
  const passages = annotations.flatMap(({ anchor }) => {
    const span = sureSpan(anchor);
    return span ? { ...span, colours: ['#1f77b4'] } : [];
  });
  stripesOf(passages);
  return placed;
}

/** What 5,000 annotations add to opening a report of 1 MB: reading, finding and laying out all of them. */
export function open5000(texts: readonly string[]): Figure {
  const input = annotated(texts);
  const value = timed(() => shown(input, input.sidecar, nothingPlaced));
  return figure('open-5000', value, input);
}

/** One more annotation beside 5,000: from the choice of the code to the stripes. */
export function tag(texts: readonly string[]): Figure {
  const input = annotated(texts);
  const memory = new EntryMemory();
  const before = shown(input, input.sidecar, nothingPlaced, memory);
  const [model] = input.annotations;
  const value = timed(() => {
    if (!model) return;
    const sidecar = addAnnotations(input.sidecar, [{ ...model, id: 'new' }], memory);
    shown(input, sidecar, before, memory);
  });
  return figure('tag', value, input);
}

function figure(name: string, value: number, { report, annotations }: Annotated): Figure {
  const bytes = Buffer.byteLength(report.text);
  return { name, value: rounded(value), unit: 'ms', annotations: annotations.length, bytes, seed };
}
