import type { Knowledge } from "@chancery/knowledge";

import type { Span } from "../../record/index.ts";
import type { Stamp } from "../stamps/fields.ts";
import { stampOf } from "../stamps/stamp.ts";
import { agencyOf } from "./names.ts";
import { wireOpening } from "./wires.ts";

export interface Dateline {
  readonly span: Span;
  readonly placeSpan: Span | null;
  readonly agency: { readonly name: string; readonly span: Span } | null;
  /** Further wires in the same bracket: "(Sahel-Presse/Reuters)". */
  readonly more?: readonly { readonly name: string; readonly span: Span }[];
  /** The day in it, as far as written. */
  readonly stamp: Stamp | null;
}

/** A dateline opens a paragraph within so many characters. */
const REACH = 90;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ ]\p{Lu}[\p{Lu}\p{M}.'’-]*){0,3}`;
const TITLE_CASE = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?:[ ](?:de |da |of |el |al |es )?\p{Lu}[\p{L}\p{M}.'’-]*){0,2}`;
const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|MAY|JAN\.?|FEB\.?|MAR\.?|APR\.?|AUG\.?|SEPT?\.?|OCT\.?|NOV\.?|DEC\.?)`;
const WEEKDAY = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?)`;
const DAY = String.raw`(?:${WEEKDAY},? )?(?:${MONTH} \d{1,2}|\d{1,2}(?:st|nd|rd|th)? ${MONTH})(?:st|nd|rd|th)?(?:,? (?:\d{4}|\(\d{4}\)))?|\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}`;
/** Old wires have "_" for a dash. */
const DASH = String.raw`(?:—|–|--|―|-{1,3}|_)`;
const DASHED = new RegExp(String.raw`^\.?\s*${DASH}$`, "u");
/** Its bracket may end in the day or begin with it: "MOSCOW (UrduPoint News / Sputnik - 10th September, 2021)", "SUVA (Radio Lagoon, Dec. 18, 2011)", "APIA (May 3, 1998 - Star)". */
const AGENCY = String.raw`(?:[(/\[]\s*(?:(?<outer>${DAY})\s+[-–—]\s+)?(?<agency>[\p{L}][\p{L}\p{N} .,&/’'-]{1,40}?)\s*(?:(?:\s-\s|,\s)(?<inner>${DAY}))?(?:[)\]]|(?<!\([^)]*)/))`;

/**
 * PLACE[, REGION][, DAY] [(AGENCY)] and a dash, a colon, or for TASS and Interfax a full stop. The place in capitals, or in
 * small letters with an agency, a day or a known name to bear it out.
 */
const FORM = new RegExp(
  String.raw`^(?<open>["“]?)(?<place>${CAPITALS}|${TITLE_CASE})(?:\s?/\s?(?<second>${CAPITALS}|${TITLE_CASE}))?(?<region>(?:,\s+(?!(?:${MONTH}|${WEEKDAY})(?:\b|\s))(?:${TITLE_CASE}|${CAPITALS})){0,2})(?:\s*\(\s*(?<wire>\p{L}[\p{L}\p{N} .&’'-]{1,40}?)\s*\)(?=,?\s+(?:${DAY})))?(?:[,.]?\s+(?:(?<day>${DAY})|${WEEKDAY}))?(?:(?<=\d{4}),\s+(?<plain>\p{Lu}[\p{L}.'’]{2,15}(?:[ -]\p{Lu}\p{L}{1,15}){0,2})(?=\s+${DASH}\s))?(?:\s*\((?<bracketed>${DAY})\))?(?:\s*[.,]?\s*${AGENCY})?(?<mark>\s*\.?\s*${DASH}\s*|\s*:\s+|\.\s+|\s+)`,
  "u",
);
const AGENCY_ALONE = new RegExp(String.raw`^${AGENCY}\s*(?:${DASH}|:|\.)\s*`, "u");
/** "Shafaq News/ The envoys met": an outlet that says by its last word what it is, before a slash. */
const SLASHED =
  /^(?<agency>(?:\p{Lu}[\p{L}]+ ){1,3}(?:News|Press|Agency|Times|Post|TV|Radio|Online|Today))\s?\/\s?(?=["“]?\p{Lu})/u;
/** "ASTANA. KAZINFORM The ministers met", "YEREVAN, APRIL 18, ARMENPRESS. The ministers met": a wire in capitals behind the town. */
const WIRE_BEHIND = new RegExp(
  String.raw`^(?<place>${CAPITALS})[.,]?\s+(?:(?<day>${DAY})[.,]?\s+)?(?<wire>\p{Lu}{4,14})[.,]?\s+(?:${DASH}\s+)?(?=["“«‘]?\p{Lu}[\p{Ll}\s])`,
  "u",
);
/** "25 May 2016 – The envoys met": the day alone, in full, before a dash. */
const DAY_ALONE = new RegExp(
  String.raw`^(?<day>(?:${WEEKDAY},? )?(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH}),? \d{4})\s*${DASH}\s+(?=["“‘]?\p{Lu})`,
  "u",
);
/** "June 29, 2022 (KHARTOUM) – Envoys met": the day in full, the town in brackets, a dash. */
const DAY_AND_TOWN = new RegExp(
  String.raw`^(?<day>(?:${WEEKDAY},? )?(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH}),? \d{4}),?\s*\((?<place>${CAPITALS}|${TITLE_CASE})\)\s*${DASH}\s+(?=["“‘]?\p{Lu})`,
  "u",
);
/** Capitals before a dash or a colon that are no place. */
const NO_PLACE =
  /^(?:UPDATE|BREAKING|WATCH|VIDEO|LISTEN|READ|OPINION|ANALYSIS|EXCLUSIVE|EXPLAINER|FACTBOX|TIMELINE|INTERVIEW|EDITORIAL|COMMENT|COMMENTARY|FEATURE|LIVE|NEW|JUST IN|NOTE|QUESTION|ANSWER|Q|A|FILE|PHOTO|ALSO|CORRECTION|CLARIFICATION|SUMMARY|PREVIEW|REPORT|STATEMENT|TEXT|TRANSCRIPT|SPEECH|PRESIDENT|MINISTER|SECRETARY|AMBASSADOR|MODERATOR|MR|MRS|MS|DR|NEWS|SPECIAL|URGENT|FLASH|ALERT|REUTERS|AFP|AP|DPA|XINHUA|TASS|COVID.*|NATO|EU|UN|G\d+|BRICS|ASEAN)$/iu;

const isPlace = (name: string, knowledge: Knowledge): boolean =>
  knowledge
    .lookup(name)
    .some(
      ({ kind, form }) =>
        (kind === "place" || kind === "country") &&
        (form === "name" || form === "acronym" || form === "metonym"),
    );

const isTown = (name: string, knowledge: Knowledge): boolean =>
  knowledge.lookup(name).some(({ kind, form }) => kind === "place" && form === "name");

/** "VGP - The prime minister met": so few capitals are what a service is called for short, unless a town is known by them. */
const ABBREVIATION = /^\p{Lu}{2,4}$/u;

/** Words of a sentence that no headline and no list has as many of. */
const PROSE = 14;
const opensProse = (text: string, start: number, end: number): boolean =>
  /^["“‘]?\p{Lu}/u.test(text.slice(start, start + 2)) &&
  text.slice(start, Math.min(end, start + 400)).split(/\s+/).length >= PROSE;

/** Characters of a page's head. */
const HEAD = 600;

/** "Sohar, Sultanate of Oman" at the head of the page: the paper's own town. */
function headsPage(text: string, start: number, place: string): boolean {
  const lines = text.slice(0, Math.min(start, HEAD)).split(/[\r\n|]/);
  const town = place.toLowerCase();
  return lines.some((line) => {
    const [name = "", ...rest] = line.trim().split(",");
    return rest.length > 0 && line.length <= 90 && name.toLowerCase() === town;
  });
}

/** "LONDON, Friday", "SANTA MARTA", "LIMA (May 3)": a town on the line above the text, with the weekday or the day. */
const ALONE = new RegExp(
  String.raw`^(?<place>${CAPITALS}|${TITLE_CASE})(?:,\s+(?:${TITLE_CASE}))?(?:,\s+(?:${WEEKDAY}(?: (?:[Mm]orning|[Nn]oon|[Aa]fternoon|[Ee]vening|[Nn]ight|[Mm]idnight))?|(?<day>${DAY})))?(?:,\s+(?<wire>\p{Lu}[\p{L}.-]{1,14}(?: \p{Lu}\p{L}{1,10})?))?(?:\s*\((?:(?<bracketed>${DAY})|${WEEKDAY})\))?(?:\s*${AGENCY})?\s*[.:—–-]{0,2}$`,
  "u",
);

/** "From Our Own Correspondent, LONDON, Friday": who wrote it, before the town. */
const WRITER =
  /^(?:from|by) (?:our|a|the) (?:(?:own|special|staff|diplomatic|political) ){0,2}correspondent\s*[,.:\u2014-]?\s*(?:in )?/i;

/** The dateline that a whole line is, right above the text; null for any other line. */
export function lineDateline(text: string, span: Span, knowledge: Knowledge): Dateline | null {
  const line = text
    .slice(span.start, Math.min(span.end, span.start + REACH))
    .trim()
    .replace(WRITER, "");
  const { place, bracketed, day = bracketed, agency } = ALONE.exec(line)?.groups ?? {};
  if (place === undefined || line.length > 60) return null;
  if (!isTown(place, knowledge) && !isTown(titleCase(place), knowledge)) return null;
  const at = span.start + text.slice(span.start, span.end).indexOf(place);
  const from = day === undefined ? -1 : text.indexOf(day, at);
  const name = agency === undefined ? null : agencyOf(agency, knowledge);
  const credit = agency === undefined ? -1 : text.indexOf(agency, at);
  return {
    span,
    placeSpan: { start: at, end: at + place.length },
    agency: name === null ? null : { name, span: { start: credit, end: credit + (agency ?? "").length } },
    stamp: day === undefined ? null : stampOf(text, from, from + day.length),
  };
}

/** "[Citizen] Dar es Salaam -- The ministers met": whose story it is, before its dateline. */
const TAKEN_FROM = /^\[(?<paper>\p{Lu}[\p{L}\p{N} .&'’-]{1,40})\]\s+(?=\p{Lu})/u;

/** The dateline that opens text[start, end), or null. */
export function datelineOf(text: string, { start, end }: Span, knowledge: Knowledge): Dateline | null {
  const from = TAKEN_FROM.exec(text.slice(start, Math.min(end, start + REACH)));
  const paper = from?.groups?.["paper"];
  const own = bareDateline(text, { start: start + (from?.[0].length ?? 0), end }, knowledge);
  if (own === null || paper === undefined) return own;
  const credit = { name: paper, span: { start: start + 1, end: start + 1 + paper.length } };
  return { ...own, span: { start, end: own.span.end }, agency: own.agency ?? credit };
}

function bareDateline(text: string, { start, end }: Span, knowledge: Knowledge): Dateline | null {
  const opening = text.slice(start, Math.min(end, start + REACH));
  const alone = AGENCY_ALONE.exec(opening);
  if (alone?.groups?.agency !== undefined) {
    const name = agencyOf(alone.groups.agency, knowledge);
    if (name === null) return null;
    const at = start + alone[0].indexOf(alone.groups.agency);
    return {
      span: { start, end: start + alone[0].trimEnd().length },
      placeSpan: null,
      agency: { name, span: { start: at, end: at + alone.groups.agency.length } },
      stamp: null,
    };
  }
  const slashed = SLASHED.exec(opening);
  if (slashed?.groups?.agency !== undefined && opensProse(text, start + slashed[0].length, end)) {
    const { agency } = slashed.groups;
    return {
      span: { start, end: start + slashed[0].trimEnd().length },
      placeSpan: null,
      agency: {
        name: agencyOf(agency, knowledge) ?? agency,
        span: { start, end: start + agency.length },
      },
      stamp: null,
    };
  }
  const bracketed = DAY_AND_TOWN.exec(opening);
  if (bracketed?.groups?.day !== undefined && bracketed.groups.place !== undefined) {
    const { day, place } = bracketed.groups;
    const at = start + bracketed[0].indexOf(`(${place}`) + 1;
    return {
      span: { start, end: start + bracketed[0].trimEnd().length },
      placeSpan: { start: at, end: at + place.length },
      agency: null,
      stamp: stampOf(text, start, start + day.length),
    };
  }
  const dated = DAY_ALONE.exec(opening);
  if (dated?.groups?.day !== undefined) {
    const stamp = stampOf(text, start, start + dated.groups.day.length);
    return (
      stamp && {
        span: { start, end: start + dated[0].trimEnd().length },
        placeSpan: null,
        agency: null,
        stamp,
      }
    );
  }
  const behind = WIRE_BEHIND.exec(opening);
  const { place: written = "", wire = "", day: told } = behind?.groups ?? {};
  const seat = written.replace(/\.$/, "");
  const credited = behind === null ? null : agencyOf(wire, knowledge);
  if (behind !== null && credited !== null && isTown(titleCase(seat), knowledge)) {
    const at = start + behind[0].indexOf(wire, seat.length);
    const from = told === undefined ? -1 : start + behind[0].indexOf(told, seat.length);
    return {
      span: { start, end: start + behind[0].trimEnd().length },
      placeSpan: { start, end: start + seat.length },
      agency: { name: credited, span: { start: at, end: at + wire.length } },
      stamp: told === undefined ? null : stampOf(text, from, from + told.length),
    };
  }
  // "NZPA-Reuter Teheran The Prime Minister has said": wires that are joined, and a town, before the first sentence.
  const wired = /^\S{0,2}\s?\p{Lu}[\p{L}.]+[-/]\p{Lu}/u.test(opening)
    ? wireOpening(opening, knowledge)
    : null;
  if (wired && /^\s+["“‘]?\p{Lu}/u.test(opening.slice(wired.town.end))) {
    const [agency = null, ...more] = wired.wires.map((wire) => ({
      name: wire.name,
      span: { start: start + wire.start, end: start + wire.end },
    }));
    const placeSpan = { start: start + wired.town.start, end: start + wired.town.end };
    return { span: { start, end: placeSpan.end }, placeSpan, agency, more, stamp: null };
  }
  const match = FORM.exec(opening);
  const groups = match?.groups;
  if (!match || groups?.place === undefined) return null;
  // "JUBA (Nile Wire), Jan 30, 2012 -", "JUBA, January 30, 2012, Nile-Wire -": the wire before the day or behind it.
  const { agency = groups.wire ?? groups.plain ?? wireBehind(groups.region, knowledge), mark = "" } = groups;
  // "LIMA, PERU (12 March 2014) -": what stands in the brackets is the day, no wire.
  const day = groups.day ?? groups.bracketed ?? groups.inner ?? groups.outer;
  const named = (name: string): boolean => isPlace(name, knowledge) || isPlace(titleCase(name), knowledge);
  // "SAHEL-PRESSE / BAMAKO -": the paper's own name, then the town.
  const second = groups.second !== undefined && !named(groups.place) && named(groups.second);
  const place = second ? (groups.second ?? groups.place) : groups.place;
  if (NO_PLACE.test(place) || match[0].length >= end - start) return null;
  const capitals = place === place.toUpperCase();
  const own = headsPage(text, start, place);
  const known = own || named(place);
  const sign = mark.trim();
  const dash = DASHED.test(sign);
  // "TEHRAN (FNA)- The ministers": the dash stands right behind the bracket.
  const spaced = /\s-{1,3}\s/u.test(mark) || sign !== "-" || (agency !== undefined && /-\s/u.test(mark));
  // Without a mark of its own a dateline needs an agency ("PARIS (AFP) The ..."); a colon and a full stop need a known name.
  const fits =
    (dash &&
      spaced &&
      ((capitals && !ABBREVIATION.test(place)) || known || agency !== undefined || day !== undefined)) ||
    (sign === ":" && known && (own || capitals || agency !== undefined || day !== undefined)) ||
    // "Islamabad: For the second day in a row, the envoy was summoned": how Indian papers have it.
    (sign === ":" && opensProse(text, start + match[0].length, end) && isTown(place, knowledge)) ||
    (sign === "." && agency !== undefined && day !== undefined) ||
    (sign === "." && known && day !== undefined) ||
    // "JAMES KARIUKI (United Kingdom) said": who speaks for a state, and no wire.
    // "Brussels 24.03.2022 The council met."
    (sign === "" && known && day !== undefined && /^[\d.]+$/.test(day)) ||
    (sign === "" && agency !== undefined && (capitals || known) && (known || !isPlace(agency, knowledge)));
  if (!fits) return null;
  const at = (part: string): number => start + opening.indexOf(part, groups.open?.length ?? 0);
  const shared = agency === undefined ? [] : sharedCredit(agency, at(agency), knowledge);
  const agencyName =
    agency === undefined
      ? null
      : (agencyOf(agency, knowledge) ?? (dash || day !== undefined ? leadingName(agency, knowledge) : null));
  return {
    span: { start, end: start + match[0].trimEnd().length },
    placeSpan: { start: at(place), end: at(place) + place.length },
    more: shared.slice(1),
    agency:
      shared[0] ??
      (agency === undefined || agencyName === null
        ? null
        : { name: agencyName, span: { start: at(agency), end: at(agency) + agencyName.length } }),
    stamp: day === undefined ? null : stampOf(text, at(day), at(day) + day.length),
  };
}

/** "Damascus, SANA –": the wire stands where a region may. */
function wireBehind(region: string | undefined, knowledge: Knowledge): string | undefined {
  const last = region?.split(",").at(-1)?.trim();
  return last !== undefined && /^\p{Lu}{3,8}$/u.test(last) && agencyOf(last, knowledge) !== null
    ? last
    : undefined;
}

/** "AFP, own sources" credits AFP. */
const leadingName = (agencies: string, knowledge: Knowledge): string => {
  const [first = agencies] = agencies.split(/,\s*(?=\p{Ll})/u);
  return agencyOf(first, knowledge) ?? first;
};

/** "Sahel-Presse/Reuters": each of several wires; empty for one, and for a name with a stroke in it ("RFE/RL"). */
function sharedCredit(
  agencies: string,
  start: number,
  knowledge: Knowledge,
): { readonly name: string; readonly span: Span }[] {
  if (agencyOf(agencies, knowledge) !== null || !agencies.includes("/")) return [];
  const parts = [...agencies.matchAll(/[^/]+/gu)].map((match) => {
    const name = match[0].trim();
    const from = start + match.index + match[0].indexOf(name);
    return { name, span: { start: from, end: from + name.length } };
  });
  return parts.some(({ name }) => agencyOf(name, knowledge) !== null) &&
    parts.every(({ name }) => /^\p{Lu}/u.test(name))
    ? parts
    : [];
}

const titleCase = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/(^|[\s'’-])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
