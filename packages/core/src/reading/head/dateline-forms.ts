// The forms in which newspapers and wires write a dateline.

/** A dateline opens a paragraph within so many characters. */
export const REACH = 90;

const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ ]\p{Lu}[\p{Lu}\p{M}.'’-]*){0,3}`;

const TITLE_CASE = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?:[ ](?:de |da |of |el |al |es )?\p{Lu}[\p{L}\p{M}.'’-]*){0,2}`;

const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|MAY|JAN\.?|FEB\.?|MAR\.?|APR\.?|AUG\.?|SEPT?\.?|OCT\.?|NOV\.?|DEC\.?)`;

const WEEKDAY = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?)`;

const DAY = String.raw`(?:${WEEKDAY},? )?(?:${MONTH} \d{1,2}|\d{1,2}(?:st|nd|rd|th)? ${MONTH})(?:st|nd|rd|th)?(?:,? (?:\d{4}|\(\d{4}\)))?|\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}`;

/** Old wires have "_" for a dash. */
const DASH = String.raw`(?:—|–|--|―|-{1,3}|_)`;

export const DASHED = new RegExp(String.raw`^\.?\s*${DASH}$`, "u");

/** Its bracket may end in the day or begin with it: "MOSCOW (UrduPoint News / Sputnik - 10th September, 2021)", "SUVA (Radio Lagoon, Dec. 18, 2011)", "APIA (May 3, 1998 - Star)". */
const AGENCY = String.raw`(?:[(/\[]{1,2}\s*(?:(?<outer>${DAY})\s+[-–—]\s+)?(?<agency>[\p{L}][\p{L}\p{N} .,&/’'-]{1,40}?)\s*(?:(?:\s-\s|,\s)(?<inner>${DAY}))?(?:[)\]]{1,2}|(?<!\([^)]*)/))`;

/**
 * PLACE[, REGION][, DAY] [(AGENCY)] and a dash, a colon, or for TASS and Interfax a full stop. The place in capitals, or in
 * small letters with an agency, a day or a known name to bear it out.
 */
export const FORM = new RegExp(
  String.raw`^(?<open>["“]?)(?<place>${CAPITALS}|${TITLE_CASE})(?:\s?/\s?(?<second>${CAPITALS}|${TITLE_CASE}))?(?<region>(?:,\s+(?!(?:${MONTH}|${WEEKDAY})(?:\b|\s))(?:${TITLE_CASE}|${CAPITALS})){0,2})(?:\s*\(\s*(?<wire>\p{L}[\p{L}\p{N} .&’'-]{1,40}?)\s*\)(?=,?\s+(?:${DAY})))?(?:[,.;]?\s+(?:(?<day>${DAY})|${WEEKDAY}))?(?:(?<=\d{4}),\s+(?<plain>\p{Lu}[\p{L}.'’]{2,15}(?:[ -]\p{Lu}\p{L}{1,15}){0,2})(?=\s+${DASH}\s))?(?:\s*\((?<bracketed>${DAY})\))?(?:\s*[.,]?\s*${AGENCY})?(?<mark>\s*\.?\s*${DASH}\s*|\s*:\s+|\.\s+|\s+)`,
  "u",
);

export const AGENCY_ALONE = new RegExp(String.raw`^${AGENCY}\s*(?:${DASH}|:|\.)\s*`, "u");

/** "Shafaq News/ The envoys met": an outlet that says by its last word what it is, before a slash. */
export const SLASHED =
  /^(?<agency>(?:\p{Lu}[\p{L}]+ ){1,3}(?:News|Press|Agency|Times|Post|TV|Radio|Online|Today))\s?\/\s?(?=["“]?\p{Lu})/u;

/** "ASTANA. KAZINFORM The ministers met", "YEREVAN, APRIL 18, ARMENPRESS. The ministers met": a wire in capitals behind the town. */
export const WIRE_BEHIND = new RegExp(
  String.raw`^(?<place>${CAPITALS})[.,]?\s+(?:(?<day>${DAY})[.,]?\s+)?(?<wire>\p{Lu}{4,14})[.,]?\s+(?:${DASH}\s+)?(?=["“«‘]?\p{Lu}[\p{Ll}\s])`,
  "u",
);

/** "25 May 2016 – The envoys met": the day alone, in full, before a dash. */
export const DAY_ALONE = new RegExp(
  String.raw`^(?<day>(?:${WEEKDAY},? )?(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH}),? \d{4})\s*${DASH}\s+(?=["“‘]?\p{Lu})`,
  "u",
);

/** "June 29, 2022 (KHARTOUM) – Envoys met": the day in full, the town in brackets, a dash. */
export const DAY_AND_TOWN = new RegExp(
  String.raw`^(?<day>(?:${WEEKDAY},? )?(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH}),? \d{4}),?\s*\((?<place>${CAPITALS}|${TITLE_CASE})\)\s*${DASH}\s+(?=["“‘]?\p{Lu})`,
  "u",
);

/** "LONDON, Friday", "SANTA MARTA", "LIMA (May 3)": a town on the line above the text, with the weekday or the day. */
export const ALONE = new RegExp(
  String.raw`^(?<place>${CAPITALS}|${TITLE_CASE})(?:,\s+(?:${TITLE_CASE}))?(?:,\s+(?:${WEEKDAY}(?: (?:[Mm]orning|[Nn]oon|[Aa]fternoon|[Ee]vening|[Nn]ight|[Mm]idnight))?|(?<day>${DAY})))?(?:,\s+(?<wire>\p{Lu}[\p{L}.-]{1,14}(?: \p{Lu}\p{L}{1,10})?))?(?:\s*\((?:(?<bracketed>${DAY})|${WEEKDAY})\))?(?:\s*${AGENCY})?\s*[.:—–-]{0,2}$`,
  "u",
);

/** "From Our Own Correspondent, LONDON, Friday": who wrote it, before the town. */
export const WRITER =
  /^(?:from|by) (?:our|a|the) (?:(?:own|special|staff|diplomatic|political) ){0,2}correspondent\s*[,.:\u2014-]?\s*(?:in )?/i;

/** "[Citizen] Dar es Salaam -- The ministers met": whose story it is, before its dateline. */
export const TAKEN_FROM = /^\[(?<paper>\p{Lu}[\p{L}\p{N} .&'’-]{1,40})\]\s+(?=\p{Lu})/u;

/**
 * "(N.Z.P.A.-Reuter—Copyright) LONDON, August 20.", "Treaty Signed (Rec. 8 p.m.) LONDON, August 20.": by whose cable a paper has it and when
 * that came in, before the town; a heading of the column may have run into it.
 */
export const CABLED =
  /^(?<heading>[^()\n.!?]{0,60}?)\((?<note>(?=[^()\n]*(?:Rec\b|Recd\b|Received|Copyright|Association|Reuter|Correspondent|[Cc]able|Telegraph|Press))[^()\n]{3,70})\)[\s.,_—–-]{0,4}(?=\p{Lu}{3})/u;
