import type { Read } from '../text/problem';
import type { Fields } from '../yaml/fields';
import { nameText } from './nameText';
import { Notes } from './notes';
import { openRoster } from './rosterFile';
import { rosterFields, rosterLanguages } from './rosterFields';
import { SpeakerReader } from './speakerReader';
import type { Roster, RosterEntry } from './types';
import type { KnownNames } from './whoIs';
import { tooLarge } from '../yaml/tooLarge';

/**
 * Reads a roster. Every speaker with a name is in the value, whatever is wrong elsewhere; `writable`
 * tells whether the file may be edited. `known` is the gazetteer. Never throws, and gives a thousand problems at most.
 *
 * ```yaml
 * rapporteur: 1
 * speakers:
 *   - name: Amara Diallo               # a person, unless `kind` says otherwise
 *     aliases: [A. Diallo, Ms. Diallo]
 *     affiliation: country:SN          # a ref, or a name
 *     attributes: { role: co-chair }
 *   - name: country:MA                 # a ref of the gazetteer, to add aliases
 *     aliases: [Kingdom of the West]
 * headings: [Breakout]                 # words that open a roundtable's heading, as "Session" does
 * language: fr                         # en, fr or es; without it each report's is found by itself
 * ```
 */
export function readRoster(text: string, known: KnownNames): ReadRoster {
  const file = openRoster(text);
  if (!file) return unread;
  const { root, problems, writable } = file;
  const value = root ? rosterIn(root, new Notes(problems), known) : emptyRoster;
  return { value, problems: problems.slice(0, mostProblems), writable };
}

type ReadRoster = Read<Roster> & { readonly writable: boolean };

const mostProblems = 1_000;

const emptyRoster: Roster = { entries: [], headings: [] };

function rosterIn(root: Fields, notes: Notes, known: KnownNames): Roster {
  notes.unknownFields(root, rosterFields);
  const entries = entriesIn(root, new SpeakerReader(notes, known));
  return { entries, headings: headingsIn(root, notes), language: languageIn(root, notes) };
}

function entriesIn(root: Fields, reader: SpeakerReader): RosterEntry[] {
  const read = root.maps('speakers').map(fields => ({ fields, entry: reader.read(fields) }));
  return read.flatMap(({ fields, entry }) => {
    const affiliation = reader.affiliation(fields);
    return entry ? [affiliation ? { ...entry, affiliation } : entry] : [];
  });
}

// English, French and Spanish have some twenty each.
const mostHeadings = 200;

function headingsIn(root: Fields, notes: Notes): string[] {
  const words = root.texts('headings').flatMap(({ text, node }, i) => {
    const message = 'These are too many words for headings: {0} are the most.';
    if (i === mostHeadings) notes.error('too-large', node, message, String(mostHeadings));
    return i < mostHeadings ? (nameText(text, node, notes) ?? []) : [];
  });
  return [...new Set(words)];
}

function languageIn(root: Fields, notes: Notes): Roster['language'] {
  const written = root.text('language')?.trim();
  const language = rosterLanguages.find(known => known === written);
  if (language || written === undefined) return language;
  const message = '“{0}” is no language in which reports are read. Choose en, fr or es.';
  notes.error('unknown-language', root.node('language'), message, written);
  return undefined;
}

const unread: ReadRoster = {
  value: emptyRoster,
  problems: [tooLarge()],
  writable: false,
};
