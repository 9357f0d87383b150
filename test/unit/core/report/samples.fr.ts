/**
 * Marked samples in French: each is one habit of writing in which a report tells who speaks.
 *
 * `{XX:…}` is the contribution of a country, `{XX+YY:…}` a joint one, `{org NAME:…}` that of an
 * organisation, `{group NAME:…}` that of a group of countries, `{person NAME:…}` that of a named
 * person. What stands outside the marks is said by nobody in particular. All texts are invented.
 */
export const frenchHabits: Readonly<Record<string, string>> = {
  'masculine article and passé composé':
    "{MA:Le Maroc a souligné que les quais de pêche devaient être dragués chaque année, faute de quoi les petits bateaux n'accostaient plus.}",
  'feminine article and passé composé':
    "{TN:La Tunisie a indiqué que trois lignes de ferry avaient rouvert depuis l'hiver et que les tarifs y étaient plafonnés.}",
  'elided article':
    "{DZ:L'Algérie a rappelé que les crues de l'oued avaient emporté deux ponts scolaires en une seule saison.}",
  'plural article':
    '{PH:Les Philippines ont expliqué que les envois de fonds des marins payaient la scolarité de milliers de familles insulaires.}',
  'plural article with a hyphenated name':
    "{US:Les États-Unis ont exprimé leur intérêt pour un registre commun des pilotes de port.} {NL:Les Pays-Bas ont offert d'en héberger une première version.}",
  imparfait:
    "{BE:La Belgique soulignait que les écluses les plus anciennes ne pouvaient plus être réparées à l'identique.}",
  'present tense':
    '{CL:Le Chili souligne que les écoles des îles australes restent fermées dès que la houle dépasse trois mètres.} {PE:Le Pérou ajoute que ses bateaux-classes évitent une partie de ces fermetures.}',
  'passé simple':
    "{PT:Le Portugal souligna la lenteur des contrôles dans l'estuaire.} {ES:L'Espagne proposa un guichet unique pour les deux rives.}",
  'verb with a preposition, to plead for':
    "{SN:Le Sénégal a plaidé pour une baisse du coût des transferts d'argent, en particulier dans les villages riverains du fleuve.}",
  'reflexive verb, to welcome':
    "{CI:La Côte d'Ivoire s'est félicitée de l'ouverture d'une école flottante sur la lagune.}",
  'reflexive verb, to wonder about':
    "{AR:L'Argentine s'est interrogée sur la durée des concessions portuaires et sur ce qui adviendrait des grues à leur terme.}",
  'verb phrase, to argue':
    "{KE:Le Kenya a fait valoir qu'un bac gratuit coûtait moins cher qu'un pont mal entretenu.}",
  'verb with a preposition, to call for':
    '{BD:Le Bangladesh a appelé à un partage quotidien des relevés de crue entre les pays du delta.}',
  'verb phrase, to put the accent on':
    "{VN:Le Viet Nam a mis l'accent sur la formation des mécaniciens de ferry, trop souvent apprise sur le tas.}",
  'verb with être, to come back to':
    '{CM:Le Cameroun est revenu sur la question des balises, dont un tiers ne fonctionnait plus.}',
  'verb phrase, to draw attention':
    "{EC:L'Équateur a attiré l'attention sur les élèves qui traversent la rivière à la rame avant l'aube.}",
  'verb phrase, to share':
    "{MG:Madagascar a fait part de son expérience des cantines scolaires approvisionnées par les pêcheurs.} {CU:Cuba a exprimé le souhait d'en recevoir les comptes détaillés.}",
  'adverb between auxiliary and participle':
    "{IT:L'Italie a également proposé un calendrier commun des arrêts de maintenance.} {GR:La Grèce a, pour sa part, demandé que la haute saison en soit exclue.}",
  'joint subject of two countries':
    '{CL+PE:Le Chili et le Pérou ont proposé une carte commune des courants, mise à jour chaque semaine.}',
  'joint subject of three countries continued with they':
    "{BJ+TG+GH:Le Bénin, le Togo et le Ghana ont décrit leur corridor lagunaire. Ils ont précisé que les péages y seraient supprimés d'ici deux ans.}",
  'second clause with and':
    "{TN:La Tunisie a souligné l'usure des passerelles d'embarquement,} {MA:et le Maroc a dit que les siennes seraient remplacées au printemps.}",
  'second clause with tandis que':
    "{NO:La Norvège a vanté les ferries électriques sur les trajets courts,} {IS:tandis que l'Islande a rappelé que le froid réduisait de moitié leur autonomie.}",
  'second clause with alors que':
    '{CO:La Colombie a défendu des frais de transfert fixes,} {MX:alors que le Mexique a préféré un plafond exprimé en pourcentage.}',
  'second clause with but':
    "{HR:La Croatie a soutenu l'idée d'un billet unique pour toutes les îles,} {MT:mais Malte a objecté que les compagnies privées n'y étaient pas prêtes.}",
  'two speakers parted by a semicolon':
    '{MA:Le Maroc a évoqué les quais}; {TN:la Tunisie a demandé des données sur le trafic de nuit.}',
  'three speakers parted by semicolons':
    "{KH:Le Cambodge a décrit ses écoles sur pilotis}; {LA:la République démocratique populaire lao a insisté sur les internats}; {TH:et la Thaïlande a offert d'accueillir des stages d'enseignants.}",
  'speaker supported by another country':
    "{MA:Le Maroc, appuyé par la Tunisie, a dit que le fonds des ports devait d'abord servir aux digues.}",
  'delegation with an adjective':
    "{UY:La délégation uruguayenne a demandé que les relevés du fleuve soient publiés d'un seul tenant.} {BR:La délégation brésilienne a répondu que cela supposait une même unité de mesure.}",
  'delegation of a country':
    "{KM:La délégation des Comores a signalé l'absence de liaison régulière entre deux de ses îles.}",
  'representative of a country':
    "{TG:Le représentant du Togo a indiqué que le port en eau profonde avait doublé ses effectifs sans agrandir l'école du quartier.}",
  'minister of a country':
    '{CL:La ministre du Chili a annoncé un programme de bourses pour les enfants des dockers.}',
  'minister with a portfolio':
    "{SN:Le Ministre des affaires étrangères du Sénégal a estimé que les envois de fonds ne sauraient remplacer l'investissement public dans les écoles.}",
  'ambassador of a country':
    "{GH:L'ambassadeur du Ghana a jugé les délais de dédouanement trop longs pour les denrées périssables.}",
  'delegate of a country':
    "{NP:Le délégué du Népal a relevé que ses rivières se mesuraient en heures, et non en jours, d'alerte.}",
  'person with the country in brackets':
    '{person Moreau:M. Moreau (France) a observé que les horaires des ferries ignoraient ceux des lycées.}',
  'person with the organisation after a comma':
    "{person Ana Ruiz:Mme Ana Ruiz, de l'UNICEF, a présenté une étude sur l'absentéisme dans les écoles des berges.}",
  'person with an academic title':
    "{person Karim Belhadj:Le Dr Karim Belhadj a montré que l'ensablement du chenal s'accélérait après chaque tempête.}",
  'later surname alone':
    "{person Lucie Fontaine:Mme Lucie Fontaine a ouvert la séance par un exposé sur les remises migratoires.} {ML:Le Mali a demandé d'où venaient les chiffres.} {person Lucie Fontaine:Mme Fontaine a répondu qu'ils provenaient des bureaux de poste.}",
  'verbless turn with a dash':
    "{CL:Le Chili – sur la nécessité d'un second brise-lames avant la saison des tempêtes.}\n\n{PE:Le Pérou – sur le coût des dragages.}",
  'verbless turn after another turn':
    "{UG:L'Ouganda a insisté sur l'accès des enfants réfugiés aux écoles riveraines.} {ZM:La Zambie sur l'intégration locale.} {MW:Le Malawi sur les passeurs du lac.}",
  'bullets with a bold name and no verb':
    "- **{CL:Chili :** sur l'éclairage des jetées.}\n- **{BO:Bolivie :** sur le transit vers la mer.}\n- **{PY:Paraguay :** sur la profondeur du fleuve en période d'étiage.}",
  'bold label with a colon':
    "**{PE:Le Pérou** : les écoles du haut fleuve manquent de pirogues et d'essence.}\n\n**{EC:L'Équateur** : un fonds commun de carburant serait utile.}",
  'person label with the country in brackets':
    '{person Ruiz:Mme Ruiz (Pérou) : Les familles attendent le virement du mois pour payer le bateau.}\n\n{person Diallo:M. Diallo (Guinée) : Chez nous, le bateau fait crédit.}',
  'opening with au cours du débat':
    "Le point suivant portait sur les ports secondaires. {HT:Au cours du débat, Haïti a déploré que ses petits ports ne figurent sur aucune carte d'assurance.}",
  'opening with lors de la discussion':
    "{FJ:Lors de la discussion, les Fidji ont suggéré d'installer des salles d'attente scolaires dans les gares maritimes.}",
  "opening with s'agissant de":
    "{LB:S'agissant des transferts d'argent, le Liban a affirmé que le téléphone avait supplanté le guichet.}",
  'opening with en ce qui concerne':
    '{EG:En ce qui concerne les barrages, l’Égypte a réclamé une notification préalable de chaque lâcher d’eau.} {SD:Le Soudan s’est associé à cette demande.}',
  'opening with concernant':
    "{RO:Concernant les bacs du delta, la Roumanie a reconnu qu'ils dataient du siècle dernier.}",
  'opening with pour ce qui est de':
    '{MU:Pour ce qui est des écoles de la marine, Maurice a précisé que les filles y étaient désormais majoritaires.}',
  'opening that answers another country':
    "{BE:La Belgique a demandé qui paierait les remorqueurs.} {ES:En réponse à la Belgique, l'Espagne a déclaré que chaque port paierait les siens.}",
  'opening with a present participle':
    "{ID:Soulignant que l'archipel compte plus de ferries que de gares, l'Indonésie a recommandé un contrôle annuel des gilets de sauvetage.}",
  'opening with tout en notant':
    '{CA:Tout en notant les progrès accomplis sur le fleuve, le Canada a regretté que les glaces de printemps restent mal prévues.}',
  'opening with après avoir remercié':
    "{JP:Après avoir remercié les organisateurs, le Japon a présenté une digue qui sert aussi de cour d'école.}",
  'speaker on behalf of a group':
    "{FR:La France, au nom de l'Union européenne, a confirmé le financement de douze appontements.}",
  'opening on behalf of a group':
    "{PL:Pour l'UE, la Pologne a proposé de commencer par les ports fluviaux.} {UA:L'Ukraine a remercié la délégation polonaise et a cité deux terminaux prêts à participer.}",
  'continuation with a pronoun':
    "{TZ:La Tanzanie a mis en garde contre la surcharge des bacs. Elle a cité un accident récent sur le lac. Elle a enfin demandé que les capitaines puissent refuser d'appareiller.}",
  'continuation with plain sentences':
    "{NZ:La Nouvelle-Zélande a décrit son service de bateaux scolaires. Chaque matin, six vedettes relient les criques à l'école. Le trajet est gratuit et l'équipage connaît chaque élève.}\n\nLa séance a repris après la pause.",
  'list introduced by the speaker with a colon':
    "{MR:La Mauritanie a proposé trois mesures :\n\n- un relevé mensuel de l'ensablement ;\n- une école des métiers du port ;\n- un guichet gratuit pour les envois de fonds.}",
  'narrator after and between speakers':
    "{JO:La Jordanie a jugé le calendrier trop serré.} Il a été noté que les travaux du quai prendraient deux ans. {OM:L'Oman a proposé de commencer par les bouées.} Les participants ont convenu de se revoir au printemps.",
  'several delegates including named countries':
    '{CL+PE:Plusieurs délégations, dont le Chili et le Pérou, ont regretté que les statistiques de la pêche côtière arrivent si tard.} Les principales questions étaient le coût et la langue des formulaires.',
  'organisations by full name':
    "{org IOM:L'Organisation internationale pour les migrations a présenté des chiffres sur les traversées saisonnières.} {org UNHCR:Le Haut-Commissariat des Nations Unies pour les réfugiés a rappelé que les enfants arrivés par bateau attendaient des mois une place à l'école.} {org World Bank:La Banque mondiale a estimé que les frais d'envoi pouvaient être divisés par deux.}",
  'organisations by French acronym':
    "{org IOM:L'OIM a proposé un atelier dans trois ports.} {org UNHCR:Le HCR a offert d'y envoyer des interprètes.} {org ILO:L'OIT s'est inquiétée des horaires des marins de bac.}",
  'aussi, sans verbe': '{KE:Le Kenya a approuvé le péage.} {NP:Le Népal aussi.}',
  'ni l’un ni l’autre': '{CL+PE:Ni le Chili ni le Pérou n’ont accepté le péage.}',
  'ce qui est soulevé par': '{BJ:La question du dragage a été soulevée par le Bénin.}',
  'celui de':
    '{group EU:Le représentant de l’Union européenne a annoncé un fonds,} {NO:tandis que celui de la Norvège a évoqué les glaces.}',
  'la société civile':
    '{org Société civile:La société civile a demandé des bancs.} {org Secteur privé:Le secteur privé a souhaité des grues.}',
  'quant à': '{CU:Quant à Cuba, elle a exprimé des réserves sur le péage.}',
  'un participant de': '{GH:Un participant du Ghana a demandé qui paie.}',
  'le ministre nommé avant':
    '{person Ama Boadu:La Ministre du Travail du Ghana, Mme Ama Boadu, a salué le canal. La Ministre a ajouté que la pêche continue.}',
  'les deux coprésidents':
    'Le Sénégal et le Portugal ont coprésidé la séance. {SN+PT:Les deux coprésidents ont invité les délégués à parler des phares.}',
  'son ministre': '{EC:L’Équateur a proposé un canal. Son ministre a ajouté qu’il serait court.}',
  'une citation close avant un autre':
    '{BR:Le Brésil a rétorqué : « Un code sans juge est un vœu. »} {BE:La Belgique a demandé qui paie.}',
  'une étiquette parmi d’autres':
    '{BD:Le Bangladesh a décrit ses bacs.} {MA:Maroc : associer les villes.}',
  'l’orateur':
    '{person Leal:M. Leal (Portugal) déclare que la mer monte.\n\nL’orateur rappelle que les dunes bougent.}',
  'qui prend la présidence':
    'M. Keller (Autriche), Vice-Président, prend la présidence.\n\n{person Keller:Le Président rappelle l’heure.}',
  'ne peut accepter':
    '{TG:Le Togo ne peut accepter le péage.} {BJ:Le Bénin n’est pas favorable au report.}',
  'la levée de la séance': '{role Président:Le Président a levé la séance.}',
  'inverted quotation':
    "{CL:« Nos ports ne dorment plus », a déclaré le Chili.} {HN:« Les nôtres n'ont jamais dormi », a répondu le Honduras.}",
  'groups of countries':
    "{group EU:L'Union européenne a salué le projet de chenal commun.} {group AU:L'Union africaine a demandé que les pays sans littoral y soient associés.} {group G77:Le G-77 et la Chine ont appelé à un partage équitable des coûts.}",
  'organisation and country in one sentence':
    "{org UNICEF:L'UNICEF a plaidé pour des cours sur les bateaux de ligne,} {GT:et le Guatemala a fait savoir qu'un essai débuterait sur le lac à la rentrée.}",
  'c’est tel pays qui':
    '{TD:Le Tchad a parlé de l’eau.} {BJ:Dans la discussion, c’est le Bénin qui a pris les devants.}',
  'il revient à quelqu’un de': '{KE:Il revient au Kenya de conclure.}',
  'le sujet derrière le verbe':
    '{TD:Le Tchad a parlé de l’eau.} {BF:Lui a succédé le Burkina Faso, soucieux de ses puits.} {GM:Une crainte que partage la Gambie.}',
  'le même avis sans verbe':
    '{TD:Le Tchad a parlé de l’eau.} {TN:Même son de cloche du côté de la Tunisie.} {KM:Idem pour les Comores.}',
  'un verbe inconnu parmi les tours':
    '{TD:Le Tchad a parlé de l’eau.} {NL:Les Pays-Bas ont botté en touche.} {ES:L’Espagne ne voit pas pourquoi.}',
  'un métier devant un nom':
    '{person Koen Vermeer:L’ingénieur Koen Vermeer explique que la digue tient. L’ingénieur répond aux questions.}',
  'une fédération inconnue':
    '{TD:Le Tchad a parlé de l’eau.} {org Fédération Terre vive:La Fédération Terre vive dénonce ce choix.}',
  'les deux coprésidents de la séance':
    'La présidence en revenait au Cabo Verde et au Luxembourg. {CV+LU:Les deux coprésidents ont remercié la salle.}',
};

