import { Parser } from 'htmlparser2';
import { ImportError } from './importError';
import { deepestNesting } from './limits';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of tags does with them. */
export interface MarkupReader {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/**
 * Tells `reader` of all tags and texts, in order. No entity that the file defines is known, nothing is
 * loaded, and nesting is bounded. Throws ImportError for what goes beyond.
 */
export function readMarkup(source: string, reader: MarkupReader, mode: 'xml' | 'html'): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > deepestNesting) throw new ImportError('tooDeep');
        reader.open(name, attributes);
      },
      ontext: text => reader.text(text),
      onclosetag(name) {
        depth--;
        reader.close(name);
      },
      onprocessinginstruction(name, data) {
        // Expanding entities within entities makes gigabytes of a line.
        if (mode === 'xml' && /^!doctype$/i.test(name) && /<!ENTITY|\[/i.test(data))
          throw new ImportError('entities');
      },
    },
    { xmlMode: mode === 'xml', decodeEntities: true },
  );
  parser.write(source);
  parser.end();
}
