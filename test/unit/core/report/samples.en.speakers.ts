import type { Habits } from './samples';

/** Who chairs, and how a report comes back to the chair later on. */
export const chairHabits: Habits = {
  'co-chairs that the opening named':
    'The session was co-chaired by Norway and Senegal. {NO+SN:The Co-Chairs recalled that landing fees had been on the agenda since spring.}',
  'the chair is a person with a country in brackets':
    'The meeting was chaired by Ms. Ilse Vandamme (Belgium). {person Ilse Vandamme:The Chair asked delegations to keep to three minutes.}',
  'the chair is named in apposition':
    '{person Tomas Rebane:Tomas Rebane, Chair of the working group, opened the meeting and recalled its mandate.} {JM:Jamaica asked for the draft budget.} {person Tomas Rebane:The Chair promised it for the afternoon.}',
  'co-chairs by surname':
    'The contact group was co-chaired by Lucy Abara (Nigeria) and Henrik Dahl (Denmark). {person Lucy Abara:Co-Chair Abara introduced a text on vaccine patents.} {person Henrik Dahl:Co-Chair Dahl proposed to go through it line by line.}',
  'an office that cannot be resolved':
    '{role Chair:The Chair suggested that the item be taken up after lunch.} {KZ:Kazakhstan agreed to wait.}',
  'the secretariat speaks':
    '{role Secretariat:The Secretariat explained that the translation of the annexes would take a week.}',
  'a session facilitated by an organisation’s official':
    'The breakout was facilitated by Ruben Castellanos (FAO). {person Ruben Castellanos:The facilitator reminded the room that quotas were not on the table.}',
  'a session moderated by a person':
    'The panel was moderated by Maeve Donnelly, Irish Times. {person Maeve Donnelly:The moderator asked what a town of four thousand can do about broadband.} {person Piet de Wolf:Mayor Piet de Wolf replied that it could lay its own cable.}',
  'a chair with office and surname':
    '{person Achterberg:Chair Achterberg invited comments on the list of pesticides.} {GR:Greece asked for a transition of five years.}',
  'a country that chairs':
    '{UG:The Ugandan Chair thanked the hosts.} {MT:Malta wished that the minutes be shorter.}',
  'vice-chair and rapporteur by name':
    '{person Noor Haddad:Vice-Chair Noor Haddad reported on the informal talks about seed banks.} {person Emil Kranz:Rapporteur Emil Kranz read out the draft conclusions.}',
  'the president of a conference by name':
    '{person Odhiambo:COP President Odhiambo urged ministers to settle the financing text that night.}',
};

