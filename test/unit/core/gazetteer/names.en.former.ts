import { type NameSamples, todo } from '../../../support/markedNames';

/** Names that countries bore once, and states that are no more. */
export const englishFormerNames: NameSamples = {
  'Ivory Coast and Cape Verde': '{CI:Ivory Coast} and {CV:Cape Verde} sent one nurse each.',
  'Burma and Ceylon': 'Old maps show {MM:Burma} and {LK:Ceylon}.',
  'Persia and Siam': 'Carpets went from {IR:Persia} to {TH:Siam} by sea.',
  'Zaire is the Congo of Kinshasa': 'He was born in {CD:Zaire}.',
  'Swaziland and Eswatini': '{SZ:Swaziland}, now {SZ:Eswatini}, changed its seal.',
  'Upper Volta': 'The dam was planned when {BF:Upper Volta} was young.',
  'Dahomey, Bechuanaland and Basutoland':
    'Archives of {BJ:Dahomey}, {BW:Bechuanaland} and {LS:Basutoland} are being scanned.',
  'Rhodesia and Northern Rhodesia': '{ZW:Rhodesia} and {ZM:Northern Rhodesia} shared a railway.',
  'Tanganyika as a state': 'In 1962 {TZ:Tanganyika} became a republic.',
  'the New Hebrides': 'The {VU:New Hebrides} had two flags.',
  'Kampuchea and Formosa': 'Letters from {KH:Kampuchea} and {TW:Formosa} are in box 9.',
  Abyssinia: 'The emperor of {ET:Abyssinia} replied by cable.',
  'East Timor': '{TL:East Timor} and {TL:Timor-Leste} are one seat.',
  'the former Yugoslav Republic of Macedonia':
    '{MK:The former Yugoslav Republic of Macedonia} and {AL:Albania} opened a bridge.',
  'FYROM and North Macedonia': 'What was {MK:FYROM} is {MK:North Macedonia} today.',
  'the Soviet Union in words and letters': 'The {SU:Soviet Union} and the {SU:USSR} are one entry.',
  'the former Soviet Union': 'Labour moved across the former {SU:Soviet Union} for decades.',
  'Yugoslavia and Czechoslovakia':
    'Engineers from {YU:Yugoslavia} and {CS:Czechoslovakia} built it.',
  'the two Germanies': '{DD:East Germany} had no such law; the {DD:GDR} archives say so.',
  'the German Democratic Republic':
    'The {DD:German Democratic Republic} and {PL:Poland} ran the line.',
  'West Germany': 'Guest workers went to West {DE:Germany} first.',
  'the Federal Republic of Germany': 'The {DE:Federal Republic of Germany} ratified it.',
  'North and South Vietnam': 'Both North {VN:Vietnam} and South {VN:Vietnam} were invited.',
  'Serbia and Montenegro when it was one state': todo(
    'The former state of {CS:Serbia and Montenegro} signed in 2004.',
  ),
  'Serbia and Montenegro in a list of two states':
    '{HR:Croatia}, {RS:Serbia} and {ME:Montenegro} are three separate contributors.',
  'Moldavia and Byelorussia': 'Grain came from {MD:Moldavia} and {BY:Byelorussia}.',
  'Libyan Arab Jamahiriya': 'The {LY:Libyan Arab Jamahiriya} hosted it in 2005.',
};
