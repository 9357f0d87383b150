import { marked } from './marked';

/** A sample that waits for the gazetteer to learn it. */
export interface Todo {
  readonly todo: string;
}

/** Samples with marked names, each under the name of what it shows. All texts are invented. */
export type NameSamples = Readonly<Record<string, string | Todo>>;

/** A name that a reader sees in a sample. Offsets UTF-16, half-open. */
export interface MarkedName {
  readonly start: number;
  readonly end: number;
  /** The refs that are right; more than one where the words leave it open. */
  readonly refs: readonly string[];
  readonly isDoubtful: boolean;
  /** Whether it is right, too, not to see a name here. */
  readonly isOptional: boolean;
}

/** Flags a sample that is not read as its marks say yet. */
export function todo(sample: string): Todo {
  return { todo: sample };
}

/**
 * Takes the marks out of a sample and tells which names a reader sees in it. `{MA:Morocco}` is
 * country:MA, `{group:EU:EU}` and `{org:WHO:WHO}` are others, `{CD/CG:Congolese}` is either of two
 * countries. A `?` behind the ref marks a doubtful name, `??` one that readers need not see at all.
 */
export function markedNames(sample: string): { text: string; names: MarkedName[] } {
  // `marked` ends a label at the first colon.
  const { text, spans } = marked(sample.replace(/\{(group|org):/g, '{$1 '));
  return { text, names: spans.map(span => ({ ...span, ...reading(span.label) })) };
}

function reading(label: string): Pick<MarkedName, 'refs' | 'isDoubtful' | 'isOptional'> {
  const [, name = '', doubt = ''] = /^(.*?)(\?{0,2})$/.exec(label) ?? [];
  const refs = name.split('/').map(ref => {
    return /^(?:group|org) /.test(ref) ? ref.replace(' ', ':') : `country:${ref}`;
  });
  return { refs, isDoubtful: doubt !== '', isOptional: doubt === '??' };
}
