// The languages beside English in which reports are read: a bundle of its own, which the editor loads with
// the first report in one of them.
export { french } from './core/report/language/french';
export { spanish } from './core/report/language/spanish';
