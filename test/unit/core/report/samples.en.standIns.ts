import type { Habits } from './samples';

/** Speakers who are told by what stands for them: an office, a constituency, the speaker before. */
export const standInHabits: Habits = {
  'so did': '{KE:Kenya liked the wider gauge.} {ID+PE:So did Indonesia and Peru.}',
  'neither did': '{LV:Latvia did not accept the toll.} {LT:Neither did Lithuania.}',
  'a name and too': '{CY:Cyprus agreed on lamps.} {GR:Greece too.} {NP:Nepal as well.}',
  'neither and nor': '{CL+PE:Neither Chile nor Peru could accept the ferry tariff.}',
  'what was asked by somebody':
    '{IN:A question was asked by India about dredging.} {BJ+TG:Concerns were also raised by Benin and Togo.}',
  'statements made by representatives':
    '{GH+TG+BJ:Statements were made by the representatives of Ghana, Togo and Benin.}',
  'what was built by somebody': 'The pier was built by Japan in a single summer.',
  'what a body treated':
    'This issue was first considered by the SBI on Monday. Following a request endorsed by Ministers, the lights stayed on.',
  'a participant from somewhere':
    '{GH:A participant from Ghana asked about night buses.} {org World Bank:An expert from the World Bank answered.}',
  'participants of two countries': '{CL+PE:Panellists from Chile and Peru described the kelp law.}',
  'delegations of': '{NO+SE:The delegations of Norway and Sweden proposed a buoy.}',
  'that of': '{NO:The delegate of Norway proposed a buoy}; {FI:that of Finland seconded it.}',
  'civil society': '{org Civil society:Civil society stressed access to the quays.}',
  'the private sector':
    '{org Private sector:The private sector asked for one form instead of six.}',
  'a representative of civil society':
    '{org Civil society:The representative of civil society wanted the minutes published.}',
  'business in capitals':
    '{org Business and industry:BUSINESS AND INDUSTRY favoured longer leases.}',
  'as for': '{CU:As for Cuba, it had reservations about the fee.}',
  'an office behind its holder':
    '{person Ranil Dissa:The Minister of Labour of Sri Lanka, H.E. Mr. Ranil Dissa, presented the ferry law. The Minister noted that deck hands pay nothing.}',
  'an office behind the office of a country':
    '{QA:The Minister of Qatar described a quay. The Minister added that it leaks.}',
  'an office behind an apposition':
    '{person Ines Duarte:Ms. Ines Duarte, Director-General of the Port Institute, explained the tides. The Director-General regretted the delay.}',
  'two holders of one office':
    '{person Omar Saleh:Ambassador Omar Saleh (Oman) praised the cranes.} {person Eva Lund:Ambassador Eva Lund (Norway) asked who owns them. The Ambassador wanted an answer.}',
  'chair of a group in apposition':
    '{ET:Ethiopia, Chair of the African Group, said that locks are few.} {BD:Bangladesh agreed.}',
  'on behalf in brackets': '{EC:Ecuador (on behalf of the Andean Community) cited its canals.}',
  'the group on whose behalf':
    '{person Adeyemi:Mr. Adeyemi (Nigeria), speaking on behalf of the African Group, said that locks were vital. The Group called for loans.}',
  'its minister': '{EC:Ecuador proposed a canal. Its Minister added that it would be short.}',
  'whoever took the chair':
    '{person Omar Diallo:Chair Omar Diallo opened the meeting.}\n\nMs. Eva Lund (Norway), Vice-Chair, took the Chair.\n\n{person Eva Lund:The Chair invited comments on buoys.}',
  'whoever was elected':
    'Ms. Eva Lund (Norway) was elected Chair.\n\n{person Eva Lund:The Chair thanked the voters.}',
  'a gerund and a pronoun over a paragraph':
    '1. {person Okoro:Ms. Okoro (Nigeria) said that ports were vital.\n\n2. Speaking in her national capacity, she recalled a flood.}',
  'the speaker':
    '{person Leal:Mr. Leal (Portugal) said that the sea rises.\n\nThe speaker added that dunes move.}',
  'a label among turns':
    '{BD:Bangladesh described its ferries.} {MA:Morocco: local authorities to be heard.}',
  'a comma and a topic among turns':
    '{BD:Bangladesh described its ferries.} {TN:Tunisia, on the recognition of pilots.}',
  'an item with a relative clause':
    '- {GR:Greece, which explained its heat officer; she insisted on a budget.}\n- {JP:Japan: lunch breaks.}',
  'an item with a dash and a noun':
    '- {PK:Pakistan – workers in the open air.}\n- {JP:Japan – lunch breaks.}',
  'a verb for three':
    '{FR:France favoured yearly reports,} {DE:Germany monthly ones,} {CO:and Colombia a mixture of both.}',
  'prepositions for three':
    '{CL:Chile spoke of tugs,} {MU:Mauritius of crews in transit,} {SN:and Senegal of families left behind.}',
  'with and a participle':
    '{BR:Brazil called for a paragraph on lagoons,} {UY:with Uruguay adding that treaties exist.}',
  'whereas and a modal':
    '{PA:Panama had reservations about the fee,} {MH:whereas the Marshall Islands could accept it.}',
  'what others should do': '{BR:Brazil said that ports are slow, while Peru should dredge.}',
  'who could not agree':
    '{BR:Brazil preferred the longer text.} Delegates were unable to agree, and the brackets stayed.',
  'who answers somebody':
    '{person Tove Berg:Ms. Tove Berg (Port Institute), replying to the representative of Japan, said that a survey would follow.}',
  'an unknown surname': '{GB:The UK asked who pays.} {person Cooper:Cooper replied that ports do.}',
  'a warning given by somebody': '{SN:A warning was sounded by Senegal about coastal erosion.}',
  'both of two':
    '{BD:Bangladesh explained its courses,} {LK:whereas Sri Lanka focused on licences.} {BD+LK:Both called on hosts to answer.}',
  'a verb that nobody knows':
    '{PK:Pakistan described its registers.} {ET:Ethiopia pirouetted around the question of fees.}',
  'an intervention that centred on':
    '{ID:Indonesia asked for buoys.} {JP:Japan’s intervention centred on language tests.}',
  'speeches below a list that no heading ends':
    'Present:\n\nMr. Adams, Ghana\n\nMs. Bello, Togo\n\n1. {person Bello:Ms. Bello said that ports were slow. She asked for data.}\n\n2. {person Adams:Mr. Adams agreed.}',
  'session chair': '{person Omar Diallo:Session chair Mr. Omar Diallo closed the meeting.}',
  'a person introduced in a list':
    '*Speaker 1: Mr. Jon Berg, Ministry of Canals, Norway*\n\n{person Jon Berg:Mr. Berg presented three locks.}',
};
