import { ROYALS, wordSet } from "@chancery/language";

import { FORMS_OF_ADDRESS, MALAY_STYLES } from "../../document/index.ts";

/** Vocabulary of the name grammar. Lower case; data only. */

/** Nouns that stand right before a person's name as a title, beside the roles that the knowledge base lists. */
export const TITLE_NOUNS: ReadonlySet<string> = wordSet(
  `
  president vice-president premier minister chancellor secretary secretary-general undersecretary chairman chairwoman
  chairperson chair speaker senator congressman congresswoman representative governor mayor ambassador envoy diplomat
  consul attache commissioner commandant commander general colonel major captain lieutenant admiral marshal commodore brigadier generalissimo sergeant
  corporal judge justice prosecutor professor director director-general chief leader spokesman spokeswoman spokesperson
  aide adviser advisor negotiator lawmaker legislator deputy analyst activist journalist correspondent economist historian
  sheikh sheikha pope patriarch cardinal archbishop bishop
  imam ayatollah rabbi reverend father sister lord lady sir dame baroness baron count duke duchess taoiseach
  pm fm mp vp ceo counterpart predecessor successor colleague rapporteur coordinator lawyer attorney expert scholar politician candidate
  strongman dictator warlord founder host rival chargé delegate co-chair co-chairman coach
  rector vice-rector sheriff superintendent curator academician ombudsman councillor councilor inspector comptroller alderman magistrate
  legate ataman hetman chamberlain catholicos archimandrite regent
`,
  ROYALS,
);

/** Abbreviated titles and courtesy titles; a period may follow. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  ...FORMS_OF_ADDRESS,
  ...MALAY_STYLES,
  ..."monsignor msgr mgr mullah fr gen brig lt col maj capt cmdr cdr cpl sgt adm sen rep gov rev st mme senor monsieur herr frau don doña h.e. comrade ustaz".split(
    " ",
  ),
]);

/** Lower-case words inside personal names. */
export const PARTICLES = wordSet(
  "de da do dos das dia del della di du des los las van von der den ter ten bin bint ibn ben al el ul ur ad-din la le lo y e zu zur af av abu ould ag",
);

/** Words that name the kind of an agreement. */
export const AGREEMENT_NOUNS = wordSet(
  "treaty agreement accord pact protocol convention declaration memorandum charter statute covenant concordat accords compact armistice communique communiqué treaties conventions",
);

/** Last nouns of the names of bodies. */
export const BODY_NOUNS = wordSet(`
  ministry department office agency bureau directorate administration authority service council commission committee
  board panel court tribunal parliament assembly congress senate duma knesset majlis bundestag house cabinet government
  secretariat delegation mission embassy consulate union organization organisation association alliance league
  federation confederation community commonwealth bloc group forum bank fund corporation company institute
  institution university college academy school courier gazette chronicle telegraph journal observer guardian standard mail mercury daily weekly centre center foundation party movement front coalition army navy
  forces guard police command corps brigade battalion troops news agency press newspaper times post herald tribune
  network holdings holding ltd inc plc corp co llc llp gmbh sarl pjsc ojsc fc airlines airways industries initiative programme program society chamber exchange observatory club league taskforce organ troika
`);

/** Last nouns of the names of buildings and grounds. */
export const FACILITY_NOUNS = wordSet(`
  temple shrine monastery fortress palace residence airport airfield airbase base hotel hall square street avenue road boulevard bridge tower monument
  memorial mosque cathedral church temple port harbor harbour station stadium museum castle villa ranch estate camp dacha
  lawn deck quay prison hospital library garden gardens
`);

/** Buildings that are as often those who work in them. */
export const INSTITUTIONS = wordSet("church museum hospital library prison monastery garden gardens hotel");

/** Last nouns of geographic names. */
export const GEOGRAPHIC_NOUNS = wordSet(`
  province region oblast district county prefecture governorate state territory island islands archipelago peninsula
  river lake sea ocean gulf bay strait straits channel canal mountain mountains valley desert plateau coast delta
  basin cape heights strip corridor plain hills isle reef shoal falls city town village republic
`);
/** First nouns of geographic names: "Lake Victoria", "Mount Paektu". */
export const GEOGRAPHIC_FIRST = wordSet(
  "lake mount cape port fort gulf strait bay isle san santa santo são saint st el los las",
);

/** Last nouns of named events. */
export const EVENT_NOUNS = wordSet("summit conference talks process games olympics war revolution expo");

/** Prepositions after which a lone unknown name is more likely a place. */
export const LOCATIVES = wordSet("in at near from via outside towards toward around across");

/** Nouns before "of NAME" or in apposition that make it a place. */
export const PLACE_NOUNS = wordSet(
  "native resident residents people mayor governor bishop archbishop city town village capital port province region district state island suburb hamlet county municipality resort airport",
);

export const MONTHS_DAYS = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
`);

/** Verbs after a name that tell of somebody who speaks. */
export const SPEECH = wordSet(
  "said says told tells added noted stressed warned announced declared insisted explained argued replied recalled remarked asked spoke",
);

/** Capitals that are no body: offices, measures, Roman numbers. */
export const NO_BODY = wordSet(
  "pm fm mp mps mep meps ceo cfo vp am pm gdp gnp tv hiv aids ngo ngos usd eur gmt utc est edt ok id vip q&a ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xix xx xxi op ed mou mous moa moas covid eam eams dpm",
);

/** Illnesses, which English writes with a capital and which are nobody and no place. */
export const ILLNESSES = wordSet(
  "covid covid-19 coronavirus sars sars-cov-2 mers ebola zika dengue malaria cholera polio omicron mpox monkeypox hiv aids influenza",
);

/** Words whose capital at the start of a sentence says nothing. */
export const STARTERS = wordSet(`
  the a an this that these those he she it they we i you his her its their our my in on at by for from of to with as if
  after before while when since although though but and or so then there here now today yesterday earlier later meanwhile
  also both all some many most more several few each every no not one two three four five six seven eight nine ten what
  which who why how where during under over about between among despite according because however speaking asked
  once until unless within without along amid against following
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozens scores hundreds thousands nearly almost around
  anyone anybody everyone everybody someone somebody nobody whoever whatever none another other such only even still just yet
`);

/** What ministries and committees are for; also lower case before "ministry". */
export const MINISTRY_FIELDS = wordSet(`
  foreign defense defence interior finance economy trade energy justice health education culture agriculture transport
  transportation environment industry labor labour tourism information communications emergencies development security
  cooperation co-operation commerce affairs external internal home exterior relations planning oil petroleum investment
  investments technology economic technical scientific cultural commercial political military social legal human customs border
  friendship consular peace nuclear maritime media broadcasting water science sport sports youth immigration migration tourism fisheries integration rights humanitarian african regional diaspora abroad national veterans combatants
`);

/** Titles that end the name of a body read from right to left. */
export const RANKED_TITLES = wordSet(
  "president minister premier chancellor ambassador chairman chairwoman chairperson speaker spokesman spokeswoman spokesperson director mr mrs ms king queen prince senator governor mayor envoy",
);
