import * as vscode from 'vscode';

/** How mentions are drawn: by semantic tokens, by decorations, or not at all. */
export type MentionLook = (typeof mentionLooks)[number];

/** The settings as they stand; their defaults live in package.json. */
export interface Settings {
  /** Name of the person who annotates; empty for the sidecar without a name. */
  readonly coder: string;
  /** Path of the codebook, relative to the workspace folder. */
  readonly codebook: string;
  /** Path of the roster, relative to the workspace folder. */
  readonly roster: string;
  /** The language in which reports are read; `auto` finds it by itself. */
  readonly language: 'auto' | 'en' | 'fr' | 'es';
  readonly highlightMentions: MentionLook;
  readonly highlightAnnotations: boolean;
  readonly followCursor: boolean;
}

const languages = ['auto', 'en', 'fr', 'es'] as const;
const mentionLooks = ['semantic', 'decorations', 'off'] as const;

/** Reads the settings that hold for `resource`. */
export function readSettings(resource?: vscode.Uri): Settings {
  const settings = vscode.workspace.getConfiguration('rapporteur', resource);
  return {
    coder: settings.get('coder', ''),
    codebook: settings.get('codebook', ''),
    roster: settings.get('roster', ''),
    language: languages.find(known => known === settings.get('language')) ?? 'auto',
    highlightMentions:
      mentionLooks.find(known => known === settings.get('highlight.mentions')) ?? 'semantic',
    highlightAnnotations: settings.get('highlight.annotations', true),
    followCursor: settings.get('tree.followCursor', true),
  };
}

/** Calls `listener` when any of our settings changed. */
export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration('rapporteur')) listener();
  });
}
