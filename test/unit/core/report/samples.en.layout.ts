import type { Habits } from './samples';

/** Headings in the text, and what they do to those who speak around them. */
export const headingHabits: Habits = {
  'a numbered heading ends a contribution':
    '{PE:Peru described its anchovy law.}\n\n2. Transport of live fish\n\nLive fish travel badly. {CL:Chile said that oxygen helps.}',
  'a decimal heading between paragraphs':
    '2.1 Night trains\n\n{AT:Austria praised the sleeper to the coast.}\n\n2.2 Night buses\n\n{HU:Hungary preferred buses.}',
  'a run-in heading in capitals':
    'AGENDA ITEM 7(b) SHARED PILOTS: {BR:Brazil said that river pilots should hold one licence.} {CO:Colombia agreed.}',
  'a run-in heading in bold':
    '**Data on dust.** {KW:Kuwait requested hourly figures.} {IQ:Iraq offered two stations.}',
  'a run-in heading in italics':
    '*Mercury:* {NO:Norway called for a stop by 2030.} {MX:Mexico asked for alternatives first.}',
  'a run-in subject in capitals without a number':
    'FINANCE: {group LDCs:The LDCs asked for predictable funds.} {JP:Japan noted its pledge.}',
  'a heading that is a country':
    '### Peru\n\n{PE:Anchovies are counted every night. The season closes when a tenth are young.}\n\n### Chile\n\n{CL:Salmon farms move every third year.}',
  'a heading that speaks of a country’s attitude':
    '24. ATTITUDE OF INDIA\n\n{IN:No ship should be turned away without a hearing. The cost falls on the flag.}\n\n25. ATTITUDE OF CEYLON\n\n{LK:Hearings should be held on shore.}',
  'a heading that is a person':
    '## Dr. Ruth Amsel, University of Basel\n\n{person Ruth Amsel:Bacteria share what they learn. Hospitals should do the same.}',
  'a bold country as a paragraph of its own':
    '**Namibia**\n\n{NA:The hake fleet is half empty. Young people no longer sign on.}\n\n**Angola**\n\n{AO:Sardines have moved south.}',
  'a heading that names a country among other words':
    '## The situation in Peru\n\nFour floods were recorded. {EC:Ecuador said that its own river had stayed low.}',
  'a heading in capitals':
    'OPENING OF THE SESSION\n\n{ET:Ethiopia welcomed the delegates.}\n\nWAYS FORWARD\n\n{KE:Kenya proposed a task force on locusts.}',
  'a Setext heading':
    'Snow and water\n--------------\n\n{KG:Kyrgyzstan described its snow gauges.}',
  'a list of subjects above the turns':
    'This session covers:\n\n- wells\n- pumps\n- pipes\n\n{TD:Chad said that wells come first.}',
};

