import * as vscode from 'vscode';
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
