import type { NameSamples } from '../../../support/markedNames';

/** Names beside marks of print, of Markdown and of the web. */
export const englishLayout: NameSamples = {
  'bold and italics of Markdown': '**{GR:Greece}** : Questioned it. *{CY:Cyprus}* did not.',
  'italics by underscores': '_{CL:Chile}_ and __{PE:Peru}__ agreed.',
  'quotation marks': '“{CL:Chile}”, "{PE:Peru}" and ‘{EC:Ecuador}’ were misprinted.',
  'a footnote behind a name': '{CL:Chile}¹ and {PE:Peru}[2] gave figures.',
  'cells of a table': '| {CL:Chile} | 12 |\n|{PE:Peru}|9|',
  'an ellipsis': '{CL:Chile}… or was it {PE:Peru}...?',
  'a dash without blanks': '{CL:Chile}—and {PE:Peru}–agreed.',
  'a colon': '{CL:Chile}: no. {PE:Peru}; yes.',
  'a narrow no-break blank inside a name': '{CR:Costa\u202fRica} agreed.',
  'two blanks inside a name': '{CR:Costa  Rica} and {LK:Sri   Lanka} agreed.',
  'a soft hyphen inside a name': '{MA:Mo\u00adrocco} agreed.',
  'letters joined by a slash': 'The {US:US}/{GB:UK} note and the {US:U.S.}-{MX:Mexico} line',
  'a link': 'See [the {CL:Chile} page](https://example.org/Chile/Peru).',
  'a file name': 'Attach {CL??:Chile}_2019.pdf and report-{PE??:Peru}.docx.',
  'an e-mail address with a name in it': 'Write to Chad@example.org or to Jordan.Peru@example.org.',
  'words written together': 'ChileAndPeru and NewZealanders are typing errors.',
  'letters apart': 'The {US:U. S.} text and the {GB:U. K.} text differ.',
  'a title in capitals over two lines': 'STATEMENT OF THE {DO:DOMINICAN\nREPUBLIC}',
  'a name to a line': '{CU:Cuba}\n{PE:Peru}\n{TD:Chad}\n{IL:Israel}\n{SV:El Salvador}',
  'a name above its text': '{JO:Jordan}\nThe delegate asked why.\n\n{KE:Kenya}\n\nWater is short.',
  'a name that begins the sentence behind another':
    'Cane grows in {CU:Cuba}. {BZ:Belize} grows rice.',
  'a person’s name over two lines': 'We thanked Michael\nJordan and Georgia\nMoss for the map.',
  'a numbered list': '1. {CL:Chile}\n2. {PE:Peru}\n3. {EC:Ecuador}',
  'a time and a name': '10:30 {CL:Chile} (5 min)',
};
