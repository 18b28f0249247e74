import { span as spanOf, type Span } from "../../record/index.ts";
import { CLOSING_CREDIT } from "../rules/credit.ts";
import { stampOf } from "../stamps/stamp.ts";
import { trailingStamp } from "../stamps/trailing.ts";
import { trimLine } from "./cut.ts";

/** Lines above this are not searched for parts: no headline, caption or bar of buttons is as long. */
const LONGEST = 1200;
const CLOSING_STAFF =
  /\(\s*(?:(?:additional |with )?(?:reporting|writing|editing|compiled|edited|translated|written|contributions|with inputs?|with agency)\b[^()]{3,300})\)?\.?$/i;
const SEPARATOR = /\s+[|•·▪●∙]\s*|\s*[|•▪●]\s+|(?<=\d{4})\|(?=[Bb]y\s|[A-Z][a-z]+ [A-Z])/g;
const BY = /(?<=\s)[Bb][Yy]:?\s+(?=\p{Lu})/u;
const POSTED_ON = /^(?:(?:posted|written|published|submitted|filed) )?by:?\s.{3,60}?\s(?=on\s+\S)/iu;
/** "date 2019-08-21 The ministers met", "pubdate: 2012-06 Ministers meet": a field that archives and collections of pages put before the text. */
const LABELLED_DAY =
  /^(?:date|dated|pubdate|date published|publication date|published|posted)\s?:?\s+(?:19|20)\d{2}-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?)?\s+(?=["'“‘([]?[\p{L}\p{N}])/iu;
/** "date 2019-08-21 + ↺ − 16 px": the same before a page's controls of its letters. */
const LABELLED_CONTROLS =
  /^(?:date|dated|pubdate|published|posted)\s?:?\s+(?:19|20)\d{2}-\d{2}-\d{2}\s+(?=[^\p{L}\p{N}]{1,12}\d{1,2}\s?(?:px|pt)$)/iu;
/** "Tuesday, November 3, 1998 Published at 15:47 GMT Ministers meet": how a broadcaster's old pages open, the line ends lost. */
const PUBLISHED_AT =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:\p{L}{3,9} \d{1,2}|\d{1,2} \p{L}{3,9}),? (?:19|20)\d{2},? Published at \d{1,2}:\d{2} (?:GMT|UTC|UK|BST)\s+(?=\S)/u;
/** "Declassified/Released US Department of State 20 Mar 2014", "Approved for Release 2009/03/12": on papers of state, and of no day of theirs. */
export const RELEASE_MARK =
  /^.{0,60}\b(?:declassified(?:\/released)? (?:us |by |per |under |in part|on )|declassified\/released\b|approved for release\b|authority NND\b|sanitized copy approved\b)/iu;
/** "![](photo.jpg) Ministers in Lima": a picture in a page that was turned into plain marks. */
const PICTURE = /\s*!\[[^\]\n]{0,80}\]\([^()\s]{0,200}\)\s*/gu;
/** "Xinhua, June 28, 2016 Adjust font size:": the buttons of a page behind its stamp. */
const SIZES = /\s+(?=(?:(?:adjust|change) )?(?:font|text) size\s?:?(?:[\sA+-]{0,12})$)/iu;
/** "By Ana Ruiz March 14, 2019 3 Comments": what a web log counts behind its stamp. */
const COUNTED = /\s+(?=(?:\d{1,5}|no|one|leave a|add a?) comments?$)/iu;
/** "Dec 18, 2025 2 min read", "05 Nov 2025. 8 minutes read": how long reading takes. */
const READING_TIME = /\s+(?=\d{1,3}[ -]min(?:ute)?s?\.?(?: read(?:ing)?(?: time)?)?$)/iu;
/** "You're reading: Envoys fly to Lima": the way through the page before its headline. */
const READING = /^you(?: a|['’])re (?:now |currently )?reading\s?:\s+(?=\S)/iu;
/** "United Nations S/PV.9592 Security Council 9592nd meeting Thursday, 28 March 2024, 3 p.m. New York": the head of a record on one line. */
const MEETING =
  /^((?:Provisional )?(?:United Nations|Security Council|General Assembly|S\/PV\.\d+|A\/\d+\/PV\.\d+)\b.{0,160}?\b\d{1,5}(?:st|nd|rd|th) (?:plenary |formal |closed )?meeting)(,?\s+(?:held on )?)((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}(?:, (?:at )?(?:\d{1,2}(?:\.\d{2})? [ap]\.m\.?|noon))?),?/iu;
/** "gtag('config', 'X-1'); Envoys fly to Lima": a statement of a page's script that was left before its text. */
const SCRIPT = /^(?:[a-z_$][\w$.]{1,40}\([^()\n]{0,120}\)\s?;\s*){1,8}(?=\S)/u;
/** "[Title] Denver Summit Communique": the label that collections of documents put before a title. */
const TITLE_LABEL = /^\[(?:document )?title\]\s+(?=\S)/iu;
/** A sentence end, the marks after it taken along, before a capital. Initials and short titles do not end one. */
const SENTENCE_END =
  /(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Prof|Rev|Hon|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))[.!?…]["'”’)\]]*\s+(?=["'“‘([]?[\p{Lu}\p{N}])/gu;

/** What every closing credit has; it is looked for first, as few lines have any of it. */
const MAY_CREDIT = /[:|/©]|[)\]]\.?$|by\b|courtesy/i;

