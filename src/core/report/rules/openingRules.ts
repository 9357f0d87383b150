import { speakerAfterOpening } from './afterOpening';
import { announced } from './announced';
import type { AttributionRule } from './attribution';
import { sameAsBefore } from './ellipsis';
import { verbThenSpeaker } from './inverted';
import { label } from './label';
import { saidBySpeaker } from './passive';
import {
  speakerAsideVerb,
  speakerCommaTopic,
  speakerInRelative,
  speakerThenTopic,
  speakerThenVerb,
} from './speakerFirst';
import { unknownVerb } from './unknownVerb';
import { inView, viewOfSpeaker } from './views';

// The first that fits decides: labels, then speaker and verb, then looser forms.
/** All habits of telling who opens a sentence, in the order in which they are tried. */
export const openingRules: readonly AttributionRule[] = [
  label,
  speakerThenVerb,
  speakerThenTopic,
  speakerAsideVerb,
  announced,
  speakerAfterOpening,
  inView,
  viewOfSpeaker,
  speakerCommaTopic,
  speakerInRelative,
  verbThenSpeaker,
  saidBySpeaker,
  sameAsBefore,
  unknownVerb,
];
