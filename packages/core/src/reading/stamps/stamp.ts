import { isDay, isoDay, weekday, type Span } from "../../record/index.ts";
import { areCrumbs, issueNumberLength, NOT_OF_ISSUE } from "./crumbs.ts";
import { MONTHS, WEEKDAYS } from "./months.ts";
import { plainDigits } from "./digits.ts";
import { eastAsianDay } from "./east-asian.ts";
import { fullYear, oddForm } from "./odd-forms.ts";
import { persianStamp } from "./persian.ts";

/** A date line: "Published: 12:03 BST, 4 May 1998", "Thu 12 Mar 2009 20.33 GMT", "3 hours ago". */
export interface Stamp {
  readonly span: Span;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly clock: boolean;
  /** "05/04/1998" without anything that tells day from month. */
  readonly ambiguous: boolean;
  readonly label: "published" | "updated" | null;
  /** "3 hours ago", "yesterday": says nothing without the page's clock. */
  readonly relative: boolean;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly norm: string;
}

const PIECE =
  /(?:كانون|تشرين) (?:الثاني|الأول)|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?|\d+(?:[:./-]\d+)*(?:st|nd|rd|th|º|er)?|[\p{L}\p{M}'’]+|[^\s\p{L}\p{N}]/gu;

const PUBLISHED = new Set(
  "published publication posted issued released filed created submitted first публикация опубликовано опубликована veröffentlicht erstellt publié publiée publicado publicada creado criado pubblicato pubblicata gepubliceerd geplaatst publicerad publisert julkaistu opublikowano yayınlanma yayınlandı опубліковано dipublikasikan نشر نُشر النشر منتشر प्रकाशित".split(
    " ",
  ),
);
const UPDATED = new Set(
  "updated update modified edited revised обновлено aktualisiert geändert bearbeitet actualizado actualizada atualizado atualizada aggiornato bijgewerkt uppdaterad oppdatert päivitetty zaktualizowano güncelleme güncellendi оновлено mis modifié تحديث آخر अपडेट".split(
    " ",
  ),
);
const FILLERS = new Set(
  (
    "on at in of the and last date time day online web first posted story article original originally " +
    "morning afternoon evening night am pm a.m p.m a.m. p.m. noon midnight h hrs hours hour hr uhr o'clock local " +
    "gmt utc bst est edt et cst cdt ct mst pst pdt pt ist cet cest eet eest msk sast wat eat pkt sgt hkt jst kst aest aedt npt wib ph z a p m " +
    "г года в dated den d de du le la el um am den dne del à a las kl le il alle o'clock year " +
    // The Islamic day beside the other: "27 October 1994, 22 Jumada al-Ula 1415".
    "تاريخ في الساعة ساعت ساعة بتوقيت غرينتش ص م شده को बजे तारीख " +
    "hs horas uur klo kl óra godz datum fecha data vom от дата " +
    "feira al muharram safar rabi rabi' rabia jumada jumad rajab sha'ban shaban ramadan shawwal dhu dhul dhu'l qa'da qada hijja hijjah ula awwal akhir akhira thani thaniya ah"
  ).split(" "),
);
const RELATIVE = new Set(
  "ago minutes minute mins min hours hour hrs hr h days day d weeks week months month years year today yesterday just now назад часов".split(
    " ",
  ),
);
const PUNCTUATION = /^[،,.:;|/()[\]–—·•@+-]$/;

function piecesOf(text: string, start: number, end: number): Piece[] {
  const out: Piece[] = [];
  for (const match of plainDigits(text.slice(start, end)).matchAll(PIECE)) {
    const from = start + match.index;
    const norm = match[0]
      .toLowerCase()
      .replaceAll("’", "'")
      .replace(/(?<=كانون|تشرين) /, "_");
    out.push({ start: from, end: from + match[0].length, norm });
  }
  return out;
}

interface Reading {
  year: number | null;
  month: number | null;
  day: number | null;
  weekday: number | null;
  clock: boolean;
  ambiguous: boolean;
  published: boolean;
  updated: boolean;
  relative: boolean;
  second: boolean;
  /** The month's name means another month in another language. */
  twofold: boolean;
}

const plausibleYear = (n: number): boolean => n >= 1800 && n <= 2199;

/** Takes one piece into the reading; false when the piece is no part of a stamp. */
function take(into: Reading, norm: string): boolean {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:t.*)?$/.exec(norm);
  if (iso)
    return (
      takeDay(into, Number(iso[1]), Number(iso[3]), Number(iso[4])) &&
      ((into.clock ||= norm.includes("t")), true)
    );
  const local = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(norm);
  if (local) {
    const [first, second, year] = [Number(local[1]), Number(local[3]), fullYear(local[4] ?? "")];
    if (first > 12) return takeDay(into, year, second, first);
    if (second > 12) return takeDay(into, year, first, second);
    if (local[2] === "." || first === second) return takeDay(into, year, second, first);
    into.ambiguous = true;
    return takeDay(into, year, second, first);
  }
  if (/^\d{1,2}[:.]\d{2}(?::\d{2})?$/.test(norm) || /^\d{1,2}(?:[:.]\d{2})?(?:am|pm|h\d{0,2})$/.test(norm))
    return (into.clock = true);
  const number = /^(\d{1,4})(?:st|nd|rd|th|º|er)?$/.exec(norm);
  if (number) {
    const n = Number(number[1]);
    if (number[1]?.length === 4) {
      if (!plausibleYear(n)) return into.month !== null && n < 2400; // "1430 GMT"
      if (into.year !== null) into.second = true;
      else into.year = n;
      return true;
    }
    if (n >= 1 && n <= 31 && into.day === null) into.day = n;
    else if (n > 59) return false;
    return true;
  }
  const word = norm.replace(/\.$/, "");
  const month = MONTHS.get(word);
  if (month !== undefined) {
    if (into.ambiguous && (month === into.month || month === into.day)) {
      // "01/06/2023 January 6, 2023": printed twice, the second time in words.
      if (month !== into.month) [into.month, into.day] = [into.day, into.month];
      into.ambiguous = false;
      into.second = true;
    } else if (into.month !== null && into.month !== month) into.second = true;
    else [into.month, into.twofold] = [month, word === "listopada"];
    return true;
  }
  const named = WEEKDAYS.get(word);
  if (named !== undefined) {
    into.weekday ??= named;
    return true;
  }
  // A label speaks of the date after it: in "4 May, 12:03 Updated 3 hours ago" none stands before the day.
  const open = into.month === null && into.year === null;
  if (PUBLISHED.has(word)) return ((into.published ||= open), true);
  if (UPDATED.has(word)) return ((into.updated ||= open), true);
  if (word === "ago" || word === "назад" || word === "yesterday" || word === "today") into.relative = true;
  return RELATIVE.has(word) || FILLERS.has(word) || PUNCTUATION.test(norm);
}

