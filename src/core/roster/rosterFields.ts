/** The fields of a roster. */
export const rosterFields = ['rapporteur', 'speakers', 'headings', 'language'] as const;

/** The fields of one of its speakers. */
export const speakerFields = ['name', 'kind', 'aliases', 'affiliation', 'attributes'] as const;

/** The languages in which reports are read. */
export const rosterLanguages = ['en', 'fr', 'es'] as const;
