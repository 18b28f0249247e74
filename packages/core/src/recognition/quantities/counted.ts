import { wordSet } from "@chancery/language";

/**
 * Nouns whose counts are claims that a reader keeps. `kind` tells people and forces from things; `least`: below it the
 * number is narration ("two ships", "five companies") and no figure. The unit that the record shows is the noun as written.
 */
export type CountedKind = "people" | "force" | "count";

export interface Counted {
  readonly kind: CountedKind;
  readonly least: number;
}

const LISTS: readonly (readonly [kind: CountedKind, least: number, nouns: string])[] = [
  ["people", 3, "people persons inhabitants residents citizens nationals individuals souls"],
  ["people", 3, "refugees migrants immigrants asylum-seekers idps exiles settlers expatriates"],
  [
    "force",
    2,
    "troops soldiers servicemen servicemembers personnel peacekeepers marines paratroopers reservists recruits conscripts " +
      "sailors airmen gendarmes policemen",
  ],
  ["force", 10, "men officers guards"],
  ["force", 2, "fighters militants rebels insurgents guerrillas gunmen mercenaries terrorists militiamen"],
  ["people", 1, "civilians noncombatants deaths fatalities casualties lives"],
  ["people", 2, "children victims dead wounded injured prisoners captives pows detainees hostages"],
  ["people", 10, "women families households tourists visitors pilgrims travellers travelers students"],
  ["people", 10, "workers employees labourers laborers protesters demonstrators voters"],
  ["count", 5, "observers monitors inspectors"],
  ["count", 2, "diplomats seats"],
  ["count", 1, "votes abstentions abstention"],
  ["count", 1, "warheads missiles rockets drones tanks howitzers helicopters warplanes bombers"],
  ["count", 1, "aircraft planes jets airliners warships frigates submarines"],
  ["count", 2, "ships vessels tankers boats trawlers"],
  ["count", 10, "shells barrels kilometres miles hectares acres jobs scholarships"],
  ["count", 1, "tonnes tons megawatts gigawatts megatons kilotons"],
  ["count", 10, "kilograms grams litres gallons ounces carats bushels dunams"],
  ["count", 10, "companies enterprises firms businesses homes houses apartments doses vaccines"],
  ["count", 5, "agreements accords documents contracts memorandums memoranda treaties protocols flights"],
  ["count", 3, "members"],
  ["count", 10, "countries nations states governments allies partners"],
];

export const COUNTED: ReadonlyMap<string, Counted> = new Map(
  LISTS.flatMap(([kind, least, nouns]) =>
    nouns.split(" ").map((noun): [string, Counted] => [noun, { kind, least }]),
  ),
);

/** Ways of writing one unit. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["kilometers", "kilometres"],
  ["km", "kilometres"],
  ["kms", "kilometres"],
  ["kg", "kilograms"],
  ["kilogrammes", "kilograms"],
  ["liters", "litres"],
  ["mw", "megawatts"],
  ["gw", "gigawatts"],
  ["laborers", "labourers"],
  ["travelers", "travellers"],
  ["abstention", "abstentions"],
]);
export const spelled = (noun: string): string => SPELLINGS.get(noun) ?? noun;

/** "28-member", "27-nation bloc". */
export const MEMBER_ADJECTIVES: ReadonlySet<string> = new Set(["member", "nation", "country", "state"]);

/** What such an adjective must stand before, "member" apart: "27-nation bloc", no "three-nation tour". */
export const BODIES: ReadonlySet<string> = wordSet(
  "bloc union group grouping alliance organization organisation council community coalition body association forum league pact market",
);

/** "a 1,340-kilometre border", "a 600-man contingent", "the 2,000-strong force": what the singular stands for. */
export const HYPHENED: ReadonlyMap<string, string> = new Map([
  ["km", "kilometres"],
  ["kilometre", "kilometres"],
  ["kilometer", "kilometres"],
  ["mile", "miles"],
  ["tonne", "tonnes"],
  ["ton", "tons"],
  ["megawatt", "megawatts"],
  ["hectare", "hectares"],
  ["barrel", "barrels"],
  ["man", "men"],
]);

/** Measures of two words: "square kilometres", "cubic metres". */
export const MEASURES_OF_TWO: ReadonlyMap<string, string> = new Map([
  ["square kilometres", "square kilometres"],
  ["square kilometers", "square kilometres"],
  ["square km", "square kilometres"],
  ["square miles", "square miles"],
  ["cubic metres", "cubic metres"],
  ["cubic meters", "cubic metres"],
  ["cubic feet", "cubic feet"],
  ["nautical miles", "nautical miles"],
  ["metric tons", "tonnes"],
  ["metric tonnes", "tonnes"],
]);

/** The least number of other persons ("forty deputies") and of any other thing ("350 posts") that is a claim. */
export const LEAST_OF_PERSONS = 10;
export const LEAST_OF_THINGS = 20;

/** Plurals whose number says when, how old, how far on a track or how ranked, or nothing: "12 hours", "20 points", "15 ways". */
export const NO_CLAIMS: ReadonlySet<string> = new Set(
  (
    "seconds minutes hours days nights weekdays weeks weekends fortnights months quarters years decades centuries times percent " +
    "points degrees metres meters feet yards inches pounds kilos cents dollars euros others ways things reasons steps lines " +
    "words goals medals runs wickets sides parts cases sessions occasions questions answers photos photographs pictures " +
    "images videos comments replies shares likes views articles paragraphs sections chapters results items followers " +
    "readers subscribers respondents levels plans stars thirds fifths tips takeaways facts matches games sets holes laps"
  ).split(" "),
);

/** Nouns of persons beyond those listed above: of these few are a claim when harm or law befalls them. */
export const PERSONS: ReadonlySet<string> = new Set(
  (
    "officials generals colonels commanders ministers deputies delegates guests journalists reporters activists lawyers judges " +
    "drivers crew fishermen farmers miners doctors nurses teachers scientists engineers experts monks priests nuns pilots " +
    "passengers suspects defendants dissidents opponents supporters demonstrators spies agents envoys lawmakers senators " +
    "candidates survivors bystanders villagers foreigners youths boys girls mothers athletes executives businessmen traders " +
    "leaders politicians parliamentarians councillors aides employees staff"
  ).split(" "),
);

/** Offices that are told by three words. */
export const OFFICES: ReadonlySet<string> = new Set([
  "heads of state",
  "heads of government",
  "heads of delegation",
  "heads of mission",
  "chiefs of staff",
  "members of parliament",
]);
