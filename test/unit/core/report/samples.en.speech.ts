import type { Habits } from './samples';

/** The words by which a report says that somebody speaks. */
export const speechHabits: Habits = {
  'verbs of asking':
    '{KE:Kenya inquired whether e-waste was covered.} {UY:Uruguay sought clarification of the deadline.} {AM:Armenia wondered who would translate the guide.}',
  'verbs of objecting':
    '{EG:Egypt cautioned against a single market price for water.} {OM:Oman took issue with the wording.} {BR:Brazil rejected the bracketed text.} {ID:Indonesia lamented the delay.}',
  'verbs of welcoming':
    '{JO:Jordan commended the nurses of the border clinics.} {LB:Lebanon paid tribute to the host towns.} {IQ:Iraq expressed appreciation for the tents.}',
  'verbs of advising':
    '{SG:Singapore advocated open standards.} {EE:Estonia recommended short passwords with long keys.} {IN:India advised against a central register.}',
  'verbs of reporting':
    '{VN:Viet Nam outlined its mangrove plan.} {TH:Thailand elaborated on shrimp farms.} {MY:Malaysia drew attention to sand mining.} {KH:Cambodia shared its experience with floating schools.}',
  'verbs of procedure':
    '{EG:Egypt tabled an amendment on ballast.} {PY:Paraguay moved to strike it.} {SI:Slovenia seconded the motion.} {HN:Honduras withdrew its own.} {LR:Liberia abstained.}',
  'having an objection or none':
    '{MN:Mongolia had no objection to the text.} {LA:Lao PDR had two questions about it.} {KH:Cambodia had reservations.}',
  'verbs of weighing and warning':
    '{LU:Luxembourg estimated the cost at two million.} {MT:Malta flagged a gap in the law.} {CY:Cyprus denounced the dumping of ash.} {IL:Israel admitted to a delay.} {QA:Qatar refused the second option.}',
  'verbs of acting in the room':
    '{NE:Niger launched an appeal.} {BF:Burkina Faso implored the donors to answer it.} {TG:Togo delivered a statement on yams.} {BJ:Benin updated the meeting on its roads.} {GH:Ghana lauded both.}',
  'verbs of judging':
    '{CV:Cabo Verde blamed the wind.} {SN:Senegal accused the trawlers.} {JM:Jamaica feared for its reefs.} {AT:Austria begged to differ.}',
  'verbs of setting side by side':
    '{LV:Latvia compared two ports.} {LT:Lithuania linked ice to delay.} {PL:Poland contrasted coal with peat.} {CZ:Czechia listed its springs.}',
  'verbs of hope and need':
    '{YE:Yemen begged for wheat.} {SY:Syria hoped for rain.} {ER:Eritrea needed pumps.} {DJ:Djibouti wished for both.}',
  'verbs with particles':
    '{ZA:South Africa called on banks to lower transfer fees.} {LS:Lesotho spoke about miners’ pensions.} {BW:Botswana spoke in favour of a joint fund.} {NA:Namibia pointed out that its own fund was empty.}',
  'noun forms of desire and worry':
    '{UA:Ukraine voiced concern over the grain corridors.} {RO:Romania expressed its willingness to dredge the canal.} {MD:Moldova made a plea for night inspections.}',
  'a passive reply':
    '{PT:Portugal was of the view that cork was no timber.} {ES:Spain was not convinced.}',
  'a perfect and a pluperfect':
    '{FI:Finland has proposed to merge the two registers.} {LV:Latvia had earlier suggested the same.}',
  'a present tense':
    '{MX:Mexico stresses that corn is culture.} {BZ:Belize notes that corn is also trade.}',
  'a progressive': '{HT:Haiti is asking for seeds before the rains.}',
  'would like to':
    '{NP:Nepal would like to see porters insured.} {BT:Bhutan would prefer a mutual fund.}',
  'an adverb between':
    '{CA:Canada strongly supported the ban on lead shot.} {GL:Greenland also spoke for it, with exceptions for hunters.}',
  'an aside between commas':
    '{AR:Argentina, after some hesitation, accepted the shorter text.} {CL:Chile, for its part, reserved the right to return to it.}',
  'in its statement': '{TJ:In its statement, Tajikistan described lakes behind ice dams.}',
  'in somebody’s view':
    '{HU:In Hungary’s view, the directive went too far.} {AT:Austria said the opposite.}',
  'according to': '{SO:According to Somalia, the piracy of nets exceeds that of ships.}',
  'a position that was': '{DZ:Algeria’s position was that phosphates are not waste.}',
  'a question as a noun': '{SK:Slovakia’s question was whether the fund could pay advances.}',
  'for somebody': '{MU:For Mauritius, the key issue was the price of insurance after cyclones.}',
  'without a verb, behind a dash':
    '{TO:Tonga – on the cable that broke twice.}\n\n{WS:Samoa – on the cost of a spare ship.}',
  'without a verb, behind a colon':
    '{GA:Gabon: need for a forest police with boats.}\n\n{CM:Cameroon: timber to be marked at the stump.}',
  'capital label with a colon':
    '{BR:BRAZIL: We cannot sign what we have not read.}\n\n{IN:INDIA: The text was circulated on Monday.}',
  'label of a person with a country':
    '{person Ana Kovač:Ana Kovač (Croatia): Our islands lose a school every year.}\n\n{person Mehmet Aksoy:Mehmet Aksoy (Türkiye): Ours lose the bus that goes to it.}',
  'bold label of a person':
    '**{person Ruth Amsel:Ruth Amsel**: Antibiotics end up in the river.}\n\n**{person Colm Brady:Colm Brady**: Then measure them at the farm gate.}',
  'initials with a country in brackets':
    '{person N:Mr. N. (U.K.) said that the file had been lost in transit.}',
  'an opening of place':
    '{SN:On small-scale fisheries, Senegal said that the canoes need a lane of their own.} {GM:With regard to fishmeal, The Gambia asked for a moratorium.}',
  'an opening of time':
    '{CR:Later in the debate, Costa Rica withdrew its amendment.} {PA:At the close of the session, Panama offered to host the next one.}',
  'an opening with a participle':
    '{LA:Noting the low water, Lao PDR pleaded for dams to release by day.} {TH:Having lost two harvests, Thailand agreed.}',
  'an opening with while':
    '{IE:While recognizing the burden on farmers, Ireland defended the hedgerow rule.}',
  'in response to another':
    '{BE:Belgium asked about costs.} {LU:In response to Belgium, Luxembourg said that they came to two million a year.}',
  'responding to a question from another':
    '{org ITU:Responding to a question from Fiji, ITU explained that the beams are shared.}',
  'joint speakers':
    '{EE+LV+LT:Estonia, Latvia and Lithuania proposed a common grid for buoys.} {PL+DE:Poland and Germany offered to connect.}',
  'a country and an organisation together':
    '{KE+org UNEP:Kenya and UNEP presented a ban on thin plastic.}',
  'a speaker with others':
    '{CH:Switzerland, with Norway and Mexico, proposed a panel on chemicals.}',
  'supported by':
    '{GE:Georgia, supported by Armenia and Ukraine, requested a chapter on landslides.}',
  'echoed by': '{KW:Kuwait, echoed by Bahrain, called the target premature.}',
  'opposed by':
    '{org Greenpeace:Greenpeace, opposed by Japan and Iceland, called for a sanctuary.}',
  'many parties including':
    '{CO+PE:Many parties, including Colombia and Peru, asked for finance before rules.}',
  'named ones and others': '{MG+KM:Madagascar, the Comoros and others deplored foreign trawlers.}',
  'a number of countries in brackets':
    '{MA+EG:Several countries (Morocco, Egypt) questioned the baseline.}',
  'two speakers divided by and':
    '{SE:Sweden praised the guide,} {FI:and Finland offered to print it.}',
  'two speakers divided by while':
    '{US:The US preferred guidelines} {CN:while China wanted a treaty.}',
  'two speakers divided by whereas':
    '{FR:France defended a tax on flights,} {org ICAO:whereas ICAO favoured offsets.}',
  'two speakers divided by but': '{ZW:Zimbabwe asked for an extension,} {ZM:but Zambia objected.}',
  'speakers divided by semicolons':
    '{PE:Peru cited anchovies}; {CL:Chile, salmon}; {EC:and Ecuador referred to tuna.}',
  'three clauses':
    '{IT:Italy called for a fund,} {GR:Greece for a corps of volunteers,} {CY:and Cyprus for both.}',
  'a quotation before its attribution':
    '{TV:“Our maps shrink every year,” said Tuvalu.} {KI:“Ours too,” added Kiribati.}',
  'a quotation of a person':
    '{person Greta Lund:“A language dies when nobody scolds in it,” said Greta Lund of the Sami Council.}',
  'a quotation behind its attribution':
    '{BG:Bulgaria said: “We have roses, but nobody to pick them.”} {MK:North Macedonia replied that it had pickers.}',
  'attribution at the end': '{SD:The gum trade, said Sudan, feeds half a million people.}',
  'attribution behind a claim':
    '{org WFP:Rations would have to be cut in March, WFP warned.} {YE:Yemen asked for wheat.}',
};

