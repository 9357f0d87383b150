import * as vscode from 'vscode';
import { firstWords } from '../firstWords';
import { noteUri } from '../noteFiles';
import type { ReportStore } from '../reportStore';
import type { SidecarStore } from '../sidecarStore';
import { tell } from '../tell';
import { ownPassage, type PassageArgument } from './passageAt';
import type { CodePicker } from './pickCodes';

/** "Change Codes…", "Edit Note…" and "Remove Annotation", from the view or at the cursor. */
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
    const found = await ownPassage(this.#reports, passage);
    if (!found) return;
    const { id, codes, selector } = found.placed.annotation;
    const title = vscode.l10n.t('Codes of “{0}”', firstWords(selector.quote, 60));
    const chosen = await this.#picker.pick(title, codes);
    if (chosen && chosen.length > 0) await this.#sidecars.setCodes(found.document.uri, id, chosen);
  }

  /** Opens the note in an editor beside the report; saving it there writes the sidecar. */
  async editNote(passage?: PassageArgument): Promise<void> {
    const found = await ownPassage(this.#reports, passage);
    if (!found) return;
    await vscode.window.showTextDocument(noteUri(found.document.uri, found.placed.annotation), {
      viewColumn: vscode.ViewColumn.Beside,
      preview: false,
    });
  }

  async remove(passage?: PassageArgument): Promise<void> {
    const found = await ownPassage(this.#reports, passage);
    if (!found) return;
    await this.#sidecars.remove(found.document.uri, found.placed.annotation.id);
    tell(vscode.l10n.t('Annotation removed'));
  }
}
