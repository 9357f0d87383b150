import type { NameSamples } from '../../../support/markedNames';

/** Groups and organisations in French, and bodies named for a country. */
export const frenchBodies: NameSamples = {
  'the European Union': 'L’{group:EU:UE} et l’{group:EU:Union européenne} sont une.',
  'the African Union': 'L’{group:AU:UA}, c’est-à-dire l’{group:AU:Union africaine}, siège ici.',
  'eu in a heading of capitals': 'LE FORUM A EU LIEU EN {CA:CANADA}',
  'au in a heading of capitals': 'RETOUR AU PAYS',
  'un in a heading of capitals': '{org:UN??:UN} SEUL MONDE, {org:UN??:UN} SEUL GUICHET',
  'small words are no acronyms': 'On a eu un mot au sujet de qui paie quoi, ou pas.',
  'agencies in letters':
    'L’{org:UN:ONU}, l’{org:IOM:OIM}, le {org:UNHCR:HCR}, l’{org:WHO:OMS} et l’{org:ILO:OIT} cosignent.',
  'agencies in words':
    'L’{org:IOM:Organisation internationale pour les migrations} et la {org:World Bank:Banque mondiale} financent.',
  'ONU Femmes': '{org:UN Women:ONU Femmes} et l’{org:UN:ONU} ont deux sièges.',
  'the group with China': 'Le {group:G77:Groupe des 77 et la Chine} a répondu à la {CN:Chine}.',
  'least developed countries':
    'Les {group:LDCs:PMA} et le {group:African Group:Groupe africain} attendent.',
  'ECOWAS under its French name': 'La {group:ECOWAS:CEDEAO} et le {NE:Niger} discutent.',
  'the Red Cross': 'Le {org:ICRC:CICR} ouvre ses archives.',
  'air lines and press': 'Air {FR?:France} et {FR?:France} Télévisions ont un accord.',
  'a bank named for a country':
    'La Banque de {FR?:France} et le Collège de {FR?:France} sont voisins.',
  'an embassy and a government':
    'L’ambassade de {SE:Suède} et le gouvernement du {TG:Togo} ont payé.',
};
