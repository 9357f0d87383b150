import type { Labels } from './options';

/** The words of documents in English, as the command line writes them. */
export const englishLabels: Labels = {
  language: 'en',
  quotations: 'Quotations',
  noCode: 'No code',
  noSpeaker: 'No speaker',
  note: 'Note',
  status: { review: 'its place is to be reviewed', orphan: 'its text is gone from the report' },
  roleName: role => role,
  roundtable: number => `Roundtable ${number}`,
};

/** As the setting `rapporteur.quotation` has it where nobody changed it. */
export const usualQuotation = '“{quote}” ({speaker}, {role}, {roundtable})';
