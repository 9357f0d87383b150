import { addForms, addVerbs } from './conjugate';
import { type Lexicon, wordsOf, wordList } from './lexicon';

/** Verbs of reporting in -er, without their ending. Written from general knowledge. */
const verbsInEr = `
  donn tempér accept accord adhér affirm ajout alert annonc appel apport approuv appuy argument associ assur
  attir avanc avou blâm caractéris cit clarifi clôtur comment compar condamn confirm conseill
  consider considér constat contest critiqu demand didactiqu dress déclar démontr dénonc déplor
  désign détaill développ encourag envisag espèr espér estim examin exhort exig exigu expliqu
  exprim formul félicit illustr incit indiqu inform inquiét insist interpell interrog introduis
  invit invoqu jug justifi lev lou manifest mentionn mesur met milit modér montr narr not nuanc
  object observ opin oppos parl partag pens plaid pos press privilégi prolong propos protest
  précis préconis préfér présent présid prôn qualifi questionn ralli rappel rapport rassur
  recommand refus regrett rejet relat relev remarqu remerci renouvel renvoy retrac revendiqu
  réaffirm réclam rédig réitèr réitér répliqu répèt répét réserv résum rétorqu révél salu signal
  souhait soulev soulign soulèv stipul suggèr suggér tir trouv témoign vant écart éclair élabor
  énonc énumér évalu évoqu expos point abond sollicit pri étonn dissoci argu projet concéd concèd enchaîn dout démarqu
  désolidaris alarm désapprouv récapitul adress ironis plaisant rectifi confi dévoil esquiss bross livr racont commenc termin
  bris cach form dépos employ attach rejoign corrobor réaffirm illustr centr port tranch concèd salu
  martel lanc rétract dépeign hésit aim aspir engag inqui inquièt mobilis offusqu réfut repouss redout suppli
`;

const endingsInEr = {
  past: 'ait aient a èrent',
  present: 'e ent erait eraient',
  base: 'er',
  gerund: 'ant',
  participle: 'é ée és ées',
} as const;

/** Forms of verbs that do not end in -er, and of those whose stem changes. */
const irregular = {
  past: `disait disaient dit dirent faisait faisaient fit firent prenait prenaient prit prirent mettait mettaient mit mirent
    soutenait soutenaient soutint soutinrent tenait tenaient tint tinrent revenait revenaient revint revinrent intervenait intervint
    convenait convint reconnaissait reconnut reconnurent répondait répondaient répondit répondirent défendait défendit
    décrivait décrivit conclut concluait ouvrait ouvrit ouvrirent offrait offrit accueillait accueillit voyait vit
    prévoyait croyait crut voulait voulut promettait promit émettait émit transmettait lisait lut avertissait avertit
    introduisait introduisit fournissait fournit établissait établit réagissait réagit rejoignait poursuivait poursuivit
    renchérit renchérissait applaudit applaudissait garantit réfléchit admit admettait admirent
    rendirent souscrivit souscrivait concédait surenchérit réjouit réjouissait
    attendait craignait craignit remettait suivait suivit rendait rendit
    annonçait annonça avançait avança lançait lança dénonçait dénonça nuançait nuança énonçait énonça renvoyait renvoya encourageait encouragea partageait partagea
    exigeait exigea jugeait jugea envisageait envisagea interrogeait interrogea prolongeait`,
  present: `dit disent fait font prend prennent met mettent soutient soutiennent tient tiennent revient reviennent intervient
    reconnaît reconnaissent répond répondent défend défendent décrit décrivent conclut concluent ouvre ouvrent offre offrent accueille
    voit prévoit croit croient veut veulent promet émet lit avertit introduit fournit établit réagit rejoint poursuit craint remet
    préfère préfèrent tempère tempèrent considère considèrent suggèrent espère admet admettent garantit renchérit applaudit réjouit souscrit souscrivent dit
    appuie appuient rappelle rappellent rejette rejettent renvoie espère espèrent réitère suggère soulève souligne`,
  gerund: `disant faisant prenant mettant soutenant tenant revenant reconnaissant répondant défendant décrivant concluant
    ouvrant offrant accueillant voyant croyant voulant réagissant avertissant partageant encourageant dénonçant annonçant`,
  participle: `dit fait pris mis soutenu tenu revenu revenue revenus revenues intervenu intervenue convenu reconnu répondu défendu
    décrit conclu ouvert offert accueilli vu prévu cru voulu promis émis transmis lu averti introduit fourni établi réagi rejoint
    poursuivi craint remis déclaré attendu renchéri dite dits dites faite faites mise mises prise prises ouverte ouvertes soumise soumises émise émises sentie sentis tenue tenus allée allés venue venus applaudi garanti admis rendu souscrit réjoui réfléchi`,
  base: `dire faire prendre mettre soutenir tenir revenir intervenir convenir reconnaître répondre défendre décrire conclure ouvrir
    offrir accueillir voir prévoir croire vouloir promettre transmettre introduire fournir établir réagir poursuivre souscrire`,
} as const;

