/** Closed classes and verb classes of English that the grammar reads. Lemmas, unless the name says forms. */

import { ROYALS } from "../../vocabulary/monarchs.ts";
import { wordSet } from "../../word-set.ts";

export const BE_FORMS = wordSet("be is are was were been being am 's 're 'm");
export const HAVE_FORMS = wordSet("have has had having 've");
export const DO_FORMS = wordSet("do does did");
export const GET_FORMS = wordSet("get gets got getting gotten");
export const MODAL_FORMS = wordSet(
  "will shall would should could can may might must 'll wo ca sha ought 'd cannot",
);
/** "by nine votes to none", "by a majority of two": how much there was of it, not who did it. */
export const COUNTS = wordSet("vote votes majority margin");
export const NEGATIONS = wordSet("not n't never nor hardly scarcely");

/** "be" + one of these + "to" + verb is a future. */
export const PROSPECTIVE = wordSet("due set about poised slated going bound");

/** Verbs that report speech or thought and take a clause. */
export const REPORTING = wordSet(`
  say tell report state declare announce note add claim insist warn stress argue believe think acknowledge admit
  explain confirm deny reiterate reaffirm emphasize emphasise underline underscore observe remark suggest indicate
  reveal affirm assert maintain charge allege contend concede complain caution pledge promise vow predict recall
  write read show mean hope know learn hear feel understand find conclude agree decide estimate assume expect fear
  point comment reply respond answer assure inform remind notify convince persuade tweet quote conclude hint signal
  propose demand urge recommend request order rule ensure see realize realise doubt wish worry boast joke repeat
  regret lament disclose testify speculate imply advise counter retort quip continue cry shout ask wonder determine demonstrate
`);

/** Verbs that introduce or follow a quoted sentence: "..., said the minister". */
export const SPEECH = wordSet(`
  say tell report state declare announce note add claim insist warn stress argue acknowledge admit explain confirm
  deny reiterate reaffirm emphasize emphasise underline underscore observe remark suggest indicate reveal affirm
  assert maintain allege contend concede complain caution pledge promise vow predict recall write read comment reply
  respond answer tweet quote conclude hint ask wonder continue believe think know hope recount joke quip counter
  retort boast lament reckon estimate learn show
  disclose elaborate interject echo object protest opine
  confide sigh grumble mutter exclaim whisper shout groan murmur muse shrug enthuse chuckle
`);

/** Speech verbs whose clause follows a person: "told Haddad that". */
export const ADDRESSEE_VERBS = wordSet(
  "tell inform assure remind notify convince persuade warn advise show promise ask brief teach",
);

/** Those whom states recall. */
export const CALLED_HOME = wordSet(
  "ambassador envoy diplomat consul chargé attaché attache adviser advisor troop expert",
);

/** "urge A to sign": A signs. */
export const OBJECT_CONTROL = wordSet(`
  urge ask tell order invite persuade convince force compel oblige instruct request press push pressure allow permit
  enable encourage help lead cause get require want expect direct authorize authorise command forbid warn advise
  prompt bring appoint choose name elect send empower challenge entitle lobby summon beg implore incite induce
  recruit select assign mandate task commission believe consider think know find need like prefer entreat
`);

/** "accuse A of signing", "prevent A from signing": A signs. By preposition. */
export const GERUND_OBJECT_CONTROL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["of", wordSet("accuse suspect convict acquit warn")],
  [
    "for",
    wordSet(
      "blame praise congratulate compliment commend criticise criticize condemn thank fault rebuke fine punish sanction denounce hail",
    ),
  ],
  // "congratulated A on being elected"
  ["on", wordSet("congratulate compliment commend")],
  [
    "from",
    wordSet(
      "prevent bar stop dissuade ban keep discourage prohibit deter block restrain hold save spare protect inhibit",
    ),
  ],
  ["into", wordSet("talk coax pressure coerce trick drag lure force")],
]);

/** "made A sign", "helped A win", "saw A leave": bare infinitive after the object. */
export const BARE_INFINITIVE = wordSet("make let help see hear watch have");

/** Verbs with two bare objects: what follows a name may be the second one. */
export const DITRANSITIVE = wordSet(`
  give offer grant show send hand tell award pay bring lend sell promise deny allow owe assign cost wish teach ask
  present deal allot extend guarantee accord refuse spare cede
`);

/** Verbs whose complement is a predicate nominal. */
export const COPULAS = wordSet("be become remain seem appear stay represent constitute prove");

/** Verbs that take a gerund as what they are about: "suggested taking", "began holding". */
export const GERUND_TAKERS = wordSet(`
  suggest consider begin start stop finish avoid deny include propose continue keep risk recommend oppose discuss
  mean involve favor favour resume cease admit mention postpone delay quit advocate entail require try like prefer
  contemplate support defend rule reject dismiss resist
`);

