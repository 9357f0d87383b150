import type { Ref } from '../text/ref';
import type { Role } from './types';

/** Who speaks, as the rules hand it on. */
export interface Speaking {
  readonly speakers: readonly Ref[];
  readonly also: readonly Ref[];
  readonly role?: Role;
}

/** A person whom the report has named. */
export interface Person {
  readonly ref: Ref;
  /** Words of the name, folded for comparison, surname last. */
  readonly words: readonly string[];
  /** Country, group or organisation that the report ties to the person. */
  readonly affiliation?: Ref;
  /** The office by which the report goes on to call the person, in small letters: "executive director". */
  readonly office?: string;
}

/** A roundtable that is still open where a block begins. */
export interface OpenRoundtable {
  readonly level: number;
  readonly number?: string;
  /** Who chairs it, as far as the report has said so above. */
  readonly chairs: readonly Ref[];
  /** Who says all that is below its heading, where the heading is a speaker's name. */
  readonly speaker?: Speaking;
  /** Whether it only lists things, such as participants or documents: nobody speaks there. */
  readonly isList?: boolean;
}

/**
 * What the blocks above tell the rules about the block at hand. Immutable; two states that
 * `sameState` calls equal make every block read alike.
 */
export interface State {
  /** Whether no text stands above, only front matter: here the report's title can be. */
  readonly isTop: boolean;
  /** From the outermost to the innermost. */
  readonly open: readonly OpenRoundtable[];
  /** Who chairs the whole meeting, as far as the text above any roundtable has said so. */
  readonly chairs: readonly Ref[];
  /** Who has taken the chair since: "Ms. Ruiz took the Chair". Empty when nobody has. */
  readonly acting: readonly Ref[];
  /** Whether the block above is the heading of the innermost one. */
  readonly opensRoundtable: boolean;
  /** Who spoke last in the block above. */
  readonly last?: Speaking;
  /** Whom list items and broken lines below belong to: set while a speaker's list runs. */
  readonly list?: Speaking;
  /** Who says the paragraphs below a name on a line of its own: "Iceland:". */
  readonly voice?: Speaking;
  /** Whom "the former" and "the latter" mean, inside a block. */
  readonly pair?: readonly [Ref, Ref];
  /** Persons named so far, earliest first. */
  readonly people: readonly Person[];
}

export const initialState: State = {
  isTop: true,
  open: [],
  chairs: [],
  acting: [],
  opensRoundtable: false,
  people: [],
};

/** Whether the two states make every block read alike. */
export function sameState(a: State, b: State): boolean {
  if (a === b) return true;
  return (
    a.isTop === b.isTop &&
    a.opensRoundtable === b.opensRoundtable &&
    sameList(a.chairs, b.chairs) &&
    sameList(a.acting, b.acting) &&
    sameSpeaking(a.last, b.last) &&
    sameSpeaking(a.list, b.list) &&
    sameSpeaking(a.voice, b.voice) &&
    sameList(a.open, b.open, sameRoundtable) &&
    (a.people === b.people || sameList(a.people, b.people, samePerson))
  );
}

function sameRoundtable(a: OpenRoundtable, b: OpenRoundtable): boolean {
  return (
    a.level === b.level &&
    a.number === b.number &&
    a.isList === b.isList &&
    sameList(a.chairs, b.chairs) &&
    sameSpeaking(a.speaker, b.speaker)
  );
}

function sameSpeaking(a: Speaking | undefined, b: Speaking | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return a.role === b.role && sameList(a.speakers, b.speakers) && sameList(a.also, b.also);
}

function samePerson(a: Person, b: Person): boolean {
  return (
    a === b ||
    (a.ref === b.ref &&
      a.affiliation === b.affiliation &&
      a.office === b.office &&
      sameList(a.words, b.words))
  );
}

function sameList<T>(
  a: readonly T[],
  b: readonly T[],
  same: (x: T, y: T) => boolean = (x, y) => x === y,
): boolean {
  return a === b || (a.length === b.length && a.every((x, i) => same(x, b[i] as T)));
}
