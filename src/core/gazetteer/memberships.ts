/**
 * Members of groups and organisations that are made of states, by the group's key in `bodies.ts` or,
 * for an organisation, its ref; read with `groupMembers.ts`.
 *
 * Waves of states that joined stand behind bars: a year, then ISO 3166-1 alpha-2 codes. A wave without
 * a year holds members since the foundation or since a year that is not known. `GB-2020` left in 2020:
 * 2019 was its last year as a member; who comes back stands in a later wave. A predecessor counts as the
 * group itself (OAU: AU, SADCC: SADC, PTA: COMESA), a suspended state as a member; observers and
 * associates do not count.
 *
 * What was checked is said at each group; all else was written from general knowledge. The pages were
 * read on 2026-11-23 through excerpts of stored copies, not always in full.
 */
export const memberships: Readonly<Record<string, string>> = {
  // Checked: guides.library.illinois.edu (years of today's members), practicallaw.com (United Kingdom).
  EU: '1958 BE DE FR IT LU NL|1973 DK GB-2020 IE|1981 GR|1986 ES PT|1995 AT FI SE|2004 CY CZ EE HU LT LV MT PL SI SK|2007 BG RO|2013 HR',
  // Checked: worldpopulationreview.com (years up to Senegal), amo.au.int (55 members, Morocco).
  AU: '1963 BF BI BJ CD CF CG CI CM DZ EG ET GA GH GN KE LR LY MA-1984 MG ML MR NE NG RW SD SL SN SO TD TG TN TZ UG|1964 MW ZM|1965 GM|1966 BW LS|1968 GQ MU SZ|1973 GW|1975 AO CV KM MZ ST|1976 SC|1977 DJ|1980 ZW|1982 EH|1990 NA|1993 ER|1994 ZA|2011 SS|2017 MA',
  // Checked: ianslive.in, 2025-10-26.
  ASEAN: '1967 ID MY PH SG TH|1984 BN|1995 VN|1997 LA MM|1999 KH|2025 TL',
  // Checked: the number of 135 (wiki.alienplayer.com, a copy of Wikipedia of 2024-01, with China), Bosnia
  // and Herzegovina (folkogforsvar.no). Who joined after the foundation stands without a year.
  G77: `1964 AF AR BF BI BJ BO BR CD CF CG CL CM CO CR CY-2004 DO DZ EC EG ET GA GH GN GT HN HT ID IN
    IQ IR JM JO KE KH KR-1997 KW LA LB LK LR LY MA MG ML MM MR MX-1994 MY NE NG NI NP PA PE PH PK PY
    RW SA SD SL SN SO SV SY TD TG TH TN TT TZ UG UY VE VN YE YU-2003|AE AG AO AZ BA BB BD BH BN BS BT
    BW BZ CI CN CU CV DJ DM ER FJ FM GD GM GQ GW GY KI KM KN KP LC LS MH MN MT-2004 MU MV MW MZ NA NR
    OM PG PS PW-2004 QA RO-2007 SB SC SG SR ST SZ TJ TL TM TO VC VU WS ZA ZM ZW|2011 SS`,
  // Checked: policy.desa.un.org, timeline of the category. Bangladesh, Laos and Nepal, foreseen there
  // for 2026, are left in: for the first an extension was recommended, and the day was still to come.
  LDCs: '1971 AF BF BI BJ BT-2023 BW-1994 ET GN HT LA LS ML MV-2011 MW NE NP RW SD SO TD TZ UG WS-2014 YE|1975 BD CF GM|1977 CV-2007 KM|1981 GW|1982 DJ GQ-2017 SL ST-2024 TG|1985 VU-2020|1986 KI MR TV|1987 MM|1988 MZ|1990 LR|1991 CD KH MG SB ZM|1994 AO ER|2000 SN|2003 TL|2012 SS',
  // Checked: the number of 32, of them 16 in Africa (jmgiot.com, a copy of un.org; iasabhiyan.com).
  LLDCs:
    'AF AM AZ BF BI BO BT BW CF ET KG KZ LA LS MD MK ML MN MW NE NP PY RW SZ TD TJ TM UG UZ ZM ZW|2011 SS',
  // Checked: rd.springer.com (the 39 of 2017), everything2.com (Cyprus and Malta, not when they left).
  AOSIS:
    '1990 AG BB BS BZ CK CU CV CY-2004 DM FJ FM GD GW GY HT JM KI KM KN LC MH MT-2004 MU MV NR NU PG PW SB SC SG SR ST TO TT TV VC VU WS|DO TL',
  SIDS: 'AG BB BS BZ CK CU CV DM DO FJ FM GD GW GY HT JM KI KM KN LC MH MU MV NR NU PG PW SB SC SG SR ST TL TO TT TV VC VU WS',
  // Checked, for the regional groups: a copy of the list of un.org/dgacm at fanyjok.com (African,
  // Asia-Pacific, Eastern European, the Latin American one up to Saint Vincent); ask.un.org (Israel;
  // Türkiye, in two groups). The United States count as a member in elections (galeroshotel.com).
  'African Group':
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO ST SZ TD TG TN TZ UG ZA ZM ZW|2011 SS',
  'Asia-Pacific Group':
    'AE AF BD BH BN BT CN CY FJ FM ID IN IQ IR JO JP KG KH KI KP KR KW KZ LA LB LK MH MM MN MV MY NP NR OM PG PH PK PW QA SA SB SG SY TH TJ TL TM TO TR TV UZ VN VU WS YE',
  EEG: 'AL AM AZ BA BG BY CZ EE GE HR HU LT LV MD ME MK PL RO RS RU SI SK UA',
  GRULAC:
    'AG AR BB BO BR BS BZ CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT UY VC VE',
  WEOG: 'AD AT AU BE CA CH DE DK ES FI FR GB GR IE IS IT LI LU MC MT NL NO NZ PT SE SM TR US|2000 IL',
  EIG: '2000 CH KR LI MC MX|2017 GE',
  // Checked: chinagate.cn, 2009; en.wikipedia.org, "Umbrella Group" (Belarus and Russia).
  'Umbrella Group': 'AU BY-2022 CA IL IS JP KZ NO NZ RU-2022 UA US|2023 GB',
  // Checked: climateobserver.org. The states that the letters of the name stand for.
  JUSSCANNZ: 'AU CA CH JP NO NZ US',
  // Checked: a copy of Wikipedia at hubbry.com (in the talks on climate); klimatordlista.se, 2016.
  LMDCs: '2012 BD BO CN CU DZ EC EG ID IN IQ IR JO KW LK ML MY NI PK SA SD SV SY VE VN',
  // Checked: unfccc.int, "Party Groupings" (founded in 2012, now eight).
  AILAC: '2012 CL CO CR GT PA PE|2015 HN PY',
  BASIC: '2009 BR CN IN ZA',
  // Checked: sputnikglobe.com, 2025-01-06. Saudi Arabia was admitted and did not confirm it.
  BRICS: '2006 BR CN IN RU|2010 ZA|2024 AE EG ET IR|2025 ID',
  GCC: '1981 AE BH KW OM QA SA',
  LAS: '1945 EG IQ JO LB SA SY YE|1953 LY|1956 SD|1958 MA TN|1961 KW|1962 DZ|1971 AE BH OM QA|1973 MR|1974 SO|1976 PS|1977 DJ|1993 KM',
  'Arab Group': 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE',
  CARICOM: '1973 BB GY JM TT|1974 AG BZ DM GD KN LC MS VC|1983 BS|1995 SR|2002 HT',
  MERCOSUR: '1991 AR BR PY UY|2012 VE|2024 BO',
  CELAC:
    '2011 AG AR BB BO BR-2020 BS BZ CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT UY VC VE|2023 BR',
  // Checked: hotjist.com (the three that left in 2025).
  ECOWAS: '1975 BF-2025 BJ CI GH GM GN GW LR ML-2025 MR-2000 NE-2025 NG SL SN TG|1977 CV',
  // Checked: seychelles-offshore-companies.offshore-journals.com (founders, Seychelles until 2004),
  // gpe.wikipedia.org (Comoros, Congo, Madagascar).
  SADC: '1980 AO BW LS MW MZ SZ TZ ZM ZW|1990 NA|1994 ZA|1995 MU|1997 CD SC-2004|2005 MG|2008 SC|2017 KM',
  // Checked: africanews.com, 2025-12-13 (Eritrea).
  IGAD: '1986 DJ ET KE SD SO UG|1993 ER-2007|2011 SS|2023 ER-2025',
  EAC: '2000 KE TZ UG|2007 BI RW|2016 SS|2022 CD|2024 SO',
  // Checked: menafn.com, 2025-06-08 (members); assembledmag.com (Rwanda left twice).
  ECCAS: '1983 BI CD CF CG CM GA GQ RW-2007 ST TD|1999 AO|2016 RW-2025',
  // Checked: edocr.com, it.frwiki.wiki; not the year in which Angola left.
  COMESA:
    '1981 AO-2007 BI CD DJ ET KE KM LS-1997 MG MU MW MZ-1997 RW SD SZ TZ-2000 UG ZM ZW|NA-2004|1994 ER|1999 EG|2001 SC|2005 LY|2018 SO TN',
  CEMAC: '1994 CF CG CM GA GQ TD',
  WAEMU: '1994 BF BJ CI ML NE SN TG|1997 GW',
  'Arab Maghreb Union': '1989 DZ LY MA MR TN',
  'Alliance of Sahel States': '2023 BF ML NE',
  ICGLR: 'AO BI CD CF CG KE RW SD SS TZ UG ZM',
  'Indian Ocean Commission': 'FR KM MG MU SC',
  IORA: 'AE AU BD FR ID IN IR KE KM LK MG MU MV MY MZ OM SC SG SO TH TZ YE ZA',
  SAARC: '1985 BD BT IN LK MV NP PK|2007 AF',
  BIMSTEC: '1997 BD IN LK MM TH|2004 BT NP',
  PIF: '1971 AU CK FJ NR NZ TO WS|FM KI-2022 MH NU PG PW SB TV VU|2016 NC PF|2023 KI',
  PSIDS: 'CK FJ FM KI MH NR NU PG PW SB TO TV VU WS',
  APEC: '1989 AU BN CA ID JP KR MY NZ PH SG TH US|1991 CN HK TW|1993 MX PG|1994 CL|1998 PE RU VN',
  SCO: '2001 CN KG KZ RU TJ UZ|2017 IN PK|2023 IR|2024 BY',
  // Checked: flashfeed23.blogspot.com, 2026-04 (the Emirates).
  OPEC: '1960 IQ IR KW SA VE|1961 QA-2019|1962 ID-2009 LY|1967 AE-2026|1969 DZ|1971 NG|1973 EC-1992|1975 GA-1995|2007 AO-2024 EC-2020|2016 GA|2017 GQ|2018 CG',
  // Checked: the number of 121 (en.wikipedia.org, "Non-Aligned Movement").
  NAM: `AE AF AG AO AR-1991 BB BD BF BH BI BJ BN BO BS BT BW BY BZ CD CF CG CI CL CM CO CU CV CY-2004
    DJ DM DO DZ EC EG ER ET GA GD GH GM GN GQ GT GW GY HN HT ID IN IQ IR JM JO KE KH KM KN KP KW LA LB
    LC LK LR LS LY MA MG ML MM MN MR MT-2004 MU MV MW MY MZ NA NE NG NI NP OM PA PE PG PH PK PS QA RW
    SA SC SD SG SL SN SO SR ST SY SZ TD TG TH TL TM TN TT TZ UG UZ VC VE VN VU YE YU-1992 ZA ZM ZW|
    2011 AZ FJ|2024 SS`,
  G7: '1975 DE FR GB IT JP US|1976 CA',
  G8: '1997 CA DE FR GB IT JP RU-2014 US',
  G20: '1999 AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA',
  MIKTA: '2013 AU ID KR MX TR',
  CANZ: 'AU CA NZ',
  // Checked: babel.ua, 2026-01 (today's nine, Ukraine); Moldova leaves a year after its notice.
  CIS: '1991 AM BY KG KZ MD RU TJ TM-2005 UA-2018 UZ|1993 AZ GE-2009',
  'Eurasian Economic Union': '2015 AM BY KG KZ RU',
  CSTO: 'AM BY KG KZ RU TJ',
  'Organization of Turkic States': '2009 AZ KG KZ TR|2019 UZ',
  NATO: '1949 BE CA DK FR GB IS IT LU NL NO PT US|1952 GR TR|1955 DE|1982 ES|1999 CZ HU PL|2004 BG EE LT LV RO SI SK|2009 AL HR|2017 ME|2020 MK|2023 FI|2024 SE',
  // Checked: eh.lenin.ru (up to Belize), exampur.com (Gabon, Togo), en.m.wiki.x.io (56 members).
  Commonwealth:
    '1931 AU CA GB IE-1949 NZ ZA-1961|1947 IN PK-1972|1948 LK|1957 GH MY|1960 NG|1961 CY SL TZ|1962 JM TT UG|1963 KE|1964 MT MW ZM|1965 GM-2013 SG|1966 BB BW GY LS|1968 MU NR SZ|1970 FJ-1987 TO WS|1972 BD|1973 BS|1974 GD|1975 PG|1976 SC|1978 DM SB TV|1979 KI LC VC|1980 VU ZW-2003|1981 AG BZ|1982 MV-2016|1983 KN|1984 BN|1989 PK|1990 NA|1994 ZA|1995 CM MZ|1997 FJ|2009 RW|2018 GM|2020 MV|2022 GA TG',
  'Nordic countries': 'DK FI IS NO SE',
  'Baltic states': 'EE LT LV',
  Benelux: 'BE LU NL',
  'Visegrad Group': '1991 CS-1993 HU PL|1993 CZ SK',
  EFTA: '1960 AT-1995 CH DK-1973 GB-1973 NO PT-1986 SE-1995|1961 FI-1995|1970 IS|1991 LI',
  SICA: '1991 CR GT HN NI PA SV|2000 BZ|2013 DO',
  'Andean Community': '1969 BO CL-1976 CO EC PE|1973 VE-2006',
  'Pacific Alliance': '2011 CL CO MX PE',
  // Checked: virtualnewss360.com, 2025-10-24 (members; Bolivia from 2019 to 2020).
  ALBA: '2004 CU VE|2006 BO-2019|2007 NI|2008 DM HN-2010|2009 AG EC-2018 VC|2013 LC|2014 GD KN|2020 BO',
  OECS: '1981 AG DM GD KN LC MS VC',
  ACTO: 'BO BR CO EC GY PE SR VE',
  'Grupo SUR': 'AR BR PY UY',
  CPLP: '1996 AO BR CV GW MZ PT ST|2002 TL|2014 GQ',
  'Regional Conference on Migration': 'BZ CA CR DO GT HN MX NI PA SV US',
  'Colombo Process': 'AF BD CN ID IN KH LK NP PH PK TH VN',
  // Checked: oecd.org, 2021-05-25 (Costa Rica the 38th), smallcapnews.co.uk (members, not years).
  'org:OECD':
    '1961 AT BE CA CH DE DK ES FR GB GR IE IS LU NL NO PT SE TR US|1962 IT|1964 JP|1969 FI|1971 AU|1973 NZ|1994 MX|1995 CZ|1996 HU KR PL|2000 SK|2010 CL EE IL SI|2016 LV|2018 LT|2020 CO|2021 CR',
  // Checked: us.sis.gov.eg.
  'org:OIC':
    '1969 AF DZ EG GN ID IR JO KW LB LY MA ML MR MY NE PK PS SA SD SN SO TD TN TR YE|1972 AE BH OM QA SL SY|1974 BD BF CM GA GM GW UG|1975 IQ|1976 KM MV|1978 DJ|1983 BJ|1984 BN|1986 NG|1992 AL AZ KG TJ TM|1994 MZ|1995 KZ|1996 SR UZ|1997 TG|1998 GY|2001 CI',
  // States with full membership. Checked: agora-francophone.org (Cyprus and Ghana), mondevudailleurs.ae
  // (the three that left), francais.news-pravda.com, 2025-03-18 (Burkina Faso, Niger).
  'org:OIF':
    'AD AL AM BE BF-2025 BG BI BJ CA CD CF CG CH CI CM CV DJ DM EG FR GA GN GQ GR GW HT KH KM LA LB LC LU MA MC MD MG MK ML-2025 MR MU NE-2025 RO RW SC SN ST TD TG TN VN VU|2024 CY GH',
  'org:OAS':
    'AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI-2023 PA PE PY SR SV TT US UY VC VE',
  'org:Council of Europe':
    '1949 BE DK FR GB GR IE IT LU NL NO SE TR|1950 DE IS|1956 AT|1961 CY|1963 CH|1965 MT|1976 PT|1977 ES|1978 LI|1988 SM|1989 FI|1990 HU|1991 PL|1992 BG|1993 CZ EE LT RO SI SK|1994 AD|1995 AL LV MD MK UA|1996 HR RU-2022|1999 GE|2001 AM AZ|2002 BA|2003 RS|2004 MC|2007 ME',
  'org:OSCE':
    'AD AL AM AT AZ BA BE BG BY CA CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT KG KZ LI LT LU LV MC MD ME MK MN MT NL NO PL PT RO RS RU SE SI SK SM TJ TM TR UA US UZ VA',
};
