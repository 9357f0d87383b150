import * as vscode from 'vscode';
import { LineIndex } from '../../core/text/lineIndex';
import { kindOf, type Ref } from '../../core/text/ref';
import type { FoundReport } from '../../indexing/shard';
import { toRangeIn } from '../convert';
import { firstWord } from '../firstWords';
import { tell } from '../tell';
import type { IndexStore } from './indexStore';
import { saidBy } from './saidBy';

// The text of each report is read for its lines; nobody goes through more places than these.
const most = 2_000;

/**
 * Where speakers speak in the other reports of the workspace than `here`, as places to go to: the first word of
 * each contribution. An office without a name is left out, for it is held by others in other reports.
 */
export async function placesElsewhere(
  store: IndexStore,
  speakers: readonly Ref[],
  here: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<vscode.Location[]> {
  const refs = speakers.filter(ref => kindOf(ref) !== 'role');
  const places: vscode.Location[] = [];
  if (refs.length === 0) return places;
  for await (const found of store.find(saidBy(refs))) {
    if (token.isCancellationRequested) break;
    if (found.report === here.toString()) continue;
    if (places.length >= most) {
      tell(vscode.l10n.t('More than {0} places: the view Speakers in All Reports has all.', most));
      break;
    }
    places.push(...placesIn(found, await store.textOf(found.report)));
  }
  return places;
}

function placesIn({ report, contributions }: FoundReport, text = ''): vscode.Location[] {
  const uri = vscode.Uri.parse(report, true);
  const lines = new LineIndex(text);
  return contributions.map(({ start, end }) => {
    const word = firstWord(text.slice(start, end));
    return new vscode.Location(uri, toRangeIn(lines, { start, end: start + word.length }));
  });
}
