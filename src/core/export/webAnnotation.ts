import { Describer } from '../annotations/describe';
import { sidecarName } from '../annotations/sidecarName';
import type { Annotation, Selector } from '../annotations/types';
import { CodeNames } from './codeNames';
import type { Exporter, ExportedReport, ExportOptions } from './options';
import { type AnnotatedPassage, passagesOf } from './passages';
import { printable } from './printable';

/** The options that the export needs. */
type Options = Pick<ExportOptions, 'codebook' | 'coders' | 'base'>;

// In the IRIs of page and collection.
const pageName = 'annotations.jsonld';

/**
 * The annotations of reports after the W3C Web Annotation model, as one AnnotationPage in JSON-LD. IRIs
 * are names of files behind the base: of an annotation its sidecar and its id, of a code the codebook
 * and its id. Where the passage is for sure, selectors describe it in the text as it is now; else the
 * quote alone is told, as it was stored.
 */
export function webAnnotations(options: Options): Exporter {
  const codes = new CodeNames(options.codebook);
  let count = 0;
  return {
    begin: () => [beginOf(options)],
    *add(report) {
      let describer: Describer | undefined;
      for (const passage of passagesOf(report, options)) {
        const { span, placed } = passage;
        const selector = span
          ? (describer ??= new Describer(report.annotated.report.text)).describe(span)
          : placed.annotation.selector;
        const item = annotationOf(report, passage, selectorsOf(selector, span !== undefined), {
          codes,
          base: options.base,
        });
        yield `${count++ > 0 ? ',' : ''}\n${JSON.stringify(item)}`;
      }
    },
    end: () => [endOf(options, count)],
  };
}

function beginOf({ base }: Options): string {
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: iri(base, pageName),
    type: 'AnnotationPage',
    startIndex: 0,
  };
  return `${JSON.stringify(head).slice(0, -1)},"items":[`;
}

/** The collection stands behind the items: only then is known how many there are. */
function endOf({ base }: Options, total: number): string {
  const collection = {
    id: iri(base, pageName, 'collection'),
    type: 'AnnotationCollection',
    total,
    first: iri(base, pageName),
    last: iri(base, pageName),
  };
  return `\n],"partOf":${JSON.stringify(collection)}}\n`;
}

interface Naming {
  readonly codes: CodeNames;
  readonly base: string;
}

function annotationOf(
  { name }: ExportedReport,
  { placed: { annotation, coder } }: AnnotatedPassage,
  selector: object,
  { codes, base }: Naming,
): object {
  const bodies = [...tagsOf(annotation, codes, base), ...commentsOf(annotation)];
  return {
    id: iri(base, sidecarName(name, coder), annotation.id),
    type: 'Annotation',
    motivation: motivationsOf(annotation),
    creator: coder && { type: 'Person', name: coder },
    created: dateTime(annotation.created),
    body: bodies.length > 0 ? bodies : undefined,
    target: { source: iri(base, name), selector },
  };
}

// The name of the codebook where nobody chose another.
const codebookName = 'codebook.yaml';

function tagsOf({ codes }: Annotation, names: CodeNames, base: string): object[] {
  return codes.map(id => ({
    id: iri(base, codebookName, id),
    type: 'TextualBody',
    purpose: 'tagging',
    format: 'text/plain',
    value: names.path(id),
  }));
}

function commentsOf({ note }: Annotation): object[] {
  if (!note) return [];
  return [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note }];
}

function motivationsOf({ codes, note }: Annotation): string | readonly string[] {
  if (codes.length > 0 && note) return ['tagging', 'commenting'];
  if (codes.length > 0) return 'tagging';
  return note ? 'commenting' : 'highlighting';
}

/** Position and quote select the same; without a sure place only the quote does. */
function selectorsOf({ quote, prefix, suffix, start, end }: Selector, isSure: boolean): object {
  const quoted = {
    type: 'TextQuoteSelector',
    exact: quote,
    prefix: prefix || undefined,
    suffix: suffix || undefined,
  };
  return isSure ? [quoted, { type: 'TextPositionSelector', start, end }] : quoted;
}

// What the model takes; people write other things into sidecars by hand.
const xsdDateTime = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

function dateTime(written: string | undefined): string | undefined {
  return written !== undefined && xsdDateTime.test(written) ? written : undefined;
}

function iri(base: string, file: string, part?: string): string {
  const fragment = part === undefined ? '' : `#${encoded(part)}`;
  return `${base}${file.split('/').map(encoded).join('/')}${fragment}`;
}

function encoded(text: string): string {
  return encodeURIComponent(printable(text)).replace(/[!'()*]/g, mark => {
    return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}
