import type { ExportFormat } from '../../core/export/exporter';
import type { Chunk, Exporter } from '../../core/export/options';
import type { SourcedReport } from './exportedReports';

/** An export piece by piece, as the reports come. */
export async function* exportChunks(
  exporter: Exporter,
  reports: AsyncIterable<SourcedReport>,
): AsyncGenerator<Chunk> {
  yield* exporter.begin();
  for await (const report of reports) yield* exporter.add(report);
  yield* exporter.end();
}

/** The format in which people can read what will be written: the same text, or that of the same rows. */
export function readableFormat(format: ExportFormat): ExportFormat {
  if (format === 'xlsx') return 'csv';
  return format === 'docx' ? 'md' : format;
}
