const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Head nouns by class; lemmas, singular. */
export const NOUN_CLASSES = {
  document:
    words(`agreement settlement accord treaty pact deal bargain declaration memorandum memoranda protocol convention charter contract document communique communiqué
    framework roadmap road-map compact covenant instrument statement arrangement understanding letter annex act armistice truce ceasefire cease-fire mou draft text`),
  programmes: words(`program programme plan schedule`),
  talks: words(`talk negotiation discussion consultation dialogue dialog round`),
  chapters: words(`chapter`),
  troops:
    words(`troop force soldier army tank warship warplane aircraft peacekeeper unit battalion brigade division marine fighter jet contingent
    personnel military navy fleet carrier missile police policeman paratrooper battery militia rebel officer gunship destroyer frigate submarine
    bomber gendarme commando adviser advisor regiment mercenary observer monitor`),
  relations: words(`relation tie relationship link contact`),
  mission: words(`embassy consulate mission legation consulate-general high-commission`),
  /** Of missions those that are nothing but a state's own: "a support mission" ties nobody to anybody. */
  embassies: words(
    `embassy consulate legation consulate-general diplomatic-mission permanent-mission high-commission`,
  ),
  sides: words(`side delegation team`),
  sanctions: words(`sanction embargo blockade tariff restriction ban restrictive-measure`),
  aid: words(
    `aid assistance relief loan grant credit food medicine vaccine donation help fund funding supply weapon ammunition equipment package support asylum gift scholarship`,
  ),
  powers: words(`power authority duty responsibility`),
  /** What states and people are freed from without having been held by anybody. */
  constraints: words(
    `restraint constraint shackle yoke burden fear pressure obligation dependence colonialism domination oppression tyranny poverty worry doubt`,
  ),
  captives: words(
    `prisoner hostage captive detainee inmate dissident suspect fugitive convict defendant sailor crew journalist pilot`,
  ),
  text: words(
    `resolution statement declaration communique communiqué document decision budget plan programme program strategy charter constitution concept text`,
  ),
  reports: words(`report conclusion recommendation`),
  initiatives: words(`initiative`),
  credentials: words(`credential`),
  instruments: words(`instrument ratification`),
  ratifications: words(`ratification`),
  truce: words(`ceasefire cease-fire truce armistice hostility fighting cessation`),
  attack: words(
    `attack offensive strike raid airstrike invasion assault missile rocket war bombardment campaign incursion warfare shelling bombing
    cyberattack cyber-attack ambush massacre`,
  ),
  office: words(`office power chair chairmanship presidency premiership post oath`),
  independence: words(`independence sovereignty statehood`),
  territory: words(
    `right territory region land annexation result government independence sovereignty statehood state republic border borders`,
  ),
  diplomats: words(
    `diplomat ambassador attaché attache envoy consul consul-general charge chargé nuncio affaires d'affaires affaire d'affaire official embassy journalist correspondent inspector adviser advisor citizen national staff`,
  ),
  envoys: words(
    `ambassador envoy diplomat consul attaché attache charge chargé representative emissary minister commissioner affaires d'affaires affaire d'affaire nuncio legate ministers`,
  ),
  residents: words(
    `ambassador envoy diplomat consul charge chargé representative affaires affaire nuncio legate`,
  ),
  border: words(`border border-post frontier crossing airspace port strait checkpoint waters`),
  phone: words(
    `phone telephone telephone-call phone-call call telephone-conversation phone-conversation telephone-talk videoconference video-conference video videolink video-link hotline`,
  ),
  wreath: words(`wreath flower garland offering bouquet`),
  signature: words(`signature name`),
  missiles: words(
    `missile rocket shell torpedo mortar drone projectile bomb grenade explosive mine airstrike`,
  ),
  bodies:
    words(`organization organisation union bloc alliance council committee commission court tribunal league federation confederation
    community association assembly fund bank body agency republic state secretariat party forum grouping`),
  elections: words(`election vote poll presidency runoff run-off referendum majority ballot`),
  membership: words(`member membership`),
  joining: words(`accession membership bid entry`),
  accessions: words(`accession membership admission`),
  arrivals: words(`airport airfield airbase runway tarmac station quay dock`),
  agitators:
    words(`protester protestor demonstrator ten thousand hundred crowd student worker supporter opponent activist resident villager
    dissident people monk miner farmer`),
  demands:
    words(`demand condition target criterion requirement deadline obligation need standard expectation resistance end fate challenge
    criticism goal final semifinal quarterfinal semi-final quarter-final cup match game press reporter journalist deputy commitment quota`),
  trade: words(
    `import export flight travel trade broadcast sale purchase visa adoption entry transit export good fishing`,
  ),
  goods:
    words(`good import export product oil gas wheat beef fish ship vessel aircraft car coal barley wine steel
    aluminium timber textile sugar coffee`),
  post: words(
    `ambassador envoy minister president premier chancellor representative chief head leader secretary-general chairman chairwoman chair
    chairperson secretary governor king queen commissioner speaker`,
  ),
  charges: words(
    `contempt offence offense manslaughter perjury sedition incitement theft smuggling trafficking blackmail
    misconduct interference hacking sabotage arson charge crime insurrection rebellion laundering graft complicity extortion abuse corruption treason espionage genocide murder fraud count embezzlement bribery spying terrorism conspiracy`,
  ),
  parliaments: words(
    `parliament senate congress assembly bundestag duma knesset majlis diet lawmaker deputy senator legislator chamber house council legislature`,
  ),
  treaties: words(`treaty agreement accord pact protocol convention deal`),
  rulers: words(`government authority regime administration opposition junta leadership cabinet`),
  acts: words(`functioning performance announcement justification insinuation rhetoric amnesty closure pardon tariff ban blockade embargo law crackdown deployment raid rift referendum trial jailing conviction pact incursion invitation protest coup putsch killing murder assassination violence bombing ruling verdict decision move step plan scheme project proposal offer result outcome test
    launch remark comment aggression occupation annexation crackdown execution arrest detention expulsion blockade initiative effort role
    contribution progress attempt interference provocation incident demand claim allegation accusation charge report idea call appeal request
    candidacy bid bill law measure policy independence inspection intervention presence massacre genocide coup tie relation cooperation
    support apology judgment judgement sentence signing grouping candidature help reform peace approach stance position involvement massacre terrorism action election referendum takeover overthrow change seizure suspension dismissal threat act conduct
    behaviour behavior treatment refusal failure violation infringement transgression meddling harassment practice persecution repression escalation abduction kidnapping expansion construction wave killing use`),
  protests: words(`protest note`),
  journeys: words(`tour trip journey itinerary visit voyage`),
  visits: words(
    `visit trip tour talk meeting summit session conference ceremony negotiation consultation funeral inauguration forum mission`,
  ),
  delegates: words(
    `negotiator leader party minister president premier chancellor counterpart ambassador delegate delegation expert commander side official
    representative envoy secretary director diplomat general chief head group delegation
    ruler monarch head king
    two three four five six seven eight nine ten eleven twelve both`,
  ),
  servants: words(
    `soldier officer official diplomat guard policeman peacekeeper ambassador envoy consul attaché attache marine sailor observer`,
  ),
  nationals: words(
    `people person man woman member teacher lawyer blogger cleric monk priest nun tourist engineer fighter militant driver citizen national fisherman trawler crew journalist activist student worker sailor pilot soldier officer opponent dissident trader migrant immigrant refugee
    researcher scholar academic professor lecturer scientist physicist analyst consultant contractor technician executive businessman businesswoman manager banker oligarch doctor nurse medic surgeon
    missionary pastor bishop preacher filmmaker photographer cameraman reporter correspondent editor writer poet artist translator interpreter employee staffer volunteer climber traveller traveler backpacker
    veteran hacker spy agent smuggler trafficker mercenary imam mufti rabbi sheikh programmer captain skipper villager veterinarian geologist diver farmer aid-worker beekeeper shepherd herder child boy girl couple relative peacekeeper policeman guard marine operative`,
  ),
  targets: words(
    `embassy consulate mission base ship vessel convoy tanker airport port camp barracks position headquarters refinery plant airfield aircraft
    town city village capital island facility depot target position outskirts suburb camp stronghold outpost installation site hospital school bridge ministry palace complex building headquarters house market office
    prison jail bus lorry truck train church mosque temple shrine mine clinic farm village-hall police-station`,
  ),
  assets: words(`asset assets account property reserve fund holding`),
  arms: words(`arm arms weapon gun rifle`),
  hands: words(`hand`),
  strikes: words(`strike walkout stoppage`),
  blocs: words(
    `club commonwealth group bloc organization organisation union alliance grouping community league association body pact treaty convention court agreement`,
  ),
  plans: words(`plan proposal draft initiative blueprint roadmap formula framework`),
  unions: words(`union federation republic state confederation`),
  roads: words(`road route bridge crossing pipeline railway rail airspace`),
  mediators: words(`mediator go-between broker intermediary facilitator`),
  mediation: words(`mediation`),
  consultations: words(`consultation`),
  lands: words(`base canal island territory zone city port region province enclave area sovereignty control`),
  articles: words(`constitution article clause charter law`),
  part: words(`part`),
  fire: words(`fire shot blow salvo gunfire shell`),
  control: words(`control`),
  disputes: words(`dispute conflict crisis quarrel row talk negotiation`),
  contacts: words(`cooperation co-operation contact collaboration participation dialogue`),
  pens: words(`pen`),
  paper: words(`paper`),
  pacts: words(`treaty pact accord agreement protocol convention`),
  signatories: words(`signatory signer signature`),
  suits: words(`case suit lawsuit complaint proceeding action`),
  money: words(`dollar euro pound yen franc mark rouble ruble million billion sum`),
  debts: words(`debt`),
  notes: words(`note letter`),
  flags: words(`flag effigy portrait`),
  warrants: words(`warrant indictment`),
  occasions: words(
    `monument memorial statue plaque embassy cornerstone foundation bridge pipeline tunnel dam railway post station terminal port airport road
    highway line link service plant school hospital centre center exhibition stone consulate cable library marker pillar checkpoint canal factory refinery`,
  ),
  invitations: words(`invitation`),
  resources: words(`time resource energy effort`),
  backing: words(`support backing endorsement solidarity weight`),
  objections: words(
    `objection opposition protest condemnation displeasure disapproval outrage indignation anger complaint criticism dissatisfaction rebuke reprimand`,
  ),
  wars: words(`war`),
  threats: words(`threat ultimatum warning`),
  apologies: words(`apology remorse contrition`),
  regrets: words(`regret sorrow`),
  thanks: words(
    `thanks greeting gratitude appreciation congratulation condolence sympathy praise thank tribute`,
  ),
  gratitude: words(`gratitude appreciation thanks thank admiration`),
  offers: words(`offer proposal proposition bid overture suggestion counter-proposal`),
  appeals: words(`appeal request plea call`),
  applications: words(`application candidacy candidature bid`),
  pledges: words(`pledge promise commitment assurance guarantee undertaking vow`),
  accusations: words(`accusation allegation charge`),
  stretches: words(`hour day week month`),
  partnerships: words(`partnership cooperation co-operation alliance tie`),
  recognition: words(`recognition`),
  gatherings: words(
    `talk negotiation discussion dialogue dialog round summit meeting session conference forum commission assembly consultation congress`,
  ),
  staff: words(`staff diplomat personnel dependant dependent citizen national family envoy`),
  visas: words(`visa accreditation`),
  honours: words(`medal order honour honor knighthood award decoration prize doctorate cross star`),
  leavings: words(`withdrawal exit departure`),
  wrongs: words(`terrorism aggression violence coup putsch terrorist crime extremism massacre genocide`),
  pronouns: words(`it they them both one these those theirs his hers`),
  hosts: words(`host`),
  respects: words(`respect homage tribute`),
  asylum: words(`asylum refuge sanctuary citizenship`),
  reprisals: words(
    `countermeasure retaliation reprisal consequence response sanction repercussion measure action`,
  ),
  belonging: words(`participation membership involvement`),
  curbs: words(`requirement curb limit restriction control measure visa`),
  carpets: words(`carpet`),
  fighters: words(
    `rebel fighter militant insurgent militia gunman guerrilla mutineer jihadist separatist troop soldier army force`,
  ),
  emergencies: words(`curfew emergency siege lockdown`),
  feet: words(`foot`),
  ways: words(`way`),
  quarrels: words(`dispute quarrel feud row conflict difference war hatchet rift standoff`),
  helms: words(`helm rein reins`),
  offices: words(`power throne presidency premiership office`),
  fingers: words(`finger`),
  blessings: words(`blessing nod assent consent approval`),
  claims: words(`claim`),
  tables: words(`table`),
  missions: words(`delegation team envoy mission party group negotiator minister official`),
  views: words(`view opinion idea note`),
  ballots: words(`referendum plebiscite ballot vote`),
  conditions: words(`demand condition ultimatum precondition term`),
  understandings: words(`understanding arrangement agreement settlement compromise breakthrough`),
  courts: words(`court tribunal icj arbitration justice council`),
  audiences: words(`audience`),
  niceties: words(`shoulder pleasantry greeting courtesy bread`),
  meals: words(`lunch luncheon dinner breakfast banquet supper reception feast iftar`),
  honour: words(`honour honor`),
  guests: words(`guest`),
  calls: words(`call conversation exchange`),
  lines: words(`line telephone phone`),
  guards: words(`guard`),
  salutes: words(`salute`),
  consents: words(`consent approval assent light go-ahead blessing nod`),
  plugs: words(`plug`),
  mandates: words(`mandate deployment`),
  privileges: words(`preference privilege status membership vote right`),
  balances: words(`balance deposit gold reserves holding`),
  rules: words(`rule regulation procedure`),
  doors: words(`door`),
  reservists: words(`reservist reserve conscript`),
  alerts: words(`alert footing standby`),
  armour: words(`vehicle tank artillery armour armor reinforcement aircraft bomber convoy`),
  custody: words(`custody detention captivity imprisonment`),
  trials: words(`trial`),
  terms: words(`year month life term`),
  streets: words(`street square`),
  tasks: words(`task coal account`),
  ministries: words(`ministry department office chancellery mofa`),
  dismay: words(
    `dismay alarm disappointment concern anger regret unease dissatisfaction displeasure outrage indignation fury annoyance disquiet worry`,
  ),
  blame: words(`condemnation criticism rebuke outrage protest fire denunciation scorn anger ire censure`),
  wrongdoing: words(
    `violation breach aggression provocation terrorism crime genocide piracy blackmail interference massacre betrayal outrage act affront insult sabotage treachery duplicity bad-faith sham farce mockery charade travesty fraud pretext absurdity mistake blunder folly disgrace`,
  ),
  recriminations: words(`recrimination barb insult threat blame charge`),
  deadlines: words(`deadline ultimatum`),
  messages: words(`message cable telegram letter note`),
  duties: words(`duty responsibility function`),
  seats: words(`seat`),
  credits: words(`credit export-credit`),
  exile: words(`exile`),
  patrols: words(`patrol surveillance`),
  rulings: words(
    `award ruling judgment judgement verdict decision decree order declaration secession annexation cession`,
  ),
  positions: words(`position station`),
  watchers: words(`observer monitor inspector gunboat ship helicopter corvette flotilla squadron`),
  peninsulas: words(`peninsula archipelago atoll strip canal waterway village district`),
  inquiries: words(`investigation inquiry enquiry probe inquest fact-finding`),
  measures: words(
    `sanction embargo blockade tariff restriction ban curfew emergency siege lockdown boycott moratorium law`,
  ),
  leaves: words(
    `permission authorisation authorization access permit citizenship clearance exemption waiver immunity passage autonomy amnesty`,
  ),
  clemency: words(`pardon amnesty clemency reprieve bail parole`),
  wishes: words(`demand request call petition plea ultimatum`),
  unrest: words(
    `protest demonstration pressure unrest outcry uproar scandal uprising backlash rally revolt strike allegation accusation`,
  ),
  strikers: words(
    `worker teacher nurse doctor driver student union employee miner farmer prisoner inmate activist staff crew pilot dockworker lawyer leader`,
  ),
  labour: words(`work tool`),
  shields: words(`shield`),
  refugees: words(`refugee migrant asylum-seeker seeker evacuee exile`),
  supplies: words(
    `supply medicine vaccine ventilator tent kit blanket shelter equipment vehicle ambulance generator food rice wheat flour water dose
    ton tonne assistance relief funding contribution donation grant package loan weapon ammunition fuel material`,
  ),
  healers: words(`doctor nurse medic physician surgeon paramedic`),
  imports: words(`import export shipment`),
  blacklists: words(`blacklist list`),
  firms: words(`company firm bank business entity institution airline individual`),
  guilt: words(`blame responsibility`),
  votables: words(
    `motion amendment bill sanction strike airstrike intervention deployment withdrawal mission candidacy expulsion suspension swap embargo admission war peace proposal measure`,
  ),
  palaces: words(`palace headquarters parliament statehouse`),
  occupations: words(`occupation`),
  readinesses: words(`readiness willingness determination commitment friendship cooperation resolve help`),
  goals: words(
    `peace calm restraint help aid ceasefire truce end dialogue unity release support assistance reconciliation mercy clemency tolerance fund money food funding donation solidarity moderation`,
  ),
  statuses: words(`status membership`),
  handovers: words(`delivery possession receipt`),
  representations: words(`representation demarche démarche`),
  polls: words(`election poll runoff run-off`),
  prisons: words(`prison jail gaol`),
  bars: words(`bar`),
  sentences: words(`sentence term`),
  deaths: words(`death imprisonment labour labor prison hanging`),
  turmoil: words(`protest riot unrest demonstration walkout strike`),
  networks: words(`internet facebook twitter whatsapp telegram youtube platform website media network sms`),
  ventures: words(`project venture force programme program centre center patrol fund operation`),
  swipes: words(`swipe shot dig jab potshot aim`),
  issue: words(`issue`),
  forgiveness: words(`forgiveness pardon`),
  sports: words(
    `final cup match game tournament championship olympics race league semifinal semi-final quarter-final quarterfinal qualifier fixture friendly premiere festival concert gig`,
  ),
  ribbons: words(`ribbon`),
  stones: words(`stone`),
  observing: words(`observer`),
  knowledge: words(`information intelligence evidence data technology expertise know-how`),
  observers: words(`observer monitor inspector`),
  presences: words(`presence garrison force troop deployment military patrol`),
  tellings: words(
    `report claim account comment remark result finding figure statement version ruling assertion methodology authenticity outcome narrative`,
  ),
  police: words(`police policeman officer troop soldier guard gendarme force`),
  blasts: words(
    `bombing shelling airstrike strike raid attack offensive explosion blast bombardment bomb shellfire gunfire missile rocket fire assault ambush drone mortar`,
  ),
  decisions: words(`decision policy order ruling plan move`),
  pressures: words(`demand pressure call request condition ultimatum`),
  blockades: words(`blockade siege`),
  peacekeepers: words(`peacekeeper observer inspector monitor`),
  wares: words(
    `oil gas arm weapon jet fighter missile submarine tank aircraft helicopter drone grain wheat uranium electricity system warplane frigate ammunition fuel vaccine`,
  ),
  patrolling: words(`patrol operation manoeuvre maneuver mission training`),
  arsenals: words(`weapon arm arsenal stockpile missile warhead militia force troop unit army brigade`),
  sitins: words(`sit-in boycott protest demonstration vigil picket hunger-strike blockade occupation`),
  rounds: words(`gas bullet round shot cannon water-cannon grenade canister`),
  holdings: words(
    `land property house home farm company passport estate equipment computer phone cash gold cargo`,
  ),
  redress: words(`compensation reparation damages indemnity restitution`),
  responsibility: words(`responsibility`),
  patrolmen: words(`police policeman officer gendarme constable guard detective`),
  outlets: words(
    `newspaper channel broadcaster station magazine website network publication party movement film book app service organisation organization newsletter`,
  ),
  ultimatums: words(`demand`),
  // Those whom words are addressed to, named or not: "called on both sides", "paid tribute to the women".
  people: words(
    `side party camp faction leader government opposition rebel critic ally neighbour neighbor rival colleague people woman man west
    world community public nation country state voter citizen soldier troop force army military police official authority regime junta
    general politician minister ambassador diplomat envoy worker journalist family victim survivor volunteer member partner donor power
    militia fighter militant group organisation organization company media population resident refugee teacher student host mediator
    negotiator delegate peacekeeper observer both them they him us`,
  ),
  // What is praised in those who have it.
  merits: words(
    `courage leadership courage wisdom patience firmness statesmanship commitment dedication generosity hospitality solidarity restraint
    resilience sacrifice achievement success friendship maturity determination vision resolve perseverance readiness willingness release
    return choice appointment victory order breakthrough development news improvement normalisation normalization thaw creation opening
    lifting suspension end signature sale restoration conduct handling work service day moment milestone beginning start spirit stand legacy`,
  ),
  heads: words(`head`),
  papers: words(`paper`),
  ayes: words(`vote abstention`),
  likenesses: words(
    `statue bust portrait monument memorial effigy painting picture photograph likeness plaque`,
  ),
  touches: words(`touch`),
  words: words(`word`),
  motions: words(`motion vote confidence no-confidence`),
  games: words(`game`),
  battalions: words(
    `battalion brigade division regiment troop soldier force warship frigate destroyer carrier squadron marine tank fleet army police peacekeeper unit paratrooper reinforcement`,
  ),
  towels: words(`towel`),
  lives: words(`life`),
  cases: words(`case matter dispute complaint quarrel claim grievance row question issue`),
  scorns: words(`scorn ridicule contempt cold-water water`),
  chats: words(`chat tête tête-à-tête tete-a-tete powwow pow-wow chinwag heart-to-heart one-on-one huddle`),
  parades: words(`parade honour-guard guard troop`),
  verdicts: words(
    `agreement treaty law accord sovereignty convention charter right obligation covenant ceasefire resolution rule`,
  ),
  pleasures: words(`satisfaction pleasure delight relief joy pride admiration respect gratitude`),
  bombers: words(`bomber attacker`),
  mobs: words(`mob rioter looter crowd protester demonstrator`),
  coasts: words(`shore coast village town border position`),
  posts: words(`post embassy capital mission`),
  ceremonies: words(
    `ceremony signing talk funeral inauguration wedding celebration burial coronation anniversary day occasion`,
  ),
  drafts: words(`resolution amendment`),
  weights: words(`weight support`),
  lights: words(`light nod`),
  waterings: words(`water`),
  ears: words(`ear`),
  branches: words(`branch`),
  operations: words(`mission operation force deployment`),
  durations: words(`month year week`),
  assistance: words(`aid assistance`),
  theirs: words(`theirs`),
  deliveries: words(`supply shipment delivery sale export`),
  strongholds: words(
    `airport airfield airstrip town village capital camp barracks outskirts suburb stronghold headquarters crossing palace`,
  ),
  freedom: words(`freedom liberty`),
  landmarks: words(`milestone breakthrough achievement success landmark triumph victory`),
  surrenders: words(`capitulation surrender sell-out sellout betrayal humiliation defeat`),
  nullities: words(`null void invalid illegitimate illegal unlawful unacceptable inadmissible`),
  proceedings: words(
    `process failure refusal silence delay absence lack haste slowness inaction omission campaign handling hearing award judgement finding`,
  ),
  registers: words(`list register roll agenda record`),
  doings: words(
    `activity behaviour behavior conduct treatment situation abuse escalation build-up buildup harassment persecution fighting condition fate intention`,
  ),
  rescuers: words(`team worker crew unit hospital doctor expert specialist mission`),
  summoned: words(`ambassador envoy minister leader chief delegate`),
  wrecked: words(
    `jet plane aircraft helicopter drone warplane airliner fighter bomber ship boat vessel frigate destroyer submarine tanker corvette trawler ferry warship cruiser`,
  ),
  // What stands in set phrases: "took umbrage", "crossed swords", "threw in its lot".
  faults: words(`fault`),
  umbrage: words(`umbrage offence offense exception`),
  aims: words(`aim`),
  invective: words(`abuse insult criticism broadside barb invective vitriol tirade epithet rebuke`),
  swords: words(`sword horn`),
  motives: words(
    `motive legality legitimacy validity wisdom credibility sincerity fairness impartiality integrity intention neutrality good-faith`,
  ),
  doubts: words(`doubt`),
  misgivings: words(`misgiving reservation qualm scepticism skepticism`),
  involvements: words(`role involvement part knowledge complicity participation hand`),
  rumours: words(`rumour rumor report speculation claim allegation suggestion talk`),
  denials: words(`denial`),
  innocence: words(`innocence`),
  noses: words(`nose`),
  revenges: words(`revenge vengeance retaliation retribution reprisal`),
  sabres: words(`sabre saber`),
  amends: words(`amends amend`),
  camps: words(`side`),
  defences: words(`defence defense`),
  lots: words(`lot`),
  praises: words(`praise compliment accolade plaudit kudos`),
  hats: words(`hat cap`),
  toasts: words(`toast glass`),
  healths: words(`health`),
  leverage: words(`pressure leverage influence`),
  requests: words(`request appeal plea wish`),
  islands: words(`island archipelago atoll peninsula enclave islet reef shoal`),
  insisted: words(
    `release withdrawal return payment compensation apology implementation inspection extradition resignation recall removal restoration evacuation`,
  ),
  feelers: words(`feeler`),
  peaces: words(`peace`),
  guaranteed: words(`independence sovereignty border frontier security integrity neutrality safety`),
  concessions: words(`concession`),
  stances: words(`stand stance position line`),
  bargaining: words(`negotiation bargaining parley`),
  farewells: words(`farewell goodbye`),
  ringing: words(`call`),
  trains: words(`train`),
  gaps: words(`gap difference divide`),
  bargains: words(`accommodation bargain consensus modus-vivendi`),
  succour: words(`aid rescue help assistance relief`),
  grains: words(`grain maize corn milk seed`),
  alliances: words(`alliance axis entente front bloc partnership`),
  joinedHands: words(`hand force arm`),
  policies: words(`policy stance position effort action`),
  fences: words(`fence bridge`),
  convictions: words(`conviction sentence verdict`),
  gunfire: words(`fire`),
  halts: words(`halt end stop`),
  truces: words(`truce ceasefire cease-fire armistice`),
  garrisons: words(`garrison force troop contingent mission presence`),
  seas: words(`sea ocean waters water`),
  bases: words(`base garrison outpost`),
  revolts: words(`revolt uprising rebellion mutiny insurrection insurgency rising coup putsch`),
  juntas: words(`army military junta general officer soldier`),
  powerseat: words(`power`),
  territories: words(`territory region zone strip province`),
  arrests: words(`arrest detention house-arrest`),
  prosecutors: words(`prosecutor investigator detective interrogator`),
  fatalities: words(`death killing murder assassination crash`),
  inquests: words(`commission board court committee panel`),
  tribunals: words(`court tribunal judge magistrate`),
  slogans: words(`slogan`),
  presses: words(`press media newspaper paper journalist`),
  foes: words(`opposition dissent dissident critic rebel militant separatist`),
  broadcasts: words(`broadcast signal transmission radio`),
  demonstrations: words(`protest demonstration rally gathering march assembly procession strike`),
  movements: words(`movement travel`),
  energies: words(`gas oil electricity power water tap petrol fuel`),
  commerce: words(`trade commerce business`),
  fruits: words(`goods fruit banana wine meat beef poultry tomato fish coffee steel`),
  blacklisting: words(`blacklist`),
  villains: words(
    `aggressor warmonger dictator tyrant puppet stooge murderer criminal butcher traitor liar hypocrite bully imperialist pariah rogue-state terrorist-state puppet-state`,
  ),
  thrones: words(`throne`),
  portfolios: words(`portfolio ministry post`),
  cabinets: words(`cabinet government`),
  jobs: words(`post portfolio ministry`),
  notices: words(`notice`),
  ailments: words(
    `injury wound cancer illness disease attack stroke malady pneumonia covid-19 leukaemia leukemia`,
  ),
  suicides: words(`suicide`),
  sods: words(`ground sod`),
  cornerstones: words(`cornerstone foundation-stone`),
  trees: words(`tree sapling`),
  banners: words(`flag banner`),
  works: words(
    `dam hospital school bridge canal railway airport fair exhibition expo trade-fair plant stadium tunnel pipeline refinery highway port terminal`,
  ),
  presents: words(`gift present`),
  shellfire: words(`shellfire gunfire bombardment mortar rocket`),
  monarchs: words(`king queen emperor empress sultan shah czar tsar emir`),
  concerns: words(`case matter dispute issue concern`),
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
