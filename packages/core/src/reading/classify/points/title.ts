import { SUBJECT_LABEL } from "../../rules/page-head.ts";
import { FIGURED_OPENING } from "../../rules/paragraph.ts";
import { topicShare, type Evidence } from "../evidence.ts";
import { paragraph } from "./paragraph.ts";
import type { Setting } from "./setting.ts";
import {
  CREDITED,
  dated,
  FAINT,
  hasDesk,
  looksLikeTitle,
  MOST_OF_HEADLINE,
  NO_RULE,
  other,
  signed,
  strongest,
} from "./signs.ts";

/** Where a headline's author and stamp follow, no line of a list or a picture far below is it. */
const SIGNED = 24;

/** A headline that is a sentence with its full stop ("Fiji has a new envoy.") has fewer words. */
const MOST_OF_SENTENCE = 18;

/** Few words, capitals but for "of" and "the": as papers are called. */
const isNameLike = ({ line: { words, capitals, functions } }: Evidence): boolean =>
  words.length <= 5 && capitals + functions >= words.length;

/** "... meets the ambassador. (SPA)": a picture's words end in who made it. */
const CREDITED_END =
  /[.!]\s?\((?:\p{Lu}{2,8}|\p{Lu}\p{Ll}{2,12}|\p{Lu}{2,8}\/[\p{L}. ]{2,30})(?: (?:[Pp]hotos?|[Ff]ile|[Aa]rchives?|[Ii]mages?|[Hh]andout|[Pp]ool|[Vv]ideo))?\)$/u;
/** How a page begins that is written on while something happens. */
const LIVE = /^live(?: (?:updates?|blog|coverage|report))?\s?[:|–—-]\s?\p{Lu}/iu;

/** One full stop ends the line, marks that close around it left out. */
function endsInStop(text: string): boolean {
  let end = text.length;
  while (end > 0 && `"'”’)`.includes(text[end - 1] ?? "")) end -= 1;
  return end > 1 && text[end - 1] === "." && text[end - 2] !== ".";
}

/** Points of a line for being the headline. */
export function title(
  evidence: Evidence,
  {
    before,
    after,
    second,
    headedBelow,
    first,
    told,
    titles,
    ofOthers,
    belowText,
    saidTwice,
    inParts,
    signed: above,
  }: Setting,
): number {
  const { line, repeated } = evidence;
  const words = line.words.length;
  let points =
    words >= 4 && words <= 22
      ? 14
      : words === 3
        ? line.functions > 0
          ? 10 // "Zimbabwe is born"
          : 2
        : words === 2
          ? -10
          : words < 2
            ? -30
            : words <= 30
              ? -6
              : -40;
  // The headline stands twice, and below it the text: "Joint Press Statement", what a release is called, too.
  const heads =
    evidence.twin &&
    words >= 2 &&
    words <= MOST_OF_HEADLINE &&
    (after?.prose === true || second?.prose === true);
  if (heads) points += 24;
  if (endsInStop(line.text) && !saidTwice) points -= 18;
  // "The minister at his desk (Photo: AFP)": what a picture's credit goes on with is its caption.
  if (after?.line.joined === true && after.verdicts.strongest.credit > CREDITED) points -= 34;
  // A whole sentence of prose is a text's first, not its headline.
  if (evidence.prose && !heads && !saidTwice && line.terminal && !/[?!]["'”’)]*$/.test(line.text))
    points -= words >= MOST_OF_SENTENCE ? 44 : 30;
  points += strongest(evidence, "title") ?? 0;
  if (!line.opened) points -= 15;
  if (line.text.endsWith(")") && CREDITED_END.test(line.text)) points -= 34;
  if (line.bullet) points -= 15;
  // "Live: Summit in Samarkand" opens a page that tells of it as it goes on; further down it leads elsewhere.
  const live = first && LIVE.test(line.text);
  points -= other(evidence, live ? ["timestamp", "credit"] : ["boilerplate", "timestamp", "credit"]);
  if (live) points += 30;
  points -= Math.min(60, (strongest(evidence, "byline") ?? 0) * 2);
  points -= strongest(evidence, "caption", FAINT) ?? 0;
  // A dateline opens a text; no headline has one.
  if (line.terminal && evidence.rules.some(({ id }) => id === "paragraph.dateline")) points -= 30;
  if (evidence.rules.some(({ id }) => id === FIGURED_OPENING)) points -= 60;
  if (told.size > 0) {
    const share = topicShare(evidence, told);
    points += share === 0 ? -14 : Math.min(share, 5) * 7;
  }
  if (first) points += 8;
  if (ofOthers) points -= 60;
  else if (belowText) points -= 40;
  points += inParts * 20;
  // "Gail Alexander", and below it what she does for the paper.
  if (evidence.verdicts.bareName && hasDesk(after)) points -= 40;
  if (before?.rules.some(({ id }) => id === SUBJECT_LABEL) === true) points += 90;
  if (looksLikeTitle(before, told)) points -= 14;
  // A paper's name over the date over the headline.
  if (
    told.size > 0 &&
    dated(after) &&
    isNameLike(evidence) &&
    topicShare(evidence, told) === 0 &&
    headedBelow
  )
    points -= first ? 40 : 24;
  // The stamp and the author stand below the headline.
  const decked = after !== undefined && !after.prose && looksLikeTitle(after, told) && signed(second);
  if (signed(after) || decked) points += 12;
  if (above && words >= 4) points += SIGNED;
  if (repeated && words >= 4) points += 6;
  if (titles.includes(line.norm)) points += 60;
  else if (words >= 3 && titles.some((whole) => whole.startsWith(line.norm) || whole.includes(line.norm)))
    points += 25;
  return points;
}

/** Points of a line for being the deck. */
export function subtitle(evidence: Evidence, setting: Setting): number {
  const { line, prose } = evidence;
  const words = line.words.length;
  if (words < 4 || words > 60) return NO_RULE;
  // The headline once more is no deck of itself.
  if (setting.before?.line.norm === line.norm) return -30;
  const against = other(evidence, ["boilerplate", "timestamp", "credit", "byline", "caption", "paragraph"]);
  if (prose) return paragraph(evidence, setting) - 12 - against * 2;
  const own = evidence.rules.find(({ kind }) => kind === "subtitle")?.weight ?? 0;
  return own + 4 + Math.min(topicShare(evidence, setting.topic), 4) * 3 - against - (line.bullet ? 10 : 0);
}
