import * as vscode from 'vscode';
import { nameOf } from '../core/gazetteer/nameOf';
import type { Role, Roundtable } from '../core/report/types';
import type { Ref } from '../core/text/ref';

export { nameOf };

/** "Greece, Morocco". */
export function namesOf(refs: readonly Ref[]): string {
  return refs.map(nameOf).join(', ');
}

/** "2.1 Migration and cities". */
export function titleOf({ number, title }: Pick<Roundtable, 'number' | 'title'>): string {
  return [number, title].filter(Boolean).join(' ') || vscode.l10n.t('Untitled roundtable');
}

/** "3 contributions". */
export function contributionCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 contribution') : vscode.l10n.t('{0} contributions', count);
}

/** "3 passages". */
export function passageCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 passage') : vscode.l10n.t('{0} passages', count);
}

/** The office in the person's language. */
export function roleName(role: Role): string {
  switch (role) {
    case 'chair':
      return vscode.l10n.t('chair');
    case 'co-chair':
      return vscode.l10n.t('co-chair');
    case 'moderator':
      return vscode.l10n.t('moderator');
    case 'rapporteur':
      return vscode.l10n.t('rapporteur');
    case 'panellist':
      return vscode.l10n.t('panellist');
  }
}
