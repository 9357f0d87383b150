/**
 * Marked samples in Spanish: each is one habit of writing in which a report tells who speaks.
 *
 * `{XX:…}` is the contribution of a country, `{XX+YY:…}` a joint one, `{org NAME:…}` that of an
 * organisation, `{group NAME:…}` that of a group of countries, `{person NAME:…}` that of a named
 * person. What stands outside the marks is said by nobody in particular. All texts are invented.
 */
export const spanishHabits: Readonly<Record<string, string>> = {
  'masculine article and preterite':
    '{PE:El Perú subrayó que los muelles artesanales debían dragarse cada año, pues de lo contrario las lanchas pequeñas ya no podían atracar.}',
  'feminine article and preterite':
    '{AR:La Argentina indicó que tres líneas de transbordadores habían reabierto desde el invierno con tarifas reguladas.}',
  'plural article':
    '{US:Los Estados Unidos expresaron su interés en un registro común de prácticos de puerto.} {NL:Los Países Bajos ofrecieron alojar una primera versión.}',
  'plural name without an article':
    '{PH:Filipinas explicó que las remesas de los marinos pagaban la escuela de miles de familias isleñas.}',
  'name without an article':
    '{CL:Chile recordó que la crecida del río se había llevado dos puentes escolares en una sola temporada.} {BO:Bolivia indicó que en su ribera había ocurrido lo mismo.}',
  'imperfect tense':
    '{BE:Bélgica subrayaba que las esclusas más antiguas ya no podían repararse con las piezas originales.}',
  'present tense':
    '{CL:Chile subraya que las escuelas de las islas australes cierran cuando el oleaje supera los tres metros.} {PE:El Perú añade que sus barcos aula evitan una parte de esos cierres.}',
  'compound tense':
    '{PT:Portugal ha subrayado la lentitud de los controles en el estuario.} {ES:España ha propuesto una ventanilla única para ambas orillas.}',
  'verb with a preposition, to advocate':
    '{SN:El Senegal abogó por una rebaja del costo de las remesas, sobre todo en las aldeas ribereñas.}',
  'verb phrase, to welcome':
    '{CI:Côte d’Ivoire acogió con satisfacción la apertura de una escuela flotante en la laguna.}',
  'reflexive verb, to wonder, and a verb to hold':
    '{UY:El Uruguay se preguntó si las concesiones portuarias no duraban demasiado y qué ocurriría con las grúas a su término.} {KE:Kenya sostuvo que un transbordador gratuito costaba menos que un puente mal conservado.}',
  'verb phrase, to call for':
    '{BD:Bangladesh hizo un llamamiento a los países del delta para que compartieran a diario sus mediciones de crecidas.}',
  'verb phrase, to lay stress on':
    '{VN:Viet Nam hizo hincapié en la formación de los mecánicos de transbordador, que casi siempre aprendían sobre la marcha.}',
  'verb phrase, to highlight':
    '{CM:El Camerún puso de relieve el mal estado de las balizas, un tercio de las cuales ya no funcionaba.}',
  'verb with an object, to express':
    '{HN:Honduras expresó su preocupación por el cierre de la escuela del puerto.} {CU:Cuba expresó el deseo de recibir cuentas detalladas de los comedores escolares.}',
  'reflexive verb, to refer to':
    '{EC:El Ecuador se refirió a los alumnos que cruzan el río a remo antes del alba.}',
  'verb phrase, to draw attention':
    '{MG:Madagascar señaló a la atención de los presentes la falta de chalecos salvavidas en las barcazas escolares.}',
  'verb phrase, to give an account of':
    '{MX:México dio cuenta de un programa de becas financiado con las remesas de los pescadores emigrados.}',
  'adverb between subject and verb':
    '{IT:Italia también propuso un calendario común de paradas por mantenimiento.} {GR:Grecia, por su parte, pidió que se excluyera la temporada alta.}',
  'joint subject of two countries':
    '{CL+PE:Chile y el Perú subrayaron la utilidad de una carta común de corrientes, actualizada cada semana.}',
  'joint subject of three countries continued with they':
    '{BJ+TG+GH:Benin, el Togo y Ghana describieron su corredor lagunar. Ellos precisaron que los peajes se suprimirían en un plazo de dos años.}',
  'second clause with and':
    '{CL:Chile subrayó el desgaste de las pasarelas de embarque,} {PE:y el Perú dijo que las suyas se cambiarían en primavera.}',
  'second clause with mientras que':
    '{NO:Noruega elogió los transbordadores eléctricos en los trayectos cortos,} {IS:mientras que Islandia recordó que el frío reducía su autonomía a la mitad.}',
  'second clause with en tanto que':
    '{CO:Colombia defendió unas comisiones fijas para las remesas,} {GT:en tanto que Guatemala prefirió un límite expresado en porcentaje.}',
  'second clause with but':
    '{HR:Croacia apoyó la idea de un billete único para todas las islas,} {MT:pero Malta objetó que las empresas privadas no estaban preparadas.}',
  'two speakers parted by a semicolon':
    '{MA:Marruecos mencionó los muelles}; {TN:Túnez pidió datos sobre el tráfico nocturno.}',
  'three speakers parted by semicolons':
    '{KH:Camboya describió sus escuelas sobre pilotes}; {LA:la República Democrática Popular Lao insistió en los internados}; {TH:y Tailandia ofreció acoger prácticas de maestros.}',
  'speaker supported by another country':
    '{MA:Marruecos, con el apoyo de Túnez, dijo que el fondo portuario debía destinarse ante todo a los diques.}',
  'delegation with an adjective or a country':
    '{UY:La delegación uruguaya pidió que las mediciones del río se publicaran en un solo cuadro.} {BR:La delegación del Brasil respondió que ello exigía una misma unidad de medida.}',
  'representative of a country':
    '{TG:El representante del Togo indicó que el puerto de aguas profundas había duplicado su plantilla sin ampliar la escuela del barrio.}',
  'minister of a country':
    '{CL:La Ministra de Chile anunció un programa de becas para los hijos de los estibadores.}',
  'minister with a portfolio':
    '{SN:El Ministro de Relaciones Exteriores del Senegal consideró que las remesas no podían sustituir la inversión pública en las escuelas.}',
  'ambassador of a country':
    '{GH:El Embajador de Ghana afirmó que los trámites de aduana eran demasiado largos para los productos perecederos.}',
  'delegate of a country':
    '{NP:La delegada de Nepal observó que en sus ríos la alerta se medía en horas y no en días.}',
  'person with the country in brackets':
    '{person Moreau:El Sr. Moreau (Francia) observó que los horarios de los transbordadores no tenían en cuenta los de los liceos.}',
  'person with the organisation after a comma':
    '{person Ana Ruiz:La Sra. Ana Ruiz, de UNICEF, presentó un estudio sobre el absentismo en las escuelas de la ribera.}',
  'person with an academic title':
    '{person Carmen Ibarra:La Dra. Carmen Ibarra mostró que el canal se llenaba de arena más deprisa después de cada temporal.}',
  'later surname alone':
    '{person Lucía Herrera:La Sra. Lucía Herrera abrió la sesión con una exposición sobre las remesas.} {ML:Malí preguntó de dónde procedían las cifras.} {person Lucía Herrera:La Sra. Herrera respondió que procedían de las oficinas de correos.}',
  'verbless turn with a dash':
    '{CL:Chile – sobre la necesidad de un segundo rompeolas antes de la temporada de tormentas.}\n\n{PE:Perú – sobre el costo de los dragados.}',
  'verbless turn after another turn':
    '{UG:Uganda insistió en el acceso de los niños refugiados a las escuelas ribereñas.} {ZM:Zambia sobre la integración local.} {MW:Malawi sobre los barqueros del lago.}',
  'bullets with a bold name and no verb':
    '- **{CL:Chile:** sobre el alumbrado de los espigones.}\n- **{BO:Bolivia:** sobre el tránsito hacia el mar.}\n- **{PY:Paraguay:** sobre la profundidad del río en el estiaje.}',
  'bold label with a colon':
    '**{PE:Perú**: las escuelas del alto río carecen de canoas y de gasolina.}\n\n**{EC:Ecuador**: sería útil un fondo común de combustible.}',
  'person label with the country in brackets':
    '{person Ruiz:Sra. Ruiz (Perú): Las familias esperan la remesa del mes para pagar la lancha.}\n\n{person Diallo:Sr. Diallo (Guinea): En nuestro puerto, la lancha fía.}',
  'opening with en el debate':
    'El punto siguiente trataba de los puertos secundarios. {HT:En el debate, Haití lamentó que sus pequeños puertos no figurasen en ningún mapa de seguros.}',
  'opening with durante la discusión':
    '{FJ:Durante la discusión, Fiji sugirió que se instalaran salas de espera escolares en las terminales marítimas.}',
  'opening with en cuanto a':
    '{LB:En cuanto a las remesas, el Líbano afirmó que el teléfono había desplazado a la ventanilla.}',
  'opening with con respecto a':
    '{EG:Con respecto a las presas, Egipto reclamó que se avisara de antemano de cada desembalse.} {SD:El Sudán se sumó a esa petición.}',
  'opening with respecto de':
    '{RO:Respecto de las barcazas del delta, Rumania reconoció que databan del siglo pasado.}',
  'opening with sobre':
    '{MU:Sobre las escuelas de náutica, Mauricio precisó que las muchachas eran ya mayoría.}',
  'opening that answers another country':
    '{BE:Bélgica preguntó quién pagaría los remolcadores.} {ES:En respuesta a Bélgica, España declaró que cada puerto pagaría los suyos.}',
  'opening with a gerund':
    '{ID:Subrayando que el archipiélago tiene más transbordadores que estaciones, Indonesia recomendó una revisión anual de los chalecos salvavidas.}',
  'opening with si bien':
    '{CA:Si bien señaló los avances logrados en el río, el Canadá lamentó que el deshielo de primavera siguiera previéndose mal.}',
  'opening with tras agradecer':
    '{JP:Tras agradecer a los organizadores su acogida, el Japón presentó un dique que sirve también de patio de escuela.}',
  'speaker on behalf of a group':
    '{FR:Francia, en nombre de la Unión Europea, confirmó la financiación de doce embarcaderos.}',
  'opening on behalf of a group':
    '{CU:Hablando en nombre del Grupo de los 77, Cuba propuso que se empezara por los puertos fluviales.} {UA:Ucrania dio las gracias a la delegación cubana y citó dos terminales dispuestas a participar.}',
  'continuation with a pronoun':
    '{person Luis Ortega:El Sr. Luis Ortega advirtió del exceso de carga en los transbordadores. Él citó un accidente reciente en el lago.} {person Marta Solís:La Sra. Marta Solís dijo que los capitanes debían poder negarse a zarpar. Ella pidió una norma común.}',
  'continuation with an omitted subject':
    '{TZ:Tanzanía describió las obras del embarcadero. También pidió apoyo para la escuela vecina. Añadió que las clases se daban bajo un toldo.} {RW:Rwanda ofreció pupitres.}',
  'continuation with plain sentences':
    '{NZ:Nueva Zelandia describió su servicio de lanchas escolares. Cada mañana, seis lanchas unen las caletas con la escuela. El trayecto es gratuito y la tripulación conoce a cada alumno.}\n\nLa sesión se reanudó después de la pausa.',
  'list introduced by the speaker with a colon':
    '{MR:Mauritania propuso tres medidas:\n\n- una medición mensual de la arena en el canal;\n- una escuela de oficios del puerto;\n- una ventanilla gratuita para las remesas.}',
  'narrator after and between speakers':
    '{JO:Jordania consideró que el calendario era demasiado apretado.} Se señaló que las obras del muelle durarían dos años. {OM:Omán propuso que se empezara por las boyas.} Los participantes acordaron volver a reunirse en primavera.',
  'several delegates including named countries':
    '{CL+PE:Varias delegaciones, entre ellas Chile y el Perú, lamentaron que las estadísticas de la pesca costera llegaran tan tarde.} Las principales cuestiones fueron el costo y el idioma de los formularios.',
  'organisations by full name':
    '{org IOM:La Organización Internacional para las Migraciones presentó cifras sobre las travesías de temporada.} {org UNHCR:El Alto Comisionado de las Naciones Unidas para los Refugiados recordó que los niños llegados por mar esperaban meses una plaza escolar.} {org World Bank:El Banco Mundial estimó que el costo de las remesas podía reducirse a la mitad.}',
  'organisations by Spanish acronym':
    '{org IOM:La OIM propuso un taller en tres puertos.} {org UNHCR:El ACNUR ofreció enviar intérpretes.} {org ILO:La OIT expresó inquietud por los horarios de los marineros de transbordador.}',
  'también, sin verbo': '{KE:Kenia aprobó el peaje.} {NP:Nepal también.}',
  'lo mismo hizo': '{KE:Kenia aprobó el peaje.} {UG:Lo mismo hizo Uganda.}',
  'ni uno ni otro': '{CL+PE:Ni Chile ni Perú aceptaron el peaje.}',
  'lo que fue planteado por': '{BJ:La cuestión del dragado fue planteada por Benín.}',
  'el de':
    '{group EU:El representante de la Unión Europea anunció un fondo,} {NO:mientras que el de Noruega mencionó el hielo.}',
  'la sociedad civil':
    '{org Sociedad civil:La sociedad civil pidió bancos.} {org Sector privado:El sector privado solicitó grúas.}',
  'en cuanto a': '{CU:En cuanto a Cuba, expresó reservas sobre el peaje.}',
  'una participante de': '{GH:Una participante de Ghana preguntó quién paga.}',
  'el ministro nombrado antes':
    '{person Kofi Boadu:El Ministro de Trabajo de Ghana, Sr. Kofi Boadu, celebró el canal. El Ministro añadió que la pesca continúa.}',
  copresidieron:
    'Copresidieron la mesa redonda Uruguay y Kenya. {UY:Uruguay dio la bienvenida a los pilotos.}',
  'mientras que con pronombre':
    '{US:Los Estados Unidos expresaron dudas sobre el faro,} {FR:mientras que Francia lo consideró indispensable.}',
  'por parte de': '{CL:Chile habló de puertos.} {UY:Por parte del Uruguay se preguntó quién paga.}',
  'ninguna otra delegación':
    '{CL:Chile habló de puertos.} Ninguna otra delegación hizo uso de la palabra.',
  'fue aprobado': '{CL:Chile habló de puertos.} El orden del día fue aprobado con ese cambio.',
  'un punto que alguien toma con coma':
    '{CL:Chile habló de puertos.} {JO:Jordania, sobre la sal de sus pozos.}',
  'no puede aceptar':
    '{TG:El Togo no puede aceptar el peaje.} {BJ:Benín preferiría un plazo mayor.}',
  'levantar la sesión': '{role Presidente:El Presidente levantó la sesión.}',
  'inverted quotation':
    '{CL:«Nuestros puertos ya no duermen», dijo Chile.} {HN:«Los nuestros nunca han dormido», respondió Honduras.}',
  'groups of countries':
    '{group EU:La Unión Europea celebró el proyecto de canal común.} {group AU:La Unión Africana pidió que se incluyera a los países sin litoral.} {group G77:El Grupo de los 77 y China hizo un llamamiento a repartir los costos de forma equitativa.}',
  'quien sigue':
    '{TD:El Chad habló del agua.} {CL:Le siguió Chile, que pidió lámparas.} {PE:Rompió el hielo Perú, con una ley.}',
  'corresponde a alguien': '{UY:Correspondió al Uruguay abrir la sesión.}',
  'tampoco y a esto sin coma':
    '{TD:El Chad habló del agua.} {CO:Tampoco Colombia ve el puerto.} {SA:A esto Arabia Saudita contestó que no.}',
  'llegó de un país': '{TD:El Chad habló del agua.} {SN:Del Senegal llegó otra propuesta.}',
  'a cargo de una profesora':
    '{person Halima Osei:La ponencia principal corrió a cargo de la profesora Halima Osei. Empezó con una pregunta.}',
  'un verbo desconocido en presente':
    '{TD:El Chad habló del agua.} {CV:Cabo Verde trabaja ya con Portugal.} {AR:La Argentina no las tiene todas consigo.}',
  'lo mismo sin verbo': '{TD:El Chad habló del agua.} {LK:Sri Lanka, otro tanto.}',
  'una raya sin preposición': '{TD:El Chad habló del agua.} {MA:Marruecos – redes y guarderías.}',
  'ambos países':
    'La sesión fue copresidida por Uruguay y Ghana. {UY+GH:Ambos países pidieron brevedad.}',
  'la conducción a cargo de dos':
    'La conducción de los trabajos estuvo a cargo de Ecuador y Bélgica. {EC+BE:Los copresidentes pidieron brevedad.}',
};

