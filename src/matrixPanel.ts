// The panel with the matrix and the charts, but for its page: a bundle of its own, which the editor loads when the
// panel is opened. It counts one report with the bundle on all reports, and names speakers with the main one.
export { Counting } from './editor/matrix/counting';
export { MatrixPanels } from './editor/views/matrixPanels';
