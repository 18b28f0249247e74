import { stampOf } from "../stamps/stamp.ts";
import { trimLine } from "./cut.ts";
import { openedBy, type Cutter } from "./cutter.ts";

// What pages, archives and records put before the text of a line.

/** "date 2019-08-21 The ministers met", "pubdate: 2012-06 Ministers meet": a field that archives and collections of pages put before the text. */
const LABELLED_DAY =
  /^(?:date|dated|pubdate|date published|publication date|published|posted)\s?:?\s+(?:19|20)\d{2}-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?)?\s+(?=["'“‘([]?[\p{L}\p{N}])/iu;
/** "date 2019-08-21 + ↺ − 16 px": the same before a page's controls of its letters. */
const LABELLED_CONTROLS =
  /^(?:date|dated|pubdate|published|posted)\s?:?\s+(?:19|20)\d{2}-\d{2}-\d{2}\s+(?=[^\p{L}\p{N}]{1,12}\d{1,2}\s?(?:px|pt)$)/iu;
export const labelledDay = openedBy(({ raw }) => {
  const labelled = LABELLED_DAY.exec(raw.slice(0, 80)) ?? LABELLED_CONTROLS.exec(raw.slice(0, 80));
  if (labelled === null) return 0;
  const plain = raw.replaceAll(/\s+/g, " ");
  return stampOf(plain, 0, plain.length) === null ? labelled[0].length : 0;
});

/** "Tuesday, November 3, 1998 Published at 15:47 GMT Ministers meet": how a broadcaster's old pages open, the line ends lost. */
const PUBLISHED_AT =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:\p{L}{3,9} \d{1,2}|\d{1,2} \p{L}{3,9}),? (?:19|20)\d{2},? Published at \d{1,2}:\d{2} (?:GMT|UTC|UK|BST)\s+(?=\S)/u;
export const publishedAt = openedBy(({ raw }) => PUBLISHED_AT.exec(raw.slice(0, 90))?.[0].length ?? 0);

/** Begins with a year's first figure, as few lines do. */
const isFigure = (raw: string): boolean => raw.startsWith("1") || raw.startsWith("2");

/** "19961113The Council met", "19961113 Envoys Meet": the day in eight figures before the first words of a release. */
const COMPACT =
  /^(?:19[4-9]\d|20[0-3]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\s?(?=["“‘]?(?:A\s|\p{Lu}\p{L}+[\s,]))/u;
export const compactDay = openedBy(({ raw }) => (isFigure(raw) ? (COMPACT.exec(raw)?.[0].length ?? 0) : 0));

/** "2015-05-18 08:37Xinhua Editor: Ana Ruiz", "2016-08-22 08:40:16  source:Xinhua": the day and its hour as systems write them, before who made it. */
const SYSTEM_STAMP =
  /^(?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?\s*(?=(?:\p{Lu}\p{L}{2,14} )?(?:[Ee]ditor|[Ss]ource|[Aa]uthor)s?\s?:)/u;
export const systemStamp = openedBy(({ raw }) =>
  raw.length <= 120 && isFigure(raw) ? (SYSTEM_STAMP.exec(raw)?.[0].length ?? 0) : 0,
);

/** "gtag('config', 'X-1'); Envoys fly to Lima": a statement of a page's script that was left before its text. */
const SCRIPT = /^(?:[a-z_$][\w$.]{1,40}\([^()\n]{0,120}\)\s?;\s*){1,8}(?=\S)/u;
export const script = openedBy(({ raw }) => SCRIPT.exec(raw)?.[0].length ?? 0);

/** "You're reading: Envoys fly to Lima": the way through the page before its headline. */
const READING = /^you(?: a|['’])re (?:now |currently )?reading\s?:\s+(?=\S)/iu;
export const wayBefore = openedBy(({ raw }) => READING.exec(raw.slice(0, 40))?.[0].length ?? 0);

/** "[Title] Denver Summit Communique": the label that collections of documents put before a title. */
const TITLE_LABEL = /^\[(?:document )?title\]\s+(?=\S)/iu;
export const titleLabel: Cutter = ({ text, line, raw }) => {
  const label = TITLE_LABEL.exec(raw.slice(0, 40));
  if (label === null) return null;
  const at = line.start + label[0].length;
  return [trimLine(text, { start: line.start, end: at }), { start: at, end: line.end }];
};

/** "United Nations S/PV.9592 Security Council 9592nd meeting Thursday, 28 March 2024, 3 p.m. New York": the head of a record on one line. */
const MEETING =
  /^((?:Provisional )?(?:United Nations|Security Council|General Assembly|S\/PV\.\d+|A\/\d+\/PV\.\d+)\b.{0,160}?\b\d{1,5}(?:st|nd|rd|th) (?:plenary |formal |closed )?meeting)(,?\s+(?:held on )?)((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}(?:, (?:at )?(?:\d{1,2}(?:\.\d{2})? [ap]\.m\.?|noon))?),?/iu;
export const recordHead: Cutter = ({ text, line, raw }) => {
  const record = MEETING.exec(raw.slice(0, 300));
  if (record === null) return null;
  const [, head = "", gap = "", day = ""] = record;
  const from = line.start + head.length + gap.length;
  return [
    { start: line.start, end: line.start + head.length },
    { start: from, end: from + day.length },
    ...(from + day.length < line.end ? [trimLine(text, { start: from + day.length, end: line.end })] : []),
  ].filter((part) => part.start < part.end);
};
