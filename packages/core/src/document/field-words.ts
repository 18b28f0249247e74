import { MONARCHS, wordSet, type Token } from "@chancery/language";

/**
 * A capitalised noun of what is done: behind the field of an office it belongs to the title ("Director-General for Trade Negotiations",
 * "Minister of Economic Integration") and begins no name.
 */
export const isWork = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && WORK.test(token.norm);
const WORK = /(?:[ts]ions?|ments|agement|velopment|[ai]lities|ics)$/;

/** What offices, ministries and committees are for, one word at a time: "Minister of Foreign and European Affairs", "Minister for Law". */
export const OFFICE_FIELDS: ReadonlySet<string> =
  wordSet(`foreign defense defence interior finance economy economic trade energy energies justice health education culture cultural agriculture transport
  transportation environment industry labor labour tourism information communications emergencies development security cooperation co-operation
  commerce commercial affairs external internal home exterior relations planning oil petroleum investment investments technology technical
  technological scientific science political military social legal human humanitarian customs border friendship consular peace nuclear maritime
  water sport sports youth immigration migration fisheries integration rights regional diaspora abroad state international european african asian
  american western eastern central east near south north pacific hemisphere arab law religious worship public works women gender peoples family children
  veterans emigrants expatriates mobility institutions infrastructure housing urban rural minerals mines mining natural resources climate ecology
  forestry forests livestock higher research innovation digital civil aviation railways roads ports shipping parliamentary federal provincial local
  community overseas francophonie nationals citizens lands employment cooperatives heritage arts administration reform statistics budget
  privatization national former combatants war mujahideen martyrs reconciliation unity islamic endowments antiquities rehabilitation
  repatriation population solidarity modernisation modernization services safety reform land personnel industrialisation industrialization police
  production utilities policy policies diplomatic supreme press`);

/** Fields of ministries alone: "Minister of Media", but "the head of the Media Group" heads a body. */
const MINISTRIES_FIELDS: ReadonlySet<string> =
  wordSet(`media maori native island tolerance presidential municipal municipality municipalities electricity power steel textiles food nutrition mineral metallurgy
  hydrocarbons gas coal chemicals chemical broadcasting communication telecommunication telecommunications posts post postal telegraphs telegraph
  space cyberspace irrigation hydraulic hydraulics sanitation hygiene welfare refugees refugee disaster disasters relief emergency wildlife parks
  awqaf waqf waqfs hajj haj umrah chieftaincy tribal traditional devolution decentralization decentralisation constitutional electoral elections
  taxation revenue expenditure supply supplies procurement plantation plantations primary secondary vocational training skills skill sciences
  universities literacy girls child childhood elderly disabled disabilities equality equity inclusion minorities minority integrity ethics governance
  transparency privatisation enterprise enterprises entrepreneurship business industries handicrafts handicraft crafts artisanal manufacturing export
  exports imports marketing consumer consumers prices competition competitiveness productivity fiscal monetary banking budgetary strategic conservation
  environmental sustainable sustainability biodiversity ecological fishery marine ocean oceans sea harbours harbors shipbuilding inland waterways canals
  highways motorways bridges construction building settlement resettlement reconstruction recovery territorial territories islands cities metropolitan
  ethnic nationalities guidance religions happiness cabinet council interprovincial narcotics counternarcotics demobilization
  demobilisation disarmament ceremonies promotion reunification unification liaison broadcast film cinema archives music language languages
  cattle animal animals poultry dairy crops soil rice tea coffee cotton sugar cocoa jute silk creative entertainment`);

/** Whether an office is a ministry's by its noun and the link behind: "Minister of", "Minister of State for", "Cabinet Secretary for". */
export const headsMinistry = (title: string | undefined, link: string | undefined): boolean =>
  /^(?:ministers?|undersecretary|state|responsible|charge|delegate)$/.test(title ?? "") ||
  (title === "secretary" && link === "for");

/** Whether a word is of the field of an office, of a ministry's or another. Lower case. */
export const isFieldOf = (ministry: boolean, word: string): boolean =>
  OFFICE_FIELDS.has(word) || (ministry && MINISTRIES_FIELDS.has(word));

/** Offices that a town or a region has, as a state has: "Governor of New York Ann Otieno", but "the envoy for Darfur". */
export const GOVERNING_OFFICES: ReadonlySet<string> = wordSet(
  "premier governor mayor minister president administrator lieutenant-governor archbishop bishop patriarch",
  MONARCHS,
);

/** Those who fight the state that they are of; singular. */
export const FACTIONS: ReadonlySet<string> = wordSet("rebel guerrilla insurgent separatist mutineer");

/** Before a noun these say that those whom it means oppose the state that they are of, or are none of its own: "opposition forces", "breakaway officers". */
const OPPOSED: ReadonlySet<string> = wordSet(
  "opposition militia rebels insurgents separatists guerrillas breakaway secessionist renegade mutinous antigovernment anti-government anti-regime jihadist islamist",
  FACTIONS,
);

/** Whether words before a noun for people say so; "government and opposition leaders" are both. Lower case. */
export const areOpposed = (words: readonly string[]): boolean =>
  words.some((word) => OPPOSED.has(word)) && !words.includes("government");

/** Adjectives that say of what kind an agreement is, and so belong to what it is called: "a free trade agreement", "an economic partnership accord". */
export const AGREEMENT_KINDS: ReadonlySet<string> = wordSet(
  "free preferential economic commercial military nuclear maritime cultural technical scientific consular mutual strategic comprehensive",
);
