import { wordSet } from "@chancery/language";

import { after, before, type Place } from "./rule.ts";

// What tells a month from a name or a verb, and a year from a count: the words around it.

const MONTH_NAMES = wordSet(
  "january february march april may june july august september october november december",
);
/** Month names that are also words or given names: alone they need a word before them that takes a time. */
const AMBIGUOUS = wordSet("may march april june august");
const TAKES_A_MONTH = wordSet(
  "in since by until till during from to through throughout before after between for or and of each every following beyond around",
);
/** After these a capitalised "May" or "April" may as well be a person: another month must stand nearby. */
const PARTS_OF_A_MONTH = wordSet(
  "week weeks day days month months half part end start beginning middle rest weekend",
);
const ARTICLES = wordSet("a the that this its their");
const TAKES_A_NAME = wordSet("and to or for of around each every");

/** Whether another month's name stands within five tokens. */
function monthNearby({ tokens, first, last }: Place): boolean {
  for (let i = Math.max(0, first - 5); i < Math.min(tokens.length, last + 5); i += 1) {
    if ((i < first || i >= last) && MONTH_NAMES.has(tokens[i]?.norm ?? "")) return true;
  }
  return false;
}

/** "January Makamba spoke", "Minister January Makamba": at the start, behind a mark or a title no word takes a time. */
function opensName({ tokens, first }: Place): boolean {
  const previous = tokens[first - 1];
  if (previous === undefined || tokens[first]?.line === true || previous.kind === "sign") return true;
  return previous.capital && !TAKES_A_MONTH.has(previous.norm) && !ARTICLES.has(previous.norm);
}

/** Whether a month's name that stands alone is one. `pointed`: "last", "late" or the like belongs to it. */
export function isMonth(place: Place, pointed: boolean): boolean {
  const { tokens, first, last } = place;
  const dotted = tokens[last - 1]?.norm === ".";
  const name = tokens[dotted ? last - 2 : last - 1]?.norm ?? "";
  const left = before(place);
  // "Jan", "Mar", "Dec" alone: only with their full stop, and after a word that takes a time.
  if (!MONTH_NAMES.has(name)) return dotted && (pointed || TAKES_A_MONTH.has(left));
  // "February 30" is no day, and its month then none either.
  if (/^\d{1,2}$/.test(after(place)) && !COUNTED.has(after(place, 1))) return false;
  if (pointed) return true;
  // "April Glaspie", "August Wilson": a capital beside it makes a name of it.
  const next = tokens[last];
  const named = next?.kind === "word" && next.capital && !next.line && !next.norm.endsWith("day");
  if (!AMBIGUOUS.has(name)) return !(named && opensName(place));
  if (named) return false;
  // "a wet April", "the March talks"; "the May cabinet" may be a person's.
  if (ARTICLES.has(left)) return name !== "may";
  const adjective = tokens[first - 1];
  if (ARTICLES.has(before(place, 2)) && adjective?.kind === "word" && !adjective.capital) return true;
  // "the first week of May" is no person's.
  if (left === "of" && PARTS_OF_A_MONTH.has(before(place, 2))) return true;
  return TAKES_A_MONTH.has(left) && (!TAKES_A_NAME.has(left) || monthNearby(place));
}

/** Words before a number that make a name, an index or a count of it. */
const NUMBERED = wordSet(
  "resolution resolutions no number nr flight article articles law decree act bill directive regulation order room route " +
    "highway page pages unit chapter section paragraph channel model type series boeing airbus version lot pin code zip box " +
    "phone tel ext points point height altitude only just about around roughly nearly almost over least than approximately " +
    "exactly another additional extra every some",
);
const COUNTED = wordSet(
  "people persons troops soldiers men women children delegates members jobs workers employees votes points miles " +
    "kilometers kilometres km metres meters feet ft tons tonnes barrels euros dollars pounds rubles roubles yen yuan tenge " +
    "gmt utc hours hrs percent per million billion thousand officers police refugees migrants fighters militants civilians " +
    "victims seats homes houses companies firms cars vehicles aircraft planes tanks missiles rockets shells copies " +
    "pages words acres hectares square cubic megawatts mw kg grams litres liters students pupils families villages schools " +
    "voters ballots deputies prisoners detainees protesters demonstrators supporters passengers tourists visitors guests cases deaths delegations observers inspectors index",
);
/** No article that is read here can be of a later year. */
const FAR_AHEAD = 2040;
const TAKES_A_YEAR = wordSet(
  "in since by until till during from before after between throughout circa through beyond both",
);
const DETERMINES = wordSet("the a an this that its their his her our your my s ( [");
/** Plurals that happen and are not counted by the thousand. */
const HAPPENINGS = wordSet(
  "elections talks accords agreements protests sanctions attacks hostilities clashes polls negotiations riots reforms games floods bombings purges",
);
const JOINS = wordSet("of to and , or");

