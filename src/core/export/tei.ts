import type { Report } from '../report/types';
import type { Exporter, ExportedReport, ExportOptions } from './options';
import { SpeakerNames } from './speakerNames';
import { teiBody } from './teiBody';
import { teiParticipants } from './teiParticipants';
import { xmlDeclaration, xmlText, xmlValue } from './xml';

/**
 * Reports as a corpus in TEI P5: in each the speakers as persons and organisations, a division for each
 * roundtable, contributions as utterances with who speaks, all other text as paragraphs.
 */
export function teiExport({ facts }: Pick<ExportOptions, 'facts'>): Exporter {
  let count = 0;
  return {
    begin: () => [corpusBegin],
    add: report => teiOf(report, `r${++count}`, facts),
    end: () => ['</teiCorpus>\n'],
  };
}

const namespace = 'http://www.tei-c.org/ns/1.0';

const corpusBegin = `${xmlDeclaration}<teiCorpus xmlns="${namespace}">
<teiHeader>
${fileDescription('Reports of meetings', '<p>Plain-text reports; each names its file below.</p>')}
</teiHeader>
`;

/** `id` stands in front of all identifiers, which are the corpus's. */
function* teiOf(
  { name, annotated: { report } }: ExportedReport,
  id: string,
  facts: ExportOptions['facts'],
): Generator<string> {
  const language = xmlValue(report.language);
  yield `<TEI xml:id="${id}">\n<teiHeader>\n`;
  yield `${fileDescription(report.title?.trim() || name, sourceOf(name, report))}\n`;
  yield `<profileDesc>\n<langUsage><language ident="${language}"/></langUsage>\n`;
  yield* teiParticipants(report, id, new SpeakerNames(report, facts));
  yield `</profileDesc>\n</teiHeader>\n<text xml:lang="${language}">\n<body>\n`;
  yield* teiBody(report, id);
  yield '</body>\n</text>\n</TEI>\n';
}

function fileDescription(title: string, source: string): string {
  return `<fileDesc>
<titleStmt><title>${xmlText(title)}</title></titleStmt>
<publicationStmt><p>Made by Rapporteur from the source below.</p></publicationStmt>
<sourceDesc>${source}</sourceDesc>
</fileDesc>`;
}

/** What the report's first page tells of it, and its file. */
function sourceOf(name: string, { title, frontPage: { rapporteur, date } }: Report): string {
  const element = (tag: string, text: string | undefined) =>
    text ? `<${tag}>${xmlText(text)}</${tag}>` : '';
  const parts = [
    element('title', title),
    element('author', rapporteur),
    element('date', date),
    `<idno type="file">${xmlText(name)}</idno>`,
  ];
  return `<bibl>${parts.join('')}</bibl>`;
}
