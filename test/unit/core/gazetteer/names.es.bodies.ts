import type { NameSamples } from '../../../support/markedNames';

/** Groups and organisations in Spanish, and bodies named for a country. */
export const spanishBodies: NameSamples = {
  'the European Union': 'La {group:EU:UE}, o {group:EU:Unión Europea}, respondió.',
  'the group with China': 'El {group:G77:Grupo de los 77 y China} esperó a {CN:China}.',
  'un in a heading of capitals': '{org:UN??:UN} SOLO MUNDO',
  'agencies in letters':
    'La {org:UN:ONU}, la {org:IOM:OIM}, el {org:UNHCR:ACNUR}, la {org:WHO:OMS} y la {org:ILO:OIT} firmaron.',
  'agencies in words':
    'La {org:IOM:Organización Internacional para las Migraciones} y el {org:World Bank:Banco Mundial} pagan.',
  'ONU Mujeres': '{org:UN Women:ONU Mujeres} y la {org:UN:ONU} tienen dos sedes.',
  'states of Latin America':
    'La {group:CELAC:CELAC} y el {group:African Group:Grupo Africano} coinciden.',
  'the Organization of American States':
    'La {org:OAS:OEA} y la {org:OAS:Organización de los Estados Americanos} son una.',
  'ECLAC under its Spanish name': 'La {org:ECLAC:CEPAL} publicó cifras de {HN:Honduras}.',
  'a bank named for a country':
    'El Banco de {ES?:España} y el Banco Central de {CL?:Chile} opinaron.',
  'a university named for a country': 'La Universidad de {CL?:Chile} prestó la sala.',
  'a ministry of a country':
    'El Ministerio de Salud del {PY:Paraguay} y la Embajada de {SE:Suecia} firmaron.',
  'a newspaper': 'Lo publicó La Voz de {AR?:Argentina}.',
};