/** How a contribution goes on over sentences, and where it ends. */
export const continuationHabits: Habits = {
  'he, she and they':
    '{AO:Angola described its mine clearance. They have cleared four provinces. They also teach children to read the signs.} {PT:Portugal thanked the deminers.}',
  'a pronoun for a person':
    '{person Edith Moyo:Ms. Edith Moyo (Zambia) recalled the drought. She urged ministers to store grain in villages.} {person Luc Perrin:Mr. Luc Perrin (France) warned of weevils. He suggested sealed bags.}',
  'it for a country':
    '{IS:Iceland described its hydrogen ferries. It had run them for two winters.} {NO:Norway asked about ice.}',
  'the delegation goes on':
    '{HR:Croatia asked for a ban on anchoring over seagrass. The delegation offered maps.} {IT:Italy accepted.}',
  'the representative goes on':
    '{PK:Pakistan recounted the floods. Its representative added that a third of the clinics were gone.}',
  'plain sentences go on':
    '{MZ:Mozambique said that the cyclone had cut the cable. The repair took forty days. Banks, clinics and ports worked on paper.}',
  'plain sentences end at a new paragraph':
    '{MZ:Mozambique said that the cyclone had cut the cable.}\n\nThe cable is nine hundred kilometres long.',
  'a paragraph that opens with a pronoun and also':
    '{CU:Cuba presented its vaccines.\n\nIt also offered to train nurses.}',
  'the latter and the former':
    '{DE:Germany asked Chile and Peru about copper.} {PE:The latter replied that its mines were open to inspection.} {CL:The former had no figures and promised to send some.}',
  'a list introduced by a speaker':
    '{EE:Estonia mentioned three steps:\n\n- a digital identity;\n- a law on logs;\n- a yearly drill.}\n\nThe meeting was suspended at noon.',
  'a list introduced by a pronoun':
    '{TG:Togo described its market. It listed three needs:\n\n1. shade\n2. water\n3. light}',
  'a list of the narrator':
    '{TG:Togo described its market.}\n\nThe following needs were identified:\n\n- shade\n- water',
  'the narrator ends it':
    '{NG:Nigeria demanded a register of oil spills.} The session then turned to noise. Noise is measured at night.',
  'participants end it':
    '{BD:Bangladesh described rice that grows in salt.} Participants discussed its taste.',
  'an agreement ends it': '{PA:Panama asked for a vote.} It was agreed to postpone the matter.',
  'the session is adjourned':
    '{AL:Albania thanked the interpreters.} The session was adjourned at 6:15 p.m.',
  'a sequence of remarks with further and finally':
    '{MN:Mongolia described dust storms. Further, it asked for tree nurseries. Finally, it invited all to the steppe.}',
  'a list of unnamed members between two speakers':
    '{ET:Ethiopia proposed a coffee label.} Some delegates doubted its reach. {BI:Burundi supported it.}',
  'a country named in a continuing sentence':
    '{LT:Lithuania expressed concern about its beekeepers. Imports from China had doubled. Honey was sold below cost.}',
  'a plan of the speaker goes on':
    '{SC:Seychelles presented a debt swap. Under the scheme, a third of the sea will be closed to fishing.}',
  'across three paragraphs':
    '{GY:Guyana presented its forest credits.\n\nIt further explained who is paid.\n\nIt also offered to share the contract.}\n\nThere were no questions.',
};