/** Whether four digits that stand alone are a year. `pointed`: "early", "fiscal" or the like belongs to them. */
export function isYear(place: Place, year: number, pointed: boolean): boolean {
  // "the year 1444H", "Safar 1445 AH": of another reckoning.
  if (/^(?:h|ah|hijri)$/.test(after(place))) return false;
  if (pointed) return true;
  const { tokens, first, last } = place;
  const left = before(place);
  const right = after(place);
  const previous = tokens[first - 1];
  const next = tokens[last];
  if (NUMBERED.has(left) || COUNTED.has(right)) return false;
  // "2047 registered voters": a year that far ahead is rather a count.
  if (year > FAR_AHEAD && COUNTED.has(after(place, 1)) && /(?:ed|al|ive|ary|ish|an)$/.test(right))
    return false;
  if (previous && tokens[first]?.space === false && !"-([\"'“‘".includes(left)) return false;
  if ("$€£¥#№§+*=/@_:".includes(left) && left !== "") return false;
  if (next && !next.space) {
    // "1984/3", "2008%", "2010-03", "2010m": numbers of other kinds.
    if ("%:/_°*=+".includes(right)) return false;
    if (next.kind !== "sign" && right !== "s") return false;
    if (right === "-" && /^(?:number|ordinal|mixed)$/.test(tokens[last + 1]?.kind ?? "")) return false;
  }
  if (TAKES_A_YEAR.has(left)) return true;
  if (year < 1800) return false;
  const plural = next?.kind === "word" && next.space && !next.capital && /[^s]s$/.test(right);
  // "mid-1998", "pre-2014": but no second half of a number.
  if (left === "-" && previous?.space === false) return year >= 1900 && tokens[first - 2]?.kind === "word";
  if (DETERMINES.has(left)) return true;
  // "the failed 2016 coup", "his unsuccessful 1996 campaign": an adjective between; what is counted stands in the plural.
  const adjective = previous?.kind === "word" && !previous.capital && DETERMINES.has(before(place, 2));
  if (adjective && next?.kind === "word" && !next.line && (!plural || HAPPENINGS.has(right)))
    return (
      year >= 1900 &&
      !/^(?:[a-z]*(?:first|last|next|other|same|remaining|whole)|more|most|some|than)$/.test(left)
    );
  // "the target for 2020."
  if (left === "for" && (next === undefined || next.line || (next.kind === "sign" && next.space !== false)))
    return year >= 1900;
  if (left === "for" && next?.kind === "sign" && /^[.,;:)”"]$/.test(right)) return year >= 1900;
  if (JOINS.has(left)) return year >= 1900 && !plural;
  // "Beijing 2008", "the Copenhagen 2009 summit": a name before it, and no plural counted after it.
  return previous?.capital === true && year >= 1900 && tokens[first]?.line === false && !plural;
}

/** "March 5 miles", "May 12 people": the number counts what follows. */
export const countsNext = (place: Place): boolean => COUNTED.has(after(place)) || after(place) === "%";

const NAMED_BY_A_DAY = wordSet(
  "alliance alliances movement movements front coalition coalitions bloc brigade brigades revolution",
);

/** "the March 14 alliance", "the July 26 Movement": a body named by a day, without its year. */
export const namesBody = (place: Place): boolean => NAMED_BY_A_DAY.has(after(place));

/** What may follow "on the 8th"; anything else is numbered by it: "on the 8th floor", "the 19th Congress". */
const AFTER_A_DAY = wordSet(
  "and or but in at for to when where while with as after before by the a an he she it they we i it's who which that there " +
    "his her their its through until was were is are had has will would said",
);
export function namesNth(place: Place): boolean {
  const next = place.tokens[place.last];
  return next !== undefined && !next.line && next.kind !== "sign" && !AFTER_A_DAY.has(next.norm);
}

const NAMED_DAYS = wordSet("black bloody good easter ash holy palm cyber super maundy shrove");
/** "Black Monday", "Good Friday", "Bloody Sunday": names, not days of the week of the news. */
export const namesWeekday = (place: Place): boolean => NAMED_DAYS.has(before(place));

/** Before "a day", "a year": what makes it a length of time. */
const MEASURES = wordSet(
  "for in within over during after under than about around nearly almost only just took take takes lasted lasting lasts least most " +
    "spent spend spends half every by once",
);
export const measuresOne = (place: Place): boolean => MEASURES.has(before(place));

/** "went to Lima that December," and "That Friday he left": no "that" which opens what somebody said ("said that May would go"). */
export function pointsBack(place: Place): boolean {
  const next = place.tokens[place.last];
  const opens =
    place.first === 0 || place.tokens[place.first]?.line === true || /^[.;:,—–-]$/.test(before(place));
  const ends = next === undefined || next.line || next.kind === "sign" || FOLLOWS_A_TIME.has(next.norm);
  return opens || ends;
}
const FOLLOWS_A_TIME = wordSet("to in at for with after when where while as by from");
