import * as vscode from 'vscode';
import type { PanelLabels } from '../../core/matrix/messages';
import type { Count, Dimension } from '../../core/matrix/question';

/** The words of the panel in the language of the interface. */
export function panelLabels(): PanelLabels {
  return {
    dimensions: dimensionNames(),
    counts: countNames(),
    pages: {
      matrix: vscode.l10n.t('Matrix'),
      ribbon: vscode.l10n.t('Who Spoke When'),
      shares: vscode.l10n.t('Shares of the Text'),
      themes: vscode.l10n.t('Course of Themes'),
      codes: vscode.l10n.t('Codes Together'),
    },
    scopes: {
      report: vscode.l10n.t('this report'),
      selection: vscode.l10n.t('the selection'),
      workspace: vscode.l10n.t('all reports'),
    },
    sortings: {
      total: vscode.l10n.t('the most first'),
      name: vscode.l10n.t('by name'),
      place: vscode.l10n.t('in their own order'),
    },
    shares: {
      none: vscode.l10n.t('counts'),
      row: vscode.l10n.t('shares of the row'),
      column: vscode.l10n.t('shares of the column'),
      all: vscode.l10n.t('shares of all'),
    },
    courses: {
      roundtable: vscode.l10n.t('roundtables'),
      year: vscode.l10n.t('years'),
    },
    words: words(),
  };
}

/** What stands above the rows and columns of each dimension. */
export function dimensionNames(): Readonly<Record<Dimension, string>> {
  return {
    speaker: vscode.l10n.t('Speaker'),
    country: vscode.l10n.t('Country'),
    group: vscode.l10n.t('Group of countries'),
    region: vscode.l10n.t('Region (UN M49)'),
    roundtable: vscode.l10n.t('Roundtable'),
    report: vscode.l10n.t('Report'),
    year: vscode.l10n.t('Year'),
    theme: vscode.l10n.t('Theme'),
    code: vscode.l10n.t('Code'),
    coder: vscode.l10n.t('Coder'),
  };
}

/** What is counted. */
export function countNames(): Readonly<Record<Count, string>> {
  return {
    contributions: vscode.l10n.t('Contributions'),
    annotations: vscode.l10n.t('Annotations'),
    mentions: vscode.l10n.t('Mentions of themes'),
    words: vscode.l10n.t('Words'),
    speakers: vscode.l10n.t('Speakers'),
  };
}

function words(): PanelLabels['words'] {
  return {
    rows: vscode.l10n.t('Rows'),
    columns: vscode.l10n.t('Columns'),
    count: vscode.l10n.t('Count'),
    scope: vscode.l10n.t('In'),
    sort: vscode.l10n.t('Order'),
    share: vscode.l10n.t('Show'),
    over: vscode.l10n.t('Over'),
    pages: vscode.l10n.t('Matrix and charts'),
    filterRows: vscode.l10n.t('Filter rows'),
    filterColumns: vscode.l10n.t('Filter columns'),
    byRegion: vscode.l10n.t('By region'),
    hidesEmpty: vscode.l10n.t('Hide empty ones'),
    hasTotals: vscode.l10n.t('Totals'),
    noRegion: vscode.l10n.t('no region'),
    total: vscode.l10n.t('Total'),
    export: vscode.l10n.t('Export…'),
    copy: vscode.l10n.t('Copy Table'),
    saveSvg: vscode.l10n.t('Save as SVG…'),
    savePng: vscode.l10n.t('Save as PNG…'),
    omitted: vscode.l10n.t('{0} rows and {1} columns with the least in them are not shown.'),
    nothing: vscode.l10n.t('Nothing is counted here. Choose other rows, columns or reports.'),
    loading: vscode.l10n.t('Counting…'),
    size: vscode.l10n.t('{0} rows, {1} columns, {2} in all'),
    cellHint: vscode.l10n.t('Arrow keys move, Enter lists the passages of a cell.'),
    sortHint: vscode.l10n.t('Sort by this column'),
    chairs: vscode.l10n.t('in the chair'),
    speaks: vscode.l10n.t('speaks'),
    most: vscode.l10n.t('Most: {0}'),
    ribbonSummary: vscode.l10n.t('{0} speakers; most of the text: {1}'),
    words: vscode.l10n.t('words'),
  };
}
