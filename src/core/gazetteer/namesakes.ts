import type { Ref } from '../text/ref';
import type { NameMatch } from './types';

/** Words that two countries share, with these countries. */
const families: Readonly<Record<string, readonly Ref[]>> = {
  Dominican: ['country:DM', 'country:DO'],
  Dominicans: ['country:DM', 'country:DO'],
  Congolese: ['country:CD', 'country:CG'],
  Korea: ['country:KP', 'country:KR'],
  Korean: ['country:KP', 'country:KR'],
  Koreans: ['country:KP', 'country:KR'],
};

/**
 * The names, those that two countries share told apart where the text names one of the two in full and
 * not the other: "The Dominican Republic answered. The Dominican delegate gave numbers."
 */
export function withoutNamesakes(text: string, names: NameMatch[]): NameMatch[] {
  if (!names.some(name => name.isDoubtful)) return names;
  const named = new Set(names.filter(name => !name.isDoubtful).map(({ ref }) => ref));
  return names.map(name => {
    if (!name.isDoubtful) return name;
    const words = text.slice(name.start, name.end);
    if (words === 'Congo') return isFormal(text, names) ? certain(name) : name;
    const [ref, ...others] = (families[words] ?? []).filter(each => named.has(each));
    return ref && others.length === 0 ? { ...certain(name), ref } : name;
  });
}

function certain({ start, end, ref, form }: NameMatch): NameMatch {
  return { start, end, ref, form };
}

/** Whether the other Congo is named as in lists of the United Nations, where the shorter name is Congo's own. */
function isFormal(text: string, names: readonly NameMatch[]): boolean {
  return names.some(
    ({ start, end, ref }) => ref === 'country:CD' && text.slice(start, end).endsWith(')'),
  );
}
