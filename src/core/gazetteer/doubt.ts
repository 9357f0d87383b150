import type { Surroundings } from './surroundings';
import type { NameMatch } from './types';

// Names of two countries, and names that are towns as often as countries.
const shared = new Set([
  'Congo',
  'Congolese',
  'Korea',
  'Korean',
  'Koreans',
  'Dominican',
  'Dominicans',
  'Virgin Islands',
  'Granada',
]);

const longestShared = 'Virgin Islands'.length;

const ofBody =
  /(?:Bank|Times|Prince|University|College|Institute|Air|Radio|Church|Order|Banque|Université|Radio|Institut|Collège|Voz|Banco|Banco\s+Central|Universidad|Instituto|Radio|Aerolíneas)\s+(?:of\s+(?:the\s+)?|de\s+la\s+|de\s+l['’]|du\s+|des\s+|del\s+|de\s+|d['’])?$/u;
const body =
  /^\s+(?:Chamber|National|Bank|Times|Post|Airlines|Airways|University|Red\s+Cross|Inter|Télévisions|Info|Post)\b/;

// Words right in front of a name that may be a part of a body's.
const opensBody = /^(?:of|de|du|des|del|la|l|d|the|Air|Radio|Aerolíneas|Institut)$/;

/** Whether a name may well mean something else: another country, or the body that it is a part of. */
export function isDoubtful({ ref, start, end }: NameMatch, around: Surroundings): boolean {
  if (!ref.startsWith('country:')) return false;
  if (end - start <= longestShared && shared.has(around.words)) return true;
  if (opensBody.test(around.previous) && ofBody.test(around.textBefore)) return true;
  return around.behind !== '' && body.test(around.textBehind);
}
