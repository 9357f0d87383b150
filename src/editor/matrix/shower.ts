import type { Choice } from '../../core/matrix/choice';
import type { ExportMatrixArguments } from './handOn';

/** The panel with the matrix and the charts, as commands know it. */
export interface MatrixShower {
  show(given?: Partial<Choice>): Promise<void>;
  export(args?: ExportMatrixArguments): Promise<void>;
}
