import type { NameSamples } from '../../../support/markedNames';

/** Adjectives and inhabitants, which Spanish writes small, and small words that are neither. */
export const spanishDemonyms: NameSamples = {
  'a delegation': 'La delegación {UY:uruguaya} tomó la palabra.',
  'a government': 'El Gobierno {CL:chileno} y la embajadora {BR:brasileña} coinciden.',
  'inhabitants in small letters': 'Los {MA:marroquíes} y las {PE:peruanas} aplaudieron.',
  'an adjective of another root':
    'La delegación {US:estadounidense} siguió la propuesta {DE:alemana}.',
  'an adjective in front of its country':
    'Un puerto {CR:costarricense} y otro {SV:salvadoreño} abrieron.',
  'Dominican and of Dominica': 'Un perito {DO:dominicano} y una perita {DM:dominiquesa} hablaron.',
  'languages in small letters': 'Hay texto en español, francés e inglés.',
  coffee: 'Se sirvió un café turco en una taza de loza.',
  'an omelette': 'Después vino una tortilla francesa.',
  'the pepper': 'El chile y el ají pican; el chile en nogada, menos.',
  'the pepper at the start of a sentence': 'Chiles secos y frescos se venden en {MX:México}.',
  'the hat': 'Llevaba un panamá hecho en el {EC:Ecuador}.',
  'the equator': 'El sol cae recto en el ecuador.',
  'the fruit': 'Una granada y un pavo costaban lo mismo.',
  'the jersey': 'Un jersey de lana vino de {JE:Jersey}.',
  'a drink': 'Pidió un cuba libre.',
  'china in small letters': 'Se quitó una china del zapato.',
  'guinea hens': 'La gallina de guinea canta.',
  'un and una in small letters': 'Es un mundo, una casa, un solo plan.',
  'a mountain train and a salad': 'Fue una montaña rusa; de cena, ensaladilla rusa.',
  'ink and tools': 'Firmaron con tinta china y una llave inglesa.',
  'to leave the French way': 'Se despidieron a la francesa.',
  'somebody else’s fault': 'El taller fue la cabeza de turco.',
  'guinea pigs': 'Los conejillos de Indias del plan fuimos nosotros.',
  'hibiscus water and shorts': 'Tomaba agua de jamaica en bermudas.',
  'the meeting at the start of a line': 'Reunión del comité: ninguna decisión',
  'the saviour': 'La salvadora del fondo fue la alcaldesa.',
};
