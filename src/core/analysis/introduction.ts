import { kindOf, nameIn, type Ref } from '../text/ref';
import type { Span } from '../text/span';
import type { AnnotatedReport } from './annotatedReport';
import { namesOfSpeaker, type SpeakerName } from './speakerNames';

/**
 * Where a report introduces a speaker: the first place that names a country or a body; of a person
 * the first full name with its affiliation behind it, or else the first full name. Undefined where no
 * name of theirs stands in the text.
 */
export function introductionOf(annotated: AnnotatedReport, ref: Ref): Span | undefined {
  const names = namesOfSpeaker(annotated, ref);
  if (kindOf(ref) !== 'person') return names[0];
  const full = names.filter(name => isFullName(annotated, name));
  return full.find(name => hasAffiliation(annotated, name)) ?? full[0] ?? names[0];
}

function isFullName({ report }: AnnotatedReport, { ref, start, end }: SpeakerName): boolean {
  return report.textIn({ start, end }).replace(/\s+/g, ' ').includes(nameIn(ref));
}

// "Ada Lind, Permanent Representative to the United Nations of …"
const farthestAffiliation = 100;
// An affiliation stands in a bracket, behind a comma or dash, or behind "of"; a verb leads to none.
const leadsToAffiliation = /^\s*(?:[,(–—-]|(?:of|from|de|du|del|des)\s)/u;

/** Whether a country or body follows a name in the same sentence: "(Norway)", ", of the Reef Forum". */
function hasAffiliation(annotated: AnnotatedReport, { end }: SpeakerName): boolean {
  const behind = annotated.report.textIn({ start: end, end: end + farthestAffiliation });
  if (!leadsToAffiliation.test(behind)) return false;
  const sentence = /^[^.;:!?\n]*/u.exec(behind)?.[0].length ?? 0;
  return annotated
    .mentionsIn({ start: end, end: end + sentence })
    .some(({ kind }) => kind !== 'theme');
}
