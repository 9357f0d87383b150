import { otherOrganisations } from './organisations';
import { unitedNations } from './unitedNations';

/**
 * Groups of states that speak in meetings, by the name that reports use; further names behind bars.
 * Written from general knowledge; not checked against a source.
 */
export const groups: Readonly<Record<string, string>> = {
  EU: 'European Union|Union européenne|Unión Europea|UE',
  G77: 'G-77/China|G-77 / China|G77/China|G-77 and China|G77 and China|Group of 77 and China|Group of 77|G-77|G77|Groupe des 77 et la Chine|Groupe des 77|G-77 et la Chine|G77 et la Chine|Grupo de los 77 y China|Grupo de los 77|G-77 y China',
  AOSIS:
    'Alliance of Small Island States|Alliance des petits États insulaires|Alianza de los Pequeños Estados Insulares',
  LDCs: 'Least Developed Countries|LDC Group|Group of Least Developed Countries|Pays les moins avancés|PMA|Países Menos Adelantados',
  SIDS: 'Small Island Developing States|Petits États insulaires en développement|PEID|Pequeños Estados Insulares en Desarrollo',
  LLDCs:
    'Landlocked Developing Countries|LLDC Group|Pays en développement sans littoral|PDSL|Países en Desarrollo sin Litoral',
  'African Group':
    'Africa Group|Group of African States|African Group of States|African Group of Negotiators|AGN|Groupe africain|Groupe des États d’Afrique|Grupo Africano|Grupo de los Estados de África',
  'Arab Group': 'Group of Arab States|Groupe arabe|Groupe des États arabes|Grupo Árabe',
  'Asia-Pacific Group':
    'Asia Group|Asian Group|Asia-Pacific Group of States|Groupe Asie-Pacifique|Groupe des États d’Asie et du Pacifique|Grupo de Asia y el Pacífico|Grupo Asia-Pacífico',
  GRULAC:
    'Group of Latin American and Caribbean Countries|Latin American and Caribbean Group|Latin America and Caribbean Group|Groupe des États d’Amérique latine et des Caraïbes|Grupo de América Latina y el Caribe',
  WEOG: 'Western European and Others Group|Western European and other States|Groupe des États d’Europe occidentale et autres États|Grupo de los Estados de Europa Occidental y otros Estados',
  EEG: 'Eastern European Group|Groupe des États d’Europe orientale|Grupo de los Estados de Europa Oriental',
  EIG: 'Environmental Integrity Group',
  'Umbrella Group': '',
  JUSSCANNZ: 'JUSSCANZ|JUSCANZ',
  'Coalition for Rainforest Nations': 'CfRN',
  LMDCs: 'Like-Minded Developing Countries|Like-Minded Group|LMDC',
  AILAC: 'Independent Association of Latin America and the Caribbean',
  BASIC: '',
  BRICS: '',
  AU: 'African Union|Union africaine|Unión Africana|UA',
  ASEAN:
    'Association of Southeast Asian Nations|Association of South East Asian Nations|Association des nations de l’Asie du Sud-Est|ANASE|Asociación de Naciones de Asia Sudoriental',
  GCC: 'Gulf Cooperation Council|Conseil de coopération du Golfe|Consejo de Cooperación del Golfo|Cooperation Council for the Arab States of the Gulf',
  LAS: 'League of Arab States|Arab League|Ligue des États arabes|Liga de los Estados Árabes',
  CARICOM: 'Caribbean Community|Communauté des Caraïbes|Comunidad del Caribe',
  MERCOSUR: 'Mercosur|Southern Common Market',
  CELAC:
    'Community of Latin American and Caribbean States|Comunidad de Estados Latinoamericanos y Caribeños|Communauté d’États latino-américains et caraïbes',
  ECOWAS:
    'Economic Community of West African States|Communauté économique des États de l’Afrique de l’Ouest|CEDEAO|Comunidad Económica de los Estados de África Occidental',
  SADC: 'Southern African Development Community',
  IGAD: 'Intergovernmental Authority on Development',
  EAC: 'East African Community',
  ECCAS:
    'Economic Community of Central African States|Communauté économique des États de l’Afrique centrale|CEEAC|Comunidad Económica de los Estados de África Central',
  COMESA: 'Common Market for Eastern and Southern Africa',
  CEMAC:
    'Communauté économique et monétaire de l’Afrique centrale|Economic and Monetary Community of Central Africa',
  WAEMU:
    'West African Economic and Monetary Union|Union économique et monétaire ouest-africaine|UEMOA',
  'Arab Maghreb Union': 'Union du Maghreb arabe',
  'Alliance of Sahel States': 'Alliance des États du Sahel',
  'G5 Sahel': '',
  'CEN-SAD': 'Community of Sahel-Saharan States',
  ICGLR: 'International Conference on the Great Lakes Region|CIRGL',
  'Indian Ocean Commission': 'Commission de l’océan Indien',
  IORA: 'Indian Ocean Rim Association',
  SAARC: 'South Asian Association for Regional Cooperation',
  BIMSTEC: '',
  PIF: 'Pacific Islands Forum|Forum des îles du Pacifique|Foro de las Islas del Pacífico',
  PSIDS: 'Pacific Small Island Developing States|Pacific SIDS',
  APEC: 'Asia-Pacific Economic Cooperation',
  SCO: 'Shanghai Cooperation Organisation',
  OPEC: 'Organization of the Petroleum Exporting Countries|Organization of Petroleum Exporting Countries|Organisation des pays exportateurs de pétrole|OPEP|Organización de Países Exportadores de Petróleo',
  NAM: 'Non-Aligned Movement|Movement of Non-Aligned Countries|Mouvement des pays non alignés|Movimiento de los Países No Alineados|MNOAL',
  G7: 'G-7|Group of Seven',
  G8: 'G-8|Group of Eight',
  G20: 'G-20|Group of Twenty',
  MIKTA: '',
  CANZ: '',
  CIS: 'Commonwealth of Independent States|Communauté d’États indépendants|Comunidad de Estados Independientes',
  'Eurasian Economic Union': 'EAEU',
  CSTO: 'Collective Security Treaty Organization',
  'Organization of Turkic States': '',
  NATO: 'North Atlantic Treaty Organization|OTAN',
  Commonwealth: 'Commonwealth of Nations',
  'Nordic countries': 'Nordic States|Pays nordiques|Países Nórdicos',
  'Baltic states': 'Baltic countries|États baltes|Pays baltes|Estados Bálticos|Países Bálticos',
  Benelux: '',
  'Visegrad Group': 'Visegrád Group|Groupe de Visegrád|Grupo de Visegrado',
  EFTA: 'European Free Trade Association|AELE',
  'Andean Community': 'Communauté andine|Comunidad Andina',
  'Pacific Alliance': 'Alliance du Pacifique|Alianza del Pacífico',
  SICA: 'Central American Integration System|Sistema de la Integración Centroamericana',
  UNASUR: 'Union of South American Nations',
  ALBA: 'ALBA-TCP|Alianza Bolivariana para los Pueblos de Nuestra América',
  OECS: 'Organisation of Eastern Caribbean States',
  ACTO: 'Amazon Cooperation Treaty Organization|OTCA',
  'Grupo SUR': 'SUR Group',
  CPLP: 'Community of Portuguese-speaking Countries|Communauté des pays de langue portugaise',
  OACPS: 'Organisation of African, Caribbean and Pacific States|ACP Group|OEACP',
  'Climate Vulnerable Forum': '',
  'High Ambition Coalition': '',
  'Regional Conference on Migration':
    'Puebla Process|Conferencia Regional sobre Migración|Proceso Puebla',
  'South American Conference on Migration': 'Conferencia Suramericana sobre Migraciones',
  'Colombo Process': '',
  'Abu Dhabi Dialogue': '',
  'Bali Process': '',
  'Budapest Process': '',
  'Khartoum Process': '',
  'Prague Process': '',
  'Rabat Process': '',
};

/** Organisations and constituencies that speak in meetings; the first word is the ref's name. */
export const organisations: Readonly<Record<string, string>> = {
  ...unitedNations,
  ...otherOrganisations,
};
