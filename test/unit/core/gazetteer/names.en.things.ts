import type { NameSamples } from '../../../support/markedNames';

/** Things, plants, animals and money that have a country's name. */
export const englishThings: NameSamples = {
  birds: 'A turkey, a guinea fowl and three guinea pigs were for sale.',
  'Turkey the country and turkey the bird': '{TR:Turkey} eats little turkey.',
  'guinea pigs at the start of a sentence': 'Guinea pigs are bred in {PE:Peru}.',
  'Guinea worm': 'Guinea worm is nearly gone from {TD:Chad}.',
  'turkey at the start of a sentence': 'Turkey soup was served at noon.',
  porcelain: 'The fine china came by train.',
  peppers: 'Add a chile, then more chili.',
  'Brazil nuts': 'Brazil nuts from {BO:Bolivia} cost more.',
  'a panama hat': 'He wore a panama, then a Panama hat.',
  'Bermuda shorts': 'Bermuda shorts are not allowed in the hall.',
  'Jordan almonds': 'Jordan almonds were handed out.',
  'a jersey': 'The team wore a jersey from {JE:Jersey}.',
  'India ink': 'The deed was drawn in India ink.',
  'a cuba libre': 'She ordered a cuba libre.',
  'months and modal verbs': 'May {MY:Malaysia} may speak in May?',
  'us and US': 'Let us ask the {US:US} to help us.',
  'US in a heading of capitals': 'TELL US MORE ABOUT {JM:JAMAICA}',
  'US dollars in signs': 'The fund holds US$ 40 million and US$12 in coins.',
  'US dollars in words': 'It cost 300 {US??:US} dollars.',
  'a file format': 'Maps come as PNG or JPEG files.',
  'a car is no republic': 'EVERY CAR PAYS A TOLL.',
  'C.A.R. as an abbreviation': 'The {CF:C.A.R.} borders {CM:Cameroon}.',
  'China town': 'A shop in Chinatown and one in China Town share a roof.',
  'a web address and a mail address':
    'Write to desk@malta.example or see www.Chile.example/Peru first.',
  'Panama Papers': 'The Panama Papers were quoted twice.',
  'flags and anthems are of the country': 'The {CH:Swiss} flag and the {BR:Brazil} team were late.',
  'wine named for a town': 'A glass of Bordeaux, one of Madeira, none of {CY:Cyprus}.',
};
