import { addForms, addVerbs } from './conjugate';
import { type Lexicon, wordsOf, wordList } from './lexicon';

/** Verbs of reporting in -ar, without their ending. Written from general knowledge. */
const verbsInAr = `
  abog acentu acept aclar aconsej acord afirm agreg alab alent alert analiz anunci apel aport
  apoy apreci aprob argument asegur aval avis añad celebr censur cit clam coment compar conden
  confes confirm consider consult contest convoc cuestion declar defini demand demostr denunci
  desarroll desch describ destac detall elabor elogi encomend enfatiz enumer esbos estim evalu
  evoc exalt exhort explic expres felicit formul habl identific ilustr implor indic inform
  insist inst interrog introduj invit invoc justific lament levant replic corrobor declin remat vers gir centr ech tom argument complet celebr congratul deplor desvincul dud matiz proyect brind constat traslad aprueb esboz adhiri aluid rectific ironiz bromea cuid plasm llam llev manifest mencion moder
  modera mostr narr neg not objet observ opin particip pas plante precis pregunt present presion privilegi
  proclam profes pronunci propugn protest puntualiz ratific razon reafirm realiz realz recalc
  rechaz reclam recomend record recuerd refrend reiter relat remarc renov repas report resalt
  respald respet resumi revis salud señal sintetiz solicit subray sum toc trat urg valor vincul
`;

const endingsInAr = {
  past: 'ó aron aba aban',
  present: 'a an aría arían',
  base: 'ar',
  gerund: 'ando',
  participle: 'ado ada ados adas',
} as const;

const verbsInErIr = `
  acced adher rebat somet disent suscrib aduc proced accedi admit advirt agradec aplaud añad coincid compart comparti compromet conced conclu
  convin corrig debat decid deduc defend describ discurr discut emit entend esgrim establec exig
  expon exprim favorec infer insist interrump ofrec opon permit persist pid plas prefir promet
  reconoc refir refut reit remit repet repit requir respond resum sent sint sosten sub suger
  sugier sugir transmit
`;

const endingsInErIr = {
  past: 'ió ieron ía ían',
  present: 'e en ería erían iría irían',
  base: 'er ir',
  gerund: 'iendo',
  participle: 'ido ida idos idas',
} as const;

/** Forms that follow no rule, and those of verbs whose stem changes. */
const irregular = {
  past: `dijo dijeron decía decían hizo hicieron hacía hacían puso pusieron ponía propuso propusieron proponía opuso opusieron sostuvo sostuvieron
    mantuvo mantuvieron intervino intervinieron vio veía dio dieron daba quiso quisieron quería querían trajo leyó creyó creía fue
    pidió pidieron pedía sugirió sugirieron sugería refirió refirieron refería advirtió advirtieron prefirió prefería concluyó concluyeron
    convino convinieron expuso expusieron introdujo introdujeron previó acogió acogieron acogía recogió dirigió corrigió eligió exigió
    repuso repusieron adujo adujeron adhirió adhirieron volvió suscribió disintió aludió
    explicó abrió abrieron preguntó agradeció reconoció ofreció añadió respondió compartió defendió coincidió rindió repitió instó instaron`,
  present: `dice dicen hace hacen pone ponen propone proponen opone oponen sostiene sostienen mantiene interviene ve ven da dan quiere quieren
    preferiría preferirían adhiere adhieren aprueba aprueban duda dudan repone aduce pide piden sugiere sugieren refiere refieren advierte prefiere concluye expone introduce acoge recuerda recuerdan muestra manifiesta
    reconoce ofrece agradece alienta defiende entiende insta cuenta pregunta añade responde comparte coincide repite aboga`,
  gerund:
    'diciendo haciendo poniendo proponiendo sosteniendo pidiendo sugiriendo refiriendo advirtiendo acogiendo viendo dando recordando',
  participle:
    'dicho hecho puesto propuesto opuesto sostenido mantenido intervenido visto dado querido descrito expuesto introducido previsto acogido abierto',
} as const;

