import type { Span } from "../../record/index.ts";
import { cutAt, type Cutter } from "./cutter.ts";
import {
  closingCredit,
  closingStaff,
  countedBehind,
  letterSizes,
  linkBehind,
  stampBehind,
} from "./parts-behind.ts";
import {
  compactDay,
  labelledDay,
  publishedAt,
  recordHead,
  script,
  systemStamp,
  titleLabel,
  wayBefore,
} from "./parts-before.ts";
import { bar, doubled, gluedCredits, pictures } from "./parts-within.ts";

/** Lines above this are not searched for parts: no headline, caption or bar of buttons is as long. */
const LONGEST = 1200;
const tooLong: Cutter = ({ line }) => (line.end - line.start > LONGEST ? [line] : null);

/** "Declassified/Released US Department of State 20 Mar 2014", "Approved for Release 2009/03/12": on papers of state, and of no day of theirs. */
export const RELEASE_MARK =
  /^.{0,60}\b(?:declassified(?:\/released)? (?:us |by |per |under |in part|on )|declassified\/released\b|approved for release\b|authority NND\b|sanitized copy approved\b)/iu;
const releaseMark: Cutter = ({ line, raw }) => (raw.length <= 200 && RELEASE_MARK.test(raw) ? [line] : null);

/** In the order in which they are asked: the first that knows the line parts it. */
const CUTTERS: readonly Cutter[] = [
  labelledDay,
  publishedAt,
  compactDay,
  systemStamp,
  pictures,
  gluedCredits,
  closingStaff,
  linkBehind,
  recordHead,
  script,
  titleLabel,
  wayBefore,
  tooLong,
  letterSizes,
  countedBehind,
  releaseMark,
  doubled,
  bar,
  closingCredit,
  stampBehind,
];

/**
 * The parts of a line that are different things: the headline and its stamp, a caption and its credit, the paragraph and
 * "(Reporting by ...)". One part, the line itself, for nearly all.
 */
export function splitLine(text: string, line: Span): Span[] {
  const whole = {
    text,
    line,
    raw: text.slice(line.start, line.end),
    again: (part: Span): Span[] => splitLine(text, part),
  };
  for (const cut of CUTTERS) {
    const parts = cut(whole);
    if (parts !== null) return parts;
  }
  return [line];
}

/** A sentence end, the marks after it taken along, before a capital. Initials and short titles do not end one. */
const SENTENCE_END =
  /(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Prof|Rev|Hon|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))[.!?…]["'”’)\]]*\s+(?=["'“‘([]?[\p{Lu}\p{N}])/gu;
/** A text without line ends is cut into its sentences, so that furniture at its ends can be told from prose. */
export function splitSentences(text: string, line: Span): Span[] {
  const raw = text.slice(line.start, line.end);
  const cuts = [...raw.matchAll(SENTENCE_END)].map((match) => line.start + match.index + match[0].length);
  return cutAt(text, line, cuts);
}
