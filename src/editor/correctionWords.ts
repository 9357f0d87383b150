import * as vscode from 'vscode';
import type { PlacedCorrection } from '../core/analysis/placedCorrection';
import type { Correction } from '../core/annotations/correction';
import { nameOf, namesOf } from './names';

/** What a correction says, in a few words: "Morocco speaks". */
export function correctionLabel(correction: Correction): string {
  switch (correction.kind) {
    case 'speaker':
      return vscode.l10n.t('{0} speaks', namesOf(correction.speakers));
    case 'chair':
      return vscode.l10n.t('{0} chairs', namesOf(correction.speakers));
    case 'rename':
      return vscode.l10n.t('{0} is {1}', nameOf(correction.from), nameOf(correction.to));
    case 'not-a-speech':
      return vscode.l10n.t('Not a speech');
    case 'split':
      return vscode.l10n.t('A contribution of its own begins here');
    case 'join':
      return vscode.l10n.t('Joined with the contribution before');
    case 'roundtable':
      return vscode.l10n.t('A roundtable');
    case 'not-a-roundtable':
      return vscode.l10n.t('No roundtable');
    case 'confirm':
      return vscode.l10n.t('Confirmed');
  }
}

/** "You corrected this on 23 November 2026: Morocco speaks." */
export function correctionSentence({ correction, isOwn, coder }: PlacedCorrection): string {
  const label = correctionLabel(correction);
  const day = dayOf(correction.created);
  const who = coder ?? vscode.l10n.t('somebody');
  if (isOwn)
    return day
      ? vscode.l10n.t('You corrected this on {0}: {1}.', day, label)
      : vscode.l10n.t('You corrected this: {0}.', label);
  return day
    ? vscode.l10n.t('{0} corrected this on {1}: {2}.', who, day, label)
    : vscode.l10n.t('{0} corrected this: {1}.', who, label);
}

/** The day in the person's language; undefined for what is no time. */
function dayOf(created: string | undefined): string | undefined {
  const time = new Date(created ?? '');
  if (Number.isNaN(time.getTime())) return undefined;
  return time.toLocaleDateString(vscode.env.language, { dateStyle: 'long' });
}
