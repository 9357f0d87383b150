import type { NameSamples } from '../../../support/markedNames';

/** Names of countries in French: articles, elisions, accents, letters and former names. */
export const frenchNames: NameSamples = {
  'articles of both genders': 'Le {MA:Maroc}, la {TN:Tunisie} et les {PH:Philippines} ont répondu.',
  'elided articles': "L'{IN:Inde}, l’{ES:Espagne} et l'{OM:Oman} se sont joints au groupe.",
  'elided de': "Les délégués d'{HT:Haïti}, d’{IL:Israël} et d'{IQ:Irak} ont quitté la salle.",
  'contracted articles':
    'Au {CL:Chili} comme aux {FJ:Fidji}, les ports du {PE:Pérou} servent de modèle.',
  'elision before a name behind que':
    "On sait qu'{HT:Haïti} et {CU:Cuba} ont voté avec {CY:Chypre}.",
  'hyphenated names': 'Le {GB:Royaume-Uni}, les {NL:Pays-Bas} et les {US:États-Unis} coprésident.',
  'States without the accent': 'Les {US:Etats-Unis} ont retiré leur texte.',
  'capitals with and without accents':
    'DÉCLARATION DES {US:ÉTATS-UNIS} ; RÉPONSE DES {US:ETATS-UNIS}',
  'Côte d’Ivoire in capitals': "{CI:CÔTE D'IVOIRE} ET {CI:COTE D’IVOIRE}",
  'Côte d’Ivoire with both apostrophes': "La {CI:Côte d'Ivoire} est la {CI:Côte d’Ivoire}.",
  'Côte d’Ivoire over two lines': 'Le siège est à Abidjan, en {CI:Côte\nd’Ivoire}, depuis mai.',
  'accents as marks of their own': 'L’{EG:E\u0301gypte} et le {SN:Se\u0301ne\u0301gal} ont signé.',
  'names with "et" inside':
    '{TT:Trinité-et-Tobago}, {BA:Bosnie-Herzégovine} et {AG:Antigua-et-Barbuda} sont présentes.',
  'Saint and Sainte':
    '{LC:Sainte-Lucie}, {KN:Saint-Kitts-et-Nevis} et {SM:Saint-Marin} ont écrit au {VA:Saint-Siège}.',
  'official names':
    'La {CD:République démocratique du Congo}, la {KR:République de Corée} et la {SY:République arabe syrienne} se sont abstenues.',
  'names in the fashion of the United Nations':
    'L’{IR:Iran (République islamique d’)} et le {VE:Venezuela (République bolivarienne du)} ont voté.',
  'the Republic of Moldova and Türkiye':
    'La {MD:République de Moldova} et la {TR:Türkiye}, naguère {TR:Turquie}, ont accepté.',
  abbreviations: 'La {CD:RDC}, la {KP:RPDC} et les {AE:EAU} ont un même fournisseur.',
  'the Central African Republic in letters':
    'La {CF:RCA} demande un pont ; la {CF:République centrafricaine} aussi.',
  'USA and E.-U.': 'Les {US:USA} et les {US:É.-U.} désignent le même État.',
  'former names of Africa':
    'La {BF:Haute-Volta}, le {BJ:Dahomey} et le {CD:Zaïre} y figurent encore.',
  'former names of Asia': 'On disait {LK:Ceylan}, {MM:Birmanie} et {IR:Perse}.',
  'former states in words':
    "L'{SU:Union soviétique}, la {YU:Yougoslavie} et la {CS:Tchécoslovaquie} l'avaient signé.",
  'former states in letters': "L'{SU:URSS} et la {DD:RDA} échangeaient des ingénieurs.",
  'the former Yugoslav Republic of Macedonia':
    "L'{MK:ex-République yougoslave de Macédoine} est devenue la {MK:Macédoine du Nord}.",
  'Cap-Vert and Cabo Verde': 'Le {CV:Cap-Vert} signe {CV:Cabo Verde} depuis 2013.',
  'Swaziland and Eswatini': 'Le {SZ:Swaziland} est devenu l’{SZ:Eswatini}.',
  'four Guineas':
    'La {GN:Guinée}, la {GW:Guinée-Bissau}, la {GQ:Guinée équatoriale} et la {PG:Papouasie-Nouvelle-Guinée} siègent à part.',
  'the island of New Guinea': 'La Nouvelle-Guinée est une île.',
  'two Koreas': 'La {KP:Corée du Nord} et la {KR:Corée du Sud} y ont un pavillon.',
  'Guyane and Guyana': 'La {GF:Guyane} longe le {SR:Suriname}, le {GY:Guyana} aussi.',
  'two Dominicas': 'La {DM:Dominique} et la {DO:République dominicaine} exportent du cacao.',
  'Niger and Nigéria': 'Le {NE:Niger} et le {NG:Nigéria}, ou {NG:Nigeria}, ont le même bus.',
  'the Caribbean Netherlands': 'Les {BQ:Pays-Bas caribéens} ont voté avec {CW:Curaçao}.',
  'low countries in small letters': 'Dans les pays bas et plats, l’eau reste.',
  'Soudan and Soudan du Sud': 'Le {SD:Soudan} voisine avec le {SS:Soudan du Sud}.',
  'kingdoms of the Gulf':
    'Les {AE:Émirats arabes unis}, l’{SA:Arabie saoudite} et {BH:Bahreïn} ont un réseau commun.',
  'islands without an article': '{TO:Tonga}, {VU:Vanuatu} et les {PW:Palaos} notent les marées.',
  'Congo in the fashion of the United Nations':
    'Le {CD:Congo (République démocratique du)} et le {CG:Congo} étaient côte à côte.',
  'Congo alone': 'Du bois du {CG/CD?:Congo} fut saisi.',
  'Viet Nam and Bélarus': 'Le {VN:Viet Nam} ou {VN:Vietnam} ; le {BY:Bélarus} ou {BY:Biélorussie}.',
  'Côte-d’Ivoire with a hyphen': "La {CI:Côte-d'Ivoire} et la {CI:Côte-d’Ivoire} sont la même.",
  'names joined by et': '{FR:France} et {DE:Allemagne} : projet commun',
  'Haïti in capitals': 'INTERVENTION D’{HT:HAÏTI} ET DE L’{IN:INDE}',
};
