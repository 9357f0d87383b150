import type { Report } from '../report/types';
import { kindOf, nameIn, type Ref } from '../text/ref';
import type { SpeakerNames } from './speakerNames';
import { xmlText } from './xml';

/** Those who speak in a report, as persons and as organisations; nothing where nobody does. */
export function* teiParticipants(
  { contributions }: Report,
  report: string,
  names: SpeakerNames,
): Generator<string> {
  const refs = [...new Set(contributions.flatMap(({ speakers }) => speakers))];
  if (refs.length === 0) return;
  yield '<particDesc>\n';
  yield* list('listPerson', refs.filter(isPerson), ref => personOf(ref, report, names));
  yield* list(
    'listOrg',
    refs.filter(ref => !isPerson(ref)),
    ref => bodyOf(ref, report, names),
  );
  yield '</particDesc>\n';
}

/**
 * The identifier of a speaker: the ref behind the report's, since all identifiers of a corpus differ.
 * ASCII letters, digits and hyphens stay; others are told by their code points between underscores.
 */
export function teiId(report: string, ref: Ref): string {
  const name = nameIn(ref).replace(/[^A-Za-z\d-]/gu, mark => {
    return `_${mark.codePointAt(0)?.toString(16) ?? ''}_`;
  });
  return `${report}.${kindOf(ref)}.${name}`;
}

// An office whose holder the report does not tell is a person too.
function isPerson(ref: Ref): boolean {
  return kindOf(ref) === 'person' || kindOf(ref) === 'role';
}

function* list(
  tag: string,
  refs: readonly Ref[],
  elementOf: (ref: Ref) => string,
): Generator<string> {
  if (refs.length > 0) yield `<${tag}>\n${refs.map(elementOf).join('')}</${tag}>\n`;
}

function personOf(ref: Ref, report: string, names: SpeakerNames): string {
  const name = xmlText(names.nameOf(ref));
  const named = kindOf(ref) === 'role' ? `<roleName>${name}</roleName>` : name;
  return `<person xml:id="${teiId(report, ref)}"><persName>${named}</persName></person>\n`;
}

function bodyOf(ref: Ref, report: string, names: SpeakerNames): string {
  const kind = kindOf(ref);
  const code = kind === 'country' ? `<idno type="ISO3166-1">${xmlText(nameIn(ref))}</idno>` : '';
  const name = `<orgName>${xmlText(names.nameOf(ref))}</orgName>`;
  return `<org xml:id="${teiId(report, ref)}" role="${kind}">${name}${code}</org>\n`;
}
