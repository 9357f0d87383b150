import type { NameSamples } from '../../../support/markedNames';

/** Names in full, in short and in letters, as English reports write them. */
export const englishNames: NameSamples = {
  'short names in a row': 'Speakers came from {KE:Kenya}, {PY:Paraguay}, {MT:Malta} and {LA:Laos}.',
  'names in the fashion of the United Nations':
    '{VE:Venezuela (Bolivarian Republic of)}, {IR:Iran (Islamic Republic of)} and {BO:Bolivia (Plurinational State of)} voted.',
  'Micronesia in the fashion of the United Nations':
    '{FM:Micronesia (Federated States of)} joined the {MH:Marshall Islands} and {PW:Palau}.',
  'official names':
    'The {SY:Syrian Arab Republic}, the {RU:Russian Federation} and the {TZ:United Republic of Tanzania} abstained.',
  'official names of Asia':
    'The {LA:Lao People’s Democratic Republic}, {VN:Viet Nam} and {BN:Brunei Darussalam} share a hotline.',
  'a kingdom by its full name':
    'The {NL:Kingdom of the Netherlands} spoke first, then the {SA:Kingdom of Saudi Arabia}.',
  'the Republic of Moldova and the Czech Republic':
    'The {MD:Republic of Moldova} and the {CZ:Czech Republic} host it in turn; {CZ:Czechia} pays.',
  'abbreviations of the Koreas and of the Emirates':
    'The {KR:ROK} and the {KP:DPRK} were silent; the {AE:UAE} and {SA:KSA} were not.',
  'abbreviations of the Congo and Papua New Guinea':
    'The {CD:DRC} and {PG:PNG} counted their forests again.',
  'the United Kingdom in letters and in words':
    'The {GB:UK}, once more the {GB:United Kingdom}, cut fees; {GB:Great Britain} once taxed windows.',
  'the United States in four forms':
    'The {US:US}, the {US:U.S.}, the {US:USA} and the {US:United States} are one delegation here.',
  'the United States with dots at the end of a sentence':
    'Half of the nurses went to the {US:U.S.} The rest stayed.',
  'a hyphen behind US': 'A {US:US}-based fund and a {GB:UK}-led team shared the cost.',
  'the possessive of a name': "{MA:Morocco}'s plan was read beside {MU:Mauritius}’ own.",
  'the possessive of an abbreviation': "The {GB:UK}'s reply and the {US:US}'s silence were noted.",
  'capitals throughout': 'STATEMENT BY {BF:BURKINA FASO} AND {NZ:NEW ZEALAND} ON RIVERS',
  'capitals with an accent': '{CI:CÔTE D’IVOIRE} AND {TR:TÜRKİYE} TABLED A TEXT.',
  'capitals without the accent': "{CI:COTE D'IVOIRE} AND {TR:TURKIYE} TABLED A TEXT.",
  'a straight apostrophe': "{CI:Côte d'Ivoire} and {CI:Cote d'Ivoire} are spellings of one name.",
  'a curly apostrophe': '{CI:Côte d’Ivoire} chaired the afternoon.',
  'a no-break blank inside a name': '{SL:Sierra\u00a0Leone} and {SA:Saudi\u00a0Arabia} agreed.',
  'a name broken over two lines':
    'The chair gave the floor to {BF:Burkina\nFaso} and {CR:Costa\n  Rica}.',
  'a name broken over two lines of a file from Windows':
    'After that the {DO:Dominican\r\nRepublic} spoke.',
  'no name over an empty line': 'The list of places ended with Burkina\n\nFaso was not on it.',
  'accents as marks of their own':
    '{CI:Co\u0302te d’Ivoire} and {ST:Sa\u0303o Tome\u0301 and Pri\u0301ncipe} met.',
  'Türkiye with a mark of its own': '{TR:Tu\u0308rkiye} opened a second desk.',
  'names with "and" inside':
    '{TT:Trinidad and Tobago}, {AG:Antigua and Barbuda} and {BA:Bosnia and Herzegovina} run ferries.',
  'an ampersand inside a name': '{TT:Trinidad & Tobago} and {KN:St. Kitts & Nevis} train pilots.',
  'Saint, St. and St':
    '{LC:Saint Lucia}, {LC:St. Lucia} and {VC:St Vincent and the Grenadines} signed.',
  'islands with an article': 'The {BS:Bahamas}, {GM:The Gambia} and the {KM:Comoros} joined.',
  'a name in brackets and behind a dash':
    'One island state ({TV:Tuvalu}) – not {KI:Kiribati} – asked for seawalls.',
  'names joined by a slash': 'The pilot {GH:Ghana}/{TG:Togo} ended in May.',
  'names joined by a hyphen': 'The {MX:Mexico}-{GT:Guatemala} border stayed open.',
  'a name at the very end': 'Only one hand was raised: {UY:Uruguay}',
  'the Vatican and the Holy See':
    'The {VA:Holy See} asked for mercy; the {VA:Vatican} sent a nuncio.',
  'Palestine in two forms': 'The {PS:State of Palestine} took the floor; {PS:Palestine} observed.',
  'Taiwan, Hong Kong and Macao': 'Firms of {HK:Hong Kong}, {MO:Macao} and {TW:Taiwan} were listed.',
  'the Koreas in the fashion of an index':
    '{KP:Korea (Democratic People’s Republic of)} and {KR:Korea (Republic of)} follow {KI:Kiribati}.',
  'the Congo in the fashion of an index':
    '{CD:Congo (Democratic Republic of the)} follows {KM:Comoros}.',
  'Tanzania and Moldova in the fashion of an index':
    '{TZ:Tanzania (United Republic of)} and {MD:Moldova (Republic of)} share a page.',
};