/** Nouns of the news that no verb shares a form with. */
export const NEVER_VERBS = wordSet(`
  summit meeting session ceremony treaty agreement conference minister president ambassador envoy embassy consulate
  country nation state-of-emergency relation government election parliament official leader
`);

/** Verbs whose past differs from their participle. */
export const DISTINCT_PASTS = wordSet(`
  be say do go take give see begin break speak write choose drive eat fall fly forget freeze grow hide ride rise shake
  show steal swear throw tear wear draw withdraw undertake know sing swim have bear overthrow foresee arise ring
  sink shrink spring mistake bite blow undergo forgo awake weave
`);

/** Verbs of headlines; only these are looked for where a tagger saw no verb. */
export const HEADLINE_VERBS = wordSet(`
  sign ink visit meet praise hail host urge warn vow slam back welcome open end halt reject accuse recall expel ratify
  adopt agree announce approve arrest ask attack ban blast block boost break call cancel choose claim clear close
  condemn confirm criticize criticise cut defend defy demand denounce deny deploy discuss dismiss draw elect endorse
  expand extend face fear file find free get give grant greet help hit hold impose indict invade invite join jail
  kill lash launch lead leave lift lose make mark mediate mourn move mull name nominate offer oppose order oust
  pardon pass pick plan pledge plead postpone press probe propose protest pull push quit raise reach receive
  recognize recognise refuse reiterate release renew replace resign respond restore resume return revoke rule
  sack say see seek seize send set shun slap snub stage start stop strike summon support suspend swap swear
  take talk tap tell threaten tour travel treat unveil view vote weigh win withdraw woo head begin arrive depart
  fly land stay remain die fall rise create form cap curb seal clinch broker ease laud salute reopen sever scrap dump
  appeal deliver exit revive assail blame rebuff rejoin restart secure settle spurn unite uphold mend eye reconcile
  capture recapture overthrow besiege flay chide scold decry deplore cede concede flee
  reaffirm conclude convene establish normalise normalize deport evacuate annex allow defuse dissolve shake avert
`);

/** "Peru's decision to leave": the owner of the noun is who leaves. */
export const INTENTION_NOUNS = wordSet(`
  decision plan move refusal attempt offer promise pledge bid effort agreement intention proposal failure request
  readiness willingness desire ambition threat commitment right determination vow inability ability unwillingness
  reluctance push campaign drive aim goal resolve aspiration hope wish quest unreadiness application eagerness
`);

/** Nouns with a that-clause for their content: "the claim that Peru had signed". */
export const CONTENT_NOUNS = wordSet(`
  claim news fact announcement hope fear report statement accusation allegation belief assumption suggestion
  possibility idea view opinion argument conviction confidence proof evidence sign rumor rumour warning promise
  pledge assurance condition demand proposal understanding concern impression message notion doubt conclusion
  complaint denial admission speculation regret rumours assertion
`);

/** Passives that keep a bare noun after them: "was named envoy". */
export const NAMING = wordSet(
  "name elect appoint give grant award call make offer show crown deny send choose",
);

/** Verbs without a passive; a past form of them in a headline is active. */
export const INTRANSITIVE = wordSet(`
  arrive fail die end begin start collapse resign emerge rise fall go come return depart meet talk speak agree
  disagree happen occur continue stay remain appear disappear survive retire step resume say warn win lose vow
`);

/** Holders of offices, trades and kin, and words that stand before a person's name. Singular. */
export const ROLE_NOUNS: ReadonlySet<string> = wordSet(
  `
  president vice-president minister premier secretary chancellor ambassador envoy diplomat chief head leader sheikh pope cardinal bishop archbishop patriarch imam ayatollah rabbi priest monsignor
  governor mayor deputy senator congressman congresswoman lawmaker legislator mp parliamentarian chairman chairwoman chairperson chair
  speaker commissioner director spokesman spokeswoman spokesperson adviser advisor aide assistant attache consul
  counterpart colleague predecessor successor host guest official officer general colonel major captain lieutenant
  sergeant admiral marshal commander brigadier commodore judge justice prosecutor attorney lawyer jurist professor doctor dr
  scholar historian economist analyst expert scientist journalist reporter correspondent editor writer author
  columnist critic activist campaigner dissident rebel warlord negotiator mediator delegate representative
  rapporteur coordinator administrator manager executive ceo founder co-founder owner entrepreneur businessman
  businesswoman tycoon banker politician candidate nominee member fellow veteran strongman ruler monarch dictator
  regent viceroy undersecretary under-secretary sub-secretary superintendent inspector agent spy citizen
  wife husband spouse consort fiancee son daughter father mother brother sister widow widower uncle aunt cousin nephew niece friend ally
  rival opponent critic partner successor resident native actor actress singer player coach student teacher
  plenipotentiary chargé nuncio legate interlocutor statesman stateswoman councillor counselor counsellor
  secretary-general treasurer comptroller auditor ombudsman clerk registrar lord lady sir dame mr mrs ms mister
  madam comrade señor senor herr monsieur sheikha crown-prince taoiseach tanaiste chieftain elder cleric
  theologian philosopher poet novelist inventor engineer architect physician nurse farmer worker soldier pilot
  astronaut cosmonaut man woman boy girl person
  curator dean rector vice-chancellor trustee mathematician physicist chemist biologist geologist meteorologist linguist
  sociologist anthropologist archaeologist psychologist psychiatrist epidemiologist astronomer surgeon composer musician
  painter sculptor photographer filmmaker screenwriter publisher broadcaster blogger programmer researcher lecturer
  librarian archivist translator interpreter philanthropist industrialist investor lobbyist strategist pollster
  unionist organizer organiser midfielder striker goalkeeper medalist medallist athlete cyclist swimmer councilman councilwoman
  academic referee coauthor co-author comedian guitarist drummer dancer choreographer cartoonist biographer teammate classmate
  firefighter detective constable gunman boyfriend girlfriend gentleman
`,
  ROYALS,
);

