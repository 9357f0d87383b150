const suffix = '.annotations';
const pattern = /^(.+)\.annotations(?:\.([\p{L}\p{N}_-]+))?\.yaml$/u;

/** The file name of a report's sidecar: `r.txt.annotations.yaml`, or `r.txt.annotations.ana.yaml` for a coder. */
export function sidecarName(report: string, coder?: string): string {
  const name = coder ? coderInName(coder) : '';
  return `${report}${suffix}${name ? `.${name}` : ''}.yaml`;
}

/** Report and coder of a sidecar's file name, or undefined when it is none. */
export function parseSidecarName(fileName: string): { report: string; coder?: string } | undefined {
  const [, report, coder] = pattern.exec(fileName) ?? [];
  return report === undefined ? undefined : { report, coder };
}

/** A coder's name as it may stand in a file name: letters, digits, hyphens and underscores. */
export function coderInName(coder: string): string {
  return coder
    .trim()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
