/** Head nouns by class; lemmas, singular. */

import { MONARCHS, wordSet } from "@chancery/language";

export const NOUN_CLASSES = {
  document:
    wordSet(`agreement settlement accord treaty pact deal bargain declaration memorandum memoranda protocol convention charter contract document communique communiqué
    framework roadmap road-map compact covenant instrument statement arrangement understanding letter annex act armistice truce ceasefire cease-fire mou draft text`),
  programmes: wordSet(`program programme plan schedule`),
  talks: wordSet(`talk negotiation discussion consultation dialogue dialog round`),
  chapters: wordSet(`chapter`),
  troops:
    wordSet(`troop force soldier army tank warship warplane aircraft peacekeeper unit battalion brigade division marine fighter jet contingent
    personnel military navy fleet carrier missile police policeman paratrooper battery militia rebel officer gunship destroyer frigate submarine
    bomber gendarme commando adviser advisor regiment mercenary observer monitor armour armor gunboat`),
  relations: wordSet(`relation tie relationship link contact`),
  mission: wordSet(`embassy consulate mission legation consulate-general high-commission`),
  /** Of missions those that are nothing but a state's own: "a support mission" ties nobody to anybody. */
  embassies: wordSet(
    `embassy consulate legation consulate-general diplomatic-mission permanent-mission high-commission`,
  ),
  states: wordSet(`state country nation republic`),
  bureaux: wordSet(`office section bureau`),
  sides: wordSet(`side delegation team`),
  sanctions: wordSet(`sanction embargo blockade tariff restriction ban restrictive-measure`),
  aid: wordSet(
    `aid assistance relief loan grant credit food medicine vaccine donation help fund funding supply weapon ammunition equipment package support asylum gift scholarship`,
  ),
  powers: wordSet(`power authority duty responsibility`),
  /** What states and people are freed from without having been held by anybody. */
  constraints: wordSet(
    `restraint constraint shackle yoke burden fear pressure obligation dependence colonialism domination oppression tyranny poverty worry doubt`,
  ),
  captives: wordSet(
    `prisoner hostage captive detainee inmate dissident suspect fugitive convict defendant sailor crew crewman journalist pilot`,
  ),
  text: wordSet(
    `resolution statement declaration communique communiqué document decision budget plan programme program strategy charter constitution concept text motion`,
  ),
  reports: wordSet(
    `report conclusion recommendation guideline direction doctrine roadmap road-map agenda rule regulation`,
  ),
  initiatives: wordSet(`initiative`),
  credentials: wordSet(`credential copy-of-credential copy-of-credentials`),
  instruments: wordSet(`instrument ratification`),
  ratifications: wordSet(`ratification`),
  truce: wordSet(`ceasefire cease-fire truce armistice hostility fighting cessation`),
  attack: wordSet(
    `attack offensive strike raid airstrike invasion assault missile rocket war bombardment campaign incursion warfare shelling bombing
    cyberattack cyber-attack ambush massacre`,
  ),
  office: wordSet(`office power chair chairmanship presidency premiership post oath`),
  independence: wordSet(`independence sovereignty statehood`),
  territory: wordSet(
    `right territory region land annexation result government independence sovereignty statehood state republic border borders`,
  ),
  diplomats: wordSet(
    `diplomat ambassador attaché attache envoy consul consul-general charge chargé nuncio affaires d'affaires affaire d'affaire official embassy journalist correspondent inspector adviser advisor citizen national staff`,
  ),
  envoys: wordSet(
    `ambassador envoy diplomat consul attaché attache charge chargé representative emissary minister commissioner affaires d'affaires affaire d'affaire nuncio legate ministers`,
  ),
  oaths: wordSet(`oath`),
  deputies: wordSet(`deputy vice-president vice-premier aide adviser advisor lieutenant emissary`),
  residents: wordSet(
    `ambassador envoy diplomat consul charge chargé representative affaires affaire nuncio legate`,
  ),
  border: wordSet(`border border-post frontier crossing airspace port strait checkpoint waters`),
  phone: wordSet(
    `phone telephone telephone-call phone-call call telephone-conversation phone-conversation telephone-talk videoconference video-conference video videolink video-link hotline`,
  ),
  wreath: wordSet(`wreath flower garland offering bouquet`),
  signature: wordSet(`signature name`),
  missiles: wordSet(
    `missile rocket shell torpedo mortar drone projectile bomb grenade explosive mine airstrike`,
  ),
  bodies:
    wordSet(`organization organisation union bloc alliance council committee commission court tribunal league federation confederation
    community association assembly fund bank body agency republic state secretariat party forum grouping`),
  elections: wordSet(
    `election reelection re-election vote poll presidency runoff run-off referendum majority ballot`,
  ),
  membership: wordSet(`member membership`),
  joining: wordSet(`accession membership bid entry`),
  accessions: wordSet(`accession membership admission`),
  arrivals: wordSet(`airport airfield airbase runway tarmac station quay dock`),
  agitators:
    wordSet(`protester protestor demonstrator ten thousand hundred crowd student worker supporter opponent activist resident villager
    dissident people monk miner farmer`),
  demands:
    wordSet(`demand condition target criterion requirement deadline obligation need standard expectation resistance end fate challenge
    criticism goal final semifinal quarterfinal semi-final quarter-final cup match game press reporter journalist deputy commitment quota`),
  trade: wordSet(
    `import export flight travel trade broadcast sale purchase visa adoption entry transit export good fishing`,
  ),
  goods:
    wordSet(`good import export product oil gas wheat beef fish ship vessel aircraft car coal barley wine steel
    aluminium timber textile sugar coffee`),
  post: wordSet(
    `ambassador envoy minister president premier chancellor representative chief head leader secretary-general chairman chairwoman chair
    chairperson secretary governor commissioner speaker`,
    MONARCHS,
  ),
  charges: wordSet(
    `contempt offence offense manslaughter perjury sedition incitement theft smuggling trafficking blackmail
    misconduct interference hacking sabotage arson charge crime insurrection rebellion laundering graft complicity extortion abuse corruption treason espionage genocide murder fraud count embezzlement bribery spying terrorism conspiracy`,
  ),
  parliaments: wordSet(
    `parliament senate congress assembly bundestag duma knesset majlis diet lawmaker deputy senator legislator chamber house council legislature`,
  ),
  treaties: wordSet(`treaty agreement accord pact protocol convention deal`),
  rulers: wordSet(`government authority regime administration opposition junta leadership cabinet`),
  acts: wordSet(`functioning performance announcement justification insinuation rhetoric amnesty closure pardon tariff ban blockade embargo law crackdown deployment raid rift referendum trial jailing conviction pact incursion invitation protest coup putsch killing murder assassination violence bombing ruling verdict decision move step plan scheme project proposal offer result outcome test
    launch remark comment aggression occupation annexation crackdown execution arrest detention expulsion blockade initiative effort role
    contribution progress attempt interference provocation incident demand claim allegation accusation charge report idea call appeal request
    candidacy bid application bill law measure policy independence inspection intervention presence massacre genocide coup tie relation cooperation
    support apology judgment judgement sentence signing grouping candidature help reform peace approach stance position involvement massacre terrorism action election referendum takeover overthrow change seizure suspension dismissal threat act conduct
    behaviour behavior treatment refusal failure violation infringement transgression meddling harassment practice persecution repression escalation abduction kidnapping expansion construction wave killing use`),
  /** A note alone may say anything. */
  protests: wordSet(
    `protest protest-note protest-letter strong-note sharp-note stern-note stiff-note note-of-protest letter-of-protest démarche demarche`,
  ),
  journeys: wordSet(`tour trip journey itinerary visit voyage`),
  visits: wordSet(
    `visit trip tour talk meeting summit session conference ceremony negotiation consultation funeral inauguration forum mission`,
  ),
  delegates: wordSet(
    `negotiator leader party minister president president-elect premier chancellor counterpart ambassador delegate delegation expert commander side official
    representative envoy secretary director diplomat general chief head group delegation
    ruler monarch head
    two three four five six seven eight nine ten eleven twelve both`,
    MONARCHS,
  ),
  servants: wordSet(
    `soldier officer official diplomat guard policeman peacekeeper ambassador envoy consul attaché attache marine sailor observer`,
  ),
  nationals: wordSet(
    `people person man woman member teacher lawyer blogger cleric monk priest nun tourist engineer fighter militant driver citizen national fisherman trawler crew journalist activist student worker sailor pilot soldier officer opponent dissident trader migrant immigrant refugee
    researcher scholar academic professor lecturer scientist physicist analyst consultant contractor technician executive businessman businesswoman manager banker oligarch doctor nurse medic surgeon
    missionary pastor bishop preacher exile émigré emigre dissenter suspect guerrilla rebel separatist deserter publisher filmmaker photographer cameraman reporter correspondent editor writer poet artist translator interpreter employee staffer volunteer climber traveller traveler backpacker
    veteran hacker spy agent smuggler trafficker mercenary imam mufti rabbi sheikh programmer captain skipper villager veterinarian geologist diver farmer aid-worker beekeeper shepherd herder child boy girl couple relative peacekeeper policeman guard marine operative`,
  ),
  targets: wordSet(
    `embassy consulate mission base ship vessel convoy tanker airport port camp barracks barrack position headquarters refinery plant airfield aircraft
    town city village capital island facility depot target position outskirts suburb camp stronghold outpost installation site hospital school bridge ministry palace complex building headquarters house market office
    prison jail bus lorry truck train church mosque temple shrine mine clinic farm village-hall police-station residence reactor hideout bunker
    silo district suburb neighbourhood neighborhood checkpoint trench border-post frontier-post guard-post police-post sentry-post watchtower`,
  ),
  assets: wordSet(`asset assets account property reserve fund holding`),
  arms: wordSet(`arm arms weapon gun rifle`),
  hands: wordSet(`hand`),
  strikes: wordSet(`strike walkout stoppage`),
  blocs: wordSet(
    `club commonwealth group bloc organization organisation union alliance grouping community league association body pact treaty convention court agreement`,
  ),
  plans: wordSet(`plan proposal draft initiative blueprint roadmap formula framework`),
  unions: wordSet(`union federation republic state confederation`),
  roads: wordSet(`road route bridge crossing pipeline railway rail airspace`),
  mediators: wordSet(`mediator go-between broker intermediary facilitator`),
  mediation: wordSet(`mediation`),
  consultations: wordSet(`consultation`),
  lands: wordSet(
    `base canal island territory zone city port region province enclave area sovereignty control`,
  ),
  articles: wordSet(`constitution article clause charter law`),
  part: wordSet(`part`),
  fire: wordSet(`fire shot blow salvo gunfire shell`),
  control: wordSet(`control`),
  disputes: wordSet(`dispute conflict crisis quarrel row talk negotiation`),
  contacts: wordSet(`cooperation co-operation contact collaboration participation dialogue`),
  pens: wordSet(`pen`),
  paper: wordSet(`paper`),
  pacts: wordSet(`treaty pact accord agreement protocol convention`),
  signatories: wordSet(`signatory signer signature`),
  suits: wordSet(`case suit lawsuit complaint proceeding action`),
  money: wordSet(`dollar euro pound yen franc mark rouble ruble million billion sum`),
  debts: wordSet(`debt`),
  notes: wordSet(`note letter`),
  flags: wordSet(`flag effigy portrait`),
  warrants: wordSet(`warrant indictment`),
  occasions: wordSet(
    `monument memorial statue plaque embassy cornerstone foundation bridge pipeline tunnel dam railway post station terminal port airport road
    highway line link service plant school hospital centre center exhibition stone consulate cable library marker pillar checkpoint canal factory refinery`,
  ),
  invitations: wordSet(`invitation`),
  /** Whom states and bodies ask to come, named or not. */
  invited: wordSet(
    `partner neighbour neighbor ally member rival foe donor government nation state country power lender`,
  ),
  resources: wordSet(`time resource energy effort`),
  backing: wordSet(`support backing endorsement solidarity weight`),
  objections: wordSet(
    `objection opposition protest condemnation displeasure disapproval outrage indignation anger complaint criticism dissatisfaction rebuke reprimand`,
  ),
  wars: wordSet(`war`),
  threats: wordSet(`threat ultimatum warning`),
  apologies: wordSet(`apology remorse contrition`),
  regrets: wordSet(`regret sorrow`),
  thanks: wordSet(
    `thanks greeting gratitude appreciation congratulation condolence sympathy praise thank tribute`,
  ),
  gratitude: wordSet(`gratitude appreciation thanks thank admiration`),
  offers: wordSet(`offer proposal proposition bid overture suggestion counter-proposal`),
  appeals: wordSet(`appeal request plea call`),
  applications: wordSet(`application candidacy candidature bid`),
  pledges: wordSet(`pledge promise commitment assurance guarantee undertaking vow`),
  accusations: wordSet(`accusation allegation charge`),
  stretches: wordSet(`hour day week month`),
  partnerships: wordSet(`partnership cooperation co-operation alliance tie`),
  recognition: wordSet(`recognition`),
  /** Bodies that are called by their name when they meet. */
  sittings: wordSet(`forum commission committee council assembly congress dialogue`),
  gatherings: wordSet(
    `talk negotiation discussion dialogue dialog round summit meeting session conference forum commission assembly consultation congress`,
  ),
  staff: wordSet(`staff diplomat personnel dependant dependent citizen national family envoy`),
  visas: wordSet(`visa accreditation`),
  honours: wordSet(`medal order honour honor knighthood award decoration prize doctorate cross star`),
  leavings: wordSet(`withdrawal exit departure`),
  wrongs: wordSet(`terrorism aggression violence coup putsch terrorist crime extremism massacre genocide`),
  pronouns: wordSet(`it they them both one these those theirs his hers`),
  hosts: wordSet(`host`),
  respects: wordSet(`respect homage tribute`),
  asylum: wordSet(`asylum refuge sanctuary citizenship`),
  reprisals: wordSet(
    `countermeasure retaliation reprisal consequence response sanction repercussion measure action`,
  ),
  belonging: wordSet(`participation membership involvement`),
  curbs: wordSet(`requirement curb limit restriction control measure visa`),
  carpets: wordSet(`carpet`),
  fighters: wordSet(
    `rebel fighter militant militiaman insurgent militia gunman guerrilla mutineer jihadist separatist troop soldier army force irregular partisan commando
    attacker assailant raider extremist hijacker`,
  ),
  emergencies: wordSet(`curfew emergency siege lockdown`),
  feet: wordSet(`foot`),
  ways: wordSet(`way`),
  quarrels: wordSet(`dispute quarrel feud row conflict difference war hatchet rift standoff`),
  helms: wordSet(`helm rein reins`),
  offices: wordSet(`power throne presidency premiership office chair chairmanship`),
  fingers: wordSet(`finger`),
  blessings: wordSet(`blessing nod assent consent approval`),
  claims: wordSet(`claim`),
  tables: wordSet(`table`),
  missions: wordSet(`delegation team envoy mission party group negotiator minister official`),
  views: wordSet(`view opinion idea note`),
  ballots: wordSet(`referendum plebiscite ballot vote`),
  conditions: wordSet(`demand condition ultimatum precondition term`),
  understandings: wordSet(`understanding arrangement agreement settlement compromise breakthrough`),
  courts: wordSet(`court tribunal icj arbitration justice council`),
  audiences: wordSet(`audience`),
  niceties: wordSet(`shoulder pleasantry greeting courtesy bread`),
  meals: wordSet(`lunch luncheon dinner breakfast banquet supper reception feast iftar`),
  honour: wordSet(`honour honor`),
  guests: wordSet(`guest`),
  calls: wordSet(`call conversation exchange`),
  lines: wordSet(`line telephone phone`),
  guards: wordSet(`guard`),
  salutes: wordSet(`salute`),
  consents: wordSet(`consent approval assent light go-ahead blessing nod`),
  plugs: wordSet(`plug`),
  mandates: wordSet(`mandate deployment`),
  privileges: wordSet(`preference privilege status membership vote right`),
  balances: wordSet(`balance deposit gold reserves holding`),
  rules: wordSet(`rule regulation procedure`),
  doors: wordSet(`door`),
  reservists: wordSet(`reservist reserve conscript`),
  alerts: wordSet(`alert footing standby`),
  armour: wordSet(`vehicle tank artillery armour armor reinforcement aircraft bomber convoy`),
  custody: wordSet(`custody detention captivity imprisonment`),
  trials: wordSet(`trial`),
  terms: wordSet(`year month life term`),
  streets: wordSet(`street square`),
  tasks: wordSet(`task coal account`),
  ministries: wordSet(`ministry department office chancellery mofa`),
  dismay: wordSet(
    `dismay alarm disappointment concern anger regret unease dissatisfaction displeasure outrage indignation fury annoyance disquiet worry`,
  ),
  blame: wordSet(`condemnation criticism rebuke outrage protest fire denunciation scorn anger ire censure`),
  wrongdoing: wordSet(
    `violation breach aggression provocation terrorism crime genocide piracy blackmail interference massacre betrayal outrage act affront insult sabotage treachery duplicity bad-faith sham farce mockery charade travesty fraud pretext absurdity mistake blunder folly disgrace`,
  ),
  recriminations: wordSet(`recrimination barb insult threat blame charge`),
  deadlines: wordSet(`deadline ultimatum`),
  /** With whom a company or anybody talks, and no state. */
  privates: wordSet(
    `landlord landlady tenant banker bank lender creditor shareholder investor union supplier customer client worker employee staff striker driver player club sponsor publisher lawyer doctor insurer`,
  ),
  messages: wordSet(`message cable telegram letter note`),
  /** In what one greets those who are far away. */
  writings: wordSet(`message cable telegram letter note tweet post statement`),
  duties: wordSet(`duty responsibility function`),
  seats: wordSet(`seat`),
  credits: wordSet(`credit export-credit`),
  exile: wordSet(`exile`),
  patrols: wordSet(`patrol surveillance`),
  rulings: wordSet(
    `award ruling judgment judgement verdict decision decree order declaration secession annexation cession`,
  ),
  positions: wordSet(`position station`),
  watchers: wordSet(`observer monitor inspector gunboat ship helicopter corvette flotilla squadron`),
  peninsulas: wordSet(`peninsula archipelago atoll strip canal waterway village district`),
  inquiries: wordSet(`investigation inquiry enquiry probe inquest fact-finding`),
  measures: wordSet(
    `sanction embargo blockade tariff restriction ban curfew emergency siege lockdown boycott moratorium law`,
  ),
  leaves: wordSet(
    `permission authorisation authorization access permit citizenship clearance exemption waiver immunity passage autonomy amnesty`,
  ),
  clemency: wordSet(`pardon amnesty clemency reprieve bail parole`),
  wishes: wordSet(`demand request call petition plea ultimatum`),
  unrest: wordSet(
    `protest demonstration pressure unrest outcry uproar scandal uprising backlash rally revolt strike allegation accusation`,
  ),
  strikers: wordSet(
    `worker teacher nurse doctor driver student union employee miner farmer prisoner inmate activist staff crew pilot dockworker lawyer leader`,
  ),
  labour: wordSet(`work tool`),
  shields: wordSet(`shield`),
  refugees: wordSet(`refugee migrant asylum-seeker seeker evacuee exile`),
  supplies: wordSet(
    `supply medicine vaccine ventilator tent kit blanket shelter equipment vehicle ambulance generator food rice wheat flour water dose
    ton tonne assistance relief funding contribution donation grant package loan weapon ammunition fuel material`,
  ),
  healers: wordSet(`doctor nurse medic physician surgeon paramedic`),
  imports: wordSet(`import export shipment`),
  blacklists: wordSet(`blacklist list`),
  firms: wordSet(`company firm bank business entity institution airline individual`),
  guilt: wordSet(`blame responsibility`),
  votables: wordSet(
    `motion amendment bill sanction strike airstrike intervention deployment withdrawal mission candidacy expulsion suspension swap embargo admission war peace proposal measure`,
  ),
  palaces: wordSet(`palace headquarters parliament statehouse`),
  occupations: wordSet(`occupation`),
  /** By which an agreement ends: whoever approves it ratifies nothing. */
  undoings: wordSet(
    `abrogation termination denunciation annulment repeal cancellation suspension renunciation repudiation withdrawal`,
  ),
  readinesses: wordSet(`readiness willingness determination commitment friendship cooperation resolve help`),
  goals: wordSet(
    `peace calm restraint help aid ceasefire truce end dialogue unity release support assistance reconciliation mercy clemency tolerance fund money food funding donation solidarity moderation`,
  ),
  /** By which envoys are told to go. */
  dismissals: wordSet(`notice-of-expulsion expulsion-order expulsion-notice order-of-expulsion`),
  /** What a state keeps at another's capital. */
  standings: wordSet(`diplomatic-representation diplomatic-presence`),
  statuses: wordSet(`status membership`),
  handovers: wordSet(`delivery possession receipt`),
  representations: wordSet(`representation demarche démarche`),
  polls: wordSet(`election poll runoff run-off`),
  prisons: wordSet(`prison jail gaol`),
  bars: wordSet(`bar`),
  sentences: wordSet(`sentence term`),
  deaths: wordSet(`death imprisonment labour labor prison hanging`),
  turmoil: wordSet(`protest riot unrest demonstration walkout strike`),
  networks: wordSet(`internet facebook twitter whatsapp telegram youtube platform website media network sms`),
  ventures: wordSet(`project venture force programme program centre center patrol fund operation`),
  swipes: wordSet(`swipe shot dig jab potshot aim`),
  issue: wordSet(`issue`),
  forgiveness: wordSet(`forgiveness pardon`),
  sports: wordSet(
    `final cup match game tournament championship olympics race league semifinal semi-final quarter-final quarterfinal qualifier fixture friendly premiere festival concert gig`,
  ),
  ribbons: wordSet(`ribbon`),
  stones: wordSet(`stone`),
  observing: wordSet(`observer`),
  knowledge: wordSet(`information intelligence evidence data technology expertise know-how`),
  observers: wordSet(`observer monitor inspector`),
  presences: wordSet(`presence garrison force troop deployment military patrol`),
  tellings: wordSet(
    `report claim account comment remark result finding figure statement version ruling assertion methodology authenticity outcome narrative`,
  ),
  police: wordSet(`police policeman officer troop soldier guard gendarme force`),
  blasts: wordSet(
    `bombing shelling airstrike strike raid attack offensive explosion blast bombardment bomb shellfire gunfire missile rocket fire assault ambush drone mortar`,
  ),
  decisions: wordSet(`decision policy order ruling plan move`),
  pressures: wordSet(`demand pressure call request condition ultimatum`),
  blockades: wordSet(`blockade siege`),
  peacekeepers: wordSet(`peacekeeper observer inspector monitor`),
  wares: wordSet(
    `oil gas arm weapon jet fighter missile submarine tank aircraft helicopter drone grain wheat uranium electricity system warplane frigate ammunition fuel vaccine`,
  ),
  patrolling: wordSet(`patrol operation manoeuvre maneuver mission training`),
  arsenals: wordSet(`weapon arm arsenal stockpile missile warhead militia force troop unit army brigade`),
  sitins: wordSet(`sit-in boycott protest demonstration vigil picket hunger-strike blockade occupation`),
  rounds: wordSet(`gas bullet round shot cannon water-cannon grenade canister`),
  holdings: wordSet(
    `land property house home farm company passport estate equipment computer phone cash gold cargo`,
  ),
  redress: wordSet(`compensation reparation damages indemnity restitution`),
  responsibility: wordSet(`responsibility`),
  patrolmen: wordSet(`police policeman officer gendarme constable guard detective`),
  outlets: wordSet(
    `newspaper channel broadcaster station magazine website network publication party movement film book app service organisation organization newsletter`,
  ),
  ultimatums: wordSet(`demand`),
  // Those whom words are addressed to, named or not: "called on both sides", "paid tribute to the women".
  people: wordSet(
    `side party camp faction leader government opposition rebel critic ally neighbour neighbor rival colleague people woman man west
    world community public nation country state voter citizen soldier troop force army military police official authority regime junta
    general politician minister ambassador diplomat envoy worker journalist family victim survivor volunteer member partner donor power
    militia fighter militant group organisation organization company media population resident refugee teacher student host mediator
    negotiator delegate peacekeeper observer both them they him us`,
  ),
  // What is praised in those who have it.
  merits: wordSet(
    `courage leadership courage wisdom patience firmness statesmanship commitment dedication generosity hospitality solidarity restraint
    resilience sacrifice achievement success friendship maturity determination vision resolve perseverance readiness willingness release
    return choice appointment victory order breakthrough development news improvement normalisation normalization thaw creation opening
    lifting suspension end signature sale restoration conduct handling work service day moment milestone beginning start spirit stand legacy`,
  ),
  heads: wordSet(`head`),
  papers: wordSet(`paper`),
  ayes: wordSet(`vote abstention`),
  likenesses: wordSet(
    `statue bust portrait monument memorial effigy painting picture photograph likeness plaque`,
  ),
  touches: wordSet(`touch`),
  words: wordSet(`word`),
  motions: wordSet(`motion vote confidence no-confidence`),
  games: wordSet(`game`),
  battalions: wordSet(
    `battalion brigade division regiment troop soldier force warship frigate destroyer carrier squadron marine tank fleet army police peacekeeper unit paratrooper reinforcement`,
  ),
  towels: wordSet(`towel`),
  lives: wordSet(`life`),
  cases: wordSet(`case matter dispute complaint quarrel claim grievance row question issue`),
  scorns: wordSet(`scorn ridicule contempt cold-water water`),
  chats: wordSet(`chat tête tête-à-tête tete-a-tete powwow pow-wow chinwag heart-to-heart one-on-one huddle`),
  parades: wordSet(`parade honour-guard guard troop`),
  verdicts: wordSet(
    `agreement treaty law accord sovereignty convention charter right obligation covenant ceasefire resolution rule`,
  ),
  pleasures: wordSet(`satisfaction pleasure delight relief joy pride admiration respect gratitude`),
  bombers: wordSet(`bomber attacker`),
  mobs: wordSet(`mob rioter looter crowd protester demonstrator`),
  coasts: wordSet(`shore coast village town border position`),
  posts: wordSet(`post embassy capital mission`),
  ceremonies: wordSet(
    `ceremony signing talk funeral inauguration wedding celebration burial coronation anniversary day occasion`,
  ),
  drafts: wordSet(`resolution amendment`),
  weights: wordSet(`weight support`),
  lights: wordSet(`light nod`),
  waterings: wordSet(`water`),
  ears: wordSet(`ear`),
  branches: wordSet(`branch`),
  operations: wordSet(`mission operation force deployment`),
  durations: wordSet(`month year week`),
  assistance: wordSet(`aid assistance`),
  theirs: wordSet(`theirs`),
  deliveries: wordSet(`supply shipment delivery sale export`),
  strongholds: wordSet(
    `airport airfield airstrip town village capital camp barracks outskirts suburb stronghold headquarters crossing palace`,
  ),
  freedom: wordSet(`freedom liberty`),
  landmarks: wordSet(`milestone breakthrough achievement success landmark triumph victory`),
  surrenders: wordSet(`capitulation surrender sell-out sellout betrayal humiliation defeat`),
  nullities: wordSet(`null void invalid illegitimate illegal unlawful unacceptable inadmissible`),
  proceedings: wordSet(
    `process failure refusal silence delay absence lack haste slowness inaction omission campaign handling hearing award judgement finding`,
  ),
  registers: wordSet(`list register roll agenda record`),
  doings: wordSet(
    `activity behaviour behavior conduct treatment situation abuse escalation build-up buildup harassment persecution fighting condition fate intention`,
  ),
  rescuers: wordSet(`team worker crew unit hospital doctor expert specialist mission`),
  summoned: wordSet(`ambassador envoy minister leader chief delegate`),
  wrecked: wordSet(
    `jet plane aircraft helicopter drone warplane airliner fighter bomber ship boat vessel frigate destroyer submarine tanker corvette trawler ferry warship cruiser`,
  ),
  // What stands in set phrases: "took umbrage", "crossed swords", "threw in its lot".
  faults: wordSet(`fault`),
  umbrage: wordSet(`umbrage offence offense exception`),
  aims: wordSet(`aim`),
  invective: wordSet(`abuse insult criticism broadside barb invective vitriol tirade epithet rebuke`),
  swords: wordSet(`sword horn`),
  motives: wordSet(
    `motive legality legitimacy validity wisdom credibility sincerity fairness impartiality integrity intention neutrality good-faith`,
  ),
  doubts: wordSet(`doubt`),
  misgivings: wordSet(`misgiving reservation qualm scepticism skepticism`),
  involvements: wordSet(`role involvement part knowledge complicity participation hand`),
  rumours: wordSet(`rumour rumor report speculation claim allegation suggestion talk`),
  denials: wordSet(`denial`),
  innocence: wordSet(`innocence`),
  noses: wordSet(`nose`),
  revenges: wordSet(`revenge vengeance retaliation retribution reprisal response payback`),
  sabres: wordSet(`sabre saber`),
  amends: wordSet(`amends amend`),
  camps: wordSet(`side`),
  defences: wordSet(`defence defense`),
  lots: wordSet(`lot`),
  praises: wordSet(`praise compliment accolade plaudit kudos`),
  hats: wordSet(`hat cap`),
  toasts: wordSet(`toast glass`),
  healths: wordSet(`health`),
  leverage: wordSet(`pressure leverage influence`),
  requests: wordSet(`request appeal plea wish`),
  /** Whom nobody takes for guests, wherever they come. */
  combatants: wordSet(
    `troop soldier army paratrooper commando tank regiment battalion brigade armour armor guerrilla legionnaire infantryman infantry mercenary`,
  ),
  /** Who comes by air, by sea or by night, strikes and goes again. */
  raiders: wordSet(
    `aircraft plane jet warplane fighter bomber helicopter gunship gunboat warship commando paratrooper guerrilla militia militiaman gunman rebel raider soldier troop`,
  ),
  /** Unarmed people whom armed ones stand against. */
  crowds: wordSet(
    `crowd demonstrator protester protestor demonstration marcher mourner civilian striker worshipper rioter looter student worker miner youth villager procession rally`,
  ),
  gunmen: wordSet(
    `gunman bomber attacker assailant militant extremist insurgent rebel guerrilla jihadist militiaman raider fighter`,
  ),
  captors: wordSet(`hijacker kidnapper captor gunman rebel guerrilla militant pirate abductor insurgent`),
  quarters: wordSet(`house home palace residence quarters villa compound barracks barrack hotel`),
  underFire: wordSet(`fire gunfire attack bombardment shellfire shelling`),
  airspaces: wordSet(`airspace air-space runway hangar deck`),
  islands: wordSet(`island archipelago atoll peninsula enclave islet reef shoal`),
  insisted: wordSet(
    `release withdrawal return payment compensation apology implementation inspection extradition resignation recall removal restoration evacuation`,
  ),
  feelers: wordSet(`feeler`),
  peaces: wordSet(`peace`),
  guaranteed: wordSet(`independence sovereignty border frontier security integrity neutrality safety`),
  concessions: wordSet(`concession`),
  stances: wordSet(`stand stance position line`),
  bargaining: wordSet(`negotiation bargaining parley`),
  farewells: wordSet(`farewell goodbye`),
  ringing: wordSet(`call`),
  trains: wordSet(`train`),
  gaps: wordSet(`gap difference divide`),
  bargains: wordSet(`accommodation bargain consensus modus-vivendi`),
  succour: wordSet(`aid rescue help assistance relief`),
  grains: wordSet(`grain maize corn milk seed`),
  alliances: wordSet(`alliance axis entente front bloc partnership`),
  joinedHands: wordSet(`hand force arm`),
  policies: wordSet(`policy stance position effort action`),
  fences: wordSet(`fence bridge`),
  convictions: wordSet(`conviction sentence verdict`),
  gunfire: wordSet(`fire`),
  halts: wordSet(`halt end stop`),
  truces: wordSet(`truce ceasefire cease-fire armistice`),
  garrisons: wordSet(`garrison force troop contingent mission presence`),
  seas: wordSet(`sea ocean waters water`),
  bases: wordSet(`base garrison outpost`),
  revolts: wordSet(
    `revolt uprising rebellion mutiny insurrection insurgency rising coup putsch demonstration protest riot`,
  ),
  juntas: wordSet(`army military junta general officer soldier`),
  powerseat: wordSet(`power`),
  territories: wordSet(`territory region zone strip province`),
  arrests: wordSet(`arrest detention house-arrest`),
  prosecutors: wordSet(`prosecutor investigator detective interrogator`),
  fatalities: wordSet(`death killing murder assassination crash`),
  inquests: wordSet(`commission board court committee panel`),
  tribunals: wordSet(`court tribunal judge magistrate`),
  slogans: wordSet(`slogan`),
  presses: wordSet(`press media newspaper paper journalist reporter correspondent`),
  foes: wordSet(`opposition dissent dissident critic rebel militant separatist`),
  broadcasts: wordSet(`broadcast signal transmission radio`),
  demonstrations: wordSet(`protest demonstration rally gathering march assembly procession strike`),
  movements: wordSet(`movement travel`),
  energies: wordSet(`gas oil electricity power water tap petrol fuel`),
  commerce: wordSet(`trade commerce business`),
  fruits: wordSet(`goods fruit banana wine meat beef poultry tomato fish coffee steel`),
  blacklisting: wordSet(`blacklist`),
  villains: wordSet(
    `aggressor warmonger dictator tyrant puppet stooge murderer criminal butcher traitor liar hypocrite bully imperialist pariah rogue-state terrorist-state puppet-state`,
  ),
  thrones: wordSet(`throne`),
  portfolios: wordSet(`portfolio ministry post`),
  cabinets: wordSet(`cabinet government`),
  jobs: wordSet(`post portfolio ministry`),
  notices: wordSet(`notice`),
  ailments: wordSet(
    `injury wound cancer illness disease attack stroke malady pneumonia covid-19 leukaemia leukemia`,
  ),
  suicides: wordSet(`suicide`),
  sods: wordSet(`ground sod`),
  cornerstones: wordSet(`cornerstone foundation-stone`),
  trees: wordSet(`tree sapling`),
  banners: wordSet(`flag banner`),
  works: wordSet(
    `dam hospital school bridge canal railway airport fair exhibition expo trade-fair plant stadium tunnel pipeline refinery highway port terminal`,
  ),
  presents: wordSet(`gift present`),
  shellfire: wordSet(`shellfire gunfire bombardment mortar rocket`),
  /** Who comes and goes again. */
  visitors: wordSet(
    `delegation team official minister envoy diplomat leader president premier lawmaker senator group mission party delegate counterpart general
    journalist reporter businessman dignitary guest`,
  ),
  /** Who attacks with words: "the conference attacked Israel", "the paper hit out". */
  speakers: wordSet(
    `conference summit session meeting speaker speech newspaper paper editorial statement critic delegate congress resolution columnist`,
  ),
  monarchs: MONARCHS,
  concerns: wordSet(`case matter dispute issue concern`),
} satisfies Readonly<Record<string, ReadonlySet<string>>>;

/** Classes of head nouns that a slot may ask for. */
export type NounClass = keyof typeof NOUN_CLASSES;

/** What praise, blame and refusal of states are about, beside those named. */
export const DIPLOMATIC_THINGS: readonly NounClass[] = [
  "acts",
  "document",
  "text",
  "talks",
  "visits",
  "truce",
  "attack",
  "sanctions",
  "membership",
  "elections",
  "aid",
  "mission",
  "independence",
  "demands",
  "rulers",
  "delegates",
  "people",
  "merits",
  "rulings",
  "proceedings",
  "doings",
];
