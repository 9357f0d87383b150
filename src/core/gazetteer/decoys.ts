/**
 * Phrases that hold a country's name or adjective and mean something else: the longer phrase wins over
 * the name in it. Collected from general knowledge of dictionaries and maps, not from reports. A `*` stands
 * for the rest of a word.
 */
export const decoys: readonly string[] = [
  // Cities, states and regions
  ...split(`Mexico City|Kuwait City|Guatemala City|Panama City|Luxembourg City|Ciudad de México|Ciudad de Panamá|Ciudad de Guatemala
    New Mexico|Nouveau-Mexique|Nuevo México|New England|Nouvelle-Angleterre|Nueva Inglaterra|New South Wales|Nouvelle-Galles|Nueva Gales
    New Britain|New Ireland|New Guinea|Nouvelle-Guinée|Nueva Guinea|New Jersey|New Hampshire|New Caledonia City|British Columbia|Central Africa|Île-de-France|Isla de Francia
    Salvador de Bahia|Salvador de Bahía|Salvador da Bahia|San Salvador|South Georgia|Géorgie du Sud|Georgia del Sur|West Indian|West Indies|East Indies|Indian Ocean|Persian Gulf|Arabian Sea
    Georgia State|Georgia Tech|State of Georgia|state of Georgia|Commonwealth of Virginia|Commonwealth of Pennsylvania|Commonwealth of Massachusetts|Commonwealth of Kentucky
    Latin American|North American|South American|Central American|Native American*|African American*|African-American*|Latin-American*
    Rome, Georgia|Athens, Georgia|Atlanta, Georgia|Savannah, Georgia|Augusta, Georgia|Géorgie américaine|province of Luxembourg|Luxembourg Gardens|jardin du Luxembourg|Jardin du Luxembourg
    Suisse normande|Canal Saint-Martin|canal Saint-Martin|ordre de Malte|Ordre de Malte|Santa Elena Peninsula|Santa Elena province|península de Santa Elena|provincia de Santa Elena
    Mexico DF|México D.F.|México DF|México, D. F.|México, D.F.|District de Mexico|China town|Chinatown|Little Italy|Jamaica, Queens|San Marino, California|Galápagos|Provincia de Granada|provincia de Granada|Alhambra de Granada
    Greek Macedonia|Western Macedonia|Eastern Macedonia|Central Macedonia|West Virginia|Colombia River|Columbia`),
  // Things
  ...split(`French fries|french fries|French toast|French door*|French window*|French horn*|French press|Turkish bath*|Turkish delight|Dutch auction*|Dutch oven*|Dutch courage|Dutch disease|Dutch treat|going Dutch|Double Dutch|double Dutch|go Dutch
    Swiss cheese|Swiss army|Swiss roll*|Danish pastr*|Danish pastries|Russian doll*|Russian roulette|Chinese whispers|Chinese wall*|Chinese checkers|Chinese lantern*|Mexican wave*|Mexican stand-off|Mexican standoff|Indian summer*|Indian ink|India ink|India rubber
    Spanish flu|German shepherd*|German measles|Irish coffee|Irish stew|Irish setter*|Afghan hound*|Persian cat*|Persian carpet*|Persian rug*|Siamese cat*|Maltese cross*|Greek salad*|Greek tragedy|Cuban heel*|Cuban cigar*|Brazilian wax|Brazil nut*|Jordan almond*
    Guinea pig*|Guinea fowl*|guinea pig*|guinea fowl*|Guinea worm*|guinea worm*|Guinea hen*|Panama hat*|Panama Papers|panama hat*|Bermuda shorts|Bermuda Triangle|Bermuda grass|triangle des Bermudes|Triangle des Bermudes|triángulo de las Bermudas|Triángulo de las Bermudas
    Turkey vulture*|Turkey sandwich*|Turkey meat|Turkey breast|China clay|China tea|China rose*|Chili pepper*|Chili sauce|Chili con carne|Chili powder|Chile pepper*|Jersey cow*|Jersey dress*|Cuba libre*|Java script
    cochon d’Inde|cochons d’Inde|Cochon d’Inde|Cochons d’Inde|noix du Brésil|Noix du Brésil|encre de Chine|Encre de Chine|papier d’Arménie|Papier d’Arménie|marron d’Inde|marrons d’Inde|œillet d’Inde|poule d’Inde|conejillo de Indias
    PNG file*|PNG format*|PNG image*|PNG or|Turkey soup|Habitat for Humanity|Habitat loss|Habitat change|Habitat conservation|habitat loss`),
];

function split(list: string): string[] {
  return list.split(/\s*[|\n]\s*/);
}
