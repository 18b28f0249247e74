/** Where the name of a place ends and that of who acts there begins, although no comma parts them. */
import type { Cursor } from "./premodifiers.ts";
import { DATES } from "../words/word-classes.ts";
import { isAdjectiveTag, isNounTag, isProperTag, type Source } from "../source.ts";
import { MONARCHS } from "../../vocabulary/monarchs.ts";
import { wordSet } from "../../word-set.ts";

/** Buildings where one is received. */
const HOUSES: ReadonlySet<string> = wordSet(
  "palace house hotel airport residence castle villa kremlin court mansion office",
);
/** Words of a title before a name: "visiting United States Secretary of State X" is longer, and rare. */
const TITLE_REACH = 7;

/**
 * "received at Bayan Palace | Norwegian Foreign Minister Espen Barth Eide": nobody is "at" a person; behind the house begins the
 * guest, whose title and name run up to it without a comma in the manner of court circulars.
 */
export function guestOf(
  { tokens, tags, personAt }: Source,
  cursor: Cursor,
  i: number,
  stop: number,
): boolean {
  if (cursor.start === 0 || !HOUSES.has(tokens[i - 1]!.norm)) return false;
  if (!/^(?:at|in)$/.test(tokens[cursor.start - 1]!.norm) || !isProperTag(tags[i - 1]!) || personAt.has(i))
    return false;
  for (let j = i; j < Math.min(stop, i + TITLE_REACH); j += 1) {
    if (j > i && personAt.has(j)) return true;
    if (!isNounTag(tags[j]!) && !isAdjectiveTag(tags[j]!) && tags[j] !== "VBG") return false;
  }
  return false;
}

/**
 * "In Paris | President Addo received", "and in Lima | Foreign Minister Ruiz said": behind a town that opens a clause begins the holder
 * of an office, if a verb follows his name.
 */
export function officerOf(
  { tokens, tags, unitEnds, nameAt, personAt }: Source,
  { start }: Cursor,
  i: number,
  stop: number,
): boolean {
  if (!isProperTag(tags[i]!) || tokens[i]!.text === tokens[i]!.norm) return false;
  let several = OFFICERS.has(tokens[i]!.norm.replace(/s$/, "")) && !OFFICERS.has(tokens[i]!.norm);
  if (!several && !OFFICERS.has(tokens[i]!.norm)) return false;
  const prep = tokens[start - 1]?.norm ?? "";
  const stay = /^(?:in|to|at|of)$/.test(prep) && opensWithStay(tokens, start - 2);
  if (!stay && !/^(?:in|at|from|near)$/.test(prep)) return false;
  const place = nameAt.get(i - 1);
  if (unitEnds[start] !== i && !(place?.type === "place" && place.first === start)) return false;
  const ahead = start < 2 ? undefined : tokens[start - 2];
  const opens =
    stay ||
    ahead === undefined ||
    ahead.sentence !== tokens[start]!.sentence ||
    /^(?:,|;|and|but|that|-|–|—|["“])$/.test(ahead.norm) ||
    // "On Monday in Lima | President Addo met", "On 15 January in Lima"
    DATES.has(ahead.norm) ||
    // "Yesterday afternoon in Lima | President Addo met"
    /^(?:morning|afternoon|evening|night)$/.test(ahead.norm) ||
    /^(?:\d{1,2}|\d{4})$/.test(ahead.norm);
  if (!opens) return false;
  let j = i;
  let person = false;
  while (j < Math.min(stop, i + TITLE_REACH + 3) && (isProperTag(tags[j]!) || (unitEnds[j] ?? 0) > j)) {
    person ||= j > i && (personAt.has(j) || (unitEnds[j] ?? 0) > j);
    several ||= /^(?:presidents|ministers|secretaries)$/.test(tokens[j]!.norm);
    j = Math.max(j + 1, unitEnds[j] ?? 0);
  }
  // "Presidents Kofi Addo of Ghana and Ana Ruiz of Peru met": behind the first of several the list goes on.
  return person && (several ? /^(?:IN|CC|,)$/ : /^(?:VB[DZPN]|MD)$/).test(tags[j] ?? "");
}

/** "During his visit to Norway | Prime Minister Ruiz met": the sentence opens with somebody's stay, which ends at the token. */
function opensWithStay(tokens: Source["tokens"], at: number): boolean {
  if (!STAYS.has(tokens[at]?.norm ?? "")) return false;
  const sentence = tokens[at]?.sentence;
  for (let first = at - 1; first > at - STAY_REACH; first -= 1)
    if (OPENING.test(tokens[first]?.norm ?? ""))
      return tokens[first]?.sentence === sentence && tokens[first - 1]?.sentence !== sentence;
  return false;
}
const STAYS: ReadonlySet<string> = wordSet("visit stay tour trip sojourn journey stopover mission talks");
const OPENING = /^(?:during|throughout|on|after|before|following)$/;
const STAY_REACH = 6;

/** Words that open the title of somebody who speaks for a state: "President Addo", "Prime Minister Ruiz", "Acting Premier". */
const OFFICERS: ReadonlySet<string> = wordSet(
  "president premier chancellor prime foreign defence defense interior finance acting vice deputy minister secretary ambassador general",
  MONARCHS,
);
