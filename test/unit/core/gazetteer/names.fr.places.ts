import { type NameSamples, todo } from '../../../support/markedNames';

/** People, places and waters that have a country's name in French. */
export const frenchPlaces: NameSamples = {
  'Maurice the island':
    'Les {SC:Seychelles} et {MU:Maurice} partagent un navire ; l’île {MU:Maurice} le paie.',
  'Maurice as a forename': todo('M. Maurice Lefort a remercié {MU:Maurice}.'),
  'Maurice as a forename without a title': todo('Maurice Lefort a conclu.'),
  'Dominique as a forename': todo('Mme Dominique Faure a répondu à la {DM:Dominique}.'),
  'Dominique as a forename without a title': todo(
    'Dominique Faure et Jordan Morel ont lu le texte.',
  ),
  'France as a forename': todo('Mme France Gallois représente la {FR:France}.'),
  'Israël as a forename': 'Israël Konan préside.',
  'Salvador as a surname': todo('M. Salvador et Mme Cuba ont voté.'),
  'Le Salvador': 'Le {SV:Salvador} et {SV:El Salvador} sont un seul pays.',
  'Salvador de Bahia': todo('Le forum se tint à Salvador de Bahia, au {BR:Brésil}.'),
  'Géorgie the country': 'L’{AM:Arménie}, la {GE:Géorgie} et la {TR:Turquie} ont signé.',
  'Géorgie the state': todo('À Atlanta, en Géorgie, le tarif est le double.'),
  'Géorgie du Sud': todo('Les phoques de {GS??:Géorgie du Sud} sont comptés.'),
  'Grenade the country': 'La {GD:Grenade} et la {BB:Barbade} ont un même cadastre.',
  'Grenade the city': todo('À Grenade, en Andalousie, le palais était fermé.'),
  'Île-de-France': todo('Les cantines d’Île-de-France ont répondu.'),
  'Bretagne and Grande-Bretagne': 'De Bretagne, on voit rarement la {GB:Grande-Bretagne}.',
  'pays de Galles and Nouvelle-Galles': todo(
    'La Nouvelle-Galles du Sud a écrit au {GB:pays de Galles}.',
  ),
  'Nouveau-Mexique and Nouvelle-Angleterre': todo(
    'Le Nouveau-Mexique et la Nouvelle-Angleterre ont gelé.',
  ),
  'a lake and a country': todo('Le {TD:Tchad} est riverain du lac Tchad.'),
  rivers: todo('Le fleuve Niger, le fleuve Sénégal et le fleuve Congo sont bas.'),
  'gulfs and seas': todo('Du golfe du Mexique à la mer du Japon et à la mer de Chine, même marée.'),
  'the Indian Ocean': 'Les thons de l’océan Indien sont rares.',
  'the canal in Paris': todo('On se promène le long du canal Saint-Martin.'),
  'the island of Saint-Martin': '{MF:Saint-Martin} et {BL:Saint-Barthélemy} ont un cadastre.',
  'the garden in Paris': todo('Le bureau donne sur le jardin du Luxembourg.'),
  'streets and squares': todo('De la rue de Turquie à la place d’Italie, tout était fermé.'),
  cities: todo('De Mexico à Koweït-Ville et à Guatemala, les vols sont pleins.'),
  'Mexico is the city': todo('Mexico, capitale du {MX:Mexique}, s’enfonce.'),
  'an order of knights': todo('L’ordre de Malte tient l’hôpital de {MT:Malte}.'),
  'West Indies': 'Les Indes occidentales ne sont pas l’{IN:Inde}.',
  'Monaco, whose people are named otherwise': todo(
    '{MC:Monaco} est en bord de mer ; la principauté {MC:monégasque} aussi.',
  ),
  'M. Hollande': todo('M. Hollande remercia la {NL:Hollande}.'),
  'Mexico in the heading of a letter': todo('Mexico, le 4 mai'),
  'New Zealand and Zeeland': 'La {NZ:Nouvelle-Zélande} et la Zélande ont des digues.',
  'New Caledonia': 'La {NC:Nouvelle-Calédonie} et la {PF:Polynésie française} notent la houle.',
  'the Swiss part of Normandy': todo('La Suisse normande est une vallée.'),
  'the Bermuda triangle': todo('Le dossier a disparu dans le triangle des Bermudes.'),
  'the Jordan as a river': 'Le Jourdain borde la {JO:Jordanie}.',
};
