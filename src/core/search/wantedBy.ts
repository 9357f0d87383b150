import { codePath, codesById } from '../codebook/codes';
import type { Code, Codebook } from '../codebook/types';
import { refOf } from '../gazetteer/gazetteer';
import { membersOf } from '../gazetteer/groupMembers';
import type { Problem, Read } from '../text/problem';
import { plainLetters } from '../text/plainLetters';
import { isSpeakerRef, type Ref } from '../text/ref';
import { type Condition, type QueryKey, readQuery } from './query';
import { searchWords } from './searchWords';
import type { SpeakerTest, Wanted } from './wanted';

/** What the words of a query may mean. */
export interface QueryKnowledge {
  readonly codebook: Codebook;
  /** The countries of a region, named in any language; undefined where there is no such region. */
  readonly countriesIn: (region: string) => readonly Ref[] | undefined;
}

/**
 * Reads a query and makes it ready for matching. A code, country, group or region that nobody knows is a
 * problem, and then nothing is found.
 */
export function wantedBy(query: string, known: QueryKnowledge): Read<Wanted> {
  const { value: conditions, problems } = readQuery(query);
  const reader = new Reader(known, [...problems]);
  const of = (...keys: readonly (QueryKey | undefined)[]) =>
    conditions.filter(({ key }) => keys.includes(key));
  const values = (each: Condition) => ({
    isNot: each.isNot,
    values: each.values.map(text => plainLetters(text.trim())),
  });
  const value: Wanted = {
    texts: of(undefined).map(({ isNot, values }) => {
      return { isNot, phrases: values.map(phraseOf).filter(phrase => phrase.length > 0) };
    }),
    speakers: of('speaker', 'country', 'group', 'region').map(each => reader.speakers(each)),
    themes: of('theme').map(({ isNot, ...each }) => ({ isNot, values: reader.codes(each) })),
    annotations: annotationTests(of('code', 'coder'), reader),
    roles: of('role').map(values),
    roundtables: of('roundtable').map(values),
    reports: of('report').map(values),
    years: of('year').map(values),
  };
  return { value, problems: reader.problems };
}

/** Whether a query asks for anything. */
export function isEmptyWanted(wanted: Wanted): boolean {
  return Object.values(wanted).every((tests: readonly unknown[]) => tests.length === 0);
}

/** The words that have to follow one another; the last one may end in `*` for the rest of a word. */
function phraseOf(text: string): string[] {
  const words = searchWords(text);
  const last = words.pop();
  return last === undefined ? [] : [...words, text.trim().endsWith('*') ? `${last}*` : last];
}

/** A code and a coder that are asked for without a minus belong to one annotation. */
function annotationTests(conditions: readonly Condition[], reader: Reader): Wanted['annotations'] {
  const fieldsOf = (each: Condition) =>
    each.key === 'code' ? { codes: reader.codes(each) } : { coders: each.values };
  const coders = conditions.find(({ key, isNot }) => key === 'coder' && !isNot);
  const isWithCode = conditions.some(({ key, isNot }) => key === 'code' && !isNot);
  return conditions
    .filter(each => !(isWithCode && each === coders))
    .map(each => ({
      isNot: each.isNot,
      ...(each.key === 'code' && !each.isNot && coders ? fieldsOf(coders) : {}),
      ...fieldsOf(each),
    }));
}

class Reader {
  readonly #known: QueryKnowledge;
  readonly problems: Problem[];

  constructor(known: QueryKnowledge, problems: Problem[]) {
    this.#known = known;
    this.problems = problems;
  }

  /** The ids of the codes that are named by id, name or path, with those below them. */
  codes(condition: Omit<Condition, 'isNot'>): string[] {
    const { codebook } = this.#known;
    const all = [...codesById(codebook).values()];
    return condition.values.flatMap(text => {
      const wanted = plainLetters(text.trim());
      const names = ({ id, name }: Code) => [id, name, codePath(codebook, id).join('/')];
      const found = all.find(code => names(code).some(name => plainLetters(name) === wanted));
      if (!found) this.#note(condition, 'The codebook has no code “{0}”.', text);
      return found ? withThoseBelow(found) : [];
    });
  }

  speakers(condition: Condition): SpeakerTest {
    const { key, values, isNot } = condition;
    const known = values.map(text => ({ text, refs: this.#refsOf(text, key) }));
    if (key !== 'speaker') {
      for (const { text, refs } of known)
        if (!refs) this.#note(condition, 'Nobody knows “{0}” here. Check how it is written.', text);
    }
    const unknown = key === 'speaker' ? known.filter(({ refs }) => !refs) : [];
    return {
      isNot,
      refs: known.flatMap(({ refs }) => refs ?? []),
      names: unknown.map(({ text }) => plainLetters(text.trim())),
    };
  }

  #refsOf(text: string, key: QueryKey | undefined): readonly Ref[] | undefined {
    if (key === 'region') return this.#known.countriesIn(text);
    const ref = refNamed(text);
    if (key === 'country' && !ref?.startsWith('country:')) return undefined;
    if (key === 'group' && ref) return [ref, ...membersOf(ref)];
    return ref && [ref];
  }

  #note({ start, end }: Pick<Condition, 'start' | 'end'>, message: string, text: string): void {
    this.problems.push({ code: 'unknown', severity: 'warning', start, end, message, args: [text] });
  }
}

function refNamed(text: string): Ref | undefined {
  const name = text.trim();
  if (isSpeakerRef(name)) return name;
  return /^[A-Z]{2}$/.test(name) ? (refOf(name) ?? `country:${name}`) : refOf(name);
}

function withThoseBelow({ id, children }: Code): string[] {
  return [id, ...children.flatMap(withThoseBelow)];
}
