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

const ofBody =
  /(?:Bank|Times|Prince|University|College|Institute|Air|Radio|Church|Order|Banque|Université|Radio|Institut|Collège|Voz|Banco|Banco\s+Central|Universidad|Instituto|Radio|Aerolíneas)\s+(?:of\s+(?:the\s+)?|de\s+la\s+|de\s+l['’]|du\s+|des\s+|del\s+|de\s+|d['’])?$/u;
const body =
  /^\s+(?:Chamber|National|Bank|Times|Post|Airlines|Airways|University|Red\s+Cross|Inter|Télévisions|Info|Post)\b/;

/** Whether a name may well mean something else: another country, or the body that it is a part of. */
export function isDoubtful(
  { ref }: NameMatch,
  { words, textBefore, textBehind }: Surroundings,
): boolean {
  if (!ref.startsWith('country:')) return false;
  return shared.has(words) || ofBody.test(textBefore) || body.test(textBehind);
}