/** Names of countries and what stands for them. */
export const countryHabits: Habits = {
  'official names with articles':
    '{BO:The Plurinational State of Bolivia called water a right.} {VE:The Bolivarian Republic of Venezuela shared that view.} {IR:The Islamic Republic of Iran did not comment on rights but described its wells.}',
  'the two Koreas':
    '{KR:The Republic of Korea described a fine-dust alert by telephone.} {KP:The Democratic People’s Republic of Korea objected to the map on page 4.}',
  'the two Congos':
    '{CG:The Republic of the Congo requested equipment for peatland surveys.} {CD:The Democratic Republic of the Congo said that its rangers lacked fuel.}',
  'new and old spellings':
    '{TR:Türkiye noted that its olive harvest had halved.} {SZ:Swaziland reported similar losses in maize.} {CV:Cabo Verde said that the wind was to blame.}',
  'former states':
    '{SU:The USSR declared itself ready to open its archives on whaling.} {YU:Yugoslavia welcomed that step.} {DD:The German Democratic Republic asked for copies.} {CS:Czechoslovakia recalled its earlier request.}',
  'names with inverted parts':
    '{TZ:The United Republic of Tanzania explained how village courts hear land disputes.} {SY:The Syrian Arab Republic regretted the absence of irrigation from the draft.}',
  'abbreviated names':
    '{GB:The U.K. preferred a voluntary code.} {US:The U.S. could accept either form.} {AE:The UAE asked for a vote.}',
  'a former name in use':
    '{MM:Burma denied that the census had been suspended.} {TL:East Timor invited observers to its own.}',
  'a state that is no member':
    '{VA:The Holy See pleaded for the reunion of detained families.} {PS:The State of Palestine thanked the donors of the clinics.}',
  'a demonym with delegation':
    '{NO:The Norwegian delegation presented figures on sea lice.} {CL:The Chilean delegation doubted the method.}',
  'a demonym with an office':
    '{PE:The Peruvian Minister of Health announced mobile laboratories for the highlands.} {GH:Ghana’s Deputy Minister of Trade asked who would staff them.}',
  'the delegation of a country':
    '{LK:The delegation of Sri Lanka insisted that tea pickers be counted as workers of the formal sector.}',
  'the country in front of delegation':
    '{MN:The Mongolia delegation showed satellite pictures of the pastures.}',
  'the delegate of a country':
    '{PY:The delegate of Paraguay proposed to strike the third paragraph.} {SI:The delegate from Slovenia supported that proposal.}',
  'a possessive with representative':
    '{IS:Iceland’s representative warned that herring had left the fjords.} {FO:The representative of the Faroe Islands confirmed that.}',
  'an honourable minister':
    '{BB:The Honourable Minister of Barbados spoke of reefs that no longer break the waves.}',
  'a minister with a portfolio':
    '{RW:The Minister for Gender and Family Promotion of Rwanda described shelters run by former residents.}',
  'the observer of a country': '{BT:The observer for Bhutan noted that hail was not in the index.}',
  'the government of a country':
    '{NZ:The Government of New Zealand offered to host the registry of seabed claims.}',
  'the plural of a demonym': '{NL:The Dutch wondered who would insure the dykes.}',
  'a mistyped name':
    '{MA:Morroco presented its solar pumps.} {PH:The Phillipines asked what they cost.} {GT:Guatamala said that wind was cheaper there.}',
  'a mistyped long name':
    '{KZ:Kazakstan proposed a joint survey of the lake.} {AZ:Azerbajan offered a research vessel.}',
  'a name in capitals':
    '{GH:GHANA stressed the role of market women in food safety.} {DK:DENMARK described its traffic lights for kitchens.}',
  'a dependency': '{GL:Greenland asked that hunters be heard before the quota is set.}',
};

/** Groups of countries and organisations. */
export const bodyHabits: Habits = {
  'groups by their short names':
    '{group G77:The G-77/China insisted on new and additional money.} {group AOSIS:AOSIS called for a window for atolls.} {group African Group:The African Group favoured grants over loans.}',
  'groups by their full names':
    '{group EU:The European Union was prepared to discuss a levy on bunkers.} {group LDCs:The Least Developed Countries asked to be exempt from it.}',
  'a country for a group': '{NR:Nauru, for AOSIS, said that a phase-out had no substitute.}',
  'a country on behalf of a group':
    '{MW:Malawi, on behalf of the LDCs, regretted the pace of accreditation.} {CZ:Speaking on behalf of the EU, the Czech Republic promised to simplify the forms.}',
  'a country that speaks as the chair of a group':
    '{TT:Trinidad and Tobago, as chair of CARICOM, reported on the regional pharmacy.}',
  'a country for others by name':
    '{SE:Sweden, speaking also for Finland and Iceland, introduced a paper on reindeer and rail.}',
  'an organisation by its full name':
    '{org ILO:The International Labour Organization presented a count of domestic workers.} {org WHO:The World Health Organization added figures on heat at work.}',
  'an organisation by its acronym':
    '{org FAO:FAO offered training for net menders.} {org UNODC:UNODC warned against forged catch papers.}',
  'a representative of an organisation':
    '{org WMO:The representative of WMO explained how the warnings are sent.} {org UNICEF:A UNICEF representative asked whether schools receive them.}',
  'an office of an organisation':
    '{org UNCTAD:The Secretary-General of UNCTAD said that freight rates drive food prices.}',
  'an organisation that only its kind of word tells':
    '{org River Keepers Federation:The River Keepers Federation claimed that the mills dump at night.}',
  'an acronym that the report defines':
    '{org CSA:The Coastal Schools Alliance (CSA) presented a curriculum on tides.} {PG:Papua New Guinea asked for a version in Tok Pisin.} {org CSA:CSA replied that one was in print.}',
  'an unknown acronym': '{org XQTR:XQTR urged registrars to answer within two days.}',
  constituencies:
    '{org Children and Youth:The Children and Youth constituency called for seats on the board.}',
  'a company':
    '{org Halvorsen Shipping Ltd.:Halvorsen Shipping Ltd. said it had retired four tankers.}',
  'a university':
    '{org University of Tartu:The University of Tartu shared measurements of bog water.}',
  'a municipality': '{org City of Porto:The City of Porto described its night buses for nurses.}',
};

