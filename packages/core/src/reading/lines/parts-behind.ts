import { CLOSING_CREDIT } from "../rules/credit.ts";
import { stampOf } from "../stamps/stamp.ts";
import { trailingStamp } from "../stamps/trailing.ts";
import { trimLine } from "./cut.ts";
import { cutAt, type Cutter } from "./cutter.ts";

// What stands behind the text of a line: who wrote it, when, how long it is to read.

const CLOSING_STAFF =
  /\(\s*(?:(?:additional |with )?(?:reporting|writing|editing|compiled|edited|translated|written|contributions|with inputs?|with agency)\b[^()]{3,300})\)?\.?$/i;

export const closingStaff: Cutter = ({ text, line, raw, again }) => {
  const staff = raw.length < 40_000 && raw.includes("(") ? CLOSING_STAFF.exec(raw.slice(-400)) : null;
  if (staff === null) return null;
  const at = line.end - Math.min(400, raw.length) + staff.index;
  return at > line.start
    ? [...again(trimLine(text, { start: line.start, end: at })), trimLine(text, { start: at, end: line.end })]
    : null;
};

/** "Xinhua, June 28, 2016 Adjust font size:": the buttons of a page behind its stamp. */
const SIZES = /\s+(?=(?:(?:adjust|change) )?(?:font|text) size\s?:?(?:[\sA+-]{0,12})$)/iu;
export const letterSizes: Cutter = ({ text, line, raw }) => {
  const sizes = raw.length <= 120 ? SIZES.exec(raw) : null;
  if (sizes === null || sizes.index === 0) return null;
  return stampOf(text, line.start, line.start + sizes.index) === null
    ? null
    : cutAt(text, line, [line.start + sizes.index + sizes[0].length]);
};

/** "By Ana Ruiz March 14, 2019 3 Comments": what a web log counts behind its stamp. */
const COUNTED = /\s+(?=(?:\d{1,5}|no|one|leave a|add a?) comments?$)/iu;
/** "Dec 18, 2025 2 min read", "05 Nov 2025. 8 minutes read": how long reading takes. */
const READING_TIME = /\s+(?=\d{1,3}[ -]min(?:ute)?s?\.?(?: read(?:ing)?(?: time)?)?$)/iu;
export const countedBehind: Cutter = ({ text, line, raw, again }) => {
  const counted = raw.length <= 160 ? (COUNTED.exec(raw) ?? READING_TIME.exec(raw)) : null;
  if (counted === null || !endsInStamp(text, line.start, line.start + counted.index)) return null;
  const cut = line.start + counted.index;
  return [...again({ start: line.start, end: cut }), trimLine(text, { start: cut, end: line.end })];
};

const endsInStamp = (text: string, start: number, end: number): boolean =>
  trailingStamp(text, start, end) !== null || stampOf(text, start, end) !== null;

/** What every closing credit has; it is looked for first, as few lines have any of it. */
const MAY_CREDIT = /[:|/©]|[)\]]\.?$|by\b|courtesy/i;
export const closingCredit: Cutter = ({ text, line, raw }) => {
  const tail = raw.slice(-220);
  const [, credit] = (MAY_CREDIT.test(tail) ? CLOSING_CREDIT.exec(tail) : null) ?? [];
  if (credit === undefined) return null;
  const at = line.end - credit.length;
  return at - line.start >= 20 && !isShortFor(text.slice(line.start, at), credit)
    ? cutAt(text, line, [at])
    : null;
};

/** "reported Vietnam News Agency (VNA).": what the name before it is called for short, and no credit. */
function isShortFor(before: string, credit: string): boolean {
  const letters = /^\((\p{Lu}{2,8})\)\.?$/u.exec(credit.trim())?.[1];
  if (letters === undefined) return false;
  const name = before.trim().split(/\s+/).slice(-letters.length);
  return name.length === letters.length && name.every((word, i) => word.startsWith(letters[i] ?? " "));
}

/** "The ships left at noon. [FULL STORY]": a link behind the words that are shown of a text. */
const LINK = /\s+\[(?:full\s+(?:story|article|text)|read\s+(?:more|on)|continue\s+reading|more)\]$/iu;
export const linkBehind: Cutter = ({ text, line, raw, again }) => {
  const link = raw.endsWith("]") ? LINK.exec(raw.slice(-40)) : null;
  if (link === null || raw.length <= link[0].length) return null;
  const at = line.end - link[0].length;
  return [
    ...again(trimLine(text, { start: line.start, end: at })),
    trimLine(text, { start: at, end: line.end }),
  ];
};

const BY = /(?<=\s)(?:[Bb][Yy]|[Pp]ar|[Pp]or|[Vv]on|[Dd]oor):?\s+(?=\p{Lu})/u;
/** "Posted by Ana Ruiz on March 5, 2009 at 10:12 pm" */
const POSTED_ON = /^(?:(?:posted|written|published|submitted|filed) )?by:?\s.{3,60}?\s(?=on\s+\S)/iu;
/** A headline or a name, and the stamp behind it. */
export const stampBehind: Cutter = ({ text, line, raw }) => {
  if (raw.length > 320 || /[.!?]["'”’)\]]*$/.test(raw)) return null;
  const stamp = trailingStamp(text, line.start, line.end);
  if (stamp && /\p{L}.*\s/u.test(text.slice(line.start, stamp.span.start)))
    return cutAt(text, line, [stamp.span.start]);
  const on = POSTED_ON.exec(raw);
  if (on && stampOf(text, line.start + on[0].length, line.end) !== null)
    return cutAt(text, line, [line.start + on[0].length]);
  const by = BY.exec(raw);
  return by && by.index > 5 && stampOf(text, line.start, line.start + by.index)
    ? cutAt(text, line, [line.start + by.index])
    : null;
};