/** Organisations and things after which a proper name follows directly: "news agency TASS". */
export const NAMED_KINDS = wordSet(`
  agency company party group movement newspaper magazine daily weekly giant bank militia broadcaster network city
  town village capital port suburb ship vessel frigate ferry state province republic island region district island operation project
  programme program team club firm website airline carrier producer opposition rebel separatist guerrilla
  journal film movie novel steamer liner submarine destroyer warship yacht tanker charity retailer manufacturer carmaker automaker
`);

/** Nouns of an event or a relation that carry their own places and participants. */
export const EVENT_NOUNS = wordSet(`
  talk talks meeting visit trip tour summit conference session negotiation consultation discussion conversation
  ceremony signing reception dinner lunch dialogue dialog call election vote referendum war conflict attack raid
  strike invasion annexation occupation crisis coup protest demonstration rally clash fighting battle killing
  assassination bombing blast explosion shooting arrest trial speech address statement briefing interview event
  congress assembly forum exhibition festival parade exercise drill deployment withdrawal arrival departure stay
  stop stopover encounter gathering round opening closing inauguration funeral wedding anniversary celebration
  appearance mission evacuation
`);

/** Noun -> prepositions that it selects: "talks with Chad on trade". */
export const NOUN_PREPS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        "talk negotiation consultation discussion dialogue dialog conversation",
        "with on about over between among for",
      ],
      [
        "meeting session summit encounter conference call conversation phone-call",
        "with on about between of for",
      ],
      ["visit trip tour journey voyage return", "to by from through"],
      [
        "relation relationship tie link cooperation co-operation partnership friendship alliance contact border trade",
        "with between to",
      ],
      [
        "agreement treaty accord pact deal memorandum protocol convention contract compromise understanding truce",
        "with on between for about over",
      ],
      [
        "war conflict fight fighting dispute row clash standoff tension rivalry quarrel feud spat struggle",
        "with between against over on",
      ],
      ["sanction campaign protest crime charge accusation allegation case lawsuit action", "against on"],
      ["attack raid strike assault", "on against by"],
      ["ban embargo tariff restriction limit cap duty pressure curb", "on against"],
      [
        "ambassador envoy representative delegate emissary consul adviser advisor aide commissioner nuncio",
        "to for at on in",
      ],
      ["party signatory successor heir observer adviser host", "to"],
      ["minister secretary undersecretary spokesman spokeswoman spokesperson director deputy", "for"],
      [
        "support aid need demand reason responsibility call plan proposal hope respect bid request preparation",
        "for",
      ],
      [
        "assistance contribution approach access threat response answer alternative solution return reference letter",
        "to",
      ],
      [
        "statement declaration decision resolution report view position law decree information progress consensus",
        "on about",
      ],
      ["invitation address reply message gift commitment obstacle key right exit entry", "to from"],
      [
        "interest role change increase rise drop decline decrease reduction participation belief confidence fall",
        "in",
      ],
      ["delegation message letter statement request", "from by of"],
      ["meeting talk dispute agreement", "among"],
      ["regime junta", "in"],
    ] as const
  ).reduce((all, [nouns, preps]) => {
    for (const noun of nouns.split(" "))
      all.set(noun, new Set([...(all.get(noun) ?? []), ...preps.split(" ")]));
    return all;
  }, new Map<string, Set<string>>()),
);

/** Prepositions that are also subordinators when a finite clause follows. */
export const CLAUSAL_PREPS = wordSet("after before since until till as than for in like");

