// Reads reports, and knows the names that stand in them: a bundle of its own, which the editor loads when VS Code has
// started.
export { annotate } from './core/analysis/annotate';
export { entryOf, refOf } from './core/gazetteer/gazetteer';
export { english } from './core/report/language/english';
export { readReport, reparse } from './core/report/readReport';
