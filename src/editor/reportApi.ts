import * as vscode from 'vscode';
import type { AnnotatedReport } from '../core/analysis/annotatedReport';
import { plainAnnotation, plainContributions, plainReport } from '../core/export/plainReport';
import type { ParseOptions, RapporteurApi } from '../publicApi';
import type { LanguageStore } from './languageStore';
import type { ReportStore } from './reportStore';
import type { SidecarStore } from './sidecarStore';

/** What the API gives comes from these. */
export interface ApiParts {
  readonly reports: ReportStore;
  readonly sidecars: SidecarStore;
  readonly languages: LanguageStore;
}

type Of = vscode.TextDocument | vscode.Uri;

const versions = [1];

/** The API of a version: see `src/publicApi.ts`. Throws RangeError for a version that there is not. */
export function apiOf(version: number, parts: ApiParts): RapporteurApi {
  if (!versions.includes(version)) throw noSuchVersion(version);
  const { reports } = parts;
  return {
    version: 1,
    parse: async (text, options) => plainReport(await parsed(parts, text, options)),
    report: async of => {
      const annotated = await annotatedReport(parts, of);
      return annotated && plainReport(annotated);
    },
    contributions: async of => {
      const annotated = await annotatedReport(parts, of);
      return annotated ? plainContributions(annotated.report) : [];
    },
    annotations: async of => {
      const annotated = await annotatedReport(parts, of);
      return annotated?.annotations.map(plainAnnotation) ?? [];
    },
    onDidChangeReport: (listener, thisArgs, disposables) =>
      reports.onDidChange(({ uri }) => void listener.call(thisArgs, uri), undefined, disposables),
  };
}

function noSuchVersion(version: unknown): RangeError {
  return new RangeError(
    `Rapporteur has no API of version ${String(version)}; it has ${versions.join(', ')}. Ask for one of these, or for a newer Rapporteur.`,
  );
}

async function parsed(
  { reports }: ApiParts,
  text: string,
  { language = 'auto' }: ParseOptions = {},
): Promise<AnnotatedReport> {
  return reports.read(text, language === 'auto' ? undefined : language);
}

/** As a document stands, with its sidecars; a file is opened for that, but not shown. */
async function annotatedReport(
  { reports, sidecars, languages }: ApiParts,
  of: Of,
): Promise<AnnotatedReport | undefined> {
  const document = 'uri' in of ? of : await vscode.workspace.openTextDocument(of);
  const first = reports.get(document);
  if (!first) return undefined;
  if (!languages.lexicons.has(first.report.writtenIn)) await languages.load();
  if (!document.isUntitled) await sidecars.load(document.uri);
  return reports.get(document);
}
