import type * as vscode from 'vscode';
import type * as yamlLanguage from '../yamlLanguage';
import { inBackground } from './inBackground';
import type { Lazy } from './lazyModule';
import { DisposableStore } from './lifetime';
import type { YamlLanguageParts } from './yamlLanguageParts';

/**
 * Helps with our files in YAML: loads what does that as soon as there is one, be it open or read for a
 * report or for the workspace.
 */
export function registerLazyYamlLanguage(
  parts: YamlLanguageParts,
  load: Lazy<typeof yamlLanguage>,
): vscode.Disposable {
  const store = new DisposableStore();
  let isLoaded = false;
  const start = async () => {
    isLoaded = true;
    try {
      const { registerYamlLanguage } = await load();
      registerYamlLanguage(parts).forEach(each => store.add(each));
    } catch (error) {
      isLoaded = false;
      throw error;
    }
  };
  const { codebook, roster, sidecars } = parts;
  const look = () => {
    if (!isLoaded && (codebook.file ?? roster.file ?? sidecars.all()[0])) inBackground(start());
  };
  for (const { onDidChange } of [codebook, roster, sidecars]) store.add(onDidChange(look));
  return store;
}
