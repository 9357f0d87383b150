import * as vscode from 'vscode';
import { nextPlace } from '../../core/report/navigate';
import { kindOf, nameIn } from '../../core/text/ref';
import { contains } from '../../core/text/span';
import { type ActiveReport, activeReport } from '../activeReport';
import { goToSpan } from '../goToSpan';
import type { ReportStore } from '../reportStore';
import { tellOfJump } from '../tell';
import { type LastTheme, themeMentions } from './findMentions';
import type { CodeArguments, CodeChooser } from './pickCode';

/**
 * "Next / Previous Mention of This Theme": of the theme at the cursor, or else of the one that was walked
 * through or chosen last; without one the person is asked.
 */
export class MentionJumper {
  readonly #reports: ReportStore;
  readonly #chooser: CodeChooser;
  readonly #last: LastTheme;
  /** Where the last jump led; while the cursor stays there, its theme goes on. */
  #walk?: { readonly document: vscode.TextDocument; readonly offset: number };

  constructor(reports: ReportStore, chooser: CodeChooser, last: LastTheme) {
    this.#reports = reports;
    this.#chooser = chooser;
    this.#last = last;
  }

  async jump(direction: 1 | -1, which: CodeArguments = {}): Promise<void> {
    const open = activeReport(this.#reports, vscode.l10n.t('Open a report first.'));
    const id = which.id ?? this.#themeHere(open);
    const found = await themeMentions(this.#reports, this.#chooser, { id });
    if (!found) return;
    const { theme, active, items } = found;
    const { editor, document } = active;
    const places = items.map(({ mention }) => mention);
    const step = nextPlace(places, document.offsetAt(editor.selection.active), direction);
    const mention = step && places[step.place];
    if (!mention) return;
    this.#last.id = theme.id;
    this.#walk = { document, offset: mention.start };
    await goToSpan(editor, mention);
    const place = vscode.l10n.t(
      '{0}: mention {1} of {2}',
      theme.name,
      step.place + 1,
      items.length,
    );
    tellOfJump(place, direction, step.wrapped);
  }

  #themeHere({ editor, document, annotated }: ActiveReport): string | undefined {
    const last = this.#last.id;
    const offset = document.offsetAt(editor.selection.active);
    if (this.#walk?.document === document && this.#walk.offset === offset) return last;
    const mention = annotated
      .mentionsIn({ start: offset, end: offset + 1 })
      .find(each => kindOf(each.ref) === 'theme' && contains(each, offset));
    if (mention) return nameIn(mention.ref);
    return annotated.mentions.some(({ ref }) => ref === `theme:${last}`) ? last : undefined;
  }
}