function frenchWords(): Map<string, number> {
  const words = wordList({
    article: "le la les l' un une ni deux",
    office: `présidence coprésidence président présidente présidents présidentes coprésident coprésidente coprésidents coprésidentes co-président co-présidente
      co-présidents co-présidentes vice-président vice-présidente ministre ministres secrétaire ambassadeur ambassadrice rapporteur
      rapporteuse rapporteure modérateur modératrice animateur animatrice facilitateur facilitatrice directeur directrice commissaire
      secrétariat haut-commissaire gouverneur maire premier première adjoint adjointe chef général générale panéliste sénateur député
      coordonnateur coordonnatrice professeur professeure chercheur chercheuse expert experte cheffe conseiller conseillère envoyé envoyée`,
    title: 'm mm mme mmes mlle dr dre pr s.e s.e. sir maître me',
    honorific: 'son sa leur excellence honorable',
    chaired:
      'présidé présidée présidés présidées coprésidé coprésidée co-présidée co-présidé animé animée animés animées co-animé co-animée modéré modérée modérés modérées présidence coprésidence',
    pronoun: 'il elle ils elles celui-ci celle-ci ceux-ci celles-ci',
    and: 'et & ni',
    contrast: 'tandis alors mais',
    opener: `au aux à lors pendant durant concernant en sur pour dans selon après avant tout avec quant par de du des d' outre sous si comme
      afin malgré sans dès puis ensuite enfin s' se ce compte étant ayant puisque bien vu face contrairement interrogé interrogée appuyé appuyée soutenu soutenue à
      d'abord premièrement deuxièmement hier aujourd'hui ici cependant toutefois néanmoins ainsi aussi également`,
    adverb: `l' le la les lui leur également aussi ensuite enfin cependant toutefois néanmoins donc ainsi puis encore toujours notamment quant pour sa part côté
      son leur tour y en se s' n' ne pas tous deux elle-même lui-même d'abord déjà bien plus vivement fortement brièvement longuement en outre`,
    auxiliary:
      'est sont était étaient serait seraient a ont avait avaient doit devrait doivent peut pourrait peuvent va voudrait souhaiterait fut',
    perfect: 'a ont avait avaient est sont était étaient eut',
    generic: `participant participante participants participantes délégations délégués déléguées intervenants intervenantes orateurs oratrices pays gouvernements membres experts
      plusieurs certains certaines quelques nombreux nombreuses autres parties représentants tous toutes beaucoup d'autres`,
    delegation:
      'orateur oratrice délégation délégations gouvernements délégué déléguée représentant représentante représentants observateur observatrice gouvernement porte-parole homologue collègue mission',
    body: `organisation réseau chambre comité commission conseil union fonds banque agence programme institut institution forum fédération
      association alliance groupe parlement office centre convention société fondation coalition initiative autorité ong haut-commissariat
      confédération consortium tribunal département direction ligue ministère mouvement partenariat plateforme université syndicat croix-rouge croissant-rouge
      secours caisse collectif syndicats villes ville port`,
    link: "de du des la le les l' d' pour et en sur aux à au",
    particle: "de du le la d' van von den der di da el al ben bin",
    including: 'dont notamment y compris parmi elles eux lesquels lesquelles',
    meeting: `réunion séance session table ronde discussion discussions débat débats dialogue panel atelier conférence groupe négociations
      consultations échange échanges projet décision décisions`,
    stance:
      'préoccupé préoccupée préoccupés favorable opposé opposée opposés convaincu convaincue prêt prête disposé disposée satisfait satisfaite',
    topic: 'sur',
    behalf: 'pour nom',
    constituency:
      'société secteur organisation organisations syndicats ong autorités collectivités peuples patronat milieu milieux communauté diasporas',
    seconded:
      'appuyé appuyée appuyés appuyées soutenu soutenue soutenus soutenues suivi suivie rejoint rejointe secondé accompagné',
    from: "de du des d'",
    common: `ce cette ces cet qui que quoi dont où comment pourquoi quand non oui même autre chaque plus moins très notre nous on
      ceci cela ses leurs mon ma mes votre vos trois quatre cinq principales principaux les il deux`,
  });
  addVerbs(words, verbsInEr, endingsInEr);
  addForms(words, irregular);
  return words;
}

