import * as vscode from 'vscode';
import type { Codebook } from '../../core/codebook/types';
import type { Naming } from '../../core/matrix/matrix';
import { namingWith } from '../../core/matrix/naming';
import type { Dimension } from '../../core/matrix/question';
import type { Ref } from '../../core/text/ref';
import type * as countryFacts from '../../countryFacts';
import { regionName } from '../regionName';

/** What people read for the rows and columns of a matrix, in the language of the interface. */
export function namingOf(
  codebook: Codebook,
  { regionByCode }: Pick<typeof countryFacts, 'regionByCode'>,
  nameOf: (ref: Ref) => string,
): Naming {
  return namingWith({
    codebook,
    nameOf,
    restName,
    regionName: code => {
      const known = regionByCode(code);
      return known ? regionName(known) : code;
    },
    reportName: report => vscode.workspace.asRelativePath(vscode.Uri.parse(report, true)),
  });
}

function restName(dimension: Dimension): string {
  switch (dimension) {
    case 'speaker':
      return vscode.l10n.t('nobody');
    case 'country':
      return vscode.l10n.t('no country');
    case 'group':
      return vscode.l10n.t('no group');
    case 'region':
      return vscode.l10n.t('no region');
    case 'roundtable':
      return vscode.l10n.t('no roundtable');
    case 'year':
      return vscode.l10n.t('no year');
    case 'coder':
      return vscode.l10n.t('coder without a name');
    case 'report':
    case 'theme':
    case 'code':
      return '';
  }
}
