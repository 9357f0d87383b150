import type { Report, ReportPart } from '../report/types';
import type { Span } from '../text/span';
import { correctRoundtables, holders } from './correctRoundtables';
import { type Cast, nameChairs, renameSpeakers, speakersIn } from './correctSpeakers';
import { correctNamed, correctSpeech } from './correctSpeech';
import { inEffectOrder, type PlacedCorrection, spanOfCorrection } from './placedCorrection';

/**
 * The report as people corrected it: first which lines head roundtables, then who speaks where, then
 * chairs and renamed speakers. Within each step the oldest correction comes first, so that a later one
 * wins. Those whose text is gone have no effect; without any effective one it is the same report.
 * Costs nothing before something is asked for.
 */
export function correct(parsed: Report, corrections: readonly PlacedCorrection[]): Report {
  const effective = corrections.filter(
    placed => placed.correction.kind === 'rename' || spanOfCorrection(placed),
  );
  return effective.length === 0 ? parsed : new CorrectedReport(parsed, effective);
}

class CorrectedReport implements Report {
  readonly isReport: boolean;
  readonly #parsed: Report;
  readonly #corrections: readonly PlacedCorrection[];
  #cast?: Cast;
  #speakers?: Report['speakers'];

  constructor(parsed: Report, corrections: readonly PlacedCorrection[]) {
    this.#parsed = parsed;
    this.#corrections = corrections;
    // Whoever marks a speaker or a roundtable says that it is one.
    this.isReport =
      parsed.isReport ||
      corrections.some(({ correction: { kind } }) => kind === 'speaker' || kind === 'roundtable');
  }

  get text(): string {
    return this.#parsed.text;
  }
  get language(): Report['language'] {
    return this.#parsed.language;
  }
  get writtenIn(): Report['writtenIn'] {
    return this.#parsed.writtenIn;
  }
  get frontPage(): Report['frontPage'] {
    return this.#parsed.frontPage;
  }
  get title(): Report['title'] {
    return this.#parsed.title;
  }
  get names(): Report['names'] {
    return this.#parsed.names;
  }
  get acronyms(): Report['acronyms'] {
    return this.#parsed.acronyms;
  }
  get roundtables(): Report['roundtables'] {
    return this.#whole.roundtables;
  }
  get contributions(): Report['contributions'] {
    return this.#whole.contributions;
  }
  get speakers(): Report['speakers'] {
    return (this.#speakers ??= speakersIn(this.contributions));
  }

  textIn(span: Span): string {
    return this.#parsed.textIn(span);
  }

  part(span: Span): ReportPart {
    const { names } = this.#parsed.part(span);
    return { names, named: correctNamed(this.#parsed, this.#corrections, span) };
  }

  get #whole(): Cast {
    return (this.#cast ??= castOf(this.#parsed, inEffectOrder(this.#corrections)));
  }
}

function castOf(parsed: Report, corrections: readonly PlacedCorrection[]): Cast {
  const roundtables = correctRoundtables(parsed.text, parsed.roundtables, corrections);
  const holderAt = holders(roundtables);
  const said = correctSpeech(parsed, corrections, holderAt);
  const contributions =
    roundtables === parsed.roundtables
      ? said
      : said.map(each => ({ ...each, roundtable: holderAt(each.start) }));
  return renameSpeakers(nameChairs({ roundtables, contributions }, corrections), corrections);
}
