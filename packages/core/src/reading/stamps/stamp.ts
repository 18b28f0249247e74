import type { Span } from "../../record/index.ts";
import { keeping } from "../lines/kept.ts";
import { areCrumbs, issueNumberLength, NOT_OF_ISSUE, OF_THE_HOUSE } from "./crumbs.ts";
import { plainDigits } from "./digits.ts";
import { eastAsianDay } from "./east-asian.ts";
import { empty, finish, take, type Stamp } from "./fields.ts";
import { oddForm } from "./odd-forms.ts";
import { persianStamp } from "./persian.ts";
import { piecesOf, PUBLISHED, PUNCTUATION, UPDATED, type Piece } from "./pieces.ts";

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

/** A house and its town, or a town and its country. */
const PLACE_LAST = /\p{Lu}[\p{L}'’]+, \p{Lu}[\p{L}'’]+$/u;
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

/** "17 - 23 August 2009", "June 13-19, 2000": the days of a weekly's issue, no day; "04 Jul 2018 - 12 Aug 2019": from when to when. */
const RANGE =
  /(?:^|\s)(?:\d{1,2}\s\p{L}{3,9}\.?\s\d{4}\s?(?:-{1,3}|–|—|to)\s?\d{1,2}\s\p{L}{3,9}\.?,?\s\d{4}\b|\d{1,2}\s?(?:-{1,3}|–|—|to|thru)\s?\d{1,2}\s\p{L}{3,9}\.?,?\s\d{4}\b|\p{L}{3,9}\.?\s\d{1,2}\s?(?:-{1,3}|–|—|to|thru)\s?\d{1,2},?\s\d{4}\b)/u;

/** "02 Apr 2026 18:00 - 20:30", "10 am to 4 pm": from when to when something is held; a zone behind an hour ("20:33 -05:00") is none. */
export const HOURS =
  /(?<![\d:.T])\d{1,2}(?::\d{2}\s?(?:[ap]\.?m\.?)?|\s?[ap]\.?m\.?)(?:\s(?:[-–—]|to|until)\s|[–—])\d{1,2}(?:[:.]\d{2}|\s?[ap]\.?m\b)/iu;

/** "2024-04-18T13:00:39+00:00": a day as programs write it. */
export const MACHINE =
  /(?:19|20)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?:Z|[+-]\d{2}:?\d{2})?/;

/** Beside a day that is written for readers one for programs, which a style hides, is that of a change as often as not. */
function forReaders(line: string): string {
  const machine = MACHINE.exec(line)?.[0];
  if (machine === undefined) return line;
  const rest = line.replace(machine, " ".repeat(machine.length));
  return /\p{L}/u.test(rest) && YEARED.test(rest) ? rest : line;
}

/** What a web log prints behind its date; a comment that was made has a day of its own. */
const TO_COMMENT = /\b(?:leave a|no|add) comments?\b/iu;

/** "Saturday 06 Jumada II 1438 H - ": the Islamic day before ours. */
const HIJRI =
  /^(?:\p{L}{3,9}day,?\s)?\d{1,2}\s(?:al-)?(?:Muharram|Safar|Rabi|Jumada|Jamada|Rajab|Sha['’]?ban|Ramadh?an|Shawwal|Dhu|Zul|Thul)[\p{L}'’ -]{0,24}\s1[34]\d\d\s?(?:A\.?H\.?|H)?(?:\s?[-–/,(|=]|\scorresponding to)\s*(?=\S)/iu;

/** No stamp is longer. */
const LONGEST = 160;
/** What every stamp has: a figure, or a word for a day that only the page's clock tells. Most lines have neither. */
const LIKELY = /\p{Nd}|\bago\b|назад|yesterday|today/iu;

/** A year, in full or as two figures of a date. */
export const YEARED = /(?:1[89]|2[01])\d\d|\d([-/.])\d{1,2}\1\d\d/;

/** What the line as a whole says; kept, as many rules and readers ask it of the same line. */
const read = keeping((written): Stamp | null => {
  const slice = forReaders(written);
  const line = plainDigits(slice);
  if (RANGE.test(line) || HOURS.test(line) || OF_THE_HOUSE.test(line)) return null;
  if (NOT_OF_ISSUE.test(line.replace(TO_COMMENT, ""))) return null;
  const from = issueNumberLength(line) || (HIJRI.exec(line)?.[0].length ?? 0);
  const whole = { start: 0, end: slice.length };
  return (
    plainStamp(slice, from, slice.length) ??
    oddStamp(slice, whole) ??
    eastAsianStamp(line, whole) ??
    solarStamp(line, whole) ??
    (YEARED.test(line) ? crumbedStamp(slice, { start: from, end: slice.length }) : null)
  );
});

/** The stamp that text[start, end) wholly is, or null. A second date in it (updated, published) is ignored. */
export function stampOf(text: string, start: number, end: number): Stamp | null {
  if (end - start > LONGEST) return null;
  const slice = text.slice(start, end);
  if (!LIKELY.test(slice)) return null;
  const found = read(slice);
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
