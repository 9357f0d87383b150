// Reads reports: a bundle of its own, which the editor loads when VS Code has started.
export { annotate } from './core/analysis/annotate';
export { readReport, reparse } from './core/report/readReport';
