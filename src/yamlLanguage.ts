// What helps people to write our files in YAML and tells what is wrong in them: a bundle of its own, which the
// editor loads when it meets the first of them.
import { registerCodebookLanguage } from './editor/views/codebookLanguage';
import { registerCodeReferences } from './editor/views/codeReferences';
import { registerCodeRename } from './editor/views/codeRename';
import { registerDiagnostics } from './editor/views/diagnostics';
import { registerRosterCompletion } from './editor/views/rosterCompletion';
import { registerSidecarCompletion } from './editor/views/sidecarCompletion';
import { registerSidecarDefinition } from './editor/views/sidecarDefinition';
import { registerSidecarFixes } from './editor/views/sidecarFixes';
import { registerSidecarHover } from './editor/views/sidecarHover';
import type { YamlLanguageParts } from './editor/yamlLanguageParts';

/** Starts all of it; what it returns ends it. */
export function registerYamlLanguage(parts: YamlLanguageParts): readonly { dispose(): unknown }[] {
  const { codebook, reports, roster, sidecars, yaml } = parts;
  return [
    registerDiagnostics(codebook, roster, sidecars, yaml),
    registerRosterCompletion(roster, parts),
    registerCodebookLanguage(codebook, reports),
    registerSidecarCompletion(codebook),
    registerSidecarHover(parts),
    registerSidecarDefinition(parts),
    registerCodeReferences(parts),
    registerCodeRename(parts),
    registerSidecarFixes(codebook, yaml),
  ];
}
