import type { NameSamples } from '../../../support/markedNames';

/** Inhabitants with their capital and adjectives without, and small words that are neither. */
export const frenchDemonyms: NameSamples = {
  'inhabitants with a capital': 'Les {MA:Marocains} et les {SN:Sénégalaises} ont applaudi.',
  'one inhabitant': 'Un {BE:Belge} et une {FI:Finlandaise} tenaient le guichet.',
  'a delegation': 'La délégation {UY:uruguayenne} a pris la parole.',
  'a government': 'Le gouvernement {MA:marocain} et l’ambassadrice {CA:canadienne} sont d’accord.',
  'an adjective of another root':
    'La délégation {NL:néerlandaise} a suivi la proposition {CH:suisse}.',
  'a joint adjective': 'La déclaration franco-{DE:allemande} est courte.',
  'inhabitants of two words': 'Les {KR:Sud-Coréens} et les {NZ:Néo-Zélandais} sont repartis.',
  'an adjective of two words':
    'Le ministre {ZA:sud-africain} et son homologue {BF:burkinabé} ont dîné.',
  'Nigérien and Nigérian': 'Une maire {NE:nigérienne} a reçu un maire {NG:nigérian}.',
  'Dominicain and Dominiquais':
    'Une experte {DO:dominicaine} et un expert {DM:dominiquais} ont parlé.',
  'languages in small letters': 'Le texte existe en français, en anglais et en espagnol.',
  'a head like a Turk’s': 'La délégation fut la tête de Turc de la soirée.',
  'to leave the English way': 'Ils ont filé à l’anglaise après un café turc.',
  cheese: 'On servit des petits-suisses.',
  'romain is not roumain': 'Un théâtre romain ; un élu {RO:roumain}.',
  'the bird': 'La dinde et la pintade se vendent bien.',
  'the weapon': 'Une grenade a été trouvée près de l’école.',
  'the fruit at the start of a sentence': 'Grenades et figues poussent en {IR:Iran}.',
  'malin, malte and or in small letters': 'Le malin vend du malt, de l’or et de l’ombre.',
  'a jersey': 'Un jersey de laine vient de {JE:Jersey}.',
  'a panama': 'Il portait un panama de l’{EC:Équateur}.',
  'the equator': 'La ligne passe sous l’équateur.',
  'the meeting at the start of a sentence': 'Réunion du comité : aucune décision.',
  'the meeting with a capital article':
    'La réunion du 4 mai est reportée ; la Réunion du Bureau aussi.',
  'the island of Réunion': 'Les élus de {RE:La Réunion} et de {YT:Mayotte} sont venus.',
  'us inside plus and vous': 'De plus, vous avez bu le jus.',
  'ink and paper': 'L’encre de Chine et le papier d’Arménie manquent.',
  'guinea pigs and nuts': 'Le cochon d’Inde mange une noix du Brésil.',
  'Russian mountains and dolls': 'Des montagnes russes, des poupées russes : tel fut le débat.',
  'a custard': 'On servit une crème anglaise.',
  coins: 'Le livre coûtait trois guinées.',
  'people whose names look like those of another people':
    'Les Romains et les Maliniens ne sont pas des {RO:Roumains}.',
};
