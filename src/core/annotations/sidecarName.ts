const pattern = /^(.+)\.annotations(?:\.([\p{L}\p{M}\p{N}_-]+))?\.yaml$/su;

/** The file name of a report's sidecar: `r.txt.annotations.yaml`, or `r.txt.annotations.ana.yaml` for a coder. */
export function sidecarName(report: string, coder?: string): string {
  const name = coder ? coderInName(coder) : '';
  return `${report}.annotations${name ? `.${name}` : ''}.yaml`;
}

/** Report and coder of a sidecar's file name, or undefined when it is none. */
export function parseSidecarName(fileName: string): { report: string; coder?: string } | undefined {
  const [, report, coder] = pattern.exec(fileName) ?? [];
  return report === undefined ? undefined : { report, coder: coder?.normalize('NFC') };
}

/**
 * A coder's name as it may stand in a file name: letters of any script, digits, hyphens and
 * underscores.
 */
export function coderInName(coder: string): string {
  return coder
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
