import { wordSet, type Token } from "@chancery/language";

import { isCapital, isWord } from "./text.ts";
import { AGREEMENT_NOUNS, FACILITY_NOUNS, GEOGRAPHIC_NOUNS } from "./words.ts";

const LINKS = new Set([
  "a",
  "an",
  "of",
  "on",
  "for",
  "between",
  "and",
  "the",
  "in",
  "concerning",
  "against",
  "with",
  "to",
  "relating",
  "&",
  "-",
  "\u2013",
]);
/** What "in" leads to inside titles: "Armed Forces in Europe", "Trade in Endangered Species"; elsewhere it tells the place. */
const SUBJECTS_IN = new Set([
  "europe",
  "asia",
  "africa",
  "outer",
  "armed",
  "international",
  "civil",
  "criminal",
  "endangered",
  "persons",
  "small",
]);
const COMPLEMENTS = new Set(["on", "of", "between", "for", "against", "concerning"]);
/** "on the sidelines of", "on behalf of", "on condition that": no subject of an agreement. */
const NO_TOPIC = new Set([
  "sideline",
  "sidelines",
  "behalf",
  "condition",
  "board",
  "margin",
  "margins",
  "eve",
  "day",
  "occasion",
  "side",
  "part",
  "grounds",
  "basis",
  "agenda",
  "table",
]);
const CONTENT = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);
const INNER = new Set(["DET", "NOUN", "PROPN", "ADJ", "NUM", "CCONJ", "PART", "PUNCT"]);
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The rest of a capitalised title: link words as long as capitals follow, the parties with their commas, the date. */
export function titleEnd(
  tokens: readonly Token[],
  from: number,
  end: number,
  timed: (token: number) => boolean,
): number {
  let last = from;
  let between = false;
  let i = from;
  while (i < end && i < from + 60) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isWord(token) && isCapital(token) && (!timed(i) || isCentury(tokens, i))) {
      last = i + 1;
      i += 1;
    } else if (isCentury(tokens, i)) {
      last = i + 2;
      i += 2;
    } else if (
      token.norm === "in" &&
      !isCentury(tokens, i + 1) &&
      !isCentury(tokens, i + 2) &&
      !SUBJECTS_IN.has(tokens[i + 1]?.norm ?? "") &&
      !inRegion(tokens, i, last > from) &&
      !inField(tokens, i, end)
    ) {
      // "signed the Timor Sea Treaty in Dili": where, not what.
      break;
    } else if (isOwning(tokens, i, last)) {
      i += 1;
    } else if (
      token.norm === "and" &&
      (/^an?$/.test(tokens[i + 1]?.norm ?? "") || anotherTitle(tokens, i + 1, end))
    ) {
      // "an Agreement on Fisheries and a Protocol on Trade": one paper and one more.
      break;
    } else if (token.norm === "on" && isGround(tokens, i + 1, end)) {
      break;
    } else if (LINKS.has(token.norm) && leadsOn(tokens, i, end, timed)) {
      if (token.norm === "between") between = true;
      i += 1;
    } else if (
      token.norm === "," &&
      // "In the Declaration, Addo and Brandt agreed": right behind the noun nothing goes on.
      (between ? leadsOn(tokens, i, end, timed) : last > from && listGoesOn(tokens, i, end))
    ) {
      i += 1;
    } else if (token.text === "-" && !token.spaceBefore && isWord(tokens[i + 1])) {
      last = i + 2;
      i += 2;
    } else break;
  }
  return dated(tokens, last, end, timed);
}

