import * as vscode from 'vscode';
import { HumanError } from './humanError';

/**
 * Gives a module, loaded on first need and only once. Rejects with HumanError when it cannot be
 * loaded; the next call tries again.
 */
export type Lazy<Module> = () => Promise<Module>;

/** The module in `dist/NAME.js` of the extension: a CommonJS bundle that is built beside the main one. */
export function lazyModule<Module>(extensionUri: vscode.Uri, name: string): Lazy<Module> {
  const uri = vscode.Uri.joinPath(extensionUri, 'dist', `${name}.js`);
  let module: Promise<Module> | undefined;
  return () =>
    (module ??= load<Module>(uri).catch((error: unknown) => {
      module = undefined;
      throw notLoaded(`${name}.js`, error);
    }));
}

/** What is made once of a lazy module, when it is first needed. */
export function lazyPart<Module, Part>(
  module: Lazy<Module>,
  make: (module: Module) => Part,
): Lazy<Part> {
  let part: Part | undefined;
  return async () => {
    const loaded = await module();
    return (part ??= make(loaded));
  };
}

async function load<Module>(uri: vscode.Uri): Promise<Module> {
  const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  return evaluated(`${code}\n//# sourceURL=${uri.toString()}`) as Module;
}

/** What a CommonJS module exports. It may require `vscode`, and in the Node host its threads. */
function evaluated(code: string): unknown {
  const module = { exports: {} };
  // The only way that both extension hosts have: the one of the browser knows no `import` of files.
  // Nothing but a file of our own package is run.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function('module', 'exports', 'require', code) as Evaluate;
  run(module, module.exports, required);
  return module.exports;
}

type Evaluate = (
  module: { exports: object },
  exports: object,
  require: (name: string) => unknown,
) => void;

/** The host's own; the browser has none. */
declare const require: ((name: string) => unknown) | undefined;

function required(name: string): unknown {
  if (name === 'vscode') return vscode;
  // Only the Node host has threads of this kind.
  if (name === 'worker_threads' && typeof require === 'function') return require('worker_threads');
  throw new Error(`there is no module ${name}`);
}

function notLoaded(file: string, error: unknown): HumanError {
  const reason = error instanceof Error ? error.message : String(error);
  const message = vscode.l10n.t(
    'The part {0} of Rapporteur could not be loaded: {1} Try again; if that does not help, reload the window or install the extension anew.',
    file,
    reason,
  );
  return new HumanError(message, { cause: error });
}
