import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Kinds of files that LibreOffice makes of a page in HTML. */
export const officeKinds = ['docx', 'odt', 'rtf', 'pdf', 'html'] as const;
export type OfficeKind = (typeof officeKinds)[number];

const filters: Readonly<Record<OfficeKind, string>> = {
  docx: 'docx:MS Word 2007 XML',
  odt: 'odt:writer8',
  rtf: 'rtf:Rich Text Format',
  pdf: 'pdf:writer_pdf_Export',
  html: 'html:HTML (StarWriter)',
};

let has: boolean | undefined;

/** Skips the test, with a message, where LibreOffice is not installed. */
export function needsOffice(test: Mocha.Context): void {
  has ??= spawnSync('soffice', ['--version']).status === 0;
  if (has) return;
  console.log('      (LibreOffice is not on this machine: skipped)');
  test.skip();
}

/** Converts files with LibreOffice in a folder of its own, which `dispose` removes. */
export class Office {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-office-'));

  /** The sources, by name without ending, as files of `kind`: of HTML or, where the ending says so, of flat ODT. */
  convert(
    sources: Readonly<Record<string, string>>,
    kind: OfficeKind,
    from: 'html' | 'fodt' = 'html',
    filter = filters[kind],
  ): Record<string, Uint8Array> {
    const [input, output] = ['in', 'out'].map(name => path.join(this.folder, `${kind}-${name}`));
    mkdirSync(input!, { recursive: true });
    const files = Object.entries(sources).map(([name, source]) => {
      const file = path.join(input!, `${name}.${from}`);
      writeFileSync(file, source);
      return file;
    });
    const reader = from === 'html' ? ['--infilter=HTML (StarWriter)'] : [];
    const profile = `-env:UserInstallation=file://${this.folder}/profile`;
    const target = ['--convert-to', filter, '--outdir', output!];
    execFileSync('soffice', [profile, '--headless', ...reader, ...target, ...files], {
      stdio: 'ignore',
    });
    const read = (name: string) => {
      const file = path.join(output!, `${name}.${kind}`);
      if (!existsSync(file)) throw new Error(`LibreOffice made no ${file}`);
      return new Uint8Array(readFileSync(file));
    };
    return Object.fromEntries(Object.keys(sources).map(name => [name, read(name)]));
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
