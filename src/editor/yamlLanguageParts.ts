import type { GazetteerEntry } from '../core/gazetteer/types';
import type { Ref } from '../core/text/ref';
import type { CodebookStore } from './codebookStore';
import type { ReportStore } from './reportStore';
import type { RosterStore } from './rosterStore';
import type { SidecarStore } from './sidecarStore';
import type { LazyYamlFiles } from './yamlFiles';

/** What the help for files in YAML works on. */
export interface YamlLanguageParts {
  readonly reports: ReportStore;
  readonly codebook: CodebookStore;
  readonly roster: RosterStore;
  readonly sidecars: SidecarStore;
  readonly yaml: LazyYamlFiles;
  // The gazetteer is large, and stands in the main bundle: it is handed over, so that it is there once.
  readonly nameOf: (ref: Ref) => string;
  readonly namedRefs: () => readonly GazetteerEntry[];
}
