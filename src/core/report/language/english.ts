import { type Lexicon, wordsOf, Word, wordList } from './lexicon';

/** Verbs of reporting that form their past and participle by rule. Written from general knowledge. */
const regularVerbs = `
  adjourn accept acknowledge add address advance advertise advise advocate affirm agree aim allude
  announce answer apologise apologize appeal applaud appreciate approve argue ask aspire assert
  assess assure attribute await back believe brief call caution chair challenge characterise
  characterize chronicle cite claim clarify close commend comment complain concede concentrate
  conclude concur condemn confirm congratulate consider contend counter credit criticise
  criticize declare decline dedicate deem defend delineate demand demonstrate deplore describe
  desire detail determine differ direct disagree discourage discuss dismiss dispute doubt dwell
  echo elaborate emphasise emphasize encourage endorse enquire envisage examine exemplify exhort
  expect explain express extend facilitate favor favour focus guarantee hail highlight hint
  honor honour hope identify illustrate imply indicate inform inquire insist interject interpret
  introduce investigate invite invoke join justify lament maintain mark mention moderate
  nominate note object observe offer open opine oppose outline pinpoint plead pledge point
  ponder postulate praise predict prefer present preside prioritise prioritize proclaim profess
  project promise pronounce propose protest provide qualify query question quote raise reaffirm
  realize reason reassure rebut recall recapitulate reckon recognise recognize recommend recount
  refer reflect refute regard register reiterate reject relate remark remind renew repeat reply
  report request reserve respond restate resume retort reveal review share signal specify
  speculate state stipulate stress submit suggest summarise summarize support suppose suspect
  sympathize tackle talk testify thank touch trace underline underscore urge view voice
  volunteer want warn welcome wish wonder
  abstain accuse admire alert allow amend analyse analyze anticipate ascribe attack await bemoan berate blame boast broach
  categorize categorise censure chide circulate classify compare compliment confess confide conjecture contrast convey corroborate
  critique decry define denounce depict deride diagnose differentiate disapprove disclose distinguish dream elucidate entreat
  enumerate estimate evaluate evoke exclaim expand explore expound fault fear flag float forecast formulate greet grumble hint
  implore instruct intend intervene issue itemize joke laud lecture liken link list lobby marvel mean mind move muse narrate
  negotiate notify oblige order petition place plead pose posit preface press preview promote prompt pursue push rank rate react
  reassert recollect reconfirm relay repudiate resist sanction second showcase sketch solicit spell spotlight table tackle
  tender term theorise theorize threaten translate trust update validate vote vouch vow warn weigh welcome worry object
  interrupt intersperse joke lament mourn quip wager chide refuse deliver launch rule admit acquiesce consent conceive contribute convince cover demur doubt
  encapsulate enlighten envision equate hasten inaugurate interpose invoke parallel permit persuade plead rejoice remark
  centre center revolve concern corroborate confess lift sound
  exchange conceal surmise signify
  turn walk single distance dissociate align associate look dictate preempt recite reassess reply rephrase soften quantify
  turn contest sum synthesize synthesise trumpet upbraid volunteer wrap
`;

/** base past participle */
const irregularVerbs = `
  say said saying; speak spoke speaking; tell told telling; give gave giving; make made making;
  take took taking; draw drew drawing; think thought thinking; feel felt feeling; hold held
  holding; see saw seeing; seek sought seeking; bring brought bringing; put put putting; set set
  setting; lay laid laying; go went going; begin began beginning; read read reading; show showed
  showing; find found finding; know knew knowing; pay paid paying; withdraw withdrew
  withdrawing; foresee foresaw foreseeing; understand understood understanding; need needed
  needing; try tried trying; reply replied replying; clarify clarified clarifying; specify
  specified specifying; identify identified identifying; imply implied implying; testify
  testified testifying; justify justified justifying; qualify qualified qualifying; query
  queried querying; exemplify exemplified exemplifying; refer referred referring; regret
  regretted regretting; commit committed committing; submit submitted submitting; defer deferred
  deferring; prefer preferred preferring; plan planned planning; deny denied denying; undertake
  undertook undertaking; advise advised advising; signal signalled signalling; label labelled
  labelling; lead led leading; rebut rebutted rebutting; concur concurred concurring; disagree
  disagreed disagreeing; agree agreed agreeing; lay lay laying; stand stood standing; refute
  refuted refuting; recognise recognised recognising; like liked liking; beg begged begging; abhor abhorred
  abhorring; uphold upheld upholding; bid bade bidding; forego forwent foregoing; teach taught
  teaching; tell told telling; rebuke rebuked rebuking; wed wed wedding; steer steered steering;
  spell spelt spelling; sum summed summing; wrap wrapped wrapping; plan planned planning; ban banned
  banning; deal dealt dealing; dwell dwelt dwelling; shed shed shedding; quip quipped quipping; write wrote writing; send sent sending; hide hid hiding; hear heard hearing; swear swore swearing
`;