function takeDay(into: Reading, year: number, month: number, day: number): boolean {
  if (!plausibleYear(year) || !isDay(year, month, day)) return false;
  if (into.year !== null && into.month !== null && into.day !== null) {
    into.second = true;
    return true;
  }
  Object.assign(into, { year, month, day });
  return true;
}

const empty = (): Reading => ({
  year: null,
  month: null,
  day: null,
  weekday: null,
  clock: false,
  ambiguous: false,
  published: false,
  updated: false,
  relative: false,
  second: false,
  twofold: false,
});

/** "listopada" is November in Polish and October in Croatian: the weekday beside it tells. */
function monthOf({ year, month, day, weekday: name, twofold }: Reading): number | null {
  if (!twofold || year === null || month !== 11 || day === null || name === null) return month;
  const fits = (n: number): boolean => isDay(year, n, day) && weekday(isoDay(year, n, day)) === name;
  return !fits(11) && fits(10) ? 10 : month;
}

/** "Tuesday 06/05/2017": the weekday tells day from month. */
function byWeekday(reading: Reading): Reading {
  const { year, month, day, weekday: name, ambiguous } = reading;
  if (!ambiguous || year === null || month === null || day === null || name === null) return reading;
  const fits = (m: number, d: number): boolean => isDay(year, m, d) && weekday(isoDay(year, m, d)) === name;
  const [asRead, swapped] = [fits(month, day), fits(day, month)];
  if (asRead === swapped) return reading;
  return { ...reading, ambiguous: false, ...(swapped ? { month: day, day: month } : {}) };
}

function finish(read: Reading, span: Span): Stamp | null {
  const reading = byWeekday(read);
  const { year, month, day, clock, ambiguous, published, updated, relative } = reading;
  const dated = month !== null && (day !== null || year !== null);
  if (!dated && !relative && !(clock && (reading.weekday !== null || published || updated))) return null;
  if (year !== null && month !== null && day !== null && !isDay(year, month, day)) return null;
  return {
    span,
    year,
    month: monthOf(reading),
    day,
    weekday: reading.weekday,
    clock,
    ambiguous,
    relative: relative && !dated,
    label: published ? "published" : updated ? "updated" : null,
  };
}

/**
 * The stamps of a line that is nothing but stamps: "Updated 5 May 2020 - First published 4 May 2020" holds two, each with
 * its label. Empty when the line is something else.
 */
