import * as vscode from 'vscode';
import type { AnnotatedReport } from '../core/analysis/annotatedReport';
import type { GroupPath, TreeOptions } from '../core/analysis/contributionTree';
import { contributionsWith } from '../core/analysis/contributionsWith';
import { speakerHomes } from '../core/analysis/speakerHomes';
import { themesOfContributions } from '../core/analysis/themesOfContributions';
import { kindOf, nameIn, type Ref } from '../core/text/ref';
import type * as countryFacts from '../countryFacts';
import type { LazyCountryFacts } from './mentionFacts';
import { nameOf } from './names';
import { regionName } from './regionName';
import { rowItem } from './roundtableItem';
import { RoundtableRows, type Row, targetOf } from './roundtableRows';
import { rowTooltip } from './rowTooltip';
import type { TreeContents } from './treeContents';

/** Makes the rows of the view "Roundtables". */
export class RoundtableReader {
  readonly #lazyCountries: LazyCountryFacts;
  #countries?: typeof countryFacts;

  constructor(countries: LazyCountryFacts) {
    this.#lazyCountries = countries;
  }

  /** What has to be loaded before `read` can group so; undefined where nothing has. */
  prepare({ settings: { treeGrouping } }: TreeContents): Promise<void> | undefined {
    if (this.#countries || !/^(?:group|region)$/.test(treeGrouping)) return undefined;
    return this.#lazyCountries().then(countries => {
      this.#countries = countries;
    });
  }

  read(contents: TreeContents): RoundtableRows {
    const { document, annotated, settings, filter } = contents;
    const { treeGrouping: grouping, treeOrder: order } = settings;
    const wanted = contributionsWith(annotated.report, filter, nameOf);
    const groupsOf = this.#groupsOf(contents);
    // What is filtered has rows of its own, which are open.
    const key = `${document.uri.toString()} ${grouping}${wanted ? ' filtered' : ''}`;
    return new RoundtableRows(annotated.report, key, { grouping, order, wanted, groupsOf });
  }

  /** What a row looks like among all of these. */
  itemOf(row: Row, contents: TreeContents): vscode.TreeItem {
    return rowItem(row, contents, this.#regionName);
  }

  /** Adds what is told and done only when somebody points at the row. */
  resolve(item: vscode.TreeItem, row: Row, contents: TreeContents): vscode.TreeItem {
    item.tooltip = rowTooltip(row, contents, this.#regionName);
    item.command = commandOf(row, contents.document);
    return item;
  }

  /** The regions' names come with the countries. */
  readonly #regionName = (code: string): string => {
    const region = this.#countries?.regionByCode(code);
    return region ? regionName(region) : code;
  };

  #groupsOf(contents: TreeContents): TreeOptions['groupsOf'] {
    const { settings, annotated } = contents;
    switch (settings.treeGrouping) {
      case 'group':
        return this.#byHome(contents, home => this.#groupsAround(home, yearOf(annotated)));
      case 'region':
        return this.#byHome(contents, home => this.#regionsAround(home));
      case 'theme': {
        const { report, mentions } = annotated;
        const themes = themesOfContributions(report.contributions, mentions);
        return (_, contribution) => [...(themes.get(contribution) ?? [])].map(ref => [ref]);
      }
      case 'roundtable':
      case 'speaker':
        return () => [];
    }
  }

  /** Each speaker is looked up once. */
  #byHome(
    { annotated: { report }, roster }: TreeContents,
    pathsOf: (home: Ref) => readonly GroupPath[],
  ): TreeOptions['groupsOf'] {
    const homes = speakerHomes(report);
    const found = new Map<Ref, readonly GroupPath[]>();
    return ref => {
      const affiliation = roster.find(entry => entry.ref === ref)?.affiliation;
      const paths = found.get(ref) ?? pathsOf(affiliation ?? homes.get(ref) ?? ref);
      found.set(ref, paths);
      return paths;
    };
  }

  #groupsAround(home: Ref, year: number | undefined): GroupPath[] {
    if (kindOf(home) === 'country')
      return this.#countries?.membershipsOf(home, year).map(({ group }) => [group]) ?? [];
    // A group that speaks itself stands with its members.
    const isGroup =
      kindOf(home) === 'group' || (this.#countries?.membershipsIn(home, year).length ?? 0) > 0;
    return isGroup ? [[home]] : [];
  }

  /** The continent and the region in it. */
  #regionsAround(home: Ref): GroupPath[] {
    if (kindOf(home) !== 'country') return [];
    const regions = this.#countries?.countryFacts(nameIn(home))?.regions ?? [];
    const codes = [regions.at(-1), regions[0]].flatMap(region => region?.code ?? []);
    return codes.length > 0 ? [[...new Set(codes)]] : [];
  }
}

/** Who belonged to a group when the meeting was. */
function yearOf({ report }: AnnotatedReport): number | undefined {
  const year = /\d{4}/.exec(report.frontPage.date ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}

/** A click opens the passage where it is by then: the text may have moved since the row was drawn. */
function commandOf(row: Row, { uri }: vscode.TextDocument): vscode.Command | undefined {
  const target = targetOf(row);
  return (
    target && {
      command: 'rapporteur.goToPassage',
      title: vscode.l10n.t('Go to Passage'),
      arguments: [uri, target],
    }
  );
}
