import type { Habits } from './samples';

/** Sentences that tell in front of the name that somebody speaks, or leave out the verb that does. */
export const announcedHabits: Habits = {
  'a negation in front of the verb':
    '{PE:Peru doubted that nets last a season.} {IE:Nor was Ireland sure of the ropes.} {KE:Neither did Kenya buy them.}',
  'what was said came from somebody':
    '{CL:Chile asked for lamps.} {MR:A sharper note came from Mauritania: lamps are stolen.} {TG:Two questions then came from Togo.}',
  'it was somebody that':
    '{NO:Norway praised the pilots.} {FJ:It was Fiji that asked who pays them.}',
  'something came from a country':
    '{GH:Ghana wanted a register of boats.} {SN:From Senegal came a proposal for stickers.}',
  'it fell to somebody': '{PT:It fell to Portugal to open the debate.} {CV:Next came Cabo Verde.}',
  'and so did another':
    '{JM:Jamaica called for a fund,} {BB:and so, with some regret, did Barbados.}',
  'as did another': '{TO:Tonga asked for spare parts,} {VU:as did Vanuatu.}',
  'an unknown verb in the present':
    '{TD:Chad spoke of wells.} {ET:Ethiopia runs a school for divers.} {NE:Niger could only agree.}',
  'the same verb for an infinitive':
    '{AU:Australia sought to delete the paragraph,} {PE:and Peru, echoed by Bolivia, to move it.}',
  'the same verb for a clause':
    '{person Wickham:Dr. Wickham said that the quay was safe,} {person Berg:and Mr. Berg that the pier was not.}',
  'a participle without “with”': '{IN:India suggested “shall”,} {MY:Malaysia preferring “should”.}',
  'a possessive behind the comma is no second speaker':
    '{ID:Indonesia, the Philippines’ doubts notwithstanding, argued for one fee.}',
  'groups behind each of several':
    '{UY+NZ:Uruguay, for GRULAC, and New Zealand, for JUSSCANZ, asked for a break.}',
  'groups behind each, parted by semicolons':
    '{NR+NP+BO:Nauru, for AOSIS; Nepal, for the LDCs; and Bolivia, for the G-77/China, called for funds.}',
  'a counterpart': '{BT:Bhutan asked for time.} {WS:Her counterpart from Samoa agreed.}',
  'a permanent representative':
    '{NP:The Deputy Permanent Representative of Nepal spoke of dryers.}',
  'a regional director':
    '{role Regional Director:The Regional Director for Asia and the Pacific introduced the plan. The Regional Director added a date.}',
  'a trade in front of a full name':
    '{person Ada Lind:The economist Ada Lind said that ports are dear. The economist added that ships are dearer.}',
  'both countries':
    '{TG:Togo asked for nets.} {CL:Chile asked for boats.} {TG+CL:Both countries thanked the hosts.}',
  'two who shared the chair':
    'Nepal and Oman shared the chair. {NP+OM:The two chairs thanked the interpreters.}',
  'an opening, a country, and a colon':
    '{RU:On audits, the Russian Federation: one a year is enough.}',
  'a known person and a colon':
    '{person Berg:Mr. Berg (Peru) asked which fish.} {person Fonseka:Mr. Fonseka: those of the upper lake.}',
  'an unknown body in capitals':
    '{org ISF:The ISF asked for time.} {org BLUE RIVER WATCH:BLUE RIVER WATCH, on the contrary, urged haste.}',
  'a policy director of a body':
    '{person Bill Harel:Bill Harel, Port Policy Director, Harbour Watch International, spoke on fees.} {PE:Peru asked why.}',
  'an office of a country in apposition':
    '{person Ken Anders:Ken Anders, Office of Port Programmes, US Environmental Protection Agency, outlined a plan.} {PE:Peru asked why.}',
  'a lead author':
    '{person Richard Dorn:Lead Author Richard Dorn explained the figure.} {person Ian Nobel:Ian Nobel, IPCC Lead Author, agreed.}',
  'a ministry of several subjects':
    '{person Ada Lind:Ada Lind, Federal Minister for Ports, Nature Conservation and Harbour Safety, said that piers rot.}',
  'constituencies by their acronyms':
    '{org BINGO:BINGOs welcomed the plan.} {org Climate Action Network:CAN, for ENGOs, opposed it.} {org Youth:Youth asked for a seat.} {org Women and gender:Women and Gender did too.}',
  'a dash without a preposition among turns':
    '{EG:Egypt asked for a map.} {MA:Morocco – seasonal contracts and nurseries.}',
  'the same, without a verb': '{EG:Egypt asked for a map.} {LK:Sri Lanka, the same.}',
  'tasks that are handed out in a list':
    '{person Berg:Mr. Berg summed up as follows:\n\n(a) Mr. Fonseka would write to the port;\n(b) Ms. Okoro would ask the pilots.}',
};

/** What looks like it, but nobody speaks. */
export const announcedSilence: readonly string[] = [
  'This workshop, held in Port Louis, Mauritius, examined the rules for pilots.',
  'Annex B: Memorandum by the Department of Pilots, Colombo',
  'The Board observed a minute of silence.',
  'Report of the GEF: The item was taken up in the afternoon.',
  'Ministers also reported on the weather.',
  'Informal consultations will be held on Monday.',
];
