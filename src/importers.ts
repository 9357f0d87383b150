// What imports reports from word processors: a bundle of its own, with the libraries for that, which the
// editor loads with the first import.
export { importReport } from './importing/importReport';
export { messageOf } from './core/text/problem';
