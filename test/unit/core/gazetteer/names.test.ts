import assert from 'node:assert/strict';
import { findAdjectives } from '../../../../src/core/gazetteer/adjectives';
import { findNames } from '../../../../src/core/gazetteer/gazetteer';
import type { NameMatch } from '../../../../src/core/gazetteer/types';
import { withLearned } from '../../../../src/core/mentions/learnedNames';
import { parseReport } from '../../../../src/core/report/parseReport';
import { byPlace, overlaps } from '../../../../src/core/text/span';
import { type MarkedName, markedNames, type NameSamples } from '../../../support/markedNames';
import { english } from './names.en';
import { spanish } from './names.es';
import { french } from './names.fr';
import { learned } from './names.learned';

suite('names and their traps', () => {
  suite('English', () => testAll(english, 'en'));
  suite('French', () => testAll(french, 'fr'));
  suite('Spanish', () => testAll(spanish, 'es'));
  suite('learned from the text', () => testAll(learned, 'en', learnedNames));
});

/** Samples flagged `todo` are skipped, so that the runner counts them as pending. */
function testAll(tables: readonly NameSamples[], language: string, namesIn = allNames): void {
  for (const [title, sample] of tables.flatMap(table => Object.entries(table))) {
    if (typeof sample === 'string')
      test(`${title}: ${sample}`, () => finds(sample, language, namesIn));
    else test.skip(`${title}: ${sample.todo}`);
  }
}

function finds(sample: string, language: string, namesIn: typeof allNames): void {
  const { text, names } = markedNames(sample);
  const found = namesIn(text, language).map(match => withoutArticle(text, match));
  const wanted = names.map(name => withoutArticle(text, name));
  const matchOf = (name: MarkedName) => found.find(match => agree(match, name));
  const nameOf = (match: NameMatch) => wanted.find(name => agree(match, name));
  assert.deepEqual(
    found.map(match => shown(text, match, nameOf(match)?.refs ?? [match.ref])),
    wanted
      .filter(name => !name.isOptional || matchOf(name))
      .map(name => shown(text, name, name.refs)),
  );
  for (const match of found) assertDoubt(match, nameOf(match));
}

/** The names that the gazetteer finds, and the adjectives of French and Spanish. */
function allNames(text: string, language: string): NameMatch[] {
  const names = findNames(text);
  const adjectives = findAdjectives(text, language).filter(
    adjective => !names.some(name => overlaps(name, adjective)),
  );
  return [...names, ...adjectives].sort(byPlace);
}

/** The names of a report's text, with those that it defines. */
function learnedNames(text: string): NameMatch[] {
  return [...withLearned(text, findNames(text), parseReport(text).acronyms)];
}

function assertDoubt(match: NameMatch, name?: MarkedName): void {
  const isDoubtful: boolean = match.isDoubtful ?? false;
  if (!name?.isOptional) assert.equal(isDoubtful, name?.isDoubtful, match.ref);
}

function agree(match: NameMatch, name: MarkedName): boolean {
  return match.start === name.start && match.end === name.end && name.refs.includes(match.ref);
}

function shown(
  text: string,
  { start, end }: { start: number; end: number },
  refs: readonly string[],
): string {
  return `${refs.join('/')} ${start}-${end} ${text.slice(start, end)}`;
}

/** Whether "The" belongs to "The Gambia" is left open. */
function withoutArticle<T extends { start: number; end: number }>(text: string, span: T): T {
  const words = text.slice(span.start, span.end);
  const [article = ''] = /^(?:(?:the|la|le|les|el|los|las|île)\s+|l['’])/iu.exec(words) ?? [];
  return { ...span, start: span.start + article.length };
}
