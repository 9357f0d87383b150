import { xmlDeclaration } from './xml';

/** The namespace of relations between a package's parts. */
export const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Which parts belong to another part, each with its kind; they are `rId1`, `rId2` … */
export function relationsXml(
  targets: readonly (readonly [kind: string, target: string])[],
): string {
  const all = targets.map(([kind, target], i) => {
    return `<Relationship Id="rId${i + 1}" Type="${relationships}/${kind}" Target="${target}"/>`;
  });
  return `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

/** The kinds of a package's parts, by their names; relations are known. */
export function contentTypesXml(parts: readonly (readonly [name: string, type: string])[]): string {
  const all = parts.map(([name, type]) => {
    const known = `application/vnd.openxmlformats-officedocument.${type}+xml`;
    return `<Override PartName="/${name}" ContentType="${known}"/>`;
  });
  return (
    `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${all.join('')}</Types>`
  );
}
