import { nameIn, type Ref } from '../text/ref';
import { entryOf } from './entries';

/** What people read for a speaker or the subject of a mention: the gazetteer's name, or what the ref says. */
export function nameOf(ref: Ref): string {
  return entryOf(ref)?.name ?? nameIn(ref);
}