/** Present forms that are plural nouns far more often than what a speaker does. */
const nounsFirst = new Set([
  'states',
  'parties',
  'needs',
  'works',
  'views',
  'links',
  'marks',
  'aims',
  'lists',
  'tables',
  'presses',
]);

function addVerb(words: Map<string, number>, base: string, past: string, gerund: string): void {
  const add = (word: string, bit: number) => words.set(word, (words.get(word) ?? 0) | bit);
  add(base, Word.base);
  add(past, Word.past);
  add(gerund, Word.gerund);
  const third = /(?:s|sh|ch|x|z|o)$/.test(base)
    ? `${base}es`
    : base.replace(/([^aeiou])y$/, '$1ie') + 's';
  if (!nounsFirst.has(third)) add(third, Word.present);
}

function addVerbs(words: Map<string, number>): void {
  for (const base of regularVerbs.trim().split(/\s+/)) {
    const stem = base.replace(/e$/, '');
    addVerb(
      words,
      base,
      stem.replace(/([^aeiou])y$/, '$1i') + 'ed',
      `${base.endsWith('ee') ? base : stem}ing`,
    );
    // "flagged", "admitted"
    const doubled = /[^aeiou][aeiou]([bdgmnprt])$/.exec(base)?.[1];
    if (doubled) addVerb(words, base, `${base}${doubled}ed`, `${base}${doubled}ing`);
  }
  for (const verb of irregularVerbs.split(';')) {
    const [base, past, gerund] = verb.trim().split(/\s+/);
    if (base && past && gerund) addVerb(words, base, past, gerund);
  }
}

function englishWords(): Map<string, number> {
  const words = wordList({
    article: 'the a an one another both neither',
    office: `author authors vice-minister chair chairman chairwoman chairperson chairs co-chair co-chairs co-chairman co-chairwoman co-chairpersons cochair
      vice-chair vice-chairs president presidents vice-president minister ministers secretary secretary-general under-secretary-general
      assistant-secretary-general under-secretary director director-general commissioner ambassador ambassadors envoy
      rapporteur rapporteurs moderator moderators facilitator facilitators co-facilitator co-facilitators panellist panelist
      secretariat bureau governor mayor premier chancellor senator deputy coordinator co-ordinator executive head chief
      king queen prince princess emir sheikh convenor convener co-convenor co-moderator prime vice interim acting
      spokesperson spokesman spokeswoman attorney consultant adviser advisor officer manager administrator professor`,
    title:
      'mr mrs ms miss dr sir lady lord dame prof amb rev sen hon judge justice h.e. h.e h.r.h. madam madame mme messrs',
    honorific:
      'honourable honorable excellency excellencies highness majesty distinguished right hon his her their',
    chaired:
      'chaired co-chaired cochaired moderated co-moderated facilitated co-facilitated presided led hands chairmanship chairpersonship chairship',
    pronoun: 'he she they it',
    and: 'and & nor',
    contrast: 'while whereas but although though',
    opener: `on in regarding concerning with under to from for at as by after before during following while although though
      since when if given despite noting over upon about within without among beyond considering supporting
      addressing responding speaking turning referring recognizing stressing claiming supported opposed asked
      against because unlike like throughout having being further finally additionally moreover furthermore
      however also similarly likewise meanwhile lastly first firstly second secondly third thirdly then next
      subsequently again here there nevertheless nonetheless instead thus therefore consequently later earlier
      yesterday today echoing citing introducing opening closing drawing opposing linking reporting describing`,
    adverb: `also further then again finally however therefore thus both all too once still only just even instead
      first second third lastly subsequently likewise similarly equally moreover nevertheless additionally next later
      each respectively more very quite earlier previously already recently merely firmly simply never always now often rather furthermore meanwhile in turn`,
    auxiliary:
      'has had have would could should will did does do was were is are may might can must',
    generic: `number majority minority handful participants participant delegates delegations parties party members speakers panellists panelists countries governments
      representatives expert experts attendee others states nations many some several most few various numerous discussants
      attendees ministers stakeholders respondents interventions everyone everybody nobody`,
    delegation: `speaker constituency delegation delegations governments delegate delegates representative representatives counterpart counterparts colleague colleagues negotiator envoy mission government
      observer spokesperson`,
    body: `organization organisation organizations organisations network chamber committee commission council union fund bank agency
      programme program institute institution forum federation association alliance group secretariat parliament office
      centre center convention society club churches foundation coalition initiative authority authorities ngo ngos
      board congress confederation conference consortium court department directorate division facility league
      ministry movement panel partnership platform service services taskforce tribunal trust university college
      company corporation corp inc ltd utilities commissioners unions youth caucus peoples women coordinator bloc observatory
      crescent cross academy assembly mission bureau school campaign action international`,
    link: 'of for on and the in a de du des & to',
    particle:
      'de da do dos das du del della di van von der den ter ten bin ibn bint al el la le ben abu ould y e san st.',
    including: 'including namely notably among them like such as',
    meeting: `meeting session sessions plenary roundtable roundtables discussion discussions debate dialogue panel
      workshop conference group groups negotiations talks consultations deliberations exchange event day
      segment agenda text draft decision decisions document report reports resolution issue issues chapter`,
    stance: `concerned pleased against opposed prepared ready convinced grateful disappointed willing reluctant confident
      committed happy keen skeptical sceptical aware glad proud unable able puzzled encouraged critical supportive delighted
      honoured honored satisfied dissatisfied unhappy uncomfortable surprised favourable flexible open of not in`,
    topic: 'on about',
    behalf: 'for behalf',
    constituency:
      'farmers youth women environmental civil private business trade local indigenous ngos non-governmental scientific academic research academia technical diaspora migrant migrants employers workers',
    seconded: 'supported opposed echoed joined seconded backed endorsed accompanied followed',
    from: 'from of',
    common: `this that these those there here what which who whose how why where no not yes such same another any each every
      more less much very other its our we you i my your one two three four five if but or nor so yet
      last next new main key following recent overall general future past present during`,
  });
  addVerbs(words);
  return words;
}

