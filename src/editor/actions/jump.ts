import * as vscode from 'vscode';
import {
  contributionAt,
  contributionsOf,
  nextOfSpeakers,
  nextPlace,
  speakersAt,
} from '../../core/report/navigate';
import type { Report, Speaker } from '../../core/report/types';
import { kindOf, type Ref } from '../../core/text/ref';
import type { Span } from '../../core/text/span';
import { type ActiveReport, activeReport } from '../activeReport';
import { toRange } from '../convert';
import { goToSpan } from '../goToSpan';
import { HumanError } from '../humanError';
import { inBackground } from '../inBackground';
import { contributionCount, nameOf, namesOf } from '../names';
import type { Lazy } from '../lazyModule';
import type { ReportStore } from '../reportStore';
import { tellOfJump } from '../tell';
import type { Reading } from '../reading';

/** What a link or a test may hand to the command: whose next contribution, seen from where. */
export interface JumpArguments {
  readonly speaker: Ref;
  /** UTF-16. */
  readonly offset: number;
}

/** "Next / Previous Contribution of This Speaker". */
export class Jumper {
  readonly #reports: ReportStore;
  readonly #reading: Lazy<Pick<Reading, 'speakerIn'>>;
  /** Whose contributions are walked through, while the cursor stays where the last jump led. */
  #walk?: {
    readonly document: vscode.TextDocument;
    readonly offset: number;
    readonly speakers: readonly Ref[];
  };

  constructor(reports: ReportStore, reading: Lazy<Pick<Reading, 'speakerIn'>>) {
    this.#reports = reports;
    this.#reading = reading;
  }

  /**
   * Moves the cursor to the next (1) or previous (-1) contribution of the speaker in `from`, of the one who
   * alone is read, or of the one at the cursor.
   */
  async jump(direction: 1 | -1, from?: JumpArguments): Promise<void> {
    const reading = await this.#reading();
    const { editor, document, annotated } = reportToJumpIn(this.#reports);
    const { report } = annotated;
    const offset = from?.offset ?? document.offsetAt(editor.selection.active);
    // From a joint contribution the walk goes on with the speaker it began with.
    const isWalking = this.#walk?.document === document && this.#walk.offset === offset;
    const here = isWalking && this.#walk ? this.#walk.speakers : speakersAt(report, offset);
    const only = from?.speaker ?? reading.speakerIn(document);
    const speakers = only ? [only] : here;
    const jump = nextOfSpeakers(report, offset, direction, speakers);
    const contribution = jump && report.contributions[jump.contribution];
    if (!contribution) return;
    this.#walk = { document, offset: contribution.start, speakers };
    await goToSpan(editor, contribution);
    const theirs = contributionsOf(report, speakers);
    const place = vscode.l10n.t(
      '{0}: contribution {1} of {2}',
      namesOf(speakers),
      theirs.indexOf(contribution) + 1,
      theirs.length,
    );
    tellOfJump(place, direction, jump.wrapped);
  }
}

/** "Next / Previous Contribution of Anybody". */
export async function jumpToAny(reports: ReportStore, direction: 1 | -1): Promise<void> {
  const { editor, document, annotated } = reportToJumpIn(reports);
  const { contributions } = annotated.report;
  const offset = document.offsetAt(editor.selection.active);
  const step = nextPlace(contributions, offset, direction);
  const contribution = step && contributions[step.place];
  if (!contribution) return;
  await goToSpan(editor, contribution);
  const names = namesOf(contribution.speakers);
  const [at, all] = [step.place + 1, contributions.length];
  const place = vscode.l10n.t('{0}: contribution {1} of {2}', names, at, all);
  tellOfJump(place, direction, step.wrapped);
}

interface SpeakerItem extends vscode.QuickPickItem {
  /** Undefined for the item that leads on to the other reports. */
  readonly ref?: Ref;
}

/**
 * "Go to Speaker…": all speakers with their counts; the text follows the list, Escape goes back. The last item leads
 * on to all reports, also where what is typed fits nobody here.
 */
export function goToSpeaker(reports: ReportStore): void {
  const { editor, document, annotated } = reportToJumpIn(reports);
  const { report } = annotated;
  const before = { selection: editor.selection, range: editor.visibleRanges[0] };
  const pick = vscode.window.createQuickPick<SpeakerItem>();
  pick.title = vscode.l10n.t('Go to Speaker');
  pick.placeholder = vscode.l10n.t('Speaker to go to');
  pick.matchOnDescription = true;
  pick.items = [...report.speakers.map(toItem), everywhere()];
  const here =
    report.contributions[contributionAt(report, document.offsetAt(before.selection.active)) ?? -1];
  const isHere = ({ ref }: SpeakerItem) => ref !== undefined && here?.speakers.includes(ref);
  pick.activeItems = pick.items.filter(isHere).slice(0, 1);
  let isAccepted = false;
  let isShown = false;
  pick.onDidChangeActive(([item]) => {
    // The list's first line is active before the person has done anything.
    if (isShown && item?.ref)
      editor.revealRange(
        toRange(document, firstOf(report, item.ref)),
        vscode.TextEditorRevealType.InCenter,
      );
    isShown = true;
  });
  pick.onDidAccept(() => {
    const [item] = pick.activeItems;
    isAccepted = item?.ref !== undefined;
    pick.hide();
    if (item?.ref) inBackground(goToSpan(editor, firstOf(report, item.ref)));
    else if (item) void vscode.commands.executeCommand('rapporteur.goToSpeakerAnywhere');
  });
  pick.onDidHide(() => {
    if (!isAccepted && before.range)
      editor.revealRange(before.range, vscode.TextEditorRevealType.AtTop);
    pick.dispose();
  });
  pick.show();
}

function everywhere(): SpeakerItem {
  return { label: vscode.l10n.t('$(search) In all reports…'), alwaysShow: true };
}

function toItem({ ref, contributions }: Speaker): SpeakerItem {
  const count = contributionCount(contributions);
  return {
    ref,
    label: nameOf(ref),
    description: kindOf(ref) === 'country' ? `${ref.slice(-2)} · ${count}` : count,
  };
}

function firstOf(report: Report, ref: Ref): Span {
  return (
    report.contributions.find(({ speakers }) => speakers.includes(ref)) ?? { start: 0, end: 0 }
  );
}

function reportToJumpIn(reports: ReportStore): ActiveReport {
  const message = vscode.l10n.t(
    'No speakers were found in this file. Open a report of a meeting in plain text or Markdown.',
  );
  const active = activeReport(reports, message);
  if (active.annotated.report.contributions.length === 0) throw new HumanError(message);
  return active;
}