function spanishWords(): Map<string, number> {
  const words = wordList({
    article: 'el la los las un una lo ni dos ambos ambas',
    office: `presidente presidenta presidentes presidentas copresidente copresidenta copresidentes copresidentas vicepresidente vicepresidenta
      ministro ministra ministros secretario secretaria embajador embajadora relator relatora moderador moderadora facilitador facilitadora
      director directora comisionado comisionada comisario comisaria secretaría gobernador gobernadora alcalde alcaldesa viceministro viceministra
      primer primera adjunto adjunta jefe jefa general panelista senador senadora diputado diputada coordinador coordinadora asesor asesora enviado enviada
      experto experta profesor profesora canciller portavoz presidencia copresidencia`,
    title: 'sr sra sres srta dr dra excmo excma prof don doña ing lic embajador',
    honorific: 'su excelencia honorable excelentísimo excelentísima señor señora',
    chaired:
      'presidida presidido presididas presididos copresidida copresidido co-presidida co-presidido moderada moderado moderadas moderados presidencia copresidencia copresidieron copresidió presidieron presidió codirigieron dirigieron codirigió dirigió conducción moderación cargo',
    pronoun: 'él ella ellos ellas este esta éste ésta',
    and: 'y e & ni',
    contrast: 'mientras pero tanto',
    opener: `en sobre durante con respecto tras si al a para según aunque por de del desde hasta ante bajo sin además finalmente asimismo también
      entonces luego después antes cuanto como cuando dado ayer hoy apoyado apoyada respaldado secundado preguntado habiendo siendo no
      primero segundo tercero posteriormente igualmente contrariamente hablando interviniendo haciendo`,
    adverb: `también además asimismo luego después finalmente sin embargo entonces aún todavía no se le les lo la los las me nos igualmente por su parte vez ambos todos
      ya siempre nuevamente solo sólo así mismo primero brevemente ahora`,
    auxiliary:
      'podrían estaría estarían sería serían ha han había habían es son era eran fue fueron está están estaba debe debería deben puede podría pueden va quisiera desearía',
    perfect: 'ha han había habían hubo',
    generic: `participante participantes delegaciones delegados delegadas oradores oradoras países gobiernos miembros expertos expertas varios varias algunos algunas
      muchos muchas otros otras partes representantes todos todas numerosos numerosas diversas diversos asistentes`,
    delegation:
      'orador oradora delegación delegaciones gobiernos delegado delegada delegados delegadas representante representantes observador observadora homólogo homóloga colega gobierno misión',
    body: `organización red cámara comité comisión consejo unión fondo banco agencia programa instituto institución foro federación asociación
      alianza grupo parlamento oficina centro convención sociedad fundación coalición iniciativa autoridad ong alto confederación consorcio tribunal
      departamento dirección liga ministerio movimiento plataforma universidad sindicato cruz media cooperativa ciudades puerto`,
    link: 'de del la el los las para y en sobre e a al',
    particle: 'de del la las los y van von di da al el',
    including: 'incluidos incluidas incluido incluida entre ellas ellos como cuales notablemente',
    meeting: `reunión sesión sesiones mesa redonda discusión discusiones debate debates diálogo panel taller conferencia grupo negociaciones
      consultas intercambio intercambios proyecto decisión decisiones`,
    stance:
      'preocupado preocupada favorable contrario contraria convencido convencida dispuesto dispuesta satisfecho satisfecha partidario partidaria favor',
    topic: 'sobre',
    behalf: 'por nombre',
    constituency:
      'organización organizaciones sociedad sector sindicatos ong autoridades gobiernos pueblos empresariado comunidad academia diásporas',
    seconded:
      'apoyado apoyada apoyados apoyadas respaldado respaldada secundado secundada seguido seguida apoyo respaldo',
    from: 'de del',
    common: `este esta esto estos estas ese esa eso que quien cual cuyo cómo por qué cuándo no sí mismo otra otro cada más menos muy nuestro nosotros
      sus mi tu tres cuatro cinco principales dos se`,
  });
  addVerbs(words, verbsInAr, endingsInAr);
  addVerbs(words, verbsInErIr, endingsInErIr);
  addForms(words, irregular);
  return words;
}

