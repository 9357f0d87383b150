import * as vscode from 'vscode';
import type { Codebook } from '../../core/codebook/types';
import type { ExportOptions, Labels } from '../../core/export/options';
import type { LazyCountryFacts } from '../mentionFacts';
import { nameOf, roleName } from '../names';
import { regionName } from '../regionName';
import { readSettings } from '../settings';
import type { ExportChoice } from './exportChoice';

/** How exports are written here: with the words of the person's language, the codebook and the settings. */
export async function exportOptions(
  { by, scope }: ExportChoice,
  codebook: Codebook,
  countries: LazyCountryFacts,
): Promise<ExportOptions> {
  const { countryFacts } = await countries();
  const resource = scope.of === 'workspace' ? undefined : scope.document.uri;
  return {
    codebook,
    facts: {
      nameOf,
      regionsOf: code => countryFacts(code)?.regions.map(regionName) ?? [],
    },
    labels: labels(),
    by,
    quotation: readSettings(resource).quotation,
    base: '',
    hasByteOrderMark: true,
  };
}

function labels(): Labels {
  return {
    // Without strings of ours in the person's language, they are English.
    language: vscode.l10n.bundle ? vscode.env.language : 'en',
    quotations: vscode.l10n.t('Quotations'),
    noCode: vscode.l10n.t('No code'),
    noSpeaker: vscode.l10n.t('No speaker'),
    note: vscode.l10n.t('Note'),
    status: {
      review: vscode.l10n.t('its place is to be reviewed'),
      orphan: vscode.l10n.t('its text is gone from the report'),
    },
    roleName,
    roundtable: number => vscode.l10n.t('Roundtable {0}', number),
  };
}
