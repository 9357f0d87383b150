import * as vscode from 'vscode';
import { lineAt } from '../../core/analysis/placesToCorrect';
import { contributionAt } from '../../core/report/navigate';
import { slice, type Span } from '../../core/text/span';
import { type CorrectionArguments, type CorrectionPlace, placeToCorrect } from '../correctionPlace';
import type { CorrectionWriter } from '../correctionWriter';
import { HumanError } from '../humanError';
import { firstWords } from '../firstWords';
import type { ReportStore } from '../reportStore';
import { selectedSpans } from '../selectedSpans';
import { type OtherChoice, pickSpeaker } from './pickSpeaker';

/**
 * "Correct Speaker…": assigns the selections, or without one the contribution, or between
 * contributions the line, to whom the person chooses; or leads to the other ways to correct.
 */
export async function correctSpeaker(
  reports: ReportStore,
  writer: CorrectionWriter,
  args?: CorrectionArguments,
): Promise<void> {
  const place = placeToCorrect(reports, args);
  const spans = passagesAt(place);
  let command: string | undefined;
  await writer.correct(place.document, spans, async () => {
    const choice = args?.speakers ? { speakers: args.speakers } : await choose(place, spans);
    if (choice && 'command' in choice) ({ command } = choice);
    if (!choice || !('speakers' in choice)) return undefined;
    return selector => ({ kind: 'speaker', speakers: choice.speakers, selector });
  });
  if (command) await vscode.commands.executeCommand(command, args);
}

async function choose(place: CorrectionPlace, spans: readonly Span[]) {
  const { report } = place.annotated;
  const [span = { start: place.offset, end: place.offset }] = spans;
  const quote = firstWords(slice(report.text, span), 60);
  return pickSpeaker(vscode.l10n.t('Who says “{0}”?', quote), place, span, otherWays());
}

/** "Not a Speech": nobody says the selections, or the contribution. */
export async function notASpeech(
  reports: ReportStore,
  writer: CorrectionWriter,
  args?: CorrectionArguments,
): Promise<void> {
  const place = placeToCorrect(reports, args);
  await writer.correct(place.document, passagesAt(place), () =>
    Promise.resolve(selector => ({ kind: 'not-a-speech', selector })),
  );
}

/** What is to be corrected. Throws HumanError where there are no words. */
function passagesAt(place: CorrectionPlace): readonly Span[] {
  const { editor, annotated, offset } = place;
  const { report } = annotated;
  const selected = place.isCursor ? selectedSpans(editor, report.text) : [];
  if (selected.length > 0) return selected;
  const contribution = report.contributions[contributionAt(report, offset) ?? -1];
  const span = contribution ?? lineAt(report.text, offset);
  if (!span)
    throw new HumanError(
      vscode.l10n.t('Select the passage to correct, or put the cursor into a contribution.'),
    );
  return [{ start: span.start, end: span.end }];
}

/** For whom no other speaker is what is wrong. */
function otherWays(): readonly OtherChoice[] {
  return [
    { label: vscode.l10n.t('$(circle-slash) Not a speech'), command: 'rapporteur.notASpeech' },
    {
      label: vscode.l10n.t('$(split-vertical) Split here'),
      command: 'rapporteur.splitContribution',
    },
    {
      label: vscode.l10n.t('$(fold-up) Join with previous'),
      command: 'rapporteur.joinContribution',
    },
    { label: vscode.l10n.t('$(check) Right as it is'), command: 'rapporteur.confirmContribution' },
    { label: vscode.l10n.t('$(megaphone) Name the chair…'), command: 'rapporteur.nameChair' },
    { label: vscode.l10n.t('$(edit) Rename speaker…'), command: 'rapporteur.renameSpeaker' },
    {
      label: vscode.l10n.t('$(comment-discussion) This line is (not) a roundtable'),
      command: 'rapporteur.toggleRoundtable',
    },
  ];
}