/** How the text lies on its pages: front matter, tables, notes, wraps, page breaks. */
export const layoutHabits: Habits = {
  'lines wrapped hard':
    '{PE:Peru said that\nferries on the upper\nriver need lights.} {BO:Bolivia\nasked for\nradios.}',
  'a word divided at a hard wrap':
    '{FJ:Fiji said that the inter-\nisland ships are old.} {TO:Tonga agreed.}',
  'a sentence broken by a blank line':
    '{UY:Uruguay explained that the river\n\nbelongs to two states.} {AR:Argentina agreed.}',
  'a sentence broken by a page break':
    '{ZA:South Africa said that abalone\n\n\fis worth more than the boats\nthat poach it.} {NA:Namibia agreed.}',
  'a page number between two turns':
    '{SE:Sweden thanked the hosts.}\n\n- 14 -\n\n{DK:Denmark asked for the minutes.}',
  'a repeated page header':
    '{SE:Sweden thanked the hosts.}\n\nA/CONF.900/SR.3\nEnglish\nPage 4\n\n{DK:Denmark asked for the minutes.}\n\nA/CONF.900/SR.3\nEnglish\nPage 5\n\n{NO:Norway supported that.}',
  'a footnote about a country':
    '{CL:Chile said that kelp is coming back.[^1]}\n\n[^1]: Norway argued the contrary in an article of 2011.',
  'a note mark behind a name':
    '{CL:Chile[^2] described its kelp law.}\n\n[^2]: On behalf of three states.',
  'a table of participants':
    '| Country | Delegate |\n|---|---|\n| Chile | Ana Ruiz |\n| Peru | Luis Soto |\n\n{PE:Peru spoke on nets.}',
  'a list of participants with colons':
    'List of participants\n\nChile: Ana Ruiz, Pedro Soto\nPeru: Luis Vega\nTonga: Mele Fifita\n\n## Discussion\n\n{TO:Tonga spoke on cables.}',
  'a list of documents':
    'Documents: submission by Egypt (paper 4); note by Canada (paper 7).\n\n{CA:Canada introduced paper 7.}',
  'a quotation set as a block by a speaker':
    '{IE:Ireland read from a letter of its farmers:\n\n> We count the curlews each spring.}\n\nNobody asked for the letter.',
  'a quotation set as a block by the narrator':
    'The rules of procedure provide:\n\n> A representative of Ireland said nothing may be struck.\n\n{IE:Ireland asked for a ruling.}',
  'a table of turns':
    '| Speaker | Point |\n|---|---|\n| {MT:Malta | asked for a ban on flares} |\n| {CY:Cyprus | wanted flares of another colour} |',
  'bullets, each a turn':
    '- {GA:Gabon asked for a map.}\n- {CG:Congo offered one.}\n- {org UNEP:UNEP offered to print it.}',
  'bullets that go on':
    '- {GA:Gabon asked for a map. It needed one with rivers.}\n- The map was not found.',
  'numbered paragraphs':
    '12. {person Lowe:Mr. Lowe (Canada) said that wheat had been sold twice.}\n\n13. {person Petit:Mr. Petit (France) asked by whom.}\n\n14. The Committee took note.',
  'a number with a bracket in front':
    '(3) {LU:Luxembourg objected to the seat.}\n\n(4) {BE:Belgium disagreed.}',
  'a time in front of a turn':
    '10:40 {MC:Monaco opened the debate on noise under water.}\n\n10:55 {FR:France supported slower ships.}',
  'underlined names':
    '_{person Ferreira:Mr. Ferreira_ (Portugal) said that cork oak needs thirty years.}\n\n_{person Haas:Mrs. Haas_ (Austria) asked who can wait.}',
};

/** A text and the roundtables that a careful reader finds in it. */
export interface Structure {
  readonly text: string;
  readonly roundtables: readonly {
    readonly number?: string;
    readonly title: string;
    readonly chairs: readonly string[];
  }[];
}

