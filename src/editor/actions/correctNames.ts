import * as vscode from 'vscode';
import { roundtableAt } from '../../core/report/navigate';
import type { Ref } from '../../core/text/ref';
import {
  type CorrectionArguments,
  type CorrectionPlace,
  contributionToCorrect,
  placeToCorrect,
} from '../correctionPlace';
import type { CorrectionWriter } from '../correctionWriter';
import { HumanError } from '../humanError';
import { nameOf, titleOf } from '../names';
import type { ReportStore } from '../reportStore';
import { pickSpeaker } from './pickSpeaker';

/** "Name the Chair…": who chairs the roundtable, so that what "the Chair" says there is theirs. */
export async function nameChair(
  reports: ReportStore,
  writer: CorrectionWriter,
  args?: CorrectionArguments,
): Promise<void> {
  const place = placeToCorrect(reports, args);
  const { report } = place.annotated;
  const roundtable = report.roundtables[roundtableAt(report, place.offset) ?? -1];
  if (!roundtable)
    throw new HumanError(vscode.l10n.t('Put the cursor into the roundtable that has a chair.'));
  const title = vscode.l10n.t('Who chairs “{0}”?', titleOf(roundtable));
  await writer.correct(place.document, [roundtable.heading], async () => {
    const speakers = args?.speakers ?? (await ask(title, place));
    return speakers && (selector => ({ kind: 'chair', speakers, selector }));
  });
}

/** "Rename Speaker…": whoever was read as one is another everywhere; also merges two spellings. */
export async function renameSpeaker(
  reports: ReportStore,
  writer: CorrectionWriter,
  args?: CorrectionArguments,
): Promise<void> {
  const place = placeToCorrect(reports, args);
  const from = args?.node?.kind === 'speaker' ? args.node.ref : (args?.from ?? (await whom(place)));
  if (!from) return;
  const title = vscode.l10n.t('Who is “{0}”?', nameOf(from));
  const [to, ...more] = args?.speakers ?? (await ask(title, place)) ?? [];
  if (more.length > 0)
    throw new HumanError(vscode.l10n.t('A speaker can be renamed to one speaker only.'));
  if (to && to !== from) await writer.add(place.document, [{ kind: 'rename', from, to }]);
}

/** The speaker of the contribution; of joint ones the person chooses. */
async function whom(place: CorrectionPlace): Promise<Ref | undefined> {
  const { speakers } = contributionToCorrect(place);
  const items = speakers.map(ref => ({ ref, label: nameOf(ref) }));
  if (items.length < 2) return items[0]?.ref;
  const title = vscode.l10n.t('Which speaker?');
  return (await vscode.window.showQuickPick(items, { title }))?.ref;
}

async function ask(title: string, place: CorrectionPlace): Promise<readonly Ref[] | undefined> {
  const { offset } = place;
  const choice = await pickSpeaker(title, place, { start: offset, end: offset });
  return choice && 'speakers' in choice ? choice.speakers : undefined;
}
