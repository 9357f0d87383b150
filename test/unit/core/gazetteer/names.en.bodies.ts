import type { NameSamples } from '../../../support/markedNames';

/** Groups and organisations, and bodies named for a country. */
export const englishBodies: NameSamples = {
  'the European Union': 'The {group:EU:EU} spoke; the {group:EU:European Union} has 27 members.',
  'members of the European Union': '{group:EU:EU} Member States and non-{group:EU:EU} states met.',
  'the African Union': 'The {group:AU:AU} and the {group:AU:African Union} Commission are not one.',
  'China as a part of a group': 'The {group:G77:Group of 77 and China} waited; {CN:China} did too.',
  'China beside a group': '{CN:China} and the {group:G77:G-77} thanked each other.',
  'small island states':
    '{group:AOSIS:AOSIS}, the {group:LDCs:LDCs} and {group:GRULAC:GRULAC} read one text.',
  'ASEAN and CARICOM': 'On behalf of {group:ASEAN:ASEAN} and of {group:CARICOM:CARICOM}.',
  'the Arab League under two names':
    'The {group:LAS:League of Arab States}, or {group:LAS:Arab League}, hosted it.',
  'WHO and who': 'Who asked the {org:WHO:WHO}, and who paid?',
  'who in a heading of capitals': 'WHO PAYS FOR THE SCHOOLS',
  'WHO in a list of agencies': '{org:WHO:WHO}, {org:ITU:ITU} and {org:ILO:ILO} sent papers.',
  'it and IT are not ITU': 'Put it to the IT desk of the {org:ITU:ITU}.',
  'acronyms inside words': 'WHOLE, ILOG, EUROPE, AUDIO, FAOS and BRICKS are words.',
  'basic in a heading of capitals': 'BASIC RIGHTS AND BASIC PAY',
  'BASIC the group': 'The {group:BASIC:BASIC} group, {BR:Brazil} said, would wait.',
  'habitat at the start of a sentence': 'Habitat loss went on.',
  'Habitat the agency': '{org:UN-Habitat:UN-Habitat} showed a map.',
  'a year in front of an acronym': 'In 2012 {group:AU:AU} members met.',
  tyres: 'Pump it up to 32 PSI.',
  'OAS and OIC': 'The {org:OAS:OAS} wrote to the {org:OIC:OIC}.',
  'agencies by name and letters':
    'The {org:IOM:International Organization for Migration} ({org:IOM:IOM}) and {org:UNHCR:UNHCR} agreed.',
  'agencies joined by a slash': 'A joint {org:IOM:IOM}/{org:UNHCR:UNHCR} team drove north.',
  'the possessive of an acronym': "{org:OHCHR:OHCHR}'s report and the {group:EU:EU}’s reply",
  'the High Commissioner’s office':
    'The {org:OHCHR:Office of the High Commissioner for Human Rights} wrote.',
  'a convention of the ILO': '{org:ILO:ILO} Convention No. 29 was cited.',
  'the United Nations': 'The {org:UN:United Nations} and the {org:UN:UN} are one.',
  'UN Women is not the UN':
    '{org:UN Women:UN Women} and {org:UNU:United Nations University} paid half.',
  'the World Bank': 'The {org:World Bank:World Bank} and the river bank are far apart.',
  'the commonwealth of a state': 'The Commonwealth of Massachusetts sent nobody.',
  ice: 'ICE melted; ice floes drifted off {CA:Canada}.',
  'a bank named for a country': 'The Bank of {JP?:Japan} and the {PL?:Polish} National Bank wrote.',
  'a university named for a country': 'The University of {MT?:Malta} lent the hall.',
  'a university named for a state': 'Georgia State University lent the chairs.',
  'a newspaper named for a country': 'The Times of {IN?:India} printed it.',
  'an airline named for a country': 'Air {FR?:France} and {SG?:Singapore} Airlines fly there.',
  'a chamber of commerce':
    'The {JO?:Jordan} Chamber of Commerce met {org:Caritas:Caritas} {LB?:Lebanon}.',
  'a union that holds a group’s name': 'The {group:EU??:European Union} of Deaf Sailors paid.',
  'a court of a country':
    'The Supreme Court of {ZM:Zambia} ruled; the Government of {ZM:Zambia} obeyed.',
};