/** French sentences in which nobody named speaks. */
export const frenchSilence: readonly string[] = [
  'Le Chili a été prié de transmettre ses relevés de marée avant la fin du mois.',
  'Les participants ont convenu que les ferries de nuit méritaient une étude distincte.',
  'Il a été noté que les envois de fonds vers le Népal avaient augmenté malgré la hausse des frais.',
  "Les principales questions étaient l'entretien des quais, la sécurité des bacs et la fermeture des écoles en période de crue.",
  'Le fleuve prend sa source en Guinée, traverse le Mali et se jette dans la mer au Sénégal.',
  'Un nouveau terminal a été inauguré au Maroc, à une heure de ferry des côtes espagnoles.',
  "Plusieurs intervenants ont regretté l'absence de données sur les ports du Pérou et de la Colombie.",
  'La situation des écoles insulaires aux Philippines a fait l’objet d’un échange nourri.',
  "On a fait observer que la Tunisie et l'Algérie partageaient déjà leurs bulletins météorologiques.",
  'Le rapport sur les ponts du Bangladesh sera distribué lors de la prochaine séance.',
  "La table ronde s'est tenue au Portugal, dans une ancienne halle aux poissons, en présence d'une soixantaine de participants.",
  "L'exemple du Ghana, où les pêcheurs financent une cantine, a été cité à deux reprises.",
];