/** How French reports tell who spoke. */
export const french: Lexicon = {
  language: 'fr',
  wordAt: wordsOf(frenchWords),
  heading:
    /^(?:(?:haut\s+niveau|ministérielle?|thématique|première|deuxième|troisième|quatrième)\s+)*(?:tables?\s+rondes?|séances?|sessions?|panels?|groupes?\s+de\s+travail|plénière|points?\s+(?:de\s+l['’]ordre\s+du\s+jour)?|ateliers?|segment|thème)(?=$|[^\p{L}])/iu,
  meeting:
    /(?:^|[^\p{L}])(?:réunions?|séances?|sessions?|plénière|tables?\s+rondes?|ateliers?|conférences?|panels?|délégué|délégations?|participants?|président(?:e|s)?|modérat(?:eur|rice)|rapporteu(?:r|se|re)|secrétariat|comité|ordre\s+du\s+jour|groupes?\s+de\s+travail|forum|sommet|débats?|dialogue)(?=$|[^\p{L}])/iu,
  statementOf:
    /^(?:déclarations?|interventions?|allocutions?|remarques|présentations?|positions?|observations|réponses?|attitude|points?\s+de\s+vue)\s+(?:faites?\s+)?(?:par|de\s+la|du|de|d['’])\s*/iu,
  list: /^(?:listes?\s+des?\s+\p{L}+|participants|participation|présents|excusés|sigles(?:\s+et\s+abréviations)?|abréviations|sommaire|table\s+des\s+matières|bibliographie|références|documents|glossaire)\s*:?$/iu,
  field:
    /^(?:dates?|lieu|heure|durée|orateurs?|intervenants?|panélistes?|participants?|présents?|excusés?|organisateurs?|langues?|mots[- ]clés|objectifs?|sujet|titre|référence|contact|courriel|site|source|note|n\.?b|exemple|ordre\s+du\s+jour|documents?|auteur)s?$/iu,
  chairedBy:
    /(?:co-?)?(?:présidée?s?|animée?s?|modérée?s?)\s+(?:conjointement\s+)?par(?=\s)|(?:co-?)?présidence\s+(?:en\s+)?(?:revenait|revint|incombait|était\s+assurée|a\s+été\s+assurée|est\s+revenue|était\s+confiée)\s+(?:conjointement\s+)?(?:à|aux?|par)(?=\s)|(?:co-?)?présidence\s+(?:conjointe\s+)?(?:de\s+la|du|des|de|d['’])(?=\s|\p{L})/iu,
  tellsPair: /\b(?:premi(?:er|ère)|derni(?:er|ère)|seconde?)\b/i,
  verbForm:
    /^(?:(?:a|ont|est|sont|avait|avaient)\s+(?:\p{Ll}+\s+){0,2}?\p{Ll}+(?:é|ée|és|ées|i|ie|is|u|ue|us|it|ait|rt)(?!\p{L})|\p{Ll}{3,}(?:èrent|irent)\s|\p{Ll}{2,}(?:e|ent|it|et|nt|rt)\s+(?:las?|les?|une?|des?|du|que|à|aux?|pas|ce|cette|sa|son|ses|leurs?|plus)\s|\p{Ll}{2,}(?:e|ent|it|et|nt|rt)\s+l['’])/u,
  ofBoth: /^(?:tous|toutes)-deux$/i,
  ofPair: [/^premi(?:er|ère)$/i, /^(?:dernier|dernière|second|seconde)$/i],
  announces:
    /^(?:(?:lui\s+(?:a|ont)\s+(?:ensuite\s+)?succédé|(?:a|ont)\s+(?:ensuite\s+)?suivi|suiv(?:ait|aient|it|irent)|(?:venaient|venait|vient|vint)\s+ensuite)\s|(?:même\s+(?:son\s+de\s+cloche|position|constat|avis|écho)|idem)\s+(?:du\s+côté\s+(?:de\s|du\s|des\s|d['’])|chez\s|pour\s|de\s+la\s+part\s+(?:de\s|du\s|des\s|d['’]))|une?\s+\p{L}+\s+que\s+(?:partage|partagent|partageait|rejoint|soutient|appuie|reprend|contredit)\s|ce\s+que\s+n['’]a\s+pas\s+manqué\s+de\s+\p{L}+\s|ce\s+qu['’](?:a|ont)\s+(?:aussitôt\s+|aussi\s+|également\s+)?\p{L}+é\s)\s*/iu,
  cleft:
    /^(?:c['’](?:est|était|a\s+été|fut)\s+(?:ensuite\s+|enfin\s+|d['’]abord\s+)?(?:à\s+|au\s+|aux\s+)?|il\s+(?:revient|revenait|revint|est\s+revenu|était\s+revenu|appartenait|appartient|incombait)\s+(?:ensuite\s+|enfin\s+|alors\s+)?(?:à\s+|au\s+|aux\s+))/iu,
  cleftBehind: /^(?:qui|que|qu['’]|de|d['’])$/i,
  bothOfThem:
    /^les\s+deux\s+(?:pays|délégations|(?:co)?président(?:e?s)|orateurs|gouvernements)(?:\s+qui\s+présidaient)?(?!\p{L})/iu,
  inView:
    /^(?:selon|d['’]après|aux\s+yeux\s+(?:de\s+la|du|des|de|d['’])|à\s+en\s+croire|quant\s+(?:à|aux?)|du\s+côté\s+(?:de\s+la|du|des|de|d['’])|pour|de\s+l['’]avis\s+(?:de\s+la|du|de|d['’])|du\s+point\s+de\s+vue\s+(?:de\s+la|du|de|d['’]))\s*/iu,
  view: /^(?:avis|position|opinion|préoccupation|priorité|réponse|message|question|déclaration|intervention|présentation|suggestion|contribution|argument|proposition|recommandation)$/i,
  document:
    /^(?:déclarations?|accords?|protocoles?|traités?|lois?|plans?|résolutions?|pactes?|chartes?|objectifs?|cadres?|stratégies?|articles?|paragraphes?|sections?|annexes?|décisions?|tableaux?|chapitres?|rapports?|notes?|textes?|documents?|conclusions?|principes?|conventions?|conférences?|sommets?)$/i,
  noSpeech: /^(?:pris\s+(?:part|place|fin)|tenu\s+(?:une?|sa|ses))/i,
  decides:
    /^(?:adopté|décidé|convenu|résolu|pris\s+note|approuvé|élu|examiné|conclu|ajourné|repris|reporté|convoqué|établi)e?s?(?!\p{L}|\s+que)/iu,
  speech:
    /^(?:questions?|points?|préoccupations?|observations?|suggestions?|propositions?|déclarations?|remarques?|objections?|réserves?|demandes?|appels?|interventions?|présentations?|doutes?|idées?|avis|précisions?|critiques?)$/i,
  treated:
    /^(?:examinée?|abordée?|discutée?|étudiée?|adoptée?|approuvée?|traitée?|présentée?|préparée?|soumise?)s?$/i,
  by: /^par$/i,
  soDid:
    /^(?:il\s+en\s+(?:va|est|a\s+été)\s+de\s+même\s+(?:pour|de)|de\s+même\s+(?:que|pour)|tout\s+comme|ainsi\s+que)\s+/i,
  tooBehind:
    /^,?\s*(?:aussi|idem|également|de\s+même|non\s+plus|a\s+fait\s+de\s+même|pareillement)$/i,
  constituency:
    /^(?:société\s+civile|secteur\s+privé|(?:organisations?\s+de\s+(?:la\s+)?)société\s+civile|syndicats|ONG|autorités\s+locales|collectivités\s+(?:locales|territoriales)|peuples\s+autochtones|patronat|milieux?\s+(?:universitaires?|d[’']affaires)|communauté\s+scientifique|diasporas)(?![\p{L}\p{N}])/iu,
  trade:
    /^(?!(?:ant|ult|sup|inf|ext|int)érieur|meilleur)\p{Ll}+(?:iste|eure?|euse|rice|ien|ienne|ier|ière|logue|ecte|ocate?|cien|cienne|vain|vaine|maire|juge)$/u,
  tookChair: /(?:prend|prit|pris|assume|assuma|assumé|reprend|reprit|repris)\s+la\s+présidence/i,
  elected: /^(?:élue?|désignée?|nommée?)s?$/i,
  possessive: /^(?:son|sa|ses|leurs?)$/i,
  obliged: /^(?:doit|doivent|devrait|devraient|faut)$/,
  relative: /^qui$/,
  answer: /^(?:à|au|aux)$/,
  demonstrative: /^(?:celui|celle|ceux|celles)$/i,
  indefinite: /^une?$/i,
  narrator:
    /^(?:(?:aucune?(?:\s+autre)?|nulle?)\s+(?:délégations?|délégué|orateur|participante?|pays|intervenante?)\s|(?:le|la|les|l['’])\s*(?:ordre\s+du\s+jour|projets?|rapports?|textes?|propositions?|points?|décisions?|résolutions?|séance|amendements?|réunion)[^,;.]{0,60}?\s(?:est|sont|a\s+été|ont\s+été|fut|furent)\s+(?:ainsi\s+|ensuite\s+)?(?:adopt|approuv|levée|ouverte|suspendue|close|ajourn|renvoy|retir|examin)|il\s+a\s+(?:également\s+|aussi\s+)?été\s|on\s+a\s|il\s+y\s+(?:a|avait|eut)\s|les?\s+(?:principa(?:ux|les)|questions|points|thèmes)\s[\p{L}\s'’-]{0,60}?(?:étaient|sont|ont|comprenaient))/iu,
  goesOn:
    /^(?:il|elle|ils|elles|l['’]orat(?:eur|rice))\s|^(?:la\s+délégation|le\s+délégué|le\s+représentant|la\s+représentante)\s+a\s+(?:également|aussi|enfin|ensuite)\s/iu,
  abbreviations: new Set('m mm mme mlle dr pr st ste al p ex cf etc s.e c.-à-d'.split(' ')),
  numbered: new Set('art no n'.split(' ')),
};
