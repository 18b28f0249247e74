/** Irregular verbs: base, past tenses, past participles; several forms are parted by "/". */
const VERBS = `
arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|befall befell befallen|beget begot begotten
begin began begun|behold beheld beheld|bend bent bent|beset beset beset|bet bet bet|bid bid/bade bid/bidden|bind bound bound|bite bit bitten|bleed bled bled
blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burn burnt burnt
burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost
creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|dive dove dived|do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk
drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
flee fled fled|fling flung flung|fly flew flown|forbid forbade/forbad forbidden|forecast forecast forecast|foresee foresaw foreseen|foretell foretold foretold
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got got/gotten|give gave given|go went gone
grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leant leant|leap leapt leapt|learn learnt learnt|leave left left|lend lent lent
let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken
misunderstand misunderstood misunderstood|outdo outdid outdone|outgrow outgrew outgrown|overcome overcame overcome|overhear overheard overheard|override overrode overridden
oversee oversaw overseen|overshoot overshot overshot|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid paid|plead pled pled
prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|redo redid redone|remake remade remade|repay repaid repaid|resell resold resold
retake retook retaken|rethink rethought rethought|rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn
say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot
show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung
slit slit slit|smell smelt smelt|sow sowed sown|speak spoke spoken|speed sped sped|spell spelt spelt|spend spent spent|spill spilt spilt|spin spun spun|spit spat spat
split split split|spoil spoilt spoilt|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk
stride strode stridden|strike struck struck/stricken|string strung strung|strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum
swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden
undergo underwent undergone|undercut undercut undercut|underlie underlay underlain|understand understood understood|undertake undertook undertaken|undo undid undone|unwind unwound unwound
uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|wed wed wed|weep wept wept|win won won|wind wound wound
emplane emplaned emplaned|enplane enplaned enplaned|deplane deplaned deplaned|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written`;

const NOUNS = `
men man|women woman|children child|people people|feet foot|teeth tooth|geese goose|mice mouse|oxen ox|lice louse|dice die|pence penny
leaves leaf|lives life|wives wife|knives knife|wolves wolf|shelves shelf|thieves thief|halves half|selves self|calves calf|loaves loaf|scarves scarf|hooves hoof|elves elf
analyses analysis|bases basis|crises crisis|theses thesis|hypotheses hypothesis|diagnoses diagnosis|axes axis|oases oasis|emphases emphasis|syntheses synthesis|parentheses parenthesis|antitheses antithesis
criteria criterion|phenomena phenomenon|referenda referendum|memoranda memorandum|addenda addendum|errata erratum|strata stratum|bacteria bacterium|curricula curriculum|fora forum
alumni alumnus|nuclei nucleus|radii radius|fungi fungus|stimuli stimulus|syllabi syllabus|cacti cactus|foci focus|loci locus|appendices appendix|indices index|matrices matrix|vertices vertex
communiqués communiqué|attachés attaché|chargés chargé|chateaux chateau|bureaux bureau|plateaux plateau|passers-by passer-by|attorneys-general attorney-general|secretaries-general secretary-general
sons-in-law son-in-law|brothers-in-law brother-in-law|media medium|data data|series series|species species|means means|headquarters headquarters|news news|politics politics|economics economics
talks talk|troops troops|clothes clothes|goods goods|arms arms|thanks thanks|premises premise|barracks barracks|crossroads crossroads|mathematics mathematics|physics physics|ethics ethics|statistics statistic|diplomacies diplomacy
buses bus|gases gas|lenses lens|viruses virus|bonuses bonus|censuses census|campuses campus|statuses status|consensuses consensus|geniuses genius|surpluses surplus|focuses focus|caucuses caucus|choruses chorus|yes yes
heroes hero|echoes echo|potatoes potato|tomatoes tomato|torpedoes torpedo|vetoes veto|embargoes embargo|cargoes cargo|mosquitoes mosquito|volcanoes volcano|mottoes motto|noes no`;

const ADJECTIVES = `
better good|best good|worse bad|worst bad|less less|least least|more more|most most|further further|furthest far|farther far|farthest far|elder old|eldest old|latter latter|former former|inner inner|outer outer|upper upper|lesser less`;

const pairs = (table: string): [string, string][] =>
  table
    .trim()
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(" "))
    .map(([form = "", lemma = ""]): [string, string] => [form, lemma]);

const PARTS = VERBS.trim()
  .split(/[|\n]/)
  .map((entry) => entry.trim().split(" "))
  .map(([base = "", past = "", participle = ""]) => ({
    base,
    past: past.split("/"),
    participle: participle.split("/"),
  }));

const BASES = new Set(PARTS.map(({ base }) => base));
const PASTS = new Set(PARTS.flatMap(({ past }) => past));
const PARTICIPLES = new Set(PARTS.flatMap(({ participle }) => participle));

/** Forms that are a past tense and never a participle ("broke"), and the other way round ("broken"). */
export const ONLY_PAST: ReadonlySet<string> = new Set(
  [...PASTS].filter((form) => !PARTICIPLES.has(form) && !BASES.has(form)),
);
export const ONLY_PARTICIPLE: ReadonlySet<string> = new Set(
  [...PARTICIPLES].filter((form) => !PASTS.has(form) && !BASES.has(form)),
);

/** Form -> base of the irregular past tenses and participles. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map([
  ...PARTS.flatMap(({ base, past, participle }) =>
    [...past, ...participle].map((form): [string, string] => [form, base]),
  )
    // "lay" and "found" are bases of their own; the tag cannot tell, the commoner reading is kept.
    .filter(([form, base]) => !["lay lie", "saw see"].includes(`${form} ${base}`) || form === "saw"),
  ...pairs(
    "am be|is be|are be|was be|were be|been be|being be|'m be|'re be|'s be|has have|had have|'ve have|'d have|does do|goes go|n't not|ai be|dying die|lying lie|tying tie|vying vie",
  ),
]);
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(pairs(NOUNS));
export const IRREGULAR_ADJECTIVES: ReadonlyMap<string, string> = new Map(pairs(ADJECTIVES));

/** Words of the closed classes, whatever their tag. */
export const CLOSED: ReadonlyMap<string, string> = new Map(
  pairs(
    "an a|n't not|wo will|ca can|'ll will|me I|i I|my my|him he|his his|her her|us we|our our|them they|their their|these this|those that|'em they|would would|could could|should should|might might|sha shall",
  ),
);
/** Pronouns that are objects: "her" the pronoun is "she", the possessive stays. */
export const PRONOUNS: ReadonlyMap<string, string> = new Map(
  pairs("her she|myself myself|whom who|his his|mine mine|ours ours|theirs theirs|hers hers|'s we"),
);
