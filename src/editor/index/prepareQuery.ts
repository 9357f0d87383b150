import * as vscode from 'vscode';
import type { Codebook } from '../../core/codebook/types';
import { countriesIn } from '../../core/gazetteer/regions';
import type { Wanted } from '../../core/search/wanted';
import { isEmptyWanted, wantedBy } from '../../core/search/wantedBy';

/** A query that can be searched for. */
export interface PreparedQuery {
  readonly text: string;
  readonly wanted: Wanted;
  /** What is wrong with it, for the person. */
  readonly problem?: string;
}

/** What a query asks for; undefined where it asks for nothing. */
export function prepareQuery(text: string, codebook: Codebook): PreparedQuery | undefined {
  const { value: wanted, problems } = wantedBy(text, { codebook, countriesIn });
  const [problem] = problems;
  if (!problem && isEmptyWanted(wanted)) return undefined;
  return {
    text: text.trim(),
    wanted,
    problem: problem && vscode.l10n.t(problem.message, ...problem.args),
  };
}
