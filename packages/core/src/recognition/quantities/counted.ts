/**
 * Nouns whose counts are claims that a reader keeps, by the unit that the record shows. `least`: below it the number is
 * narration ("two leaders", "five companies") and no figure.
 */
export interface Counted {
  readonly unit: string;
  readonly least: number;
}

const LISTS: readonly (readonly [unit: string, least: number, nouns: string])[] = [
  ["people", 3, "people persons inhabitants residents citizens nationals individuals"],
  ["refugees", 3, "refugees"],
  ["migrants", 3, "migrants immigrants asylum-seekers"],
  ["displaced people", 3, "idps"],
  [
    "troops",
    2,
    "troops soldiers servicemen servicemembers personnel peacekeepers marines paratroopers reservists recruits",
  ],
  ["fighters", 2, "fighters militants rebels insurgents guerrillas gunmen mercenaries terrorists"],
  ["police", 2, "policemen gendarmes"],
  ["civilians", 1, "civilians noncombatants"],
  ["children", 2, "children"],
  ["women", 10, "women"],
  ["deaths", 1, "deaths fatalities"],
  ["casualties", 1, "casualties"],
  ["dead", 2, "dead"],
  ["wounded", 2, "wounded injured"],
  ["victims", 2, "victims"],
  ["prisoners", 2, "prisoners captives pows detainees hostages"],
  ["observers", 5, "observers monitors inspectors"],
  ["diplomats", 2, "diplomats"],
  ["workers", 10, "workers employees labourers laborers jobs"],
  ["students", 10, "students scholarships"],
  ["tourists", 10, "tourists visitors pilgrims travellers travelers"],
  ["protesters", 10, "protesters demonstrators"],
  ["voters", 10, "voters"],
  ["votes", 1, "votes"],
  ["abstentions", 1, "abstentions"],
  ["seats", 2, "seats"],
  ["warheads", 1, "warheads"],
  ["missiles", 1, "missiles rockets"],
  ["drones", 1, "drones"],
  ["aircraft", 1, "aircraft planes jets airliners helicopters warplanes bombers"],
  ["ships", 1, "warships ships vessels frigates submarines tankers boats trawlers"],
  ["tanks", 1, "tanks"],
  ["armoured vehicles", 1, "howitzers"],
  ["shells", 10, "shells"],
  ["barrels", 10, "barrels"],
  ["tonnes", 1, "tonnes tons"],
  ["cubic metres", 10, "bcm"],
  ["kilometres", 10, "kilometres kilometers km"],
  ["miles", 10, "miles"],
  ["hectares", 10, "hectares"],
  ["acres", 10, "acres"],
  ["megawatts", 1, "megawatts mw"],
  ["gigawatts", 1, "gigawatts gw"],
  ["companies", 10, "companies enterprises firms businesses"],
  ["agreements", 5, "agreements accords documents contracts memorandums memoranda treaties protocols"],
  ["flights", 5, "flights"],
  ["homes", 10, "homes houses apartments"],
  ["vaccine doses", 10, "doses vaccines"],
  ["members", 3, "members"],
  ["countries", 5, "countries nations"],
];

export const COUNTED: ReadonlyMap<string, Counted> = new Map(
  LISTS.flatMap(([unit, least, nouns]) =>
    nouns.split(" ").map((noun): [string, Counted] => [noun, { unit, least }]),
  ),
);

/** "28-member", "27-nation bloc". */
export const MEMBER_ADJECTIVES: ReadonlySet<string> = new Set(["member", "nation", "country", "state"]);

/** What such an adjective must stand before, "member" apart: "27-nation bloc", no "three-nation tour". */
export const BODIES: ReadonlySet<string> = new Set(
  "bloc union group grouping alliance organization organisation council community coalition body association forum league pact market".split(
    " ",
  ),
);

/** Measures of two words: "square kilometres", "cubic metres". */
export const MEASURES_OF_TWO: ReadonlyMap<string, string> = new Map([
  ["square kilometres", "square kilometres"],
  ["square kilometers", "square kilometres"],
  ["square km", "square kilometres"],
  ["square miles", "square miles"],
  ["cubic metres", "cubic metres"],
  ["cubic meters", "cubic metres"],
  ["cubic feet", "cubic feet"],
  ["metric tons", "tonnes"],
  ["metric tonnes", "tonnes"],
]);