export const SUBORDINATORS = wordSet(`
  while if although though because unless whereas once lest whether when whenever where wherever
  why how that
`);

/** "as well as", "according to": longest match first; the value is the class that the run takes. */
export const MULTIWORDS: ReadonlyMap<string, "prep" | "mark" | "cc" | "adv"> = new Map(
  (
    [
      [
        "prep",
        `according to|on behalf of|in response to|ahead of|together with|along with|at the invitation of|at an invitation of|at invitation of|on the invitation of|on invitation of|upon the invitation of|
        in the presence of|prior to|because of|due to|instead of|in front of|in favor of|in favour of|in line with|
        in accordance with|in addition to|in spite of|with regard to|with respect to|in connection with|
        in cooperation with|in conjunction with|in light of|in view of|in terms of|in exchange for|in return for|
        in retaliation for|in protest at|in protest against|in support of|on top of|out of|as of|as for|as to|
        apart from|aside from|other than|rather than|such as|next to|close to|near to|up to|thanks to|by means of|
        by way of|for the sake of|in charge of|in case of|in the wake of|in the event of|in honor of|in honour of|
        in defiance of|in violation of|in breach of|in memory of|in place of|in search of|on account of|
        on the sidelines of|on the margins of|on the eve of|on the occasion of|with the participation of|
        with the exception of|at the request of|on the request of|upon the request of|at the expense of|at the behest of|under the auspices of|
        in the course of|in the run-up to|by virtue of|as a result of|at odds with|in the midst of|in talks with|off the coast of|
        as part of|at the head of|in keeping with|subject to|except for|contrary to|regardless of|inside of|
        outside of|away from|back to|at the end of|at the beginning of|at the start of|on the part of|
        in the company of|in consultation with|in coordination with|in collaboration with|in partnership with|
        in tandem with|north of|south of|east of|west of|northeast of|northwest of|
        southeast of|southwest of|owing to|in the name of|in pursuit of|in relation to|beginning from|starting from|commencing from`,
      ],
      [
        "mark",
        `so that|in order that|as soon as|as long as|even though|even if|as if|as though|given that|
        provided that|in case|now that|except that|the moment|by the time|so long as|only if|only when|
        just as|even as|ever since|insofar as|on condition that`,
      ],
      ["cc", `as well as|and/or|and / or|but also|not to mention`],
      [
        "adv",
        `in turn|of course|for example|for instance|in addition|in particular|in fact|at least|at most|so far|
        at all|no longer|by contrast|in return|on the other hand|on the one hand|as well|as yet|in general|
        in short|after all|above all|for the first time|once again|once more|more than once|more than|less than|
        up to now|to date|in part|by far|as soon as possible|
        as early as possible|as quickly as possible|as far as possible|as a result|at the same time|in the meantime|for now|at first|at last|
        in the end|from time to time|face to face|in person|in public|in private|in advance|in full|in detail|
        in all respects|in vain|in effect|in order|so as|once before|all but|that is|at large|such that|not only|each other|one another`,
      ],
    ] as const
  ).flatMap(([kind, list]) =>
    list
      .split("|")
      .map((entry) => [entry.trim().replaceAll(/\s+/g, " "), kind] as const)
      // Reciprocals are objects, not adverbs.
      .filter(([entry]) => entry !== "each other" && entry !== "one another"),
  ),
);

export const MULTIWORD_STARTS: ReadonlySet<string> = new Set(
  [...MULTIWORDS.keys()].map((entry) => entry.split(" ")[0] ?? ""),
);

/** Single words that are prepositions whatever their tag says, when a noun phrase follows. */
export const PREPOSITIONS = wordSet(`
  of in on at by with from for to into onto upon about against between among amongst during through throughout
  across over under above below behind beside besides beyond near toward towards until till since after before
  within without via per despite amid amidst amongst around along inside outside off up down past like unlike than
  as concerning regarding including following except versus vs alongside aboard atop pending notwithstanding
`);

export const WEEKDAYS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
`);
export const MONTHS = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
`);
export const DAY_WORDS = wordSet("today yesterday tomorrow tonight");
export const TIME_UNITS = wordSet(`
  second minute hour day week fortnight month quarter year decade century weekend weekday morning afternoon evening
  night noon midnight spring summer autumn fall winter season moment time
`);
export const TIME_STARTERS = wordSet("last next this past coming every each previous following same");
export const DAY_PARTS = wordSet("morning afternoon evening night");
export const TIME_ENDS = wordSet("ago later earlier before after beforehand afterwards");

/** Where somebody stands in a picture: "Brandt (right)", "Addo, center left,". */
export const CAPTION_WORDS = wordSet(`
  left right center centre second third fourth fifth first from top bottom l r c front back row far and rear
  background foreground pictured file photo
`);