/** "the People's Republic", "Workers' Rights": the mark between two capitals of a title, though not right behind its noun ("the Treaty's Article 5"). */
const isOwning = (tokens: readonly Token[], at: number, last: number): boolean =>
  last === at &&
  OWNERS.test(tokens[at - 1]?.norm ?? "") &&
  /^['’]s?$/.test(tokens[at]?.norm ?? "") &&
  isCapital(tokens[at + 1]);
const OWNERS = /^(?:people|peoples|women|children|workers?|men)s?$/;

/** "and the Founding Act", "and the Harbour Protocol": the capitals behind "and" hold a kind of agreement, so they are a second title. */
function anotherTitle(tokens: readonly Token[], from: number, end: number): boolean {
  const first = /^(?:the|an?)$/.test(tokens[from]?.norm ?? "") ? from + 1 : from;
  for (let i = first; i < end && i < first + 6; i += 1) {
    const token = tokens[i];
    if (token === undefined || !isCapital(token) || !isWord(token)) return false;
    if (AGREEMENT_NOUNS.has(token.norm) || token.norm === "act") return true;
  }
  return false;
}

/** "in the South Pacific", "in Latin America", "in the Middle East": regions of two words. */
const REGION =
  /^(?:middle east|(?:south|north|western|eastern) pacific|(?:latin|central|south|north) america|(?:central|south|southeast|east|west) asia|(?:north|west|east|central|southern) africa|(?:central|eastern|western) europe|persian gulf|indian ocean|horn of)$/;

/** A region or a sea behind a complement belongs to the subject: "Framework for Peace in the Middle East", "on Fishing in the Black Sea". */
function inRegion(tokens: readonly Token[], at: number, complemented: boolean): boolean {
  const i = tokens[at + 1]?.norm === "the" ? at + 2 : at + 1;
  if (!complemented) return false;
  if (REGION.test(`${tokens[i]?.norm ?? ""} ${tokens[i + 1]?.norm ?? ""}`)) return true;
  return SEA.test(capitalsFrom(tokens, i).at(-1)?.norm ?? "");
}

/** Nobody signs on or in these: what a title leads to there is its subject. */
const SEA = /^(?:seas?|ocean|gulf|straits?)$/;

/** Words with capitals, one behind the other. */
function capitalsFrom(tokens: readonly Token[], from: number, end = from + 6): readonly Token[] {
  const out: Token[] = [];
  for (let i = from; i < end; i += 1) {
    const token = tokens[i];
    if (token === undefined || !isCapital(token) || !isWord(token)) break;
    out.push(token);
  }
  return out;
}

/** "Cooperation in Consular Matters", "Cooperation in the Field of Health": capitals that end in what is worked at, and no place. */
function inField(tokens: readonly Token[], at: number, end: number): boolean {
  if (!IN_FIELDS.has(tokens[at - 1]?.norm ?? "")) return false;
  const first = tokens[at + 1]?.norm === "the" ? at + 2 : at + 1;
  for (let i = first; i < end && i < first + 5 && isCapital(tokens[i]); i += 1)
    if (FIELDS.has(tokens[i]?.norm ?? "")) return true;
  return false;
}
const FIELDS =
  wordSet(`matters affairs field fields area areas sector sectors sphere spheres domain science sciences technology education agriculture trade energy
  health tourism culture defence defense security fisheries fishing industry transport aviation research goods services mining communications justice
  customs sport sports uses medicine environment shipping banking finance taxation veterinary forestry labour labor`);

/** "XXI Century", "21st Century": a time that belongs to the title. */
const isCentury = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === "century" || tokens[at + 1]?.norm === "century";

/** ", Separatism and Extremism": one more capital, then "and" and another. */
const listGoesOn = (tokens: readonly Token[], comma: number, end: number): boolean =>
  comma + 3 < end &&
  isCapital(tokens[comma + 1]) &&
  tokens[comma + 2]?.norm === "and" &&
  isCapital(tokens[comma + 3]);

/** "on the South Lawn", "on Margarita Island": a place to stand on, no subject. */
function isGround(tokens: readonly Token[], from: number, end: number): boolean {
  const first = tokens[from]?.norm === "the" ? from + 1 : from;
  const last = capitalsFrom(tokens, first, end).at(-1)?.norm ?? "";
  return FACILITY_NOUNS.has(last) || (GEOGRAPHIC_NOUNS.has(last) && !SEA.test(last));
}

/** At most three link words, then a capital. */
function leadsOn(
  tokens: readonly Token[],
  at: number,
  end: number,
  timed: (token: number) => boolean,
): boolean {
  for (let i = at + 1; i < end && i <= at + 3; i += 1) {
    const token = tokens[i];
    if (token === undefined || (timed(i) && !isCentury(tokens, i) && !isCentury(tokens, i + 1))) return false;
    if (isCentury(tokens, i) || (isWord(token) && isCapital(token))) return true;
    if (!LINKS.has(token.norm)) return false;
  }
  return false;
}

/** "as of 11 November 2013", "of 3 June 1996": a date that belongs to the title. */
function dated(
  tokens: readonly Token[],
  last: number,
  end: number,
  timed: (token: number) => boolean,
): number {
  let i = last;
  if (tokens[i]?.norm === "as") i += 1;
  if (tokens[i]?.norm !== "of" && tokens[i]?.norm !== "dated") return last;
  i += 1;
  if (i >= end || !timed(i)) return last;
  let year = false;
  while (i < end && timed(i)) {
    if (/^\d{4}$/.test(tokens[i]?.text ?? "") || MONTH.test(tokens[i]?.norm ?? "")) year = true;
    i += 1;
  }
  return year ? i : last;
}

/** "on the exchange of instruments", "between Peru and Fiji": to the end of the noun phrase, no time, verb or other title in it. */
export function complementEnd(
  tokens: readonly Token[],
  from: number,
  end: number,
  timed: (token: number) => boolean,
): number {
  let i = from;
  // "memorandum of understanding on ..."
  if (tokens[i]?.norm === "of" && tokens[i + 1]?.norm === "understanding") {
    i += 2;
    if (!COMPLEMENTS.has(tokens[i]?.norm ?? "")) return i;
  }
  const opener = tokens[i];
  if (opener === undefined || !COMPLEMENTS.has(opener.norm) || timed(i) || timed(i + 1)) return from;
  const topic = tokens[tokens[i + 1]?.norm === "the" ? i + 2 : i + 1]?.norm ?? "";
  if (opener.norm === "on" && NO_TOPIC.has(topic)) return from;
  let last = i;
  let content = false;
  for (i += 1; i < end && i < from + 30; i += 1) {
    const token = tokens[i];
    if (token === undefined || timed(i)) break;
    if (AGREEMENT_NOUNS.has(token.norm)) break;
    // "the Peru-Chile state border": the tagger has it stated.
    if (CONTENT.has(token.upos) || token.norm === "state") {
      content = true;
      last = i + 1;
    } else if (token.norm === "in" && fieldFollows(tokens, i, end)) {
      continue;
    } else if (token.upos === "ADP") {
      if (!["of", "between", "on", "for", "against"].includes(token.norm)) break;
    } else if (token.upos === "PUNCT") {
      if (token.text === "," && opener.norm === "between" && partiesGoOn(tokens, i, end)) continue;
      if (token.text !== "-" && token.text !== "\u2013") break;
      // "state-owned companies": what hyphens join is one word, of whatever kind its last part is.
      if (!token.spaceBefore && tokens[i + 1]?.spaceBefore === false && isWord(tokens[i + 1])) {
        i += 1;
        last = i + 1;
      }
    } else if (!INNER.has(token.upos)) break;
  }
  return content ? last : from;
}

/** "between Peru, Chile, and Fiji": whether from the comma to the "and" of the list there are names alone, and one behind it. */
function partiesGoOn(tokens: readonly Token[], comma: number, end: number): boolean {
  for (let i = comma + 1; i < end - 1 && i < comma + 24; i += 1) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.norm === "and") {
      const next = tokens[tokens[i + 1]?.norm === "the" ? i + 2 : i + 1];
      return next?.upos === "PROPN";
    }
    if (token.upos !== "PROPN" && token.text !== "," && !/^(?:the|of)$/.test(token.norm)) return false;
  }
  return false;
}

/** Nouns whose field "in" tells: "cooperation in agriculture", "trade in goods", "reductions in forces". */
const IN_FIELDS = wordSet(
  "cooperation co-operation collaboration partnership trade investment investments assistance exchange exchanges training research work interests reduction reductions traffic relations",
);
/** What "in" leads to that tells how, when or for what, and no field. */
const NO_FIELD = wordSet(
  "exchange return order case addition accordance principle particular general writing public private secret presence capital city town palace ceremony morning afternoon evening week month year days hours future line response",
);

/** "in" right behind such a noun, before a field in small letters. */
function fieldFollows(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at + 1]?.norm === "the" ? at + 2 : at + 1;
  const token = tokens[next];
  return (
    next < end &&
    IN_FIELDS.has(tokens[at - 1]?.norm ?? "") &&
    token !== undefined &&
    !isCapital(token) &&
    (token.upos === "NOUN" || token.upos === "ADJ") &&
    !NO_FIELD.has(token.norm)
  );
}
