import { isMap, isScalar, type Node } from 'yaml';
import { kindOf, type Ref } from '../text/ref';
import type { Fields } from '../yaml/fields';
import { nameText } from './nameText';
import { NameBudget } from './nameBudget';
import type { Notes } from './notes';
import { speakerFields } from './rosterFields';
import type { RosterEntry } from './types';
import { type KnownNames, speakerKinds, type SpeakerKind, type Who, whoIs } from './whoIs';

/** Reads the speakers of one roster: no two of them have a name in common. */
export class SpeakerReader {
  readonly #notes: Notes;
  readonly #known: KnownNames;
  readonly #budget = new NameBudget();
  /** Whose each name is, in small letters. */
  readonly #owners = new Map<string, Who>();
  #isFull = false;

  constructor(notes: Notes, known: KnownNames) {
    this.#notes = notes;
    this.#known = known;
  }

  /** The speaker, or undefined where it has no name of its own. */
  read(fields: Fields): RosterEntry | undefined {
    this.#notes.unknownFields(fields, speakerFields);
    const who = this.#who(fields);
    const node = fields.node('name');
    if (!who || !node || !this.#claim(who.name, who, node)) return undefined;
    const aliases = fields.texts('aliases').flatMap(({ text, node }) => {
      const alias = nameText(text, node, this.#notes);
      return alias !== undefined && this.#claim(alias, who, node) ? [alias] : [];
    });
    return { ...who, aliases, attributes: this.#attributes(fields) };
  }

  /** To what the speaker belongs: one of this roster, if there is one of the name. To be asked when all are read. */
  affiliation(fields: Fields): Ref | undefined {
    const written = fields.text('affiliation');
    const node = fields.node('affiliation');
    const name = written === undefined ? undefined : nameText(written, node, this.#notes);
    if (name === undefined) return undefined;
    const known = this.#owners.get(name.toLowerCase())?.ref ?? this.#known.refOf(name);
    const ref = known ?? whoIs(name, 'organisation', this.#known)?.ref;
    if (ref && kindOf(ref) !== 'person') return ref;
    const message = '“{0}” is no country, group or organisation to which somebody can belong.';
    this.#notes.error('bad-affiliation', node, message, name);
    return undefined;
  }

  #who(fields: Fields): Who | undefined {
    const written = fields.required('name');
    const node = fields.node('name');
    const kind = this.#kind(fields);
    const name = written === undefined ? undefined : nameText(written, node, this.#notes);
    if (name === undefined) return undefined;
    const who = whoIs(name, kind, this.#known);
    const message =
      '“{0}” is no country that Rapporteur knows. Write its code, as in country:MA, or choose another kind.';
    if (!who) this.#notes.error('unknown-country', node, message, name);
    return who;
  }

  #kind(fields: Fields): SpeakerKind {
    const written = fields.text('kind')?.trim();
    const kind = speakerKinds.find(known => known === written);
    if (kind || written === undefined) return kind ?? 'person';
    const message = '“{0}” is no kind of speaker. Choose person, organisation, group or country.';
    this.#notes.error('unknown-kind', fields.node('kind'), message, written);
    return 'person';
  }

  /** Whether the name is this speaker's alone. */
  #claim(name: string, who: Who, node: Node): boolean {
    const key = name.toLowerCase();
    const owner = this.#owners.get(key);
    if (owner) {
      const message = '“{0}” is a name of {1} already. Each name belongs to one speaker.';
      this.#notes.warning('duplicate-alias', node, message, name, owner.name);
      return false;
    }
    if (!this.#budget.take(name)) return this.#full(node);
    this.#owners.set(key, who);
    return true;
  }

  #full(node: Node): false {
    const message = 'This roster is too long: names from here on are not read. Shorten it.';
    if (!this.#isFull) this.#notes.error('too-large', node, message);
    this.#isFull = true;
    return false;
  }

  #attributes(fields: Fields): Readonly<Record<string, string>> {
    const node = fields.node('attributes');
    if (!isMap(node)) {
      const message = '“{0}” has to hold fields with texts, such as region: West Africa.';
      if (node) this.#notes.error('wrong-type', node, message, 'attributes');
      return {};
    }
    const attributes = this.#notes.fieldsOf(node);
    const keys = node.items.flatMap(({ key }) => (isScalar(key) ? String(key.value) : []));
    return Object.fromEntries(
      keys.flatMap(key => {
        const text = attributes.text(key);
        return text === undefined ? [] : [[key, text]];
      }),
    );
  }
}
