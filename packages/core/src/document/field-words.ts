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
