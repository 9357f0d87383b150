// What the commands do, exports, the rows of the view "Roundtables", the reading mode, and the ways around in a report: a
// bundle of its own, which the editor loads with the first report or command.
export { commandsOf } from './editor/actions/commands';
export { offerSidecars } from './editor/actions/offerSidecars';
export { ExportReports } from './editor/exports/exportReports';
export { RoundtableReader } from './editor/roundtableReader';
export { ReadingMode } from './editor/views/readingMode';
export { Navigation } from './navigation';