/** Whole roundtables: number, title and who chairs. */
export const structures: Readonly<Record<string, Structure>> = {
  'a plain line above a numbered paragraph': {
    text: 'Record of the third meeting\n\nThe ferry\n\n1. Mr. Berg (Peru) said that the ferry was late and that its crew was tired.\n\nOther business\n\n2. Mr. Fonseka (Chile) asked for a new timetable, to be printed before the winter. Mr. Berg (Peru) agreed. Mr. Fonseka thanked him.',
    roundtables: [
      { title: 'The ferry', chairs: [] },
      { title: 'Other business', chairs: [] },
    ],
  },
  'a field in bold is no heading': {
    text: '**Rapporteur: Ms. Ilse Varga, Ministry of Ports**\n\nRoundtable 2: Nets\n\nTogo and Benin shared the chair. Latvia said that nets tear.',
    roundtables: [{ number: '2', title: 'Nets', chairs: ['country:TG', 'country:BJ'] }],
  },
  'a session in the hands of two': {
    text: 'Session 4: Ropes\n\nThis session was in the hands of the Philippines and Oman. Latvia said that ropes fray.',
    roundtables: [{ number: '4', title: 'Ropes', chairs: ['country:PH', 'country:OM'] }],
  },
  'a chair and a co-chair in one sentence': {
    text: 'Roundtable 3: Skills\n\nRoundtable 3 was chaired by Ghana and co-chaired by Italy.\n\nLatvia said that welders travel.',
    roundtables: [{ number: '3', title: 'Skills', chairs: ['country:GH', 'country:IT'] }],
  },
  'Roman numbers and dashes': {
    text: 'Panel II – Rules for drones\n\nThe panel was chaired by Estonia.\n\nLatvia said that drones need plates.',
    roundtables: [{ number: 'II', title: 'Rules for drones', chairs: ['country:EE'] }],
  },
  'a number in words': {
    text: 'SESSION ONE\n\nGhana described its cocoa law.\n\nSESSION TWO\n\nTogo described its own.',
    roundtables: [
      { number: 'ONE', title: '', chairs: [] },
      { number: 'TWO', title: '', chairs: [] },
    ],
  },
  'a quoted title': {
    text: 'Round Table 3: “Rivers without owners”\n\nLaos asked for a commission.',
    roundtables: [{ number: '3', title: 'Rivers without owners', chairs: [] }],
  },
  'a bar between number and title': {
    text: 'Workshop 4 | Schools on stilts\n\nBangladesh showed the plans.',
    roundtables: [{ number: '4', title: 'Schools on stilts', chairs: [] }],
  },
  'an agenda item with a letter': {
    text: 'Agenda item 7(b): Shared pilots\n\nThe discussion was facilitated by Rosa Lindgren (Sweden).\n\nBrazil asked for one licence.',
    roundtables: [{ number: '7(b)', title: 'Shared pilots', chairs: ['person:Rosa Lindgren'] }],
  },
  'Markdown numbers that nest': {
    text: '# 2 Health at sea\n\n## 2.1 Doctors by radio\n\nIndia described the service to the delegates.\n\n## 2.2 Ships as wards\n\nCuba offered nurses.\n\nFiji thanked Cuba.',
    roundtables: [
      { number: '2', title: 'Health at sea', chairs: [] },
      { number: '2.1', title: 'Doctors by radio', chairs: [] },
      { number: '2.2', title: 'Ships as wards', chairs: [] },
    ],
  },
  'a bold paragraph': {
    text: '**Breakout group 2: Seeds and patents**\n\nCo-chaired by Peru and Mr. Olav Lien (Norway)\n\nIndia opposed patents on rice.',
    roundtables: [
      { number: '2', title: 'Seeds and patents', chairs: ['country:PE', 'person:Olav Lien'] },
    ],
  },
  'Setext lines': {
    text: 'Session 5: The cost of ice\n==========================\n\nIceland said that ice is free.\n\nSession 6: The cost of salt\n===========================\n\nMali disagreed.',
    roundtables: [
      { number: '5', title: 'The cost of ice', chairs: [] },
      { number: '6', title: 'The cost of salt', chairs: [] },
    ],
  },
  'a line that names the chair': {
    text: 'Roundtable 1: Ports\n\nChair: Ms. Ana Ruiz (Peru)\n\nChile spoke of cranes.',
    roundtables: [{ number: '1', title: 'Ports', chairs: ['person:Ana Ruiz'] }],
  },
  'a line that names the co-chairs': {
    text: 'Roundtable 1: Ports\n\nCo-Chairs: Kenya, Jordan\n\nChile spoke of cranes.',
    roundtables: [{ number: '1', title: 'Ports', chairs: ['country:KE', 'country:JO'] }],
  },
  'a chair in apposition in the opening': {
    text: 'Session 8: Bees\n\nMinister Clara Voss (Austria), Chair of the session, welcomed the panel.\n\nItaly asked about wasps.',
    roundtables: [{ number: '8', title: 'Bees', chairs: ['person:Clara Voss'] }],
  },
  'a country section': {
    text: '# Report of the workshop on hail\n\n## Serbia\n\nRockets are fired at the clouds.\n\n## Croatia\n\nNets protect the vines.\n\n## Discussion\n\nItaly said that nets last longer. France asked for the price. Spain thanked the hosts.',
    roundtables: [
      { title: 'Serbia', chairs: [] },
      { title: 'Croatia', chairs: [] },
      { title: 'Discussion', chairs: [] },
    ],
  },
};