/** English sentences in which nobody named speaks. */
export const englishSilence: readonly string[] = [
  'It was agreed that the next meeting would be held in Uruguay.',
  'Participants discussed the shrinking of Lake Chad and what Niger had done about it.',
  'Some delegates opposed the plan, and one speaker called it a trap.',
  'Several African countries asked for longer deadlines.',
  'Exports of cut flowers from Kenya to the Netherlands rose by six per cent in 2019.',
  'The report on Haiti will be discussed at the next session.',
  'The experience of Costa Rica with payments to foresters was mentioned as a model.',
  'Turkey and stuffing were served at the reception.',
  'The session was co-chaired by Malta and Ghana.',
  'Hungary was asked to submit its figures by June.',
  'Concern was expressed about the situation in Yemen.',
  'A study tour to Estonia is planned, and Finland will be visited on the way.',
  'Many speakers thanked the Government and people of Viet Nam for their hospitality.',
  'The coast of Mozambique is two thousand kilometres long.',
  'The treaty between Peru and Bolivia entered into force in 1998.',
  'A questioner from the floor asked how Japan pays for its dykes.',
  'The following countries were represented: Albania, Benin, Chile, Denmark and Egypt.',
  'The Conference adopted the decision as orally amended.',
  'Of the 41 parties that replied, 12 were from Asia, among them India and Nepal.',
  'The Mexico City Declaration calls for action, and the Paris Agreement requires reports.',
];
