import type { NameSamples } from '../../../support/markedNames';

/** Adjectives and inhabitants, the languages that share their names, and phrases that hold them. */
export const englishDemonyms: NameSamples = {
  'an adjective before a noun': 'The {UY:Uruguayan} delegate praised a {KE:Kenyan} app.',
  'inhabitants in the plural': '{PE:Peruvians}, {GR:Greeks} and {FI:Finns} were asked.',
  'inhabitants without a plural':
    'The {CH:Swiss}, the {VN:Vietnamese} and the {SN:Senegalese} agreed.',
  'the possessive of inhabitants': "The {PL:Poles}' answer and the {DK:Danes}' were alike.",
  'inhabitants in -man and -men':
    'A {IE:Irishman}, two {NL:Dutchmen} and a {FR:Frenchwoman} drew lots.',
  'inhabitants of other roots':
    'A {NE:Nigerien}, a {LS:Mosotho} and a {BW:Motswana} share the flat with a {NZ:New Zealander}.',
  'adjectives joined by a hyphen':
    'A {FR:French}-{SN:Senegalese} school; a {ID:Indonesian}-born nurse.',
  'a prefix joined by a hyphen': 'The Anglo-{IE:Irish} and the Franco-{DE:German} offices moved.',
  'non- before an adjective': 'Fees for non-{NO:Norwegian} students rose.',
  'two words for one people':
    'A {ZA:South African} miner and a {LK:Sri Lankan} cook compared wages.',
  'the Koreas as adjectives':
    'A {KR:South Korean} yard built a {KP:North Korean} ferry in the story.',
  'Korean alone': 'A {KR/KP?:Korean} proverb says so.',
  'Congolese alone': 'A {CD/CG?:Congolese} trader counted her fish.',
  'Polish and polish': '{PL:Polish} shoes need polish; they polish them at dawn.',
  'Polish as a request': 'Polish the draft before Friday.',
  'languages of interpretation': 'Interpretation was given in French, Spanish and Portuguese.',
  'speakers of a language': 'The French-speaking and Portuguese-speaking countries met alone.',
  'a translation into a language': 'The Greek translation of the form was late.',
  'parts of a continent':
    'South American, Central American, North American and Latin American ports were compared.',
  'Latin America and the Americas':
    'Latin America, Central America and the Americas at large gained.',
  'an American by passport': 'An {US:American} and two {CA:Canadians} chaired.',
  'Central Africans of the republic': 'In Bangui, {CF:Central African} nurses were on strike.',
  'Central Africa as a region': 'Western and Central African corridors were mapped.',
  'West Indian': 'A West Indian cricket team visited the school.',
  'French fries': 'French fries were served on the terrace.',
  'Turkish bath': 'The delegates met in a Turkish bath.',
  'Dutch auction': 'Permits go by Dutch auction.',
  'Swiss cheese': 'The law has more holes than a Swiss cheese.',
  'Danish pastry and Russian dolls':
    'Danish pastries, and agreements like Russian dolls, were on offer.',
  'an Indian summer': 'The talks had an Indian summer.',
  'a Spanish flu, a German shepherd':
    'The Spanish flu closed the port; a German shepherd guards it today.',
  'seas named for a people':
    'Cables cross the Norwegian Sea, the Irish Sea and the Philippine Sea.',
  'the Indian Ocean': 'Trawlers left the Indian Ocean.',
  'the Persian Gulf': 'Tankers leave the Persian Gulf at dawn.',
  'the Korean peninsula': 'Peace on the {KR/KP??:Korean} Peninsula was wished for.',
  'adjectives in capitals': 'THE {TN:TUNISIAN} PILOT AND ITS {MT:MALTESE} TWIN',
  'danish, dutch and swiss in small letters': 'They go dutch on a danish and a slice of swiss.',
};
