import { type NameSamples, todo } from '../../../support/markedNames';

const acronyms: NameSamples = {
  'an acronym in brackets behind an unknown name': todo(
    'The {org:Harbour Kitchens Network:Harbour Kitchens Network} ({org:Harbour Kitchens Network:HKN}) spoke; {org:Harbour Kitchens Network:HKN} then left.',
  ),
  'an acronym in brackets behind a name that is known': todo(
    'The {org:MFA:Migrant Forum in Asia} ({org:MFA:MFA}) wrote first. {org:MFA:MFA} then said more.',
  ),
  'an acronym that the text gives to another body': todo(
    'The {org:Mountain Farmers Association:Mountain Farmers Association} ({org:Mountain Farmers Association:MFA}) met. {org:Mountain Farmers Association:MFA} then asked for seeds.',
  ),
  'an acronym in front of its name': todo(
    '{org:Red Soil Trust:RST} ({org:Red Soil Trust:Red Soil Trust}) gave figures; {org:Red Soil Trust:RST} will print them.',
  ),
  'a French acronym in brackets': todo(
    'Le {org:Réseau des cantines:Réseau des cantines} ({org:Réseau des cantines:RDC}) a répondu ; le {org:Réseau des cantines:RDC} publiera ses comptes.',
  ),
  'a Spanish acronym in brackets': todo(
    'La {org:Red de Comedores:Red de Comedores} ({org:Red de Comedores:REDECO}) preguntó; {org:Red de Comedores:REDECO} insistió.',
  ),
};

/** Names that a text itself introduces. TODO: none is learned from the text yet, so all of these wait. */
export const learned: readonly NameSamples[] = [acronyms];
