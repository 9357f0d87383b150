import * as vscode from 'vscode';
import {
  type TreeGrouping,
  treeGroupings,
  type TreeOrder,
  treeOrders,
} from '../core/analysis/treeOptions';
import { type Grouping, groupings } from '../core/analysis/passageGroups';

/** How mentions are drawn: by semantic tokens, by decorations, or not at all. */
export type MentionLook = (typeof mentionLooks)[number];

/** What can be highlighted or not, each by itself. */
export type HighlightSwitch = (typeof highlightSwitches)[number];

/** The settings as they stand; their defaults live in package.json. */
export interface Settings {
  /** Name of the person who annotates; empty for the sidecar without a name. */
  readonly coder: string;
  /** Whether only the person's own annotations are shown. */
  readonly blind: boolean;
  /** Coders whose annotations are not shown; empty for the one without a name. */
  readonly hiddenCoders: ReadonlySet<string>;
  /** By what the view Passages puts annotations together. */
  readonly passageGrouping: Grouping;
  /** How passages are copied: see `toQuotation`. */
  readonly quotation: string;
  /** Path of the codebook, relative to the workspace folder. */
  readonly codebook: string;
  /** Path of the roster, relative to the workspace folder. */
  readonly roster: string;
  /** The language in which reports are read; `auto` finds it by itself. */
  readonly language: 'auto' | 'en' | 'fr' | 'es';
  readonly highlightMentions: MentionLook;
  /** The kinds of highlights that are on. */
  readonly highlightKinds: ReadonlySet<HighlightSwitch>;
  readonly followCursor: boolean;
  /** Whether all reports of the workspace are read in the background. */
  readonly isIndexOn: boolean;
  /** Which files that are, as `.gitignore` would name them. */
  readonly indexedFiles: readonly string[];
  /** By what the view Roundtables puts contributions together, and what comes first in it. */
  readonly treeGrouping: TreeGrouping;
  readonly treeOrder: TreeOrder;
}

const languages = ['auto', 'en', 'fr', 'es'] as const;
const mentionLooks = ['semantic', 'decorations', 'off'] as const;

/** All kinds of highlights, in the order in which people read them. */
export const highlightSwitches = [
  'countries',
  'organisations',
  'themes',
  'speakers',
  'annotations',
] as const;

/** Reads the settings that hold for `resource`. */
export function readSettings(resource?: vscode.Uri): Settings {
  const settings = vscode.workspace.getConfiguration('rapporteur', resource);
  return {
    coder: settings.get('coder', ''),
    blind: settings.get('blind', false),
    hiddenCoders: new Set(settings.get<readonly string[]>('hiddenCoders', [])),
    passageGrouping: groupings.find(known => known === settings.get('passages.groupBy')) ?? 'place',
    quotation: settings.get('quotation', ''),
    codebook: settings.get('codebook', ''),
    roster: settings.get('roster', ''),
    language: languages.find(known => known === settings.get('language')) ?? 'auto',
    highlightMentions: mentionLookIn(settings),
    highlightKinds: highlightKindsIn(settings),
    followCursor: settings.get('tree.followCursor', true),
    isIndexOn: settings.get('index.enabled', true),
    indexedFiles: settings.get<readonly string[]>('index.files', []),
    treeGrouping:
      treeGroupings.find(known => known === settings.get('tree.groupBy')) ?? 'roundtable',
    treeOrder: treeOrders.find(known => known === settings.get('tree.sortBy')) ?? 'place',
  };
}

function mentionLookIn(settings: vscode.WorkspaceConfiguration): MentionLook {
  return mentionLooks.find(known => known === settings.get('highlight.mentions')) ?? 'semantic';
}

function highlightKindsIn(settings: vscode.WorkspaceConfiguration): Set<HighlightSwitch> {
  const wanted = settings.get<unknown>('highlight.kinds');
  const areMentionsOn = mentionLookIn(settings) !== 'off';
  const areAnnotationsOn = settings.get('highlight.annotations', true);
  return new Set(
    highlightSwitches
      .filter(kind => !Array.isArray(wanted) || wanted.includes(kind))
      .filter(kind => (kind === 'annotations' ? areAnnotationsOn : areMentionsOn)),
  );
}

/** Calls `listener` when any of our settings changed. */
export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration('rapporteur')) listener();
  });
}
