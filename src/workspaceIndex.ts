// The index of all reports of the workspace with its views: a bundle of its own, which the editor loads with the
// first report, view or search that needs it.
export { placesElsewhere } from './editor/index/placesElsewhere';
export { prepareQuery, type PreparedQuery } from './editor/index/prepareQuery';
export { ReportFolders } from './editor/index/reportFolders';
export { saidBy } from './editor/index/saidBy';
export { countedPassages, type CountedReport, countReports } from './editor/index/countReport';
export { resolvedSymbol, symbolInformation } from './editor/index/symbolInformation';
export { WorkspaceIndex, type WorkspaceIndexParts } from './editor/index/workspaceIndex';
export type { ResultRow } from './editor/index/foundStore';
export type { SpeakerRow } from './editor/index/speakerRows';