export function stampsOf(text: string, start: number, end: number): Stamp[] {
  if (stampOf(text, start, end) === null) return [];
  const cuts = piecesOf(text, start, end).filter(
    ({ norm }, i) => i > 0 && (PUBLISHED.has(norm) || UPDATED.has(norm)),
  );
  const edges = [start, ...cuts.map((piece) => piece.start), end];
  const parts = edges.slice(1).flatMap((edge, i) => stampOf(text, edges[i] ?? start, edge) ?? []);
  return parts.filter((stamp) => stamp.month !== null);
}

const PLACE_FIRST = /^[\p{Lu}][\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?\s?[,:]\s/u;

function oddStamp(text: string, span: Span): Stamp | null {
  const form = oddForm(text.slice(span.start, span.end).trim());
  return form && finish({ ...empty(), ...form }, span);
}

function eastAsianStamp(line: string, span: Span): Stamp | null {
  const found = eastAsianDay(line);
  if (!found) return null;
  const { label, ...day } = found;
  return finish({ ...empty(), ...day, published: label === "published", updated: label === "updated" }, span);
}

function solarStamp(line: string, span: Span): Stamp | null {
  const found = persianStamp(line);
  return found && finish({ ...empty(), ...found }, span);
}

/** A full day with what else stands on the line of a date: "Issue 212 | 16 May 2006", "LINCOLN, NEB., DECEMBER 2, 1959. FIVE CENTS." */
function crumbedStamp(text: string, span: Span): Stamp | null {
  const pieces = piecesOf(text, span.start, span.end);
  const apart = (piece: Piece): boolean => /^[|—–•·;]$/.test(piece.norm);
  for (let first = 0; first < pieces.length; first += 1) {
    let last = first;
    const reading = empty();
    while (last < pieces.length) {
      const piece = pieces[last];
      const whole = reading.year !== null && reading.month !== null && reading.day !== null;
      const before = pieces[last - 1];
      // "MAY 29, 1975    10k", "13 Oct 2016, 18:40   12543 views": a gap ends the date.
      if (whole && piece && before && /\s{2,}|\t/.test(text.slice(before.end, piece.start))) break;
      if (!piece || apart(piece) || !take(reading.second ? empty() : reading, piece.norm)) break;
      last += 1;
    }
    // The comma or full stop at the seam belongs to the words before it.
    let own = first;
    while (own < last && PUNCTUATION.test(pieces[own]?.norm ?? "")) own += 1;
    const [from, to] = [pieces[own], pieces[last - 1]];
    if (
      from &&
      to &&
      last > first &&
      reading.year !== null &&
      reading.month !== null &&
      reading.day !== null
    ) {
      const stamp = finish(reading, span);
      const beside = [text.slice(span.start, from.start), text.slice(to.end, span.end)] as const;
      return stamp && areCrumbs(...beside) ? stamp : null;
    }
    first = Math.max(first, last - 1);
  }
  return null;
}

/** Most words beside the date on a line of credits. */
const MOST_BESIDE = 14;

/**
 * The day on a line that holds more than its date: "By Ana Ruiz, Dec 17, 2025", "Oct 11, 2023 2 min read". Only for lines where
 * credits and stamps stand. The first full date that is no update; null where a preposition binds it ("since 4 May 1998"),
 * or where two days stand there.
 */
export function dayAmong(text: string, start: number, end: number): Stamp | null {
  if (end - start > 200 || !YEARED.test(text.slice(start, end))) return null;
  const pieces = piecesOf(text, start, end);
  const found: Stamp[] = [];
  let beside = 0;
  for (let first = 0; first < pieces.length;) {
    const reading = empty();
    let last = first;
    while (
      last < pieces.length &&
      !(reading.year !== null && reading.month !== null && reading.day !== null)
    ) {
      if (!take(reading, pieces[last]?.norm ?? "")) break;
      last += 1;
    }
    const [from, to] = [pieces[first], pieces[last - 1]];
    const whole = reading.year !== null && reading.month !== null && reading.day !== null;
    if (!whole || !from || !to) {
      if (/\p{L}/u.test(pieces[first]?.norm ?? "")) beside += 1;
      first += 1;
      continue;
    }
    if (BINDS_A_DAY.has(pieces[first - 1]?.norm ?? "")) return null;
    const stamp = finish(reading, { start: from.start, end: to.end });
    if (stamp && stamp.label !== "updated") found.push(stamp);
    first = last;
  }
  const [only] = found;
  const days = new Set(found.map(stampDay));
  return only && days.size === 1 && beside <= MOST_BESIDE ? only : null;
}

/** "17 - 23 August 2009", "June 13-19, 2000": the days of a weekly's issue, no day. */
const RANGE =
  /(?:^|\s)(?:\d{1,2}\s?(?:-|–|—|to|thru)\s?\d{1,2}\s\p{L}{3,9}\.?,?\s\d{4}\b|\p{L}{3,9}\.?\s\d{1,2}\s?(?:-|–|—|to|thru)\s?\d{1,2},?\s\d{4}\b)/u;

/** What every stamp has: a figure, or a word for a day that only the page's clock tells. Most lines have neither. */
const LIKELY = /\p{Nd}|\bago\b|назад|yesterday|today/iu;
/** A year, in full or as two figures of a date. */
const YEARED = /(?:1[89]|2[01])\d\d|\d([-/.])\d{1,2}\1\d\d/;

/** The stamp that text[start, end) wholly is, or null. A second date in it (updated, published) is ignored. */
export function stampOf(text: string, start: number, end: number): Stamp | null {
  if (end - start > 160) return null;
  const line = plainDigits(text.slice(start, end));
  if (!LIKELY.test(line)) return null;
  if (RANGE.test(line) || NOT_OF_ISSUE.test(line)) return null;
  const from = start + issueNumberLength(line);
  const found =
    plainStamp(text, from, end) ??
    oddStamp(text, { start, end }) ??
    eastAsianStamp(line, { start, end }) ??
    solarStamp(line, { start, end }) ??
    (YEARED.test(line) ? crumbedStamp(text, { start: from, end }) : null);
  return found && { ...found, span: { start, end } };
}

function plainStamp(text: string, start: number, end: number): Stamp | null {
  const reading = empty();
  let strangers = 0;
  for (const piece of piecesOf(text, start, end)) {
    if (take(reading.second ? empty() : reading, piece.norm)) continue;
    // "18:20. Lima, Aug. 23, 2006", "June 20, 2017, 15:45, The Kremlin, Moscow": a place may stand in a stamp that has day and hour.
    strangers += 1;
    if (
      strangers > (PLACE_LAST.test(text.slice(start, end)) ? 3 : 2) ||
      !/^\p{Lu}[\p{L}'’]+$/u.test(text.slice(piece.start, piece.end))
    )
      return null;
  }
  const full = reading.year !== null && reading.month !== null && reading.day !== null && end - start <= 60;
  // "Islamabad: 21 February, 1999": a place first, set off by its comma or colon.
  const placed = PLACE_FIRST.test(text.slice(start, end));
  if (strangers > 0 && !(full && (reading.clock || placed))) return null;
  return finish(reading, { start, end });
}

/** A house and its town, or a town and its country. */
const PLACE_LAST = /\p{Lu}[\p{L}'’]+, \p{Lu}[\p{L}'’]+$/u;

/** Words that tie a date to the words before it: "the treaty of 4 May 1998" is prose, not headline and stamp. */
const BINDING = new Set(
  "on of in since by from until till to before after the at and for between during dated ending ended".split(
    " ",
  ),
);

/** Those of them that make the day of something told, not of the page. */
const BINDS_A_DAY = new Set(
  "of in since until till to before after for between during dated ending ended".split(" "),
);

/**
 * A full date (day, month and year) that ends text[start, end) with other words before it: "Headline 23 December 2014, 20:33".
 * Null when a preposition or comma binds it to those words, or when the whole is a stamp.
 */
export function trailingStamp(text: string, start: number, end: number): Stamp | null {
  if (!YEARED.test(text.slice(Math.max(start, end - 90), end)) || stampOf(text, start, end) !== null)
    return null;
  const pieces = piecesOf(text, Math.max(start, end - 90), end);
  let first = pieces.length;
  while (first > 0) {
    const { norm } = pieces[first - 1] ?? { norm: "" };
    if (!take(empty(), norm)) break;
    first -= 1;
  }
  // Fillers and punctuation at the seam belong to the words before.
  while (
    first < pieces.length &&
    /^[\p{P}\p{L}']+$/u.test(pieces[first]?.norm ?? "") &&
    !isDateWord(pieces[first]?.norm ?? "")
  ) {
    if (BINDING.has(pieces[first]?.norm ?? "") || pieces[first]?.norm === ",") return null;
    first += 1;
  }
  const from = pieces[first];
  if (
    !from ||
    from.start <= start ||
    BINDING.has(pieces[first - 1]?.norm ?? "") ||
    pieces[first - 1]?.norm === ","
  )
    return null;
  const stamp = stampOf(text, from.start, end);
  return stamp && stamp.year !== null && stamp.month !== null && stamp.day !== null ? stamp : null;
}

const isDateWord = (norm: string): boolean => {
  const word = norm.replace(/\.$/, "");
  return MONTHS.has(word) || WEEKDAYS.has(word) || PUBLISHED.has(word) || UPDATED.has(word);
};

/** The day that a full stamp names, ISO; null when a part is missing. */
export const stampDay = ({ year, month, day }: Stamp): string | null =>
  year !== null && month !== null && day !== null ? isoDay(year, month, day) : null;
