import * as vscode from 'vscode';
import { parseSidecarName } from '../core/annotations/sidecarName';
import type * as commandsModule from '../commands';
import { inBackground } from './inBackground';
import type { Lazy } from './lazyModule';
import { DisposableStore } from './lifetime';
import type { ReportStore } from './reportStore';
import { reportOf } from './sidecarFiles';
import type { SidecarStore } from './sidecarStore';
import { fileName, folderOf, namesIn } from './textFiles';

/**
 * Takes the sidecars of a report along when it is renamed or moved in VS Code. Where that happened
 * outside, a report without sidecars is offered those of its folder that have lost theirs.
 */
export function registerRenamedReports(
  reports: ReportStore,
  sidecars: SidecarStore,
  commands: Lazy<typeof commandsModule>,
): vscode.Disposable {
  const store = new DisposableStore();
  store.add(vscode.workspace.onWillRenameFiles(event => event.waitUntil(movesWith(event.files))));
  store.add(
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files)
        if (!reportOf(newUri)) inBackground(sidecars.renamed(oldUri, newUri));
    }),
  );
  // Once for each report in this window: who does not want it is not asked again.
  const asked = new Set<string>();
  store.add(
    sidecars.onDidChange(report => {
      if (asked.has(report.toString()) || sidecars.get(report).length > 0) return;
      asked.add(report.toString());
      inBackground(offer(report, { reports, sidecars, commands }));
    }),
  );
  return store;
}

interface Offering {
  readonly reports: ReportStore;
  readonly sidecars: SidecarStore;
  readonly commands: Lazy<typeof commandsModule>;
}

async function offer(report: vscode.Uri, { reports, sidecars, commands }: Offering): Promise<void> {
  const lost = await sidecarsWithoutReport(folderOf(report));
  if (lost.length > 0) await (await commands()).offerSidecars(report, lost, reports, sidecars);
}

type Renamed = vscode.FileRenameEvent['files'];

/** The moves of sidecars that go with those of their reports; one whose new place is taken stays. */
async function movesWith(files: Renamed): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const moving = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    const folder = folderOf(oldUri);
    for (const { uri, report } of sidecarsAmong((await namesIn(folder)) ?? [], folder))
      if (report === fileName(oldUri) && !moving.has(uri.toString()))
        edit.renameFile(uri, sidecarUriFor(uri, newUri), { ignoreIfExists: true });
  }
  return edit;
}

/** Where the sidecar of another report would be as one of `report`. */
export function sidecarUriFor(sidecar: vscode.Uri, report: vscode.Uri): vscode.Uri {
  const name = fileName(sidecar);
  const ending = name.slice(parseSidecarName(name)?.report.length);
  return vscode.Uri.joinPath(folderOf(report), fileName(report) + ending);
}

async function sidecarsWithoutReport(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const names = (await namesIn(folder)) ?? [];
  const known = new Set(names);
  return sidecarsAmong(names, folder)
    .filter(({ report }) => !known.has(report))
    .map(({ uri }) => uri);
}

function sidecarsAmong(
  names: readonly string[],
  folder: vscode.Uri,
): { uri: vscode.Uri; report: string }[] {
  return names.flatMap(name => {
    const report = parseSidecarName(name)?.report;
    return report === undefined ? [] : { uri: vscode.Uri.joinPath(folder, name), report };
  });
}
