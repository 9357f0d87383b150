import { type NameSamples, todo } from '../../../support/markedNames';

/** People, cities and waters that have a country's name in Spanish. */
export const spanishPlaces: NameSamples = {
  'Granada the country': '{GD:Granada} y {BB:Barbados} comparten un radar.',
  'Granada the city behind its region': todo('En Granada, Andalucía, nevó.'),
  'Granada alone': 'La reunión de {GD?:Granada} duró poco.',
  'Granada beside another city': todo(
    'Los talleres de Granada y Sevilla, en {ES:España}, cerraron.',
  ),
  'Santiago de Chile': 'El taller de Santiago de {CL??:Chile} fue breve.',
  'Ciudad de México and Nuevo México': todo('De Ciudad de México a Nuevo México hay un tren.'),
  'México D.F.': todo('La sede en México, D.F., cerró.'),
  'Ciudad de Panamá and Ciudad de Guatemala': todo(
    'Vuelos a Ciudad de Panamá y a Ciudad de Guatemala.',
  ),
  'San Salvador and Salvador de Bahía': todo('De San Salvador a Salvador de Bahía no hay vuelo.'),
  'El Salvador': '{SV:El Salvador} pidió la palabra; la salvadora fue ella.',
  'Salvador as a forename': todo('Salvador Ibarra y Mauricio Luna moderaron.'),
  'Mauricio the island': '{MU:Mauricio} y {SC:Seychelles} tienen un barco.',
  'Mauricio as a forename behind a title': todo('El Sr. Mauricio Luna respondió a {MU:Mauricio}.'),
  'Israel as a forename': 'Israel Quiroga presidió; {IL:Israel} respondió.',
  'Jordania and a Jordan': todo('{JO:Jordania} envió a la Sra. Jordan.'),
  'Argentina and Francia as people': todo(
    'La Sra. Argentina Robles y Francia Peña leyeron el acta.',
  ),
  'Guinea as a surname': todo('El Sr. Guinea tomó notas.'),
  'countries behind their cities':
    'Un taller en Cartagena, {CO:Colombia}, y otro en París, {FR:Francia}.',
  'Georgia the country': '{AM:Armenia}, {GE:Georgia} y {AZ:Azerbaiyán} firmaron.',
  'Georgia the state': todo('La planta de Atlanta, Georgia, cerró.'),
  'Georgia del Sur': todo('Hay focas en {GS??:Georgia del Sur}.'),
  'gulfs and seas': todo('Del golfo de México al mar de China y al mar del Japón hay pesca.'),
  'the Indian Ocean': 'El atún del océano Índico escasea.',
  'lakes and rivers': todo('Bajan el lago Chad, el río Níger, el río Uruguay y el río Paraguay.'),
  'a country and its lake': todo('El {TD:Chad} mira al lago Chad.'),
  'Nueva Inglaterra and Nueva Gales del Sur': todo(
    'En Nueva Inglaterra y en Nueva Gales del Sur nevó.',
  ),
  'streets and squares': todo('De la calle Cuba a la plaza de España y la avenida Bolivia.'),
  'the canal': 'El Canal de {PA??:Panamá} está bajo de agua.',
  'West Indies': 'Las Indias Occidentales no son la {IN:India}.',
  'San Martín the hero': todo('Hablaron en la plaza del general San Martín.'),
  'Santa Elena in Ecuador': todo('Salieron de Santa Elena, {EC:Ecuador}.'),
  'Grecia in Costa Rica': todo('La alcaldesa de Grecia, en {CR:Costa Rica}, visitó {GR:Grecia}.'),
  'the Bermuda triangle': todo('El dinero cayó en el triángulo de las Bermudas.'),
  'Colombia and Columbia Británica': '{CO:Colombia} escribió a Columbia Británica.',
  'Vaticano and Santa Sede': todo('El {VA:Vaticano} y {IT:Italia} firmaron.'),
};
