import * as vscode from 'vscode';
import { codesById } from '../core/codebook/codes';
import type { Codebook } from '../core/codebook/types';
import type { MentionKind } from '../core/mentions/types';
import { kindOf, nameIn, type Ref } from '../core/text/ref';
import { nameOf } from './names';
import type { HighlightSwitch } from './settings';

/** What people read for a kind of highlights. */
export function highlightName(kind: HighlightSwitch): string {
  switch (kind) {
    case 'countries':
      return vscode.l10n.t('Countries');
    case 'organisations':
      return vscode.l10n.t('Organisations and groups');
    case 'themes':
      return vscode.l10n.t('Themes');
    case 'speakers':
      return vscode.l10n.t('Speakers');
    case 'annotations':
      return vscode.l10n.t('Annotations');
  }
}

/** What people read for the subject of a mention: a theme's name stands in the codebook. */
export function subjectName(ref: Ref, codebook: Codebook): string {
  if (kindOf(ref) !== 'theme') return nameOf(ref);
  return codesById(codebook).get(nameIn(ref))?.name ?? nameIn(ref);
}

/** What the subject of a mention is. */
export function kindName(ref: Ref): string {
  switch (kindOf(ref) as MentionKind) {
    case 'country':
      return vscode.l10n.t('Country');
    case 'group':
      return vscode.l10n.t('Group of countries');
    case 'theme':
      return vscode.l10n.t('Theme');
    case 'org':
      return vscode.l10n.t('Organisation');
  }
}

/** "3 mentions". */
export function mentionCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', count);
}
