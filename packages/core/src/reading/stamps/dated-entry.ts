const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
/** "5", "5-7", "5 to 7", "5 to June 7". */
const DAYS = String.raw`\d{1,2}(?:(?: ?[-\u2013] ?| to )(?:${MONTH} )?\d{1,2})?`;
const ENTRY = String.raw`(?:[-\u2022*] )?(?:Early |Mid-|Late )?(?:${MONTH}(?: ${DAYS})?|${DAYS} ${MONTH}(?:(?: ?[-\u2013] ?| to )\d{1,2} ${MONTH})?),? (?:1[5-9]|20)\d\d(?:\s?(?:--|[-\u2013\u2014])|:)\s["\u201c]?\p{Lu}`;

/** "June 1974 - The president visits Lima.", "11-16 December 1991: The president visits Lima.": a line of a chronicle that opens with its day or month and year. */
export const DATED_ENTRY = new RegExp(`^${ENTRY}`, "u");

const BELOW = new RegExp(String.raw`\n[^\S\n]{0,4}${ENTRY}`, "gu");
/** Fewer below the first are days of other stories. */
const FEWEST = 2;
/** So far down a chronicle has shown what it is, in characters. */
const REACH = 3000;

/** Whether the line that ends at `end` is the first of several entries. */
export const isEntryAmong = (text: string, end: number): boolean =>
  (text.slice(end, end + REACH).match(BELOW)?.length ?? 0) >= FEWEST;