/** Spanish sentences in which nobody named speaks. */
export const spanishSilence: readonly string[] = [
  'Se pidió a Chile que transmitiera sus registros de mareas antes de fin de mes.',
  'Los participantes acordaron que los transbordadores nocturnos merecían un estudio aparte.',
  'Se señaló que las remesas hacia Nepal habían aumentado pese a la subida de las comisiones.',
  'Las principales cuestiones fueron la conservación de los muelles, la seguridad de las barcazas y el cierre de las escuelas durante las crecidas.',
  'El río nace en Guinea, atraviesa Malí y más abajo marca la frontera de varios países.',
  'En Marruecos se inauguró una nueva terminal, a una hora en transbordador de las costas españolas.',
  'Varios oradores lamentaron la falta de datos sobre los puertos del Perú y de Colombia.',
  'La situación de las escuelas isleñas en Filipinas fue objeto de un animado intercambio.',
  'Se observó que Túnez y Argelia compartían ya sus boletines meteorológicos.',
  'El informe sobre los puentes de Bangladesh se distribuirá en la próxima sesión.',
  'La mesa redonda se celebró en Portugal, en una antigua lonja de pescado, ante unas sesenta personas.',
  'El ejemplo de Ghana, donde los pescadores financian un comedor escolar, se citó en dos ocasiones.',
];
