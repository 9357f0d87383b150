import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../core/analysis/annotatedReport';
import { contains } from '../../core/text/span';
import { activeReport } from '../activeReport';
import { HumanError } from '../humanError';
import { firstWords } from '../names';
import type { ReportStore } from '../reportStore';
import type { SidecarStore } from '../sidecarStore';
import type { CodePicker } from './pickCodes';

/** The annotation that a command is about: a row of the view "Passages", or the one at the cursor. */
export interface PassageArgument {
  readonly document: vscode.TextDocument;
  readonly placed: PlacedAnnotation;
}

/** "Change Codes…" and "Remove Annotation", from the view or at the cursor. */
export class EditPassage {
  readonly #reports: ReportStore;
  readonly #sidecars: SidecarStore;
  readonly #picker: CodePicker;

  constructor(reports: ReportStore, sidecars: SidecarStore, picker: CodePicker) {
    this.#reports = reports;
    this.#sidecars = sidecars;
    this.#picker = picker;
  }

  async changeCodes(passage?: PassageArgument): Promise<void> {
    const { document, placed } = await this.#passage(passage);
    const { id, codes, selector } = placed.annotation;
    const title = vscode.l10n.t('Codes of “{0}”', firstWords(selector.quote, 60));
    const chosen = await this.#picker.pick(title, codes);
    if (chosen && chosen.length > 0) await this.#sidecars.setCodes(document.uri, id, chosen);
  }

  async remove(passage?: PassageArgument): Promise<void> {
    const { document, placed } = await this.#passage(passage);
    await this.#sidecars.remove(document.uri, placed.annotation.id);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Annotation removed'), 4_000);
  }

  async #passage(passage?: PassageArgument): Promise<PassageArgument> {
    const found = passage ?? (await this.#atCursor());
    if (!found.placed.isOwn)
      throw new HumanError(
        vscode.l10n.t(
          'This annotation is {0}’s. Only your own can be changed.',
          found.placed.coder ?? '?',
        ),
      );
    return found;
  }

  /** The own annotation at the cursor; where several overlap, the person chooses. */
  async #atCursor(): Promise<PassageArgument> {
    const none = vscode.l10n.t('There is no annotation of yours at the cursor.');
    const { editor, document, annotated } = activeReport(this.#reports, none);
    const offset = document.offsetAt(editor.selection.active);
    const here = annotated.annotations.filter(({ anchor, isOwn }) => {
      return (
        isOwn &&
        anchor.status !== 'orphan' &&
        (contains(anchor.span, offset) || anchor.span.end === offset)
      );
    });
    const items = here.map(placed => ({
      placed,
      label: placed.annotation.codes.join(', '),
      description: firstWords(placed.annotation.selector.quote, 60),
    }));
    const chosen =
      items.length > 1
        ? await vscode.window.showQuickPick(items, {
            placeHolder: vscode.l10n.t('Which annotation?'),
          })
        : items[0];
    if (!chosen) throw new HumanError(none);
    return { document, placed: chosen.placed };
  }
}
