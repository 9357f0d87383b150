import * as vscode from 'vscode';
import type { CodebookStore } from '../codebookStore';
import { HumanError } from '../humanError';
import { ourCodebook } from '../starter';
import { fileName } from '../textFiles';
import type { LazyYamlFiles } from '../yamlFiles';

/** What a codebook begins with: the name of one of ours, or nothing. */
interface Beginning extends vscode.QuickPickItem {
  readonly name: string;
}

const empty = 'empty';

/**
 * "Create Codebook…": makes the workspace's codebook, with the codes of one of ours or without any,
 * and opens it. `name` is that of a file in `media/codebooks`, or `empty`; without it, the person
 * chooses. Throws HumanError where there is a codebook already.
 */
export async function createCodebook(
  codebook: CodebookStore,
  yaml: LazyYamlFiles,
  extensionUri: vscode.Uri,
  args: { readonly name?: string } = {},
): Promise<void> {
  await codebook.reload();
  if (codebook.file) throw isThere(codebook.file.uri);
  const name = args.name ?? (await chosen())?.name;
  if (name === undefined) return;
  const text =
    name === empty ? (await yaml()).emptyCodebook : await ourCodebook(extensionUri, known(name));
  const uri = await codebook.create(text);
  await vscode.window.showTextDocument(uri);
}

function chosen(): Thenable<Beginning | undefined> {
  return vscode.window.showQuickPick(beginnings(), {
    title: vscode.l10n.t('Create Codebook'),
    placeHolder: vscode.l10n.t('What the codebook begins with; all of it can be changed later'),
    matchOnDetail: true,
  });
}

function beginnings(): Beginning[] {
  return [
    {
      name: 'migration',
      label: vscode.l10n.t('Migration and development'),
      detail: vscode.l10n.t('Themes of the Global Compact for Migration and of the Global Forum'),
    },
    {
      name: 'climate',
      label: vscode.l10n.t('Climate'),
      detail: vscode.l10n.t('Themes of climate negotiations and climate policy'),
    },
    {
      name: 'human-rights',
      label: vscode.l10n.t('Human rights'),
      detail: vscode.l10n.t('Themes of reviews, councils and hearings'),
    },
    {
      name: 'discussion',
      label: vscode.l10n.t('Course of a discussion'),
      detail: vscode.l10n.t('Issues, positions, proposals and questions, to be tagged by hand'),
    },
    { name: empty, label: vscode.l10n.t('Empty'), detail: vscode.l10n.t('No codes yet') },
  ];
}

/** `name`, when it is that of a codebook of ours: it becomes a part of a path. */
function known(name: string): string {
  if (beginnings().some(beginning => beginning.name === name)) return name;
  throw new RangeError(`there is no codebook ${name} to begin with`);
}

function isThere(uri: vscode.Uri): HumanError {
  return new HumanError(
    vscode.l10n.t(
      '{0} is this folder’s codebook already. Rename it first to create another.',
      fileName(uri),
    ),
  );
}
