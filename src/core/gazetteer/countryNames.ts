import territories from 'cldr:territories';

/**
 * English names of countries and territories that Unicode CLDR lacks: names that the United Nations
 * use, common short and former names, and codes that reports write. Written from general knowledge; not
 * checked against UNTERM. By ISO 3166-1
 * alpha-2; the former states at the end have the codes they had.
 */
const furtherNames: Readonly<Record<string, string>> = {
  AE: 'UAE|U.A.E.|Emirates',
  AG: 'Antigua and Barbuda',
  BA: 'Bosnia and Herzegovina|Bosnia-Herzegovina|BiH',
  BN: 'Brunei Darussalam',
  BO: 'Bolivia (Plurinational State of)|Plurinational State of Bolivia',
  BS: 'The Bahamas',
  BY: 'Byelorussia',
  CD: 'Congo (Democratic Republic of the)|Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|D.R. Congo|DRC|D.R.C.|Congo-Kinshasa|Zaire',
  CF: 'C.A.R.',
  CG: 'Congo (Republic of the)|Republic of the Congo|Republic of Congo|Congo|Congo-Brazzaville',
  CI: 'Cote d’Ivoire|Côte d’ Ivoire',
  CN: 'People’s Republic of China|PRC|P.R. China',
  CV: 'Cabo Verde|Cape Verde',
  CZ: 'Czechia|Czech Republic',
  DE: 'Federal Republic of Germany',
  DO: 'Dominican Rep.',
  EG: 'Arab Republic of Egypt',
  FK: 'Falklands',
  FM: 'Federated States of Micronesia|Micronesia (Federated States of)|FSM',
  GB: 'United Kingdom of Great Britain and Northern Ireland|Great Britain|Britain|U.K.|U. K.|Northern Ireland|England|Scotland|Wales',
  GM: 'The Gambia',
  GR: 'Hellenic Republic',
  GW: 'Guinea Bissau',
  HK: 'Hong Kong',
  IE: 'Republic of Ireland',
  IR: 'Iran (Islamic Republic of)|Islamic Republic of Iran|I.R. Iran|I.R. of Iran|Persia',
  KG: 'Kyrgyz Republic|Kirghizstan',
  KN: 'Saint Kitts and Nevis|St Kitts and Nevis|St. Kitts and Nevis',
  KP: 'Korea (Democratic People’s Republic of)|Democratic People’s Republic of Korea|DPRK|D.P.R.K.|DPR Korea',
  KR: 'Korea (Republic of)|Republic of Korea|ROK|R.O.K.|Korea|Rep. of Korea',
  KZ: 'Kazakstan',
  LA: 'Lao People’s Democratic Republic|Lao PDR|Lao',
  LC: 'Saint Lucia|St Lucia',
  LK: 'Ceylon',
  LY: 'Libyan Arab Jamahiriya|State of Libya',
  MD: 'Republic of Moldova|Moldova (Republic of)',
  MF: 'Saint Martin',
  MH: 'Republic of the Marshall Islands|RMI',
  MK: 'Republic of North Macedonia|former Yugoslav Republic of Macedonia|FYR Macedonia|FYROM|Macedonia',
  MM: 'Burma|Myanmar',
  MO: 'Macau',
  NL: 'Kingdom of the Netherlands|Holland',
  NZ: 'Aotearoa',
  PG: 'PNG',
  PH: 'The Philippines',
  PS: 'State of Palestine|Palestinian Authority|Palestine',
  RU: 'Russian Federation',
  SA: 'Kingdom of Saudi Arabia|KSA|Saudi-Arabia',
  SH: 'Saint Helena',
  ST: 'Sao Tome and Principe|São Tomé and Príncipe|São Tome and Principe',
  SY: 'Syrian Arab Republic',
  SZ: 'Swaziland|Kingdom of Eswatini',
  TC: 'Turks and Caicos Islands',
  TH: 'Kingdom of Thailand|Siam',
  TL: 'Timor Leste|East Timor',
  TR: 'Republic of Türkiye|Turkiye|Turkey',
  TT: 'Trinidad and Tobago',
  TW: 'Formosa|Chinese Taipei|Taiwan Province of China',
  TZ: 'United Republic of Tanzania|Tanzania (United Republic of)|Tanganyika|Tanzania, United Republic of',
  US: 'United States of America|U.S.|U. S.|USA|U.S.A.|US',
  VA: 'Holy See|Vatican',
  VC: 'Saint Vincent and the Grenadines|St. Vincent and the Grenadines|St Vincent and the Grenadines',
  VE: 'Venezuela (Bolivarian Republic of)|Bolivarian Republic of Venezuela',
  VN: 'Viet Nam|Viet-Nam',
  WF: 'Wallis and Futuna',
  WS: 'Western Samoa',
  ZA: 'Republic of South Africa|RSA',
  ZW: 'Rhodesia',
  BF: 'Upper Volta|Haute-Volta|Alto Volta',
  BJ: 'Dahomey',
  BW: 'Bechuanaland',
  ET: 'Abyssinia',
  LS: 'Basutoland',
  KH: 'Kampuchea',
  VU: 'New Hebrides',
  VI: 'US Virgin Islands|United States Virgin Islands|Virgin Islands (US)|Virgin Islands',
  VG: 'British Virgin Islands',
  ZM: 'Northern Rhodesia',
  DM: 'Commonwealth of Dominica',
  SU: 'Soviet Union|USSR|U.S.S.R.|Union of Soviet Socialist Republics',
  DD: 'German Democratic Republic|GDR|G.D.R.|East Germany',
  YU: 'Yugoslavia|Federal Republic of Yugoslavia',
  CS: 'Czechoslovakia|State Union of Serbia and Montenegro',
};

