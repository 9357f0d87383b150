/**
 * English adjectives and names of inhabitants, by ISO 3166-1 alpha-2; forms behind a bar. Singulars
 * that take a plain "s" in the plural stand once. Source: the adjectivals that UNTERM and the United
 * States' Board on Geographic Names give, copied by hand.
 */
export const demonyms: Readonly<Record<string, string>> = {
  AD: 'Andorran', AE: 'Emirati', AF: 'Afghan', AG: 'Antiguan', AL: 'Albanian', AM: 'Armenian', AO: 'Angolan',
  AR: 'Argentine|Argentinian|Argentinean', AT: 'Austrian', AU: 'Australian', AZ: 'Azerbaijani|Azeri', BA: 'Bosnian',
  BB: 'Barbadian', BD: 'Bangladeshi', BE: 'Belgian', BF: 'Burkinabe|Burkinabè', BG: 'Bulgarian', BH: 'Bahraini',
  BI: 'Burundian', BJ: 'Beninese', BN: 'Bruneian', BO: 'Bolivian', BR: 'Brazilian', BS: 'Bahamian', BT: 'Bhutanese',
  BW: 'Motswana|Botswanan', BY: 'Belarusian', BZ: 'Belizean', CA: 'Canadian', CD: 'Congolese', CF: 'Central African',
  CH: 'Swiss', CI: 'Ivorian', CL: 'Chilean', CM: 'Cameroonian', CN: 'Chinese', CO: 'Colombian', CR: 'Costa Rican',
  CU: 'Cuban', CV: 'Cabo Verdean|Cape Verdean', CY: 'Cypriot', CZ: 'Czech', DE: 'German', DJ: 'Djiboutian',
  DK: 'Danish|Dane', DM: 'Dominican', DZ: 'Algerian', EC: 'Ecuadorian', EE: 'Estonian', EG: 'Egyptian',
  ER: 'Eritrean', ES: 'Spanish|Spaniard', ET: 'Ethiopian', FI: 'Finnish|Finn', FJ: 'Fijian', FM: 'Micronesian',
  FR: 'French', GA: 'Gabonese', GB: 'British|Briton', GD: 'Grenadian', GE: 'Georgian', GH: 'Ghanaian', GM: 'Gambian',
  GN: 'Guinean', GQ: 'Equatorial Guinean|Equatoguinean', GR: 'Greek|Hellenic', GT: 'Guatemalan',
  GW: 'Bissau-Guinean', GY: 'Guyanese', HN: 'Honduran', HR: 'Croatian|Croat', HT: 'Haitian', HU: 'Hungarian',
  ID: 'Indonesian', IE: 'Irish', IL: 'Israeli', IN: 'Indian', IQ: 'Iraqi', IR: 'Iranian|Persian', IS: 'Icelandic|Icelander',
  IT: 'Italian', JM: 'Jamaican', JO: 'Jordanian', JP: 'Japanese', KE: 'Kenyan', KG: 'Kyrgyz', KH: 'Cambodian|Khmer',
  KI: 'I-Kiribati', KM: 'Comorian', KN: 'Kittitian', KP: 'North Korean', KR: 'South Korean|Korean', KW: 'Kuwaiti',
  KZ: 'Kazakhstani|Kazakh', LA: 'Laotian', LB: 'Lebanese', LC: 'Saint Lucian', LI: 'Liechtensteiner', LK: 'Sri Lankan',
  LR: 'Liberian', LS: 'Basotho|Mosotho', LT: 'Lithuanian', LU: 'Luxembourgish|Luxembourger', LV: 'Latvian',
  LY: 'Libyan', MA: 'Moroccan', MC: 'Monegasque|Monégasque', MD: 'Moldovan', ME: 'Montenegrin', MG: 'Malagasy',
  MH: 'Marshallese', MK: 'Macedonian', ML: 'Malian', MM: 'Burmese', MN: 'Mongolian', MR: 'Mauritanian', MT: 'Maltese',
  MU: 'Mauritian', MV: 'Maldivian', MW: 'Malawian', MX: 'Mexican', MY: 'Malaysian', MZ: 'Mozambican', NA: 'Namibian',
  NE: 'Nigerien', NG: 'Nigerian', NI: 'Nicaraguan', NL: 'Dutch', NO: 'Norwegian', NP: 'Nepali|Nepalese', NR: 'Nauruan',
  NU: 'Niuean', NZ: 'New Zealander', OM: 'Omani', PA: 'Panamanian', PE: 'Peruvian', PG: 'Papua New Guinean',
  PH: 'Philippine|Filipino|Filipina', PK: 'Pakistani', PL: 'Polish|Pole', PS: 'Palestinian', PT: 'Portuguese', PW: 'Palauan',
  PY: 'Paraguayan', QA: 'Qatari', RO: 'Romanian', RS: 'Serbian|Serb', RU: 'Russian', RW: 'Rwandan|Rwandese',
  SA: 'Saudi Arabian|Saudi', SB: 'Solomon Islander', SC: 'Seychellois', SD: 'Sudanese', SE: 'Swedish|Swede', SG: 'Singaporean',
  SI: 'Slovenian|Slovene', SK: 'Slovak', SL: 'Sierra Leonean', SM: 'Sammarinese', SN: 'Senegalese', SO: 'Somali',
  SR: 'Surinamese', SS: 'South Sudanese', ST: 'São Toméan|Sao Tomean', SU: 'Soviet', SV: 'Salvadoran|Salvadorean', SY: 'Syrian',
  SZ: 'Swazi', TD: 'Chadian', TG: 'Togolese', TH: 'Thai', TJ: 'Tajikistani|Tajik', TL: 'Timorese', TM: 'Turkmen', TN: 'Tunisian',
  TO: 'Tongan', TR: 'Turkish|Turk', TT: 'Trinidadian', TV: 'Tuvaluan', TW: 'Taiwanese', TZ: 'Tanzanian', UA: 'Ukrainian',
  UG: 'Ugandan', US: 'American', UY: 'Uruguayan', UZ: 'Uzbekistani|Uzbek', VC: 'Vincentian', VE: 'Venezuelan',
  VN: 'Vietnamese', VU: 'Ni-Vanuatu|Vanuatuan', WS: 'Samoan', XK: 'Kosovar|Kosovan', YE: 'Yemeni', YU: 'Yugoslav',
  ZA: 'South African', ZM: 'Zambian', ZW: 'Zimbabwean',
};