/** How English reports tell who spoke. */
export const english: Lexicon = {
  language: 'en',
  wordAt: wordsOf(englishWords),
  heading:
    /^(?:(?:high[- ]level|ministerial|thematic|opening|closing|parallel|plenary|special|informal|technical|expert|joint)\s+)*(?:round[- ]?tables?|sessions?|panels?|working\s+groups?|plenary|agenda\s+items?|segment|workshop|break-?outs?(?:\s+(?:groups?|sessions?))?|dialogues?|seminars?|hearings?|consultations?|discussion\s+groups?|debates?|side\s+events?|theme|cluster|sub-?theme|item)(?=$|[^\p{L}])/iu,
  meeting:
    /\b(?:meetings?|sessions?|plenary|plenaries|round\s?-?tables?|workshops?|conferences?|panels?|panell?ists?|delegates?|delegations?|participants?|parties|(?:co-?)?chair(?:s|ed|man|woman|person)?|moderators?|rapporteurs?|secretariat|committee|agenda|working\s+groups?|forum|summit|debate|roundtable)\b/iu,
  statementOf:
    /^(?:(?:opening|closing|keynote|introductory|general|written|oral)\s+)*(?:statements?|interventions?|remarks|addresses|address|speech|presentations?|comments?|attitudes?|positions?|views?|contributions?|replies|reply|response|submission)\s+(?:made\s+)?(?:by|of|from)\s+/iu,
  list: /^(?:list\s+of\s+\p{L}+|participants|participation|attendance|attendees|members\s+present|present|apologies|footnotes|acronyms(?:\s+and\s+abbreviations)?|abbreviations|contents|table\s+of\s+contents|references|bibliography|documents|glossary)\s*:?$/iu,
  field:
    /^(?:dates?|venue|place|location|time|duration|speakers?|panell?ists?|discussants?|participants?|present|apologies|organi[sz]ers?|languages?|keywords?|objectives?|subject|title|reference|contact|e-?mail|web(?:site)?|source|note|n\.?b|example|agenda|documents?|distribution|original|prepared\s+by|report\s+by|author)s?$/iu,
  chairedBy:
    /(?:\b(?:(?:co-?)?chaired|moderated|co-?moderated|facilitated|co-?facilitated|presided\s+over|led)\s+by|\bin\s+the\s+hands\s+of|\b(?:co-?)?chair(?:man|woman|person)?ship\s+of)(?:\s+\w+\s+(?:very\s+)?\w+\s+(?:co-?)?chairs?\s*:)?/iu,
  tellsPair: /\bthe (?:former|latter|first|second)\b|^Both\b/i,
  verbForm:
    /^(?!had\s+(?:also\s+)?been)(?:\p{Ll}{3,}ed[\s.,:;]|(?:had|did|could|would)\s(?!be\s)|(?:came|went|ran|left|stood|threw|struck|sprang|won|lost|chose|rose|broke|swept|kept)\s|(?:was|were)\s+(?:less|more|equally|similarly|rather|of)\s|\p{Ll}{2,}[^s\W]s\s+(?:an?|the|its|their|his|her|no)\s)/u,
  ofBoth: /^both$/i,
  ofPair: [/^(?:former|first)$/i, /^(?:latter|second)$/i],
  announces:
    /^(?:it\s+(?:then\s+)?(?:fell|was\s+left)\s+to|next\s+(?:came|was|were|to\s+(?:speak|take\s+the\s+floor)\s+(?:was|were|came))|then\s+came|there\s+followed|(?:nor|neither)\s+(?:was|were|did|does|do|could|would|is|are|has|have|had)|(?:the\s+|an?\s+|another\s+|one\s+|some\s+)?(?:\p{L}+\s+){0,3}(?:questions?|notes?|points?|calls?|support|comments?|voices?|warnings?|proposals?|suggestions?|objections?|repl(?:y|ies)|answers?|concerns?|reservations?|views?|remarks?|appeals?)\s+(?:also\s+|then\s+|next\s+)?(?:came|comes|emerged)\s+from)\s+/iu,
  cleft: /^(?:it\s+(?:was|is)\s+(?:then\s+|also\s+|again\s+)?|from\s+)/i,
  cleftBehind: /^(?:who|that|which|came|comes)$/,
  bothOfThem:
    /^(?:both|the\s+two)\s+(?:countries|delegations|(?:co-?)?chairs|speakers|governments|sides)(?!\p{L})/iu,
  inView:
    /^(?:according\s+to|as\s+for|for|in\s+the\s+(?:view|opinion|judge?ment|words|experience|assessment|eyes)\s+of|from\s+the\s+(?:perspective|(?:stand|view)point|point\s+of\s+view)\s+of|(?:in|from|to)(?=\s+\S+(?:\s+\S+){0,4}['’]s?\s+(?:\p{L}+\s+)?(?:view|opinion|judge?ment|words|experience|assessment|eyes|perspective|mind)\b))\s+/iu,
  view: /^(?:view|views|opinion|position|concern|concerns|priority|priorities|answer|reply|response|message|question|questions|statement|intervention|presentation|suggestion|contribution|perspective|judge?ment|words|experience|assessment|eyes|mind|argument|proposal|recommendation|comment|comments|remarks?)$/i,
  noSpeech:
    /^(?:(?:took|takes?|taken)\s+(?:part|place|over|shape|office|effect)|made\s+(?:up|progress)|held\s+(?:a|an|its|their|elections)|(?:went|goes)\s+(?:home|down)|pays?\s+|set\s+(?:up|a|an|its)\b)/i,
  decides:
    /^(?:observed\s+(?:a|one)\s+minute|(?:adopted|heard|decided|approved|elected|considered|concluded|adjourned|resumed|forwarded|postponed|deferred|convened|established|met|adopts?|decides?)(?!\s+that)\b|took\s+(?:note|up)\b|(?:thus|then|also|later|further|so)\s+(?:adopted|decided|approved|elected|considered|concluded|adjourned|resumed|forwarded|postponed|deferred|convened|established)\b(?!\s+that\b))/i,
  document:
    /^(?:declarations?|agreements?|protocols?|treat(?:y|ies)|acts?|plans?|resolutions?|compacts?|charters?|goals?|frameworks?|strateg(?:y|ies)|agendas?|articles?|paragraphs?|sections?|annex(?:es)?|decisions?|tables?|figures?|chapters?|reports?|papers?|notes?|texts?|documents?|conclusions?|mandates?|accords?|laws?|codes?|guidelines?|principles?|conventions?|conferences?|summits?|days?|years?|weeks?|mechanisms?|objectives?|targets?|rules?|constitutions?|wars?|statements?)$/i,
  speech:
    /^(?:questions?|points?|concerns?|comments?|suggestions?|proposals?|statements?|remarks?|objections?|reservations?|views?|requests?|calls?|keynotes?|addresse?s?|lectures?|interventions?|presentations?|observations?|doubts?|issues?|ideas?|opinions?|clarifications?|explanations?|notes?|voices?|warnings?|appeals?|pleas?|criticisms?)$/i,
  treated:
    /^(?:considered|addressed|discussed|examined|reviewed|adopted|approved|introduced|covered|prepared|submitted|forwarded)$/i,
  by: /^by$/,
  soDid:
    /^(?:(?:and\s+)?(?:so|neither|nor)(?:,[^,]{1,40},)?\s+(?:did|do|does|was|were|is|are|has|have|had|would)|as\s+(?:did|do|does|had|has|have|were|was)|the\s+same\s+(?:was\s+said|went|goes|point\s+was\s+made)\s+(?:by|for))\s+/i,
  tooBehind:
    /^,?\s*(?:too|ditto|the\s+same|did\s+the\s+same|did\s+likewise|as\s+well|also|likewise|neither|either)$/i,
  constituency:
    /^(?:farmers|youth(?:\s+and\s+engos?)?|civil\s+society(?:\s+organi[sz]ations?)?|(?:the\s+)?private\s+sector|(?:the\s+)?business\s+(?:community|sector)|business\s+and\s+industry(?:\s+ngos?)?|environmental\s+ngos?|women\s+and\s+gender|trade\s+unions|local\s+(?:authorities|governments)|indigenous\s+peoples(?:[’']?\s+organi[sz]ations?)?|NGOs|non-governmental\s+organi[sz]ations|(?:the\s+)?(?:scientific|academic|research)\s+community|academia|(?:the\s+)?technical\s+community|diaspora\s+(?:organi[sz]ations?|groups?|associations?)|migrants?[’']?\s+(?:organi[sz]ations?|associations?)|employers[’']?\s+(?:organi[sz]ations?|group)|workers[’']?\s+(?:organi[sz]ations?|group))(?![\p{L}\p{N}])/iu,
  trade:
    /^(?!(?:new|old|young|high|low|great|larg|small|pri|maj|min|inferi|superi|simil|regul)(?:er|or|ar)$)\p{Ll}+(?:ist|yst|er|or|ian|man|woman|ete|mic)$/u,
  tookChair: /\b(?:took|takes|shared|resumed|assumed)\s+the\s+chair\b/i,
  elected: /^(?:elected|appointed|designated|chosen|nominated)$/i,
  possessive: /^(?:his|her|its|their)$/i,
  obliged: /^(?:should|must|shall|ought|need|needs|may|might)$/,
  relative: /^(?:who|which)$/,
  answer: /^to$/,
  demonstrative: /^(?:that|those)$/i,
  indefinite: /^(?:an?|one|another)$/i,
  narrator:
    /^(?:(?:delegates|participants|parties|delegations|members|states)\s+(?:were\s+(?:un|not\s+)able\s+to|could\s+not|did\s+not)\s+(?:agree|reach|resolve|conclude|find)\b|draft\s+(?:resolution|decision|declaration)s?\b|(?:further\s+|informal\s+|formal\s+|bilateral\s+|the\s+|this\s+)*(?:consultations?|discussions?|negotiations?|deliberations?|matter|issue|item)\s+(?:will|was|were)\s+(?:also\s+|then\s+|further\s+)?(?:be\s+)?(?:held|continued?|convened?|taken\s+up|considered|deferred|suspended|resumed?|examined|referred)\b|(?:no(?:\s+other)?\s+(?:delegations?|speakers?|participants?|countr(?:y|ies)|representatives?|members?)|nobody|no\s+one|none\s+of\s+the)\b|it\s+(?:was|is|has\s+been)\s+(?:also\s+|so\s+|then\s+|thus\s+|further\s+|generally\s+)?(?:noted|agreed|decided|recalled|stressed|emphasi[sz]ed|recommended|suggested|pointed|mentioned|said|felt|observed|concluded|proposed|underlined|highlighted|recogni[sz]ed|acknowledged|announced|reported|stated)\b|there\s+(?:was|were)\s+(?:also\s+)?(?:\p{L}+\s+){0,2}(?:agreement|consensus|support|recognition|discussion|debate|calls|broad|general|wide|widespread|unanimous)\b|(?:the\s+|over\s*all\s+)*(?:main|key|following|principal|general|broad|overall)\s+[\p{L}\s-]{0,60}?(?:were|was|are|is|included|discussed|raised|mentioned)\b)/iu,
  goesOn:
    /^(?:he|she|they|the\s+speaker)\s|^(?:it|the\s+(?:delegation|delegate|representative|minister|country))\s+(?:also|further|then|finally|additionally)\s/iu,
  abbreviations: new Set(
    'mr mrs ms dr prof sir st hon h.e h.r.h rev gen col capt amb sen rep cf vs etc al e.g i.e approx dept inc ltd jr sr messrs rev add corr ca jan feb mar apr jun jul aug sep sept oct nov dec'.split(
      ' ',
    ),
  ),
  numbered: new Set('art no nos para paras vol fig op est sec ch pp'.split(' ')),
};
