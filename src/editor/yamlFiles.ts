import type * as yamlFiles from '../yamlFiles';
import type { Lazy } from './lazyModule';

/** What reads and edits files in YAML, once it is loaded. */
export type YamlFiles = typeof yamlFiles;

/** Gives what reads and edits files in YAML; loads it on first need. */
export type LazyYamlFiles = Lazy<YamlFiles>;
