import type * as reader from '../reader';
import type { Lazy } from './lazyModule';

/** What reads reports and knows names, once it is loaded. */
export type Reader = typeof reader;

/** Gives what reads reports; loads it on first need. */
export type LazyReader = Lazy<Reader>;
