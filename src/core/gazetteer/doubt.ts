import type { Ref } from '../text/ref';
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

const joined = /^(?:,|,?\s+(?:and|or|y|e|et|&))\s+$/;

/** Whether a country stands beside it in a list: "Granada y Barbados". */
function isListed({ left, right, linkLeft = '', linkRight = '' }: Surroundings): boolean {
  const isCountry = (name: NameMatch | undefined) => name?.ref.startsWith('country:') ?? false;
  return (isCountry(left) && joined.test(linkLeft)) || (isCountry(right) && joined.test(linkRight));
}

/** "In Georgia the peaches were late": a place, with nothing named around it that tells which. */
function isLonePlace(ref: Ref, around: Surroundings): boolean {
  if (ref !== 'country:GE' || around.left || around.right) return false;
  return around.words === 'Georgia' && /^in$/i.test(around.previous);
}

/** "Caritas Lebanon": the country's branch of an organisation. */
function isBranch({ start }: NameMatch, around: Surroundings): boolean {
  const { left } = around;
  return left?.end === start - 1 && left.ref.startsWith('org:') && around.linkLeft === ' ';
}

/** Whether a name may well mean something else: another country, or the body that it is a part of. */
export function isDoubtful(match: NameMatch, around: Surroundings): boolean {
  const { ref, start, end } = match;
  if (!ref.startsWith('country:')) return false;
  if (end - start <= longestShared && shared.has(around.words))
    return around.words !== 'Granada' || !isListed(around);
  if (isLonePlace(ref, around) || isBranch(match, around)) return true;
  if (opensBody.test(around.previous) && ofBody.test(around.textBefore)) return true;
  return around.behind !== '' && body.test(around.textBehind);
}
