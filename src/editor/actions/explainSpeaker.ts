import * as vscode from 'vscode';
import {
  type CorrectionArguments,
  contributionToCorrect,
  placeToCorrect,
} from '../correctionPlace';
import { explanationOf } from '../explanation';
import type { ReportStore } from '../reportStore';

/** "Explain This Speaker": says why the contribution is read so. Gives the sentences. */
export function explainSpeaker(reports: ReportStore, args?: CorrectionArguments): string {
  const place = placeToCorrect(reports, args);
  const explanation = explanationOf(place.annotated, contributionToCorrect(place));
  const correct = vscode.l10n.t('Correct…');
  void vscode.window
    .showInformationMessage(explanation, correct)
    .then(choice => choice && vscode.commands.executeCommand('rapporteur.correctSpeaker', args));
  return explanation;
}