/** The same in French and Spanish, not checked either; articles are left to the reader of speakers. */
const frenchAndSpanishNames: Readonly<Record<string, string>> = {
  AE: 'EAU',
  CF: 'RCA',
  CS: 'Tchécoslovaquie|Checoslovaquia',
  DD: 'RDA|République démocratique allemande|República Democrática Alemana',
  GF: 'Guyane',
  LK: 'Ceylan|Ceilán',
  MK: 'ex-République yougoslave de Macédoine|ex República Yugoslava de Macedonia|Macédoine|Macedonia',
  NG: 'Nigéria',
  SU: 'Union soviétique|URSS|Unión Soviética',
  SZ: 'Swazilandia|Swazilandia|Esuatini',
  YU: 'Yougoslavie',
  PG: 'Papua Nueva Guinea|Papouasie-Nouvelle-Guinée',
  KN: 'Saint-Kitts-et-Nevis',
  BA: 'Bosnie-Herzégovine|Bosnia y Herzegovina',
  BO: 'État plurinational de Bolivie|Estado Plurinacional de Bolivia',
  CD: 'Zaïre|Congo (République démocratique du)|Congo (República Democrática del)|République démocratique du Congo|RDC|República Democrática del Congo',
  CG: 'République du Congo|República del Congo',
  CI: 'Côte d’Ivoire|Côte-d’Ivoire|Costa de Marfil',
  CZ: 'République tchèque|República Checa|Chequia',
  GB: 'Royaume-Uni|Reino Unido|Grande-Bretagne|Gran Bretaña|Angleterre|Inglaterra|pays de Galles|Irlanda del Norte|Irlande du Nord|Écosse|Escocia|Gales',
  IR: 'Perse|Iran (République islamique d’)|Irán (República Islámica del)|République islamique d’Iran|República Islámica del Irán',
  KP: 'République populaire démocratique de Corée|República Popular Democrática de Corea|RPDC',
  KR: 'République de Corée|República de Corea',
  LA: 'République démocratique populaire lao|República Democrática Popular Lao',
  MD: 'République de Moldova|República de Moldova',
  MM: 'Birmanie|Birmania',
  NL: 'Royaume des Pays-Bas|Hollande|Holanda',
  PS: 'État de Palestine|Estado de Palestina|Palestina',
  RU: 'Fédération de Russie|Federación de Rusia',
  SY: 'République arabe syrienne|República Árabe Siria',
  TR: 'Turquie|Turquía|Türkiye',
  TZ: 'République-Unie de Tanzanie|República Unida de Tanzanía|Tanzanía',
  US: 'États-Unis d’Amérique|Etats-Unis|Estados Unidos de América|EE.UU.|EE. UU.|EEUU',
  VA: 'Vaticano|Saint-Siège|Santa Sede',
  VE: 'Venezuela (République bolivarienne du)|Venezuela (República Bolivariana de)|République bolivarienne du Venezuela|República Bolivariana de Venezuela',
  BH: 'Bahrein',
  BY: 'Belarús|Bélarus',
  KE: 'Kenya',
  ML: 'Malí',
  NZ: 'Nueva Zelandia',
  RO: 'Rumania',
  RW: 'Rwanda',
  SA: 'Arabia Saudita',
  TT: 'Trinidad y Tabago',
  ZW: 'Zimbabwe',
};

/** Names that people expect to read where CLDR's own is longer or of an older fashion. */
const displayNames: Readonly<Record<string, string>> = {
  AG: 'Antigua and Barbuda',
  BA: 'Bosnia and Herzegovina',
  CD: 'Democratic Republic of the Congo',
  CG: 'Congo',
  CV: 'Cabo Verde',
  HK: 'Hong Kong',
  KN: 'Saint Kitts and Nevis',
  KR: 'Republic of Korea',
  LC: 'Saint Lucia',
  MM: 'Myanmar',
  MO: 'Macao',
  PS: 'Palestine',
  ST: 'São Tomé and Príncipe',
  TT: 'Trinidad and Tobago',
  VA: 'Holy See',
  VC: 'Saint Vincent and the Grenadines',
  SU: 'Soviet Union',
  DD: 'German Democratic Republic',
  YU: 'Yugoslavia',
  CS: 'Czechoslovakia',
};

/** A country's code with the name to show and all names to find it by. */
export interface CountryNames {
  readonly code: string;
  readonly name: string;
  readonly names: readonly string[];
}

/** All countries and territories of ISO 3166-1, Kosovo (XK), and four former states. */
export function countryNames(): CountryNames[] {
  const known = namesFromCldr();
  for (const [code, names] of Object.entries(furtherNames)) {
    known.set(code, [...(known.get(code) ?? []), ...names.split('|')]);
  }
  for (const [code, names] of Object.entries(frenchAndSpanishNames)) {
    known.set(code, [...(known.get(code) ?? []), ...names.split('|')]);
  }
  return [...known].map(([code, names]) => ({
    code,
    name: displayNames[code] ?? spellings(names[0] ?? code)[0] ?? code,
    names: names.flatMap(spellings),
  }));
}

function namesFromCldr(): Map<string, string[]> {
  const lines = territories.split('\n').map(line => line.split(':'));
  return new Map(lines.map(([code = '', names = '']) => [code, names.split('|')]));
}

/** "&" is "and" in reports, "St." is "Saint"; brackets of CLDR's own fashion are left out. */
function spellings(name: string): string[] {
  const full = name.replace(/ & /g, ' and ');
  const and = full.replace(/ and /g, ' & ');
  const saint = full.replace(/^St\.? /, 'Saint ');
  return [...new Set([full, and, saint, full.replace(/^St\. /, 'St ')])];
}
