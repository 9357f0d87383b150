import type { NameSamples } from '../../../support/markedNames';

/** Names that hold other names, are nearly other names, or are shared by two countries. */
export const englishLookalikes: NameSamples = {
  'four Guineas':
    '{GN:Guinea}, {GW:Guinea-Bissau}, {GQ:Equatorial Guinea} and {PG:Papua New Guinea} are four states.',
  'the island of New Guinea': 'New Guinea has more than a thousand tongues.',
  'Guinea-Conakry': 'Buses run to {GN:Guinea}-Conakry on Fridays.',
  'Guinea Bissau without its hyphen': '{GW:Guinea Bissau} asked for boats.',
  'two Congos in full':
    'The {CD:Democratic Republic of the Congo} faces the {CG:Republic of the Congo} across the river.',
  'two Congos by their capitals': '{CG:Congo-Brazzaville} and {CD:Congo-Kinshasa} trade in fish.',
  'Congo alone': 'Planks from the {CG/CD?:Congo} were seized.',
  'DR Congo': '{CD:DR Congo} and {AO:Angola} share the pipeline.',
  'two Koreas by direction': '{KR:South Korea} and {KP:North Korea} both have such a lake.',
  'Korea alone': 'In {KR/KP?:Korea} the custom is older.',
  'Niger and Nigeria': '{NE:Niger} and {NG:Nigeria} patrol together.',
  'Nigerien and Nigerian': 'A {NE:Nigerien} mayor met two {NG:Nigerian} mayors.',
  'Dominica and the Dominican Republic':
    '{DM:Dominica} and the {DO:Dominican Republic} export cocoa.',
  'the Commonwealth of Dominica': 'The {DM:Commonwealth of Dominica} rebuilt its roofs.',
  'Dominican alone': 'A {DM/DO?:Dominican} nurse spoke from the floor.',
  'Dominican where the Republic has been named':
    'The {DO:Dominican Republic} answered. The {DO:Dominican} delegate gave numbers.',
  'two Sudans': '{SD:Sudan} and {SS:South Sudan} share the White Nile.',
  'two Samoas': '{WS:Samoa} lies west of {AS:American Samoa}.',
  'Ireland and Northern Ireland': '{IE:Ireland} pays half; {GB:Northern Ireland} pays the rest.',
  'two groups of Virgin Islands':
    'The {VG:British Virgin Islands} and the {VI:US Virgin Islands} share a radio band.',
  'Virgin Islands alone': 'Boats registered in the {VG/VI?:Virgin Islands} are exempt.',
  'two halves of one island': '{MF:Saint Martin} and {SX:Sint Maarten} have one airport.',
  'Macedonia as a Greek region': 'Growers of Western Macedonia, in {GR:Greece}, sent peaches.',
  'Micronesia beside Polynesia': 'Canoes of Polynesia and {FM??:Micronesia} were shown.',
  'French Guiana, Guyana and French Polynesia':
    '{GF:French Guiana}, {GY:Guyana} and {PF:French Polynesia} sent botanists.',
  'Mali, Oman and Niger inside words':
    'Animalia, women, denigration, normalisation and the Chadwick study are no countries.',
  'Mali and Somalia': '{ML:Mali} and {SO:Somalia} sent the same text.',
  'Oman and Romania': '{OM:Oman} and {RO:Romania} sit side by side.',
  'Iran and Iraq': '{IR:Iran} and {IQ:Iraq}, then Tirana and Iranga, were named.',
  'Austria and Australia': '{AT:Austria} is not {AU:Australia}; Austrasia is neither.',
  'Slovakia and Slovenia':
    '{SK:Slovakia} and {SI:Slovenia} swapped seats, as Slavonia never could.',
  'Mauritius and Mauritania': '{MU:Mauritius} thanked {MR:Mauritania}.',
  'Gambia and Zambia': 'The {GM:Gambia} and {ZM:Zambia} met, says the Zambezia paper.',
  'India inside Indiana and Indies':
    'Indiana, the East Indies and the West Indies import {IN:India}’s tea.',
  'two Timors': 'West Timor is a part of {ID:Indonesia}, {TL:Timor-Leste} is not.',
};
