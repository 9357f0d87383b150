// What reads, edits and safely writes YAML for the editor, and places what sidecars hold: a bundle of its own, which
// the editor loads when it meets the first file in YAML. The library for YAML is as large as all the
// rest of the extension.
export {
  addAnnotations,
  addCorrections,
  emptySidecar,
  removeAnnotations,
  removeCorrections,
  setCodes,
  setNote,
  setPlace,
  setPlaces,
  setReport,
  setStatus,
} from './core/annotations/editSidecar';
export { applyStep, otherStep, reversedStep, sidecarStep } from './core/annotations/sidecarStep';
export { EntryMemory } from './core/annotations/entryMemory';
export { readSidecar } from './core/annotations/readSidecar';
export { renameUses } from './core/annotations/renameUses';
export { replaceCode, usesOf } from './core/annotations/replaceCode';
export { sidecarAt } from './core/annotations/sidecarAt';
export { usePlaces } from './core/annotations/usePlaces';
export { describeCode, recolourCode, renameCode } from './core/codebook/codeFields';
export { codePlaces } from './core/codebook/codePlaces';
export { renameCodeId } from './core/codebook/renameCodeId';
export { addCode, emptyCodebook, idFor } from './core/codebook/editCodebook';
export { mergeCodes } from './core/codebook/mergeCodes';
export { moveCode } from './core/codebook/moveCode';
export { readCodebook } from './core/codebook/readCodebook';
export { removeCode } from './core/codebook/removeCode';
export { addSpeaker, starterRoster } from './core/roster/editRoster';
export { readRoster } from './core/roster/readRoster';
export { driftedPlaces } from './core/analysis/driftedPlaces';
export { follow, place } from './core/analysis/place';
export { SafeFiles } from './files/safeFiles';
