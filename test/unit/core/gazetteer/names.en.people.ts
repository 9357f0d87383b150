import type { NameSamples } from '../../../support/markedNames';

/** People who bear a country's name. */
export const englishPeople: NameSamples = {
  'Georgia as a forename': 'Georgia Ntela thanked {AM:Armenia}.',
  'Georgia as a forename behind a title': 'Ms. Georgia Ntela and Dr Georgia Moss left.',
  'Chad as a forename': 'Chad Okoye, of {NG:Nigeria}, read the figures.',
  'Jordan as a forename': 'Jordan Pellew asked {JO:Jordan} for its figures.',
  'Jordan as a surname behind a title': 'Ms. Jordan disagreed with Mr Jordan.',
  'Jordan as a surname behind a forename': 'Ruth Jordan chaired the hour.',
  'the king of Jordan': 'The King of {JO:Jordan} sent a letter.',
  'Israel as a forename': 'Israel Mendonca moderated.',
  'India as a forename': 'India Farrow took notes.',
  'Kenya as a forename': 'Kenya Whitlock took more notes.',
  'Ireland and Holland as surnames': 'Prof. Ireland answered Mrs Holland.',
  'England and Wales as surnames behind forenames': 'Peter Wales and Amara England drew the map.',
  'France as a surname': 'Mr. France and Ms. Brazil shared a table.',
  'a forename by an initial': 'J. Ireland and M. K. Jordan reviewed it.',
  'a forename behind an initial': 'T. Jordan Abara reviewed it.',
  'a country before an office': '{JO:Jordan} Minister of Labour Hala Nasri spoke.',
  'a country before Ambassador': 'The {TD:Chad} Ambassador replied.',
  'a country before its delegate’s name': 'Statement by {IN:India} (Ms. Farida Rao)',
  'a person before a country': 'Statement by Ms. Farida Rao ({IN:India})',
  'a person with affiliation behind a comma':
    'Jordan Pellew, {IE:Ireland}, and Ana Tosi, {IT:Italy}',
  'a capitalised verb behind Chad': '{TD:Chad} Proposed a levy on sand.',
  'Prince of Wales': 'The Prince of {GB?:Wales} opened the garden.',
  'an affiliation in front of the person':
    'Ana Tosi of {MT:Malta} and {JO:Jordan}’s Hala Nasri replied.',
  'a plural that ends like a title': 'They compared P&Ms. {AU:Australia} and {NO:Norway} had two.',
  'initials that are letters of a country': 'U. K. Rao and P. N. Gomes met.',
};
