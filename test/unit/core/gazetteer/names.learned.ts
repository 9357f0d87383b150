import { type NameSamples, todo } from '../../../support/markedNames';

const acronyms: NameSamples = {
  'an acronym in brackets behind an unknown name':
    'The {org:HKN:Harbour Kitchens Network} ({org:HKN:HKN}) spoke; {org:HKN:HKN} then left.',
  'an acronym in brackets behind a name that is known':
    'The {org:MFA:Migrant Forum in Asia} ({org:MFA:MFA}) wrote first. {org:MFA:MFA} then said more.',
  'an acronym that the text gives to another body': todo(
    'The {org:MFA:Mountain Farmers Association} ({org:MFA:MFA}) met. {org:MFA:MFA} then asked for seeds.',
  ),
  'an acronym in front of its name':
    '{org:RST:RST} ({org:RST:Red Soil Trust}) gave figures; {org:RST:RST} will print them.',
  'a French acronym in brackets': todo(
    'Le {org:RDC:Réseau des cantines} ({org:RDC:RDC}) a répondu ; le {org:RDC:RDC} publiera ses comptes.',
  ),
  'a Spanish acronym in brackets': todo(
    'La {org:REDECO:Red de Comedores} ({org:REDECO:REDECO}) preguntó; {org:REDECO:REDECO} insistió.',
  ),
};

/** Names that a text itself introduces. */
export const learned: readonly NameSamples[] = [acronyms];
