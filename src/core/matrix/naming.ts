import { allCodes, codePath } from '../codebook/codes';
import type { Codebook } from '../codebook/types';
import type { Ref } from '../text/ref';
import type { Naming } from './matrix';
import { type Dimension, rest } from './question';

/** What naming has to know. */
export interface NamingParts {
  readonly codebook: Codebook;
  readonly nameOf: (ref: Ref) => string;
  readonly regionName: (code: string) => string;
  readonly reportName: (report: string) => string;
  /** What is read where nothing of a dimension is: “no region”. */
  readonly restName: (dimension: Dimension) => string;
}

/** What people read for rows and columns; codes stand in the codebook's order, years and reports in their own. */
export function namingWith(parts: NamingParts): Naming {
  const { codebook, nameOf, regionName, reportName, restName } = parts;
  const order = new Map(allCodes(codebook).map(({ id }, i) => [id, i]));
  const names = namesOfCodes(codebook);
  const rankOf = (key: string) => order.get(key) ?? order.size;
  return {
    regionName,
    labelOf: (key, dimension) => {
      if (key === rest) return restName(dimension);
      switch (dimension) {
        case 'speaker':
        case 'country':
        case 'group':
          return nameOf(key as Ref);
        case 'region':
          return regionName(key);
        case 'theme':
        case 'code':
          return names.get(key) ?? key;
        case 'report':
          return reportName(key);
        case 'roundtable':
        case 'year':
        case 'coder':
          return key;
      }
    },
    inOrder: (keys, dimension) => {
      if (dimension === 'theme' || dimension === 'code')
        return [...keys].sort((a, b) => rankOf(a) - rankOf(b));
      return dimension === 'year' || dimension === 'report' ? [...keys].sort() : keys;
    },
  };
}

/** The codes by their names, which are short; where two have the same, with those above them. */
function namesOfCodes(codebook: Codebook): ReadonlyMap<string, string> {
  const codes = allCodes(codebook);
  const seen = new Map<string, number>();
  for (const { name } of codes) seen.set(name, (seen.get(name) ?? 0) + 1);
  return new Map(
    codes.map(({ id, name }) => {
      return [id, seen.get(name) === 1 ? name : codePath(codebook, id).join(' › ')];
    }),
  );
}
