import type { Habits } from './samples';

/** What stands in front of the speaker. */
export const openingHabits: Habits = {
  'first, next and last':
    '{MW:First, Malawi described its seed vaults.} {ZM:Next, Zambia asked who holds the keys.} {ZW:Lastly, Zimbabwe offered a third copy.}',
  'concerning and as for':
    '{BG:Concerning roses, Bulgaria asked for a name of origin.} {TR:As for hazelnuts, Türkiye wanted none.}',
  'a number of the paragraph':
    '{HN:In paragraph 12, Honduras proposed to add “and rivers”.} {GT:On paragraph 13, Guatemala asked for the same.}',
  'in her opening remarks':
    '{person Noor Haddad:In her opening remarks, Ms. Noor Haddad (Jordan) recalled that refugees also vote.} {LB:Lebanon agreed and spoke of schools.}',
  'after the speaker of before':
    '{SE:Sweden showed a film on moose fences.} {FI:Following Sweden, Finland showed the holes in them.}',
  'taking the floor':
    '{KE:Taking the floor, Kenya said that drones find poachers but do not stop them.}',
  'speaking in a capacity':
    '{CH:Speaking as host country, Switzerland reminded all to return their badges.}',
  'agreeing with another':
    '{BR:Brazil asked for a pause.} {AR:Agreeing with Brazil, Argentina proposed to have it now.}',
  'contrary to another':
    '{CA:Canada called the seal hunt humane.} {group EU:Unlike Canada, the EU doubted it.}',
  'with a condition': '{TH:If the deadline were moved, Thailand said, it could sign.}',
  'with reference to a figure':
    '{PT:Pointing to a loss of forty cork forests, Portugal asked for fire watchers.}',
  'on a point of order':
    '{CU:On a point of order, Cuba asked whether the meeting had a quorum.} {role Chair:The Chair ruled that it had.}',
  'in conclusion': '{VU:In conclusion, Vanuatu invited the court to visit.}',
  'a long opening with names of others':
    '{UZ:Recalling the agreements with Tajikistan and Kyrgyzstan on the upper river, Uzbekistan proposed a common gauge.}',
};

/** Turns as a transcript or a list of points sets them. */
export const labelHabits: Habits = {
  'a country in brackets behind a title and name':
    '{person Imre Kovács:Mr. Imre Kovács (Hungary): The lake is two metres deep. It has always been.}\n\n{person Lotte Berg:Ms. Lotte Berg (Austria): It was three.}',
  'a bold country and a dash':
    '**{NP:Nepal** – porters need insurance.}\n\n**{BT:Bhutan** – so do yaks.}',
  'a bold organisation in a bullet': '- **{org IFRC:IFRC**: blankets are not houses.}',
  'a country in italics':
    '*{MV:Maldives*: sand is not a renewable resource.}\n\n*{KI:Kiribati*: nor is land.}',
  'an underlined country': '_{NO:Norway_ described ice maps.}',
  'a label on a line of its own':
    '{IS:Iceland:\n\nThe cod has moved north. So have the boats.}\n\n{FO:Faroe Islands:\n\nOurs stayed.}',
  'a label in front of two sentences': '{EE:Estonia: Ferries run by timetable. Ice does not.}',
  'numbered turns':
    '1. {AL:Albania asked for lights on the lake.}\n2. {MK:North Macedonia agreed to pay for half.}\n3. {GR:Greece offered bulbs.}',
  'the speaker of a transcript with an affiliation':
    '{person Femi Adeyemi:FEMI ADEYEMI, ECOWAS: Roads end where the map does.}\n\n{person Joan Pike:JOAN PIKE, UNDP: Then extend the map.}',
  'the chair of a transcript':
    '{role Chair:CHAIR: We begin with the budget.}\n\n{LU:LUXEMBOURG: We have a question on page two.}',
};

