import type { NameSamples } from '../../../support/markedNames';

/** Cities, states, waters and streets whose names hold a country's name. */
export const englishPlaces: NameSamples = {
  'Georgia the country among countries':
    '{AM:Armenia}, {GE:Georgia} and {TR:Türkiye} asked for more time.',
  'Georgia the country behind its city': 'The fair moves to Batumi, {GE:Georgia}, in May.',
  'Georgia the state behind its city': 'The clinic is in Atlanta, Georgia.',
  'Georgia the state by its title': 'The State of Georgia and the State of Maine sued.',
  'Georgia the state among states': 'Crops failed in Alabama, Georgia and Florida.',
  'Georgia alone': 'In {GE?:Georgia} the peaches were late.',
  'South Georgia': 'Whalers wintered on {GS??:South Georgia}.',
  'New Mexico, New England and New Jersey':
    'New Mexico, New England and New Jersey signed as states.',
  'New South Wales and New Britain': 'New South Wales trains pilots for New Britain.',
  'Lebanon in Pennsylvania': 'A dairy in Lebanon, Pennsylvania, closed.',
  'Cuba in Missouri': 'The bus stops at Cuba, Missouri.',
  'Peru in Indiana': 'He was born in Peru, Indiana.',
  'Paris and Lima in Texas and Ohio': 'Paris, Texas, and Lima, Ohio, are twins.',
  'Lima in Peru': 'Lima, {PE:Peru}, and Beirut, {LB:Lebanon}, are not.',
  'Norway and China in Maine': 'The road from Norway, Maine, to China, Maine, was closed.',
  'Holland in Michigan': 'Tulips are sold in Holland, Michigan.',
  'Jamaica in Queens': 'The train ends at Jamaica, Queens.',
  'San Marino in California': 'A library in San Marino, California, lent it.',
  'cities that end in City':
    'Flights to Mexico City, Kuwait City and Guatemala City were full; {MX:Mexico} added more.',
  'Panama City in Florida': 'Panama City, Florida, was hit by the storm.',
  'Luxembourg City': 'Judges moved to Luxembourg City last year.',
  'the Belgian province of Luxembourg':
    'The province of Luxembourg is the greenest of {BE:Belgium}.',
  'a river before its name': 'They crossed the River Jordan and the River Gambia.',
  'a river behind its name': 'The Niger River, the Senegal River and the Congo River are low.',
  'a country and its river': '{NE:Niger} dredges the Niger River.',
  'a delta, a basin and a valley':
    'Farmers of the Niger Delta, the Congo Basin and the Jordan Valley met.',
  lakes: 'Lake Chad shrinks while Lake Malawi and Lake Nicaragua do not.',
  'a country and its lake': '{TD:Chad} borders Lake Chad.',
  'a mountain and a governorate': 'Guides of Mount Kenya wrote to Mount Lebanon.',
  gulfs: 'Nets drift in the Gulf of Mexico, the Gulf of Guinea and the Gulf of Oman.',
  seas: 'The South China Sea, the East China Sea and the Sea of Japan are busy.',
  'straits and channels':
    'Pilots know the Denmark Strait, the Strait of Gibraltar and the Mozambique Channel.',
  'the Bermuda Triangle': 'Money vanished as in the Bermuda Triangle.',
  'a canal and an isthmus': 'The {PA??:Panama} Canal cuts the Isthmus of {PA??:Panama}.',
  streets: 'The office moved from Cuba Street to Georgia Avenue.',
  'northern parts of a country': 'In northern {NG:Nigeria} and Upper {EG:Egypt} the well is dry.',
  'South Australia and Western Australia':
    'South {AU??:Australia} copied Western {AU??:Australia}.',
};
