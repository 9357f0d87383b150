import { analyze } from './analyze';
import { check } from './check';
import { exportReports } from './export';
import { find } from './find';
import { OutputError } from './output';
import { importFiles } from './import';
import { usage, UsageError } from './usage';

/**
 * Exit status: 0 done, 1 a file could not be read (the others are still done) or has something to look
 * at, 2 wrong usage.
 */
async function main(args: readonly string[]): Promise<number> {
  const [verb, ...rest] = args;
  if (verb === '--help' || verb === '-h' || verb === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  if (verb === 'analyze') return analyze(rest);
  if (verb === 'check') return check(rest);
  if (verb === 'find') return find(rest);
  if (verb === 'export') return exportReports(rest);
  if (verb === 'import') return importFiles(rest);
  throw new UsageError(verb ? `unknown command "${verb}"` : 'a command is missing');
}

// A reader that has seen enough (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

main(process.argv.slice(2)).then(
  status => (process.exitCode = status),
  (error: unknown) => {
    const isUsage = error instanceof UsageError;
    const message = isUsage || error instanceof OutputError ? error.message : String(error);
    process.stderr.write(`rapporteur: ${message}\n${isUsage ? `\n${usage}` : ''}`);
    process.exitCode = isUsage ? 2 : 1;
  },
);