/** Persons, with and without a title, and how they come back. */
export const personHabits: Habits = {
  'a title and a country in brackets':
    '{person Quist:Mrs. Quist (Sweden) said that adoption files should be opened at eighteen.}',
  'a full name and a country in brackets':
    '{person Amina Oyelaran:Amina Oyelaran (Nigeria) described how radio plays had raised vaccination.}',
  'a full name with an office and a country in apposition':
    '{person Tomás Rivas:Mr. Tomás Rivas, Minister of Fisheries of Ecuador, announced a closed season for shrimp.}',
  'an excellency':
    '{person Salma Idrissi:H.E. Ms. Salma Idrissi, Minister of Justice of Tunisia, recalled that prisons are not hospitals.}',
  'a full name with an organisation of':
    '{person Ingrid Solheim:Ingrid Solheim of the Nordic Seed Trust explained why rye survives permafrost.}',
  'a full name with an organisation from':
    '{person Bilal Anwar:Bilal Anwar, from UNDP, reported on cash grants in six districts.}',
  'a professor':
    '{person Hana Kobayashi:Prof. Hana Kobayashi showed that the glacier had lost a tenth of its mass.}',
  'a later surname':
    '{person Amina Oyelaran:Amina Oyelaran (Nigeria) described the radio plays.} {BJ:Benin asked who writes them.} {person Amina Oyelaran:Oyelaran said that nurses do.}',
  'a later title and surname':
    '{person Viktor Lindqvist:Dr. Viktor Lindqvist presented a model of cod stocks.} {org WWF:WWF questioned its assumptions.} {person Viktor Lindqvist:Dr. Lindqvist replied that they were public.}',
  'a later first name':
    '{person Leilani Tama:Leilani Tama, a fisher from Samoa, spoke of nets left at sea.} {AU:Australia asked who should collect them.} {person Leilani Tama:Leilani suggested a deposit on each net.}',
  'a name in capitals':
    '{person OKAFOR:Mr. OKAFOR (Nigeria) maintained that the clause was superfluous.} {person LEBRUN:Ms. LEBRUN (France) disagreed.}',
  'a person without any tie':
    '{person Dorothy Maddox:Dorothy Maddox stated that the parish had no claim on the common.}',
  'a mayor': '{person Kaja Horvat:Mayor Kaja Horvat regretted that the tram had been cancelled.}',
  'a person in capacity':
    '{person Paul Nkemelu:Paul Nkemelu, in his capacity as member of the science panel, cautioned against averages.}',
  'a speaker for an organisation in brackets':
    '{person Rosa Pinheiro:Ms. Rosa Pinheiro (Caritas) reported on families in the transit camps.}',
  'a name with particles':
    '{person Jan van der Berg:Jan van der Berg (Netherlands) favoured a test of the barrier each autumn.}',
  'a sir and a lord':
    '{person Giles Harwood:Sir Giles Harwood (United Kingdom) reserved his position.} {person Ashby:Lord Ashby doubted whether the quorum had been reached.}',
};
