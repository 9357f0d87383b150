import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** The document that a text is; throws for the least thing that is not well-formed. */
export function xmlDocument(text: string, type = 'text/xml'): Document {
  const wrong = /(?![\t\n\r\u0080-\u009F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u.exec(text);
  if (wrong) throw new Error(`U+${wrong[0].charCodeAt(0).toString(16)} is no character of XML`);
  const onError = (level: string, message: string) => {
    // Ours stand for characters that XML does not have.
    if (message.startsWith('Unicode replacement character')) return;
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(text, type);
}

/** All elements with this name, in document order. */
export function elements(parent: Document | Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagName(name));
}

/** The elements right below another. */
export function children(parent: Element): Element[] {
  return Array.from(parent.childNodes).filter(node => node.nodeType === 1) as Element[];
}
