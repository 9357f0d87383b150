import type * as exportFiles from '../../exportFiles';

/** The bundle that knows the formats. */
export type ExportFiles = typeof exportFiles;
