import { isMap, isSeq } from 'yaml';
import { applyEdits } from '../text/edits';
import { appendItem } from '../yaml/appendItem';
import { scalarText } from '../yaml/scalars';
import { readYaml } from '../yaml/yamlFile';
import { eolOf, printed, withEol } from '../yaml/yamlText';
import { openRoster, rosterVersion } from './rosterFile';
import { refIn, type SpeakerKind } from './whoIs';

/** A roster to begin with: no speakers yet, and comments that show how to write them. */
export const starterRoster = `# Who speaks in the reports of this folder, beside the countries, groups and organisations that
# Rapporteur knows by itself. It holds for all reports here.
rapporteur: ${rosterVersion}
speakers:
  # - name: Amara Diallo                # a person, unless \`kind\` says otherwise
  #   aliases: [A. Diallo, Ms. Diallo]
  #   affiliation: country:SN           # country, group or organisation, by ref or by name
  #   attributes: { region: West Africa, role: co-chair }
  # - name: Harbour Forum
  #   kind: organisation                # person, organisation, group or country
  #   aliases: [HF]
  # - name: country:MA                  # further names of a country that is known already
  #   aliases: [Kingdom of the West]

# Words that open the heading of a roundtable, as "Session" does:
# headings: [Breakout, Cluster]

# The language of all reports, where it should not be found by itself: en, fr or es.
# language: en
`;

/** What a person says of a new speaker. */
export interface NewSpeaker {
  /** A name, or a ref such as `country:MA`. */
  readonly name: string;
  readonly kind: SpeakerKind;
}

/**
 * The roster's text with a further speaker at the end of its list; all other lines stay as they are.
 * Throws RangeError on a text that `readRoster` calls not writable.
 */
export function addSpeaker(text: string, speaker: NewSpeaker): string {
  const whole = readYaml(text).document.contents === null ? text + bare(text) : text;
  if (!openRoster(whole)?.writable) throw new RangeError('this roster may not be edited');
  for (const shaped of [whole, asBlocks(whole)]) {
    const root: unknown = readYaml(shaped).document.contents;
    const edits = isMap(root)
      ? appendItem(shaped, root, 'speakers', indent => itemText(speaker, indent))
      : undefined;
    if (edits) return applyEdits(shaped, edits);
  }
  throw new RangeError('this roster is written in a way in which it cannot be edited');
}

function itemText({ name, kind }: NewSpeaker, indent: string): string {
  const fields = [`name: ${scalarText(name.trim().replace(/\s+/gu, ' '))}`];
  if (kind !== 'person' && !refIn(name.trim())) fields.push(`kind: ${kind}`);
  return fields.map((field, i) => `${indent}${i === 0 ? '- ' : '  '}${field}\n`).join('');
}

/** The first lines of a roster, behind the comments of a text that holds nothing else. */
function bare(text: string): string {
  const eol = eolOf(text);
  const isOpen = text !== '' && !text.endsWith('\n');
  return withEol(`${isOpen ? '\n' : ''}rapporteur: ${rosterVersion}\nspeakers:\n`, eol);
}

/** The map and its list as blocks; comments stay. */
function asBlocks(text: string): string {
  const { document } = readYaml(text);
  const root: unknown = document.contents;
  if (!isMap(root)) return text;
  root.flow = false;
  const list: unknown = root.get('speakers');
  if (isSeq(list)) list.flow = false;
  return withEol(printed(document), eolOf(text));
}