/** Several at once, and two in one sentence. */
export const jointHabits: Habits = {
  both: '{CM+TD:Both Cameroon and Chad asked for a ferry.}',
  'a list of six':
    '{AR+BO+BR+CL+PY+UY:Argentina, Bolivia, Brazil, Chile, Paraguay and Uruguay proposed a common catalogue of maize.}',
  'as well as': '{DK+NO:Denmark, as well as Norway, questioned the count of whales.}',
  'together with': '{JO+org UNHCR:Jordan, together with UNHCR, presented a plan for winter tents.}',
  jointly: '{KE+FR:Kenya and France jointly asked for a truce over the elephants of the border.}',
  'a group and a country': '{group AOSIS+NZ:AOSIS and New Zealand asked for a date.}',
  'two persons': '{person Lee+person Moss:Ms. Lee and Mr. Moss questioned the sample.}',
  'three pairs in one sentence':
    '{NO:Norway offered boats,} {SE:Sweden offered divers}; {FI:and Finland offered coffee.}',
  'the second without a comma': '{IE:Ireland opposed the clause} {GB:and the UK defended it.}',
  'although divides': '{ID:Indonesia welcomed the label,} {MY:although Malaysia called it a wall.}',
  'on the other hand':
    '{RU:The Russian Federation wanted a permanent panel.} {CN:China, on the other hand, preferred an annual one.}',
  'a reply within the sentence':
    '{MZ:Mozambique asked for dates,} {role Secretariat:to which the Secretariat replied that none were fixed.}',
  'an enumeration in brackets':
    '{EC+PA+CR:A number of states (Ecuador, Panama and Costa Rica) called for safe passages for turtles.}',
  'most speakers, among them':
    '{LV+PL:Most speakers, among them Latvia and Poland, preferred peat to stay in the bog.}',
  'speakers such as':
    '{BF+NE:Countries such as Burkina Faso and Niger stressed that wells come before pipes.}',
  'joined by': '{PH:The Philippines, joined by Viet Nam, demanded fair crewing.}',
  'seconded by': '{SK:Slovakia, seconded by Czechia, proposed to close the list.}',
};

/** Names that look like others. */
export const trapHabits: Habits = {
  'persons with names of countries':
    '{person Jordan Pierce:Jordan Pierce (Canada) described a school for pilots.} {person Chad Okello:Dr. Chad Okello asked about the fees.} {person Georgia Marsh:Georgia Marsh, of UNICEF, said that there were none.}',
  'a body with a country in its name':
    '{org Bank of Ghana:The Bank of Ghana explained its mobile licence.} {GH:Ghana thanked the bank.}',
  'a university with a country in its name':
    '{org University of Malta:The University of Malta presented a map of bats.}',
  'a national association':
    '{org Kenya Red Cross:The Kenya Red Cross reported on cholera.} {KE:Kenya confirmed the numbers.}',
  'an adjective of a country in front of an organisation':
    '{org NRC:The Norwegian Refugee Council warned of a cold winter.}',
  'the two Guineas and their neighbour':
    '{GN:Guinea described bauxite trains.} {GW:Guinea-Bissau described cashew trains.} {GQ:Equatorial Guinea said that it had neither.}',
  'island states with long names':
    '{ST:São Tomé and Príncipe asked for a pilot boat.} {AG:Antigua and Barbuda offered one.} {VC:Saint Vincent and the Grenadines asked for its price.}',
  'a name with a comma in it': '{KR:Korea, Republic of, noted that kimchi is alive.}',
  'the former and the present name of one state':
    '{MK:The former Yugoslav Republic of Macedonia asked for a vote by name.}',
  'accents left out':
    '{CI:Cote d’Ivoire spoke of cocoa.} {ST:Sao Tome and Principe spoke of chocolate.}',
  'a city for the country': 'Brussels was the venue. {BE:Belgium wished the delegates a dry week.}',
};

/** More sentences in which nobody named speaks: names within names, acts of nobody, plans. */
export const furtherSilence: readonly string[] = [
  'The Georgia Tech library opened at nine, and the Jordan Valley film was shown at ten.',
  'China cups were handed out with the badges.',
  'The Montreal Protocol covers refrigerants; the Minamata Convention covers mercury.',
  'Annex II lists Brazil, Canada and Denmark as hosts.',
  'Poverty in Malawi fell from 60 to 50 per cent between 2004 and 2019.',
  'The floor was opened for comments, and none were made.',
  'A delegate recalled that Peru had once hosted the Conference.',
  'The next speaker on the list was absent.',
  'The draft prepared by Finland was circulated as paper 9.',
  'Thanks were given to Japan for the simultaneous interpretation.',
  'Delegates were welcomed by a choir from Samoa.',
  'Ghana’s proposal was adopted without a vote.',
  'The situation in Mali, Niger and Chad was reviewed in a closed meeting.',
  'Relations between India and Nepal were not on the agenda.',
  'The film about Iceland lasted forty minutes, the one about Malta four.',
  'The vote was 41 to 12, with Sweden and Ireland not taking part.',
  'Rome, Nairobi and Geneva were mentioned as seats.',
  'The exhibition in the hall showed nets from Senegal and The Gambia.',
];
