import type { NameSamples } from '../../../support/markedNames';

/** Names of countries in Spanish: accents, letters, double spellings and former names. */
export const spanishNames: NameSamples = {
  'short names in a row': '{CL:Chile}, el {PE:Perú}, {MX:México} y la {AR:Argentina} respondieron.',
  'articles that come and go':
    'El {EC:Ecuador}, {EC:Ecuador} y la {IN:India} tienen la misma regla.',
  'contracted articles': 'El puente va del {UY:Uruguay} al {BR:Brasil}.',
  'two words': 'Los {NL:Países Bajos}, {NZ:Nueva Zelandia} y {CR:Costa Rica} pagaron.',
  'low countries in small letters': 'En los países bajos y llanos queda el agua.',
  'United States in full and in letters':
    'Los {US:Estados Unidos}, {US:EE. UU.}, {US:EE.UU.} y {US:EEUU} son un solo asiento.',
  'United States with a no-break blank': 'La nota de {US:EE.\u00a0UU.} llegó tarde.',
  'United States of America in capitals': 'DECLARACIÓN DE LOS {US:ESTADOS UNIDOS DE AMÉRICA}',
  'United Kingdom':
    'El {GB:Reino Unido} y {IE:Irlanda} comparten el cable; {GB:Irlanda del Norte} también.',
  'Qatar in two spellings': '{QA:Qatar} y {QA:Catar} son el mismo Estado.',
  'Türkiye and Turquía': '{TR:Türkiye}, antes {TR:Turquía}, respondió al {LB:Líbano}.',
  'accents as marks of their own':
    '{MX:Me\u0301xico} y el {JP:Japo\u0301n} firmaron con {PA:Panama\u0301}.',
  'capitals without accents': '{MX:MEXICO}, {PE:PERU} Y {PA:PANAMA}',
  'capitals with accents': '{MX:MÉXICO}, {PE:PERÚ} Y {PA:PANAMÁ}',
  'a name over two lines': 'La palabra la tuvo {CR:Costa\nRica}, y luego {SV:El\nSalvador}.',
  'names with "y" inside':
    '{TT:Trinidad y Tabago}, {BA:Bosnia y Herzegovina} y {AG:Antigua y Barbuda} votaron.',
  'Trinidad y Tobago in its other spelling': '{TT:Trinidad y Tobago} abre una oficina.',
  'San and Santa':
    '{LC:Santa Lucía}, {VC:San Vicente y las Granadinas} y {SM:San Marino} escribieron.',
  'Saint Kitts and Nevis': '{KN:San Cristóbal y Nieves} y la {VA:Santa Sede} firmaron.',
  'official names':
    'La {KR:República de Corea}, la {CD:República Democrática del Congo} y la {RU:Federación de Rusia} hablaron.',
  'names in the fashion of the United Nations':
    'El {IR:Irán (República Islámica del)} y {VE:Venezuela (República Bolivariana de)} votaron.',
  'Bolivia in full':
    'El {BO:Estado Plurinacional de Bolivia}, es decir {BO:Bolivia}, tiene un río.',
  abbreviations: 'La {CD:RDC} y la {KP:RPDC} importan arroz.',
  'four Guineas':
    '{GN:Guinea}, {GW:Guinea-Bissau}, {GQ:Guinea Ecuatorial} y {PG:Papua Nueva Guinea} son cuatro.',
  'the island of New Guinea': 'Nueva Guinea es una isla.',
  'two Koreas': '{KP:Corea del Norte} y {KR:Corea del Sur} comparten el clima.',
  'the Korean peninsula': 'La península de {KR/KP??:Corea} es larga.',
  'two Dominicas': '{DM:Dominica} y la {DO:República Dominicana} exportan cacao.',
  'Níger and Nigeria': 'El {NE:Níger} y {NG:Nigeria} tienen un puesto común.',
  'Sudán and Sudán del Sur': '{SD:Sudán} limita con {SS:Sudán del Sur}.',
  'Costa de Marfil and Côte d’Ivoire': '{CI:Costa de Marfil} firma {CI:Côte d’Ivoire}.',
  'spellings of small states':
    '{BH:Bahrein}, {KE:Kenya} y {BW:Botswana} son también {BH:Baréin}, {KE:Kenia} y {BW:Botsuana}.',
  'former names': '{BF:Alto Volta}, {LK:Ceilán}, {MM:Birmania} y {CD:Zaire} están en el archivo.',
  'former names of Persia and Siam': 'Alfombras de {IR:Persia} y arroz de {TH:Siam}.',
  'former states':
    'La {SU:Unión Soviética}, la {SU:URSS}, {YU:Yugoslavia} y {CS:Checoslovaquia} lo firmaron.',
  'the former Yugoslav Republic of Macedonia':
    'La {MK:ex República Yugoslava de Macedonia} es hoy {MK:Macedonia del Norte}.',
  'Swazilandia and Esuatini': '{SZ:Swazilandia} es ahora {SZ:Esuatini} o {SZ:Eswatini}.',
  'capitals of a heading': 'INTERVENCIÓN DE {ES:ESPAÑA} Y DEL {GB:REINO UNIDO}',
  'Timor and the Maldives': '{TL:Timor-Leste}, {TL:Timor Oriental} y {MV:Maldivas} asistieron.',
};
