import { CorrectionWriter } from './editor/correctionWriter';
import { DisposableStore } from './editor/lifetime';
import type { ReportStore } from './editor/reportStore';
import type { SidecarStore } from './editor/sidecarStore';
import { registerFolding } from './editor/views/folding';
import { registerSpeakerHover } from './editor/views/speakerHover';
import { registerSpeakerPlaces } from './editor/views/speakerPlaces';
import { registerSpeakerRename } from './editor/views/speakerRename';
import { MatrixStatus } from './editor/views/matrixStatus';
import { SpeakerStatus } from './editor/views/speakerStatus';
import type { WorkspaceReports } from './editor/workspaceReports';

/** What the editor's own ways around a text find in reports. */
export class Navigation extends DisposableStore {
  readonly status: SpeakerStatus;

  constructor(reports: ReportStore, sidecars: SidecarStore, workspace: WorkspaceReports) {
    super();
    this.add(registerFolding(reports));
    this.add(registerSpeakerHover(reports));
    this.add(registerSpeakerPlaces(reports, workspace));
    this.add(registerSpeakerRename(reports, new CorrectionWriter(reports, sidecars)));
    this.add(new MatrixStatus(reports));
    this.status = this.add(new SpeakerStatus(reports));
  }
}