const cutAt = (text: string, { start, end }: Span, at: readonly number[]): Span[] => {
  const edges = [start, ...at, end];
  return edges
    .slice(1)
    .map((edge, i) => trimLine(text, spanOf(edges[i] ?? start, edge)))
    .filter((part) => part.start < part.end);
};

/** "(Photo: VNA)The two sides agreed": a picture's credit, and the text glued behind it. */
const GLUED_CREDIT =
  /\((?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ss]ource|[Cc]redit|PHOTO)(?: (?:[Cc]redit|[Cc]ourtesy))?s?\s?[:/–-]\s?[^()]{2,40}\)(?=["“]?\p{Lu}\p{Ll})/gu;

/** "X X": the same words printed twice on one line. */
function doubled(text: string, { start, end }: Span): number | null {
  const raw = text.slice(start, end);
  const half = raw.length >> 1;
  for (let shift = -1; shift <= 1; shift += 1) {
    const left = raw.slice(0, half + shift).trim();
    if (left.length >= 6 && left.includes(" ") && left === raw.slice(half + shift).trim())
      return start + half + shift;
  }
  return null;
}

/** Where the parts of a bar begin ("World | By A. Writer | 4 May 1998"), if one of them is a stamp or begins with "By". */
function barParts(text: string, { start, end }: Span): number[] {
  const raw = text.slice(start, end);
  if (raw.length > 300 || !/[|•·▪●∙]/.test(raw)) return [];
  // "Issue 212 | 16 May 2006 | 2 Baht" is one stamp.
  if (stampOf(text, start, end) !== null) return [];
  const cuts = [...raw.matchAll(SEPARATOR)].map((match) => match.index + match[0].length);
  if (cuts.length === 0 || cuts.length > 12) return [];
  const edges = [0, ...cuts, raw.length];
  const parts = cutAt(
    text,
    { start, end },
    cuts.map((cut) => start + cut),
  );
  const telling = parts.some((part) => {
    const bare = trimLine(text, {
      start: part.start,
      end: part.end - (/[|•·▪●∙]\s*$/.exec(text.slice(part.start, part.end))?.[0].length ?? 0),
    });
    return (
      stampOf(text, bare.start, bare.end) !== null || /^by\s+\p{L}/iu.test(text.slice(bare.start, bare.end))
    );
  });
  return telling && edges.length > 2 ? cuts.map((cut) => start + cut) : [];
}

/**
 * The parts of a line that are different things: the headline and its stamp, a caption and its credit, the paragraph and
 * "(Reporting by ...)". One part, the line itself, for nearly all.
 */
export function splitLine(text: string, line: Span): Span[] {
  const length = line.end - line.start;
  const raw = text.slice(line.start, line.end);
  const labelled = LABELLED_DAY.exec(raw.slice(0, 80)) ?? LABELLED_CONTROLS.exec(raw.slice(0, 80));
  const plain = labelled ? raw.replaceAll(/\s+/g, " ") : "";
  if (labelled && stampOf(plain, 0, plain.length) === null) {
    const at = line.start + labelled[0].length;
    return [
      trimLine(text, { start: line.start, end: at }),
      ...splitLine(text, trimLine(text, { start: at, end: line.end })),
    ];
  }
  const at = PUBLISHED_AT.exec(raw.slice(0, 90));
  if (at) {
    const cut = line.start + at[0].length;
    return [
      trimLine(text, { start: line.start, end: cut }),
      ...splitLine(text, trimLine(text, { start: cut, end: line.end })),
    ];
  }
  const pictures = raw.includes("![") ? [...raw.matchAll(PICTURE)].slice(0, 50) : [];
  if (pictures.some(({ 0: mark }) => mark.length < length)) {
    const edges = pictures.flatMap(({ index, 0: mark }) => [
      line.start + index,
      line.start + index + mark.length,
    ]);
    return cutAt(text, line, edges).flatMap((part) =>
      text.startsWith("![", part.start) ? [part] : splitLine(text, part),
    );
  }
  const glued = raw.includes("(") ? [...raw.matchAll(GLUED_CREDIT)].slice(0, 50) : [];
  if (glued.length > 0)
    return cutAt(
      text,
      line,
      glued.map(({ index, 0: credit }) => line.start + index + credit.length),
    ).flatMap((part) => splitLine(text, part));
  const staff = length < 40_000 && raw.includes("(") ? CLOSING_STAFF.exec(raw.slice(-400)) : null;
  if (staff) {
    const at = line.end - Math.min(400, raw.length) + staff.index;
    if (at > line.start)
      return [
        ...splitLine(text, trimLine(text, { start: line.start, end: at })),
        trimLine(text, { start: at, end: line.end }),
      ];
  }
  const record = MEETING.exec(raw.slice(0, 300));
  if (record) {
    const [, head = "", gap = "", day = ""] = record;
    const from = line.start + head.length + gap.length;
    return [
      { start: line.start, end: line.start + head.length },
      { start: from, end: from + day.length },
      ...(from + day.length < line.end ? [trimLine(text, { start: from + day.length, end: line.end })] : []),
    ].filter((part) => part.start < part.end);
  }
  const script = SCRIPT.exec(raw);
  if (script) {
    const at = line.start + script[0].length;
    return [trimLine(text, { start: line.start, end: at }), ...splitLine(text, { start: at, end: line.end })];
  }
  const named = TITLE_LABEL.exec(raw.slice(0, 40));
  if (named) {
    const at = line.start + named[0].length;
    return [trimLine(text, { start: line.start, end: at }), { start: at, end: line.end }];
  }
  const way = READING.exec(raw.slice(0, 40));
  if (way) {
    const at = line.start + way[0].length;
    return [trimLine(text, { start: line.start, end: at }), ...splitLine(text, { start: at, end: line.end })];
  }
  if (length > LONGEST) return [line];
  const sizes = length <= 120 ? SIZES.exec(raw) : null;
  if (sizes && sizes.index > 0 && stampOf(text, line.start, line.start + sizes.index) !== null)
    return cutAt(text, line, [line.start + sizes.index + sizes[0].length]);
  const counted = length <= 160 ? (COUNTED.exec(raw) ?? READING_TIME.exec(raw)) : null;
  if (counted && endsInStamp(text, line.start, line.start + counted.index)) {
    const cut = line.start + counted.index;
    return [
      ...splitLine(text, { start: line.start, end: cut }),
      trimLine(text, { start: cut, end: line.end }),
    ];
  }
  if (length <= 200 && RELEASE_MARK.test(raw)) return [line];
  const twice = doubled(text, line);
  if (twice !== null) return cutAt(text, line, [twice]);

  const bar = barParts(text, line);
  if (bar.length > 0) return cutAt(text, line, bar);

  const tail = raw.slice(-220);
  const credit = MAY_CREDIT.test(tail) ? CLOSING_CREDIT.exec(tail) : null;
  if (credit?.[1] !== undefined) {
    const at = line.end - credit[1].length;
    if (at - line.start >= 20 && !isShortFor(text.slice(line.start, at), credit[1]))
      return cutAt(text, line, [at]);
  }
  if (length <= 320 && !/[.!?]["'”’)\]]*$/.test(raw)) {
    const stamp = trailingStamp(text, line.start, line.end);
    if (stamp && /\p{L}.*\s/u.test(text.slice(line.start, stamp.span.start)))
      return cutAt(text, line, [stamp.span.start]);
    // "Posted by Ana Ruiz on March 5, 2009 at 10:12 pm"
    const on = POSTED_ON.exec(raw);
    if (on && stampOf(text, line.start + on[0].length, line.end) !== null)
      return cutAt(text, line, [line.start + on[0].length]);
    const by = BY.exec(raw);
    if (by && by.index > 5 && stampOf(text, line.start, line.start + by.index))
      return cutAt(text, line, [line.start + by.index]);
  }
  return [line];
}

const endsInStamp = (text: string, start: number, end: number): boolean =>
  trailingStamp(text, start, end) !== null || stampOf(text, start, end) !== null;

/** "reported Vietnam News Agency (VNA).": what the name before it is called for short, and no credit. */
function isShortFor(before: string, credit: string): boolean {
  const letters = /^\((\p{Lu}{2,8})\)\.?$/u.exec(credit.trim())?.[1];
  if (letters === undefined) return false;
  const name = before.trim().split(/\s+/).slice(-letters.length);
  return name.length === letters.length && name.every((word, i) => word.startsWith(letters[i] ?? " "));
}

/** A text without line ends is cut into its sentences, so that furniture at its ends can be told from prose. */
export function splitSentences(text: string, line: Span): Span[] {
  const raw = text.slice(line.start, line.end);
  const cuts = [...raw.matchAll(SENTENCE_END)].map((match) => line.start + match.index + match[0].length);
  return cutAt(text, line, cuts);
}
