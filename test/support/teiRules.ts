import type { Element } from '@xmldom/xmldom';
import { children } from './xml';

/**
 * What TEI P5 (Guidelines 4.x; modules core, header, textstructure, namesdates, corpus, spoken) allows of
 * the elements that we write, narrowed to what we use of it: content as a pattern over the names of
 * children, each followed by a comma, and attributes. `text` marks elements that hold characters.
 */
interface Rule {
  readonly content: RegExp;
  readonly attributes?: readonly string[];
  readonly isText?: true;
}

const nothing = /^$/;
const common = '(?:(?:p|u),)*';

const rules: Readonly<Record<string, Rule>> = {
  teiCorpus: { content: /^teiHeader,(?:TEI,)+$/, attributes: ['xmlns'] },
  TEI: { content: /^teiHeader,text,$/, attributes: ['xml:id'] },
  teiHeader: { content: /^fileDesc,(?:profileDesc,)?$/ },
  fileDesc: { content: /^titleStmt,publicationStmt,sourceDesc,$/ },
  titleStmt: { content: /^(?:title,)+$/ },
  publicationStmt: { content: /^(?:p,)+$/ },
  sourceDesc: { content: /^(?:(?:p,)+|(?:bibl,)+)$/ },
  bibl: { content: /^(?:(?:title|author|date|idno),)+$/ },
  profileDesc: { content: /^langUsage,(?:particDesc,)?$/ },
  langUsage: { content: /^(?:language,)+$/ },
  language: { content: nothing, attributes: ['ident'] },
  particDesc: { content: /^(?:(?:listPerson|listOrg),)+$/ },
  listPerson: { content: /^(?:person,)+$/ },
  person: { content: /^(?:persName,)+$/, attributes: ['xml:id'] },
  persName: { content: /^(?:roleName,)?$/, isText: true },
  listOrg: { content: /^(?:org,)+$/ },
  org: { content: /^orgName,(?:idno,)?$/, attributes: ['xml:id', 'role'] },
  text: { content: /^body,$/, attributes: ['xml:lang'] },
  // Divisions come last, and one that has begun ends the text of its holder.
  body: { content: new RegExp(`^(?=.)${common}(?:div,)*$`) },
  div: { content: new RegExp(`^(?:head,)?${common}(?:div,)*$`), attributes: ['type', 'n'] },
  u: { content: /^(?:seg,)*$/, attributes: ['who'] },
  idno: { content: nothing, attributes: ['type'], isText: true },
  ...Object.fromEntries(
    ['title', 'author', 'date', 'roleName', 'orgName', 'head', 'p', 'seg'].map(name => {
      return [name, { content: nothing, isText: true }] as const;
    }),
  ),
};

/** What is wrong in an element of TEI and below it. */
export function teiProblems(element: Element): string[] {
  const { tagName } = element;
  const rule = rules[tagName];
  if (!rule) return [`${tagName} is none of the elements`];
  const below = children(element);
  const names = below.map(child => `${child.tagName},`).join('');
  const foreign = Array.from(element.attributes, ({ name }) => name).filter(
    name => !rule.attributes?.includes(name),
  );
  const isTextAstray =
    !rule.isText &&
    Array.from(element.childNodes).some(node => node.nodeType === 3 && node.nodeValue?.trim());
  return [
    ...(rule.content.test(names) ? [] : [`${tagName} holds ${names}`]),
    ...(isTextAstray ? [`${tagName} holds text`] : []),
    ...foreign.map(name => `${tagName} has ${name}`),
    ...below.flatMap(teiProblems),
  ];
}
