import type { CodebookStore } from '../codebookStore';
import { CodebookWriter } from '../codebookWriter';
import type { ReportStore } from '../reportStore';
import type { SidecarStore } from '../sidecarStore';
import type { LazyYamlFiles } from '../yamlFiles';
import { annotateMentions } from './annotateMentions';
import { addCode, describeCode, recolourCode, renameCode } from './editCode';
import { findMentions, type LastTheme } from './findMentions';
import { JoinCodes } from './joinCodes';
import { MentionJumper } from './jumpToMention';
import { moveCode, shiftCode } from './moveCode';
import { type CodeArguments, CodeChooser } from './pickCode';

/** The commands on codes by their names; `selected` gives the row that is selected in the view. */
export function codeCommands(
  reports: ReportStore,
  codebook: CodebookStore,
  sidecars: SidecarStore,
  yaml: LazyYamlFiles,
  selected: () => { readonly id: string } | undefined,
): Readonly<Record<string, (...args: never[]) => unknown>> {
  const chooser = new CodeChooser(codebook, selected);
  const last: LastTheme = {};
  const mentions = new MentionJumper(reports, chooser, last);
  const writer = new CodebookWriter(codebook, yaml);
  const editing = { chooser, writer };
  const join = new JoinCodes(chooser, writer, sidecars, yaml);
  return {
    addCode: (args?: Parameters<typeof addCode>[2]) => addCode(codebook, chooser, args),
    renameCode: (args?: Parameters<typeof renameCode>[1]) => renameCode(editing, args),
    describeCode: (args?: Parameters<typeof describeCode>[1]) => describeCode(editing, args),
    recolourCode: (args?: Parameters<typeof recolourCode>[1]) => recolourCode(editing, args),
    moveCodeUp: (args?: Parameters<typeof shiftCode>[3]) => shiftCode(editing, codebook, -1, args),
    moveCodeDown: (args?: Parameters<typeof shiftCode>[3]) => shiftCode(editing, codebook, 1, args),
    moveCode: (args?: Parameters<typeof moveCode>[1]) => moveCode(editing, args),
    mergeCode: (args?: Parameters<JoinCodes['merge']>[0]) => join.merge(args),
    findMentions: (args?: CodeArguments) => findMentions(reports, chooser, last, args),
    nextMention: (args?: CodeArguments) => mentions.jump(1, args),
    previousMention: (args?: CodeArguments) => mentions.jump(-1, args),
    annotateMentions: (args?: Parameters<typeof annotateMentions>[3]) =>
      annotateMentions(reports, sidecars, chooser, args),
    removeCode: (args?: Parameters<JoinCodes['remove']>[0]) => join.remove(args),
  };
}
