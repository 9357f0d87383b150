import { Word } from './lexicon';

/** The endings of a class of verbs, by what their forms are; a base is written without its ending. */
export type Endings = Readonly<
  Partial<Record<'past' | 'present' | 'gerund' | 'participle' | 'base', string>>
>;

/** Adds all forms of verbs: each stem of `stems` with each ending. A bare ending is written `-`. */
export function addVerbs(words: Map<string, number>, stems: string, endings: Endings): void {
  for (const stem of stems.split(/\s+/).filter(Boolean)) {
    for (const [kind, list] of Object.entries(endings)) {
      for (const ending of list.split(' '))
        addForm(words, stem + ending.replace('-', ''), kind as keyof Endings);
    }
  }
}

/** Adds forms that follow no rule, as they are written. */
export function addForms(words: Map<string, number>, forms: Endings): void {
  for (const [kind, list] of Object.entries(forms)) {
    for (const form of list.split(/\s+/).filter(Boolean))
      addForm(words, form, kind as keyof Endings);
  }
}

function addForm(words: Map<string, number>, form: string, kind: keyof Endings): void {
  words.set(form, (words.get(form) ?? 0) | Word[kind]);
}
