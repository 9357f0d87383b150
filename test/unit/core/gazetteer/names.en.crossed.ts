import type { NameSamples } from '../../../support/markedNames';

/** Words that are a country in another language only, and towns that share a country's name. */
export const englishCrossedNames: NameSamples = {
  'Maurice is no island in English': "Maurice's bakery and Maurice himself won.",
  'Dominique is no island in English': 'Dominique opened the hall.',
  'Salvador in Brazil': 'A clinic in Salvador, {BR:Brazil}, copied it.',
  'Granada in Spain and in Nicaragua':
    'From Granada, {ES:Spain}, a letter went to Granada, {NI:Nicaragua}.',
  'chili at the start of a sentence': 'Chili was served in bowls.',
  'reunion at the start of a line': 'Reunion of families: a pilot in {AL:Albania}',
  'reunion with its accent': '{RE:Réunion} and {MU:Mauritius} share a cable.',
  'the family in capitals': 'FAMILY REUNION IN {MT:MALTA}',
  'San Martín the hero': 'A square named after General San Martín reopened.',
  'Santa Elena in Ecuador': 'Boats left Santa Elena, {EC:Ecuador}.',
  'Greece and a Greek name': 'The mayor of Grecia, {CR:Costa Rica}, visited {GR:Greece}.',
  'two Warsaws': 'Warsaw, {PL:Poland}, wrote to Warsaw, Indiana.',
  'Rome in two countries': 'Rome, {IT:Italy}, is older than Rome, Georgia.',
  'Palestine in Texas': 'The depot of Palestine, Texas, was repaired.',
  'Sudan and Jordan in the United States':
    'Sudan, Texas, and Jordan, Minnesota, have one clinic each.',
  'Brazil in Indiana by its letters': 'The band came from Brazil, IN, by bus.',
  'Denmark in Australia': 'Denmark, Western {AU??:Australia}, grows grapes.',
  'Colombia and British Columbia':
    '{CO:Colombia} met British Columbia and the District of Columbia.',
  'countries behind their towns': 'Havana, {CU:Cuba}, and Kingston, {JM:Jamaica}, are near.',
  'a Maltese cross': 'The Maltese cross on the form was red.',
  'games of other nations': 'It was Russian roulette, or Chinese whispers at best.',
  'Mexican waves': 'A Mexican wave went round; then a Mexican stand-off.',
  'drinks and doors': 'Irish coffee was poured behind the French doors.',
  'Dutch in idioms': 'It was double Dutch to us and took Dutch courage.',
  'hounds and cats': 'No Afghan hounds and no Persian cats in the hall, please.',
};