/** How Spanish reports tell who spoke. */
export const spanish: Lexicon = {
  language: 'es',
  wordAt: wordsOf(spanishWords),
  heading:
    /^(?:(?:alto\s+nivel|ministerial|temática|primera|segunda|tercera|cuarta)\s+)*(?:mesas?\s+redondas?|sesi(?:ón|ones)|panel(?:es)?|grupos?\s+de\s+trabajo|plenaria|temas?\s+(?:del\s+programa)?|taller(?:es)?|segmento)(?=$|[^\p{L}])/iu,
  meeting:
    /(?:^|[^\p{L}])(?:reuni(?:ón|ones)|sesi(?:ón|ones)|plenaria|mesas?\s+redondas?|taller(?:es)?|conferencias?|panel(?:es)?|delegad[oa]s?|delegaci(?:ón|ones)|participantes?|president[ea]|moderador[a]?|relator[a]?|secretaría|comité|orden\s+del\s+día|grupos?\s+de\s+trabajo|foro|cumbre|debates?|diálogo)(?=$|[^\p{L}])/iu,
  statementOf:
    /^(?:declaraci(?:ón|ones)|intervenci(?:ón|ones)|discursos?|palabras|presentaci(?:ón|ones)|posici(?:ón|ones)|observaciones|respuestas?|actitud)\s+(?:formuladas?\s+|hechas?\s+)?(?:por|del|de)\s+/iu,
  list: /^(?:listas?\s+de\s+\p{L}+|participantes|participación|asistentes|asistencia|siglas(?:\s+y\s+abreviaturas)?|abreviaturas|índice|contenido|bibliografía|referencias|documentos|glosario)\s*:?$/iu,
  field:
    /^(?:fechas?|lugar|hora|duración|oradores|ponentes|panelistas|participantes|asistentes|organizadores|idiomas?|palabras\s+clave|objetivos?|asunto|título|referencia|contacto|correo|sitio|fuente|nota|n\.?b|ejemplo|orden\s+del\s+día|documentos?|autor(?:a|es)?)$/iu,
  chairedBy:
    /(?:co-?)?(?:presidid|moderad|copresidid)[oa]s?\s+(?:conjuntamente\s+)?por(?=\s)|(?:(?:conducción|dirección|moderación|presidencia)(?:\s+\p{L}+){0,4}|debate|mesa|sesión)\s+(?:estuvo|corrió|quedó)\s+a\s+cargo\s+del?(?=\s)|(?:co-?)?(?:presid|dirig)(?:ió|ieron)\s+(?:conjuntamente\s+)?(?:la|el)\s+(?:mesa(?:\s+redonda)?|sesión|reunión|panel|taller|debate|grupo(?:\s+de\s+trabajo)?)(?=\s+(?:\p{Lu}|el|la))|(?:co)?presidencia\s+(?:conjunta\s+)?(?:del?)(?=\s)/iu,
  tellsPair: /\b(?:primer[oa]|aquel|aquella|últim[oa]|segund[oa])\b|^Amb[oa]s\b/i,
  verbForm:
    /^(?:\p{Ll}{2,}(?:ó|aron|ieron)[\s.,:;]|(?:había|habían|ha|han)\s+\p{Ll}+d[oa](?!\p{L})|(?!sobre|para|ante|desde|hasta|entre)\p{Ll}{3,}(?:a|e|an|en)\s+(?:ya|el|las?|los?|una?|en|con|que|por|al?|sus?|no|todas)\s)/u,
  ofBoth: /^amb[oa]s$/i,
  ofPair: [/^(?:primero|primera|aquel|aquella)$/i, /^(?:último|última|segundo|segunda)$/i],
  announces:
    /^(?:les?\s+(?:siguió|siguieron|sigue|siguen|sucedió)|romp(?:ió|ieron|e)\s+el\s+(?:fuego|hielo)|(?:abr|cerr)(?:ió|ó|ieron|aron|e|ieron)\s+(?:la\s+ronda|el\s+turno|el\s+debate|la\s+lista)(?:\s+de\s+\p{L}+)?|(?:les?\s+)?(?:correspond|toc)(?:ió|ó)\s+al?|tampoco|también|a\s+(?:esto|ello|eso)|l[ao]s?\s+hizo\s+suy[oa]s?|(?:intervin(?:o|ieron)|tom(?:ó|aron)\s+la\s+palabra)(?:\s+(?:a\s+continuación|luego|después|entonces|también))?|(?:la|el)\s+(?:ponencia|presentación|conferencia|exposición|intervención|apertura|introducción|clausura|réplica)(?:\s+\p{L}+){0,3}\s+(?:corrió|estuvo|quedó)\s+a\s+cargo\s+del?)\s+/iu,
  cleft: /^(?:(?:fue|es)\s+|del?\s+)/i,
  cleftBehind: /^(?:quien|quienes|que|llegó|llegaron|vino|vinieron|partió|surgió)$/,
  bothOfThem:
    /^(?:amb[oa]s|l[oa]s\s+dos)\s+(?:países|delegaciones|(?:co)?president[ae]s|gobiernos|oradores)(?!\p{L})/iu,
  inView:
    /^(?:según|en\s+cuanto\s+al?|por\s+parte\s+del?|para|a\s+juicio\s+del?|en\s+opinión\s+del?|desde\s+el\s+punto\s+de\s+vista\s+del?)\s+/iu,
  view: /^(?:opinión|posición|preocupación|prioridad|respuesta|mensaje|pregunta|declaración|intervención|presentación|sugerencia|contribución|argumento|propuesta|recomendación)$/i,
  document:
    /^(?:declaraci(?:ón|ones)|acuerdos?|protocolos?|tratados?|ley(?:es)?|plan(?:es)?|resoluci(?:ón|ones)|pactos?|cartas?|objetivos?|marcos?|estrategias?|artículos?|párrafos?|secci(?:ón|ones)|anexos?|decisi(?:ón|ones)|cuadros?|capítulos?|informes?|notas?|textos?|documentos?|conclusiones|principios?|convenci(?:ón|ones)|conferencias?|cumbres?)$/i,
  noSpeech: /^(?:tuvo\s+lugar|tomó\s+parte)/i,
  decides:
    /^(?:adoptó|decidió|acordó|convino|resolvió|tomó\s+nota|aprobó|eligió|examinó|concluyó|aplazó|reanudó|convocó|estableció)(?!\p{L}|\s+que)/iu,
  speech:
    /^(?:preguntas?|cuesti(?:ón|ones)|puntos?|preocupaci(?:ón|ones)|observaci(?:ón|ones)|sugerencias?|propuestas?|declaraci(?:ón|ones)|comentarios?|objeci(?:ón|ones)|reservas?|solicitud(?:es)?|llamamientos?|intervenci(?:ón|ones)|presentaci(?:ón|ones)|dudas?|ideas?|opini(?:ón|ones)|precisi(?:ón|ones)|críticas?)$/i,
  treated:
    /^(?:examinad|abordad|discutid|estudiad|adoptad|aprobad|tratad|presentad|preparad|sometid)[oa]s?$/i,
  by: /^por$/i,
  soDid:
    /^(?:lo\s+mismo\s+(?:hizo|hicieron|dijo|dijeron|señaló|señalaron|pidió|pidieron)|otro\s+tanto\s+(?:hizo|hicieron)|al\s+igual\s+que)\s+/i,
  tooBehind:
    /^,?\s*(?:también|otro\s+tanto|hizo\s+otro\s+tanto|ídem|tampoco|igualmente|asimismo|hizo\s+lo\s+mismo|lo\s+mismo)$/i,
  constituency:
    /^(?:(?:organizaciones?\s+de\s+(?:la\s+)?)?sociedad\s+civil|sector\s+privado|sindicatos|ONG|autoridades\s+locales|gobiernos\s+locales|pueblos\s+indígenas|empresariado|comunidad\s+(?:científica|académica)|academia|diásporas)(?![\p{L}\p{N}])/iu,
  trade:
    /^(?!(?:anteri|posteri|superi|inferi|exteri|interi|may|men|mej|pe)or)\p{Ll}+(?:ista|ora?|er[oa]|ian[oa]|ic[oa]|og[oa]|abogad[oa]|juez|jueza)$/u,
  tookChair: /(?:asum|ocup|retom)(?:e|a|ió|ó|ieron)\s+la\s+presidencia/i,
  elected: /^(?:elegid|designad|nombrad|elect)[oa]s?$/i,
  possessive: /^(?:su|sus)$/i,
  obliged: /^(?:debe|deben|debería|deberían|debía)$/,
  relative: /^(?:que|quien|quienes)$/,
  answer: /^(?:al?)$/,
  demonstrative: /^(?:el|la|los|las)$/i,
  indefinite: /^una?$/i,
  narrator:
    /^(?:ningun[oa]?(?:\s+otr[oa])?\s+(?:delegaci|delegad|orador|participante|país|intervinient)|nadie\s|(?:el|la|los|las)\s+(?:orden\s+del\s+día|proyectos?|informes?|textos?|propuestas?|temas?|decisi|resoluci|sesi|enmiendas?|reuni|acta)[^,;.]{0,60}?\s(?:fue|fueron|es|son|queda|quedó|quedaron|quedan)\s+(?:así\s+)?(?:aprobad|adoptad|levantad|abiert|suspendid|cerrad|aplazad|remitid|retirad|examinad)|se\s+(?:señaló|acordó|observó|subrayó|destacó|recomendó|mencionó|sugirió|propuso|dijo|consideró|reconoció|convino|expresó|recordó|pidió|debatió|examinó)|hubo\s|l[ao]s?\s+(?:principales|cuestiones|puntos|temas)\s[\p{L}\s-]{0,60}?(?:fueron|eran|son|incluyeron))/iu,
  goesOn:
    /^(?:él|ella|ellos|ellas|el\s+orador|la\s+oradora)\s|^(?:también|asimismo|además|añadió)\s/iu,
  abbreviations: new Set(
    'sr sra sres srta dr dra excmo excma prof ee uu ee.uu etc p ej d ing lic av'.split(' '),
  ),
  numbered: new Set('art núm cap'.split(' ')),
};
