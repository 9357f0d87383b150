import type { Ref } from '../text/ref';

/** A query made ready for matching: plain values that can be sent to another thread. All tests have to hold. */
export interface Wanted {
  readonly texts: readonly TextTest[];
  readonly speakers: readonly SpeakerTest[];
  /** Ids of themes, one of which has to be mentioned. */
  readonly themes: readonly ValueTest[];
  /** Ids of codes, and coders; with both, one annotation has to have both. */
  readonly annotations: readonly AnnotationTest[];
  readonly roles: readonly ValueTest[];
  /** Numbers or words of titles, folded. */
  readonly roundtables: readonly ValueTest[];
  /** Words of the report's address or title, folded. */
  readonly reports: readonly ValueTest[];
  readonly years: readonly ValueTest[];
}

interface Test {
  /** It must not hold. */
  readonly isNot: boolean;
}

export interface ValueTest extends Test {
  readonly values: readonly string[];
}

/** Words that have to follow one another in the text, one of several phrases. */
export interface TextTest extends Test {
  readonly phrases: readonly (readonly string[])[];
}

export interface SpeakerTest extends Test {
  readonly refs: readonly Ref[];
  /** Parts of the names of persons and bodies that no ref is known for, folded. */
  readonly names: readonly string[];
}

export interface AnnotationTest extends Test {
  readonly codes?: readonly string[];
  readonly coders?: readonly string[];
}
