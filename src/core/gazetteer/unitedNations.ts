/**
 * The United Nations' bodies, agencies and related organisations by the name that English reports use;
 * further names in English, French and Spanish behind bars. Acronyms that are words in capitals (OOPS,
 * BIRD) or stand for something else too (PMA, CCI, CEPA) are left out. Written from general knowledge;
 * not checked against a source.
 */
export const unitedNations: Readonly<Record<string, string>> = {
  UN: 'United Nations|Nations Unies|ONU|Naciones Unidas',
  OHCHR:
    'Office of the High Commissioner for Human Rights|Office of the United Nations High Commissioner for Human Rights|Haut-Commissariat des Nations Unies aux droits de l’homme|Haut-Commissariat aux droits de l’homme|HCDH|Oficina del Alto Comisionado para los Derechos Humanos|ACNUDH',
  UNHCR:
    'United Nations High Commissioner for Refugees|UN High Commissioner for Refugees|UN Refugee Agency|Haut-Commissariat des Nations Unies pour les réfugiés|Haut Commissariat des Nations Unies pour les réfugiés|HCR|Alto Comisionado de las Naciones Unidas para los Refugiados|ACNUR',
  IOM: 'International Organization for Migration|International Organisation for Migration|Organisation internationale pour les migrations|OIM|Organización Internacional para las Migraciones',
  ILO: 'International Labour Organization|International Labour Organisation|International Labor Organization|International Labour Office|Organisation internationale du Travail|OIT|Organización Internacional del Trabajo',
  UNICEF:
    'United Nations Children’s Fund|Fonds des Nations Unies pour l’enfance|Fondo de las Naciones Unidas para la Infancia',
  UNDP: 'United Nations Development Programme|UN Development Programme|Programme des Nations Unies pour le développement|PNUD|Programa de las Naciones Unidas para el Desarrollo',
  UNEP: 'United Nations Environment Programme|UN Environment Programme|UN Environment|Programme des Nations Unies pour l’environnement|PNUE|Programa de las Naciones Unidas para el Medio Ambiente|PNUMA',
  UNESCO:
    'United Nations Educational, Scientific and Cultural Organization|Organisation des Nations Unies pour l’éducation, la science et la culture|Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura',
  UNFPA:
    'United Nations Population Fund|UN Population Fund|Fonds des Nations Unies pour la population|FNUAP|Fondo de Población de las Naciones Unidas',
  UNODC:
    'United Nations Office on Drugs and Crime|Office des Nations Unies contre la drogue et le crime|ONUDC|Oficina de las Naciones Unidas contra la Droga y el Delito',
  'UN Women': 'ONU Femmes|ONU-Femmes|ONU Mujeres|ONU-Mujeres|UN-Women|UNIFEM',
  UNIDO: 'United Nations Industrial Development Organization|ONUDI',
  UNCTAD:
    'United Nations Conference on Trade and Development|UN Trade and Development|Conférence des Nations Unies sur le commerce et le développement|CNUCED|Conferencia de las Naciones Unidas sobre Comercio y Desarrollo',
  UNITAR: 'United Nations Institute for Training and Research',
  UNRISD: 'United Nations Research Institute for Social Development',
  UNU: 'United Nations University',
  UNDESA: 'UN DESA|UN-DESA|Department of Economic and Social Affairs',
  UNAOC:
    'United Nations Alliance of Civilizations|UN Alliance of Civilizations|Alliance of Civilizations|Alliance des civilisations|Alianza de Civilizaciones',
  UNAIDS: 'ONUSIDA|Joint United Nations Programme on HIV/AIDS',
  UNDRR: 'UNISDR|United Nations Office for Disaster Risk Reduction',
  UNRWA: 'United Nations Relief and Works Agency',
  OCHA: 'Office for the Coordination of Humanitarian Affairs|Bureau de la coordination des affaires humanitaires|Oficina de Coordinación de Asuntos Humanitarios',
  'UN-Habitat': 'ONU-Hábitat|ONU-Habitat|UN-HABITAT|UNHABITAT|Habitat',
  UNECE:
    'Economic Commission for Europe|Commission économique pour l’Europe|CEE-ONU|Comisión Económica para Europa|CEPE',
  ESCAP: 'UNESCAP|Economic and Social Commission for Asia and the Pacific|CESAP|CESPAP',
  ECLAC:
    'Economic Commission for Latin America and the Caribbean|CEPALC|Comisión Económica para América Latina y el Caribe|CEPAL',
  ECA: 'UNECA|Economic Commission for Africa|Commission économique pour l’Afrique|Comisión Económica para África',
  ESCWA: 'UNESCWA|Economic and Social Commission for Western Asia|CESAO|CESPAO',
  FAO: 'Food and Agriculture Organization|Organisation des Nations Unies pour l’alimentation et l’agriculture|Organización de las Naciones Unidas para la Alimentación y la Agricultura',
  WHO: 'World Health Organization|Organisation mondiale de la Santé|OMS|Organización Mundial de la Salud',
  PAHO: 'Pan American Health Organization|Organisation panaméricaine de la Santé|Organización Panamericana de la Salud',
  WFP: 'World Food Programme|Programme alimentaire mondial|PAM|Programa Mundial de Alimentos',
  IFAD: 'International Fund for Agricultural Development|Fonds international de développement agricole|FIDA|Fondo Internacional de Desarrollo Agrícola',
  WMO: 'World Meteorological Organization|Organisation météorologique mondiale|OMM|Organización Meteorológica Mundial',
  ICAO: 'International Civil Aviation Organization|Organisation de l’aviation civile internationale|OACI|Organización de Aviación Civil Internacional',
  IMO: 'International Maritime Organization|Organisation maritime internationale|OMI|Organización Marítima Internacional',
  ITU: 'International Telecommunication Union|UIT',
  UPU: 'Universal Postal Union',
  WIPO: 'World Intellectual Property Organization|Organisation mondiale de la propriété intellectuelle|OMPI|Organización Mundial de la Propiedad Intelectual',
  WTO: 'World Trade Organization|Organisation mondiale du commerce|OMC|Organización Mundial del Comercio',
  IAEA: 'International Atomic Energy Agency|Agence internationale de l’énergie atomique|AIEA|Organismo Internacional de Energía Atómica|OIEA',
  UNWTO:
    'World Tourism Organization|UN Tourism|Organisation mondiale du tourisme|OMT|Organización Mundial del Turismo',
  'World Bank': 'World Bank Group|IBRD|Banque mondiale|Banco Mundial',
  IMF: 'International Monetary Fund|Fonds monétaire international|FMI|Fondo Monetario Internacional',
  IFC: 'International Finance Corporation',
  'International Development Association': '',
  GEF: 'Global Environment Facility|Fonds pour l’environnement mondial|Fondo para el Medio Ambiente Mundial|FMAM',
  GCF: 'Green Climate Fund|Fonds vert pour le climat|FVC|Fondo Verde para el Clima',
  'Adaptation Fund': '',
  IPCC: 'Intergovernmental Panel on Climate Change|Groupe d’experts intergouvernemental sur l’évolution du climat|GIEC|Grupo Intergubernamental de Expertos sobre el Cambio Climático',
  IPBES: '',
  UNFCCC:
    'United Nations Framework Convention on Climate Change|UN Framework Convention on Climate Change|Convention-cadre des Nations Unies sur les changements climatiques|CCNUCC|Convención Marco de las Naciones Unidas sobre el Cambio Climático|CMNUCC',
  CBD: 'Convention on Biological Diversity|Convention sur la diversité biologique|Convenio sobre la Diversidad Biológica',
  UNCCD:
    'UN Convention to Combat Desertification|United Nations Convention to Combat Desertification|CNULD|CNULCD',
  UNOPS: 'United Nations Office for Project Services',
  UNV: 'United Nations Volunteers',
  UNCDF: 'United Nations Capital Development Fund',
  UNIDIR: '',
  UNICRI: '',
  'UN-OHRLLS': 'OHRLLS',
  'United Nations Network on Migration': 'UN Network on Migration',
  UNPFII:
    'Permanent Forum on Indigenous Issues|Instance permanente sur les questions autochtones|Foro Permanente para las Cuestiones Indígenas',
  'Committee on Migrant Workers': 'CMW',
  'Committee on the Rights of the Child': '',
  'International Court of Justice':
    'Cour internationale de Justice|CIJ|Corte Internacional de Justicia',
  ITC: 'International Trade Centre',
  IARC: '',
  OPCW: 'Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons|OIAC|OPAQ',
  CTBTO: '',
};
