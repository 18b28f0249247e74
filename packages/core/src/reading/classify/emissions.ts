import type { BlockKind } from "../../record/index.ts";
import { SUBJECT_LABEL } from "../rules/page-head.ts";
import { DATED_OPENING, FIGURED_OPENING } from "../rules/paragraph.ts";
import type { Evidence } from "./evidence.ts";
import { topicShare } from "./evidence.ts";
import { elementPoints } from "./element-points.ts";
import type { Root } from "./root.ts";
import type { SharedByAll } from "./shared-by-all.ts";
import { STATES, type State } from "./states.ts";

/** What the lines around and the whole text say; the same for every state of a line. */
export interface Setting {
  readonly before: Evidence | undefined;
  readonly after: Evidence | undefined;
  /** Below the date that stands under this line, before any prose, a line may be the headline. */
  readonly headedBelow: boolean;
  /** The line after that. */
  readonly second: Evidence | undefined;
  /** Stands in a list that furniture announces: "Also read", then the headlines of other stories. */
  readonly listed: boolean;
  /** In a run of them that the page's own headline is not in. */
  readonly ofOthers: boolean;
  /** Prose below a headline of such a list. */
  readonly teaser: boolean;
  /** An author and his stamp follow before any prose. */
  readonly signed: boolean;
  /** Stands in another story, which is glued below this one. */
  readonly other: boolean;
  /** An item of a list that the text leads to. */
  readonly item: boolean;
  /** 1: lines below say parts of this one once more; -1: it is such a part. */
  readonly inParts: number;
  /** The next line stands on the same line of the text. */
  readonly joined: boolean;
  readonly first: boolean;
  /** Topic of the article; empty on the first pass. */
  readonly topic: ReadonlySet<string>;
  /** Topic of the paragraphs alone: what a headline must share. A masthead's own words are not in it. */
  readonly told: ReadonlySet<string>;
  /** Past the first paragraphs, which make the topic themselves. */
  readonly late: boolean;
  /** Titles that the page's metadata gives, normalised. */
  readonly titles: readonly string[];
  /** Where the article stands in the page, where the input has elements; else null. */
  readonly root: Root | null;
  /** What most of the page's prose stands in. */
  readonly shared: SharedByAll;
}

const NO_RULE = -40;

/** Rules that say little against another kind: two capitalised words are a byline only below a headline. */
const FAINT = 15;

/** The weight of the strongest rule for a kind, or null. */
function strongest({ verdicts }: Evidence, kind: BlockKind, least = 0): number | null {
  const weight = verdicts.strongest[kind];
  return weight > least ? weight : null;
}

/** What is no reason for the body: the strongest rule that takes the line for something else. */
function other({ verdicts }: Evidence, kinds: readonly BlockKind[]): number {
  let most = 0;
  for (const kind of kinds) {
    const weight = verdicts.strongest[kind];
    if (weight > FAINT && weight > most) most = weight;
  }
  return most;
}

/** A page that opens a line with its own name speaks of itself. */
const SELF_NAMED = 45;

function paragraph(
  evidence: Evidence,
  { before, topic, late, listed, teaser, item, other: another }: Setting,
): number {
  const { line, selfNamed } = evidence;
  const words = line.words.length;
  // Sentences full of names have few small words.
  const plain = line.terminal ? words - (line.capitals >> 1) : words;
  const functional = line.functions * 4 >= plain;
  let points = Math.min(words, 30) - 18;
  points += line.terminal ? 18 : words >= 25 ? 0 : -12;
  if (words >= 6) points += functional ? 10 : line.functions * 8 >= plain ? 0 : -15;
  else if (!line.terminal) points -= 15;
  if (!line.opened) points -= 6;
  // A long headline in title case, as lists of other stories have them.
  if (!line.terminal && words >= 9 && line.capitals * 5 > line.lettered * 3) points -= 20;
  points += strongest(evidence, "paragraph") ?? 0;
  if (selfNamed) points -= SELF_NAMED;
  if (teaser || another) points -= 60;
  if (listed) points -= 40;
  if (item && !listed) points = Math.max(points, ITEM);
  else if (isPoint(evidence, before, topic) && !listed) points += POINT;
  if (words < 12 && before?.verdicts.listMark === true) points -= 30;
  // The headline once more.
  if (words <= MOST_OF_HEADLINE && before?.line.norm === line.norm) points -= 50;
  if (!item && topic.size > 0 && late && words >= 12) {
    const share = topicShare(evidence, topic);
    points += share === 0 ? (runsOn(before) ? -4 : -22) : Math.min(share, 3) * 3;
  }
  return points;
}

/** The points of an item of a list that the text leads to, however few its words are. */
const ITEM = 14;
/** "Key points:", and then what the article says in short, a bullet each. */
const POINT = 18;
const isPoint = (evidence: Evidence, before: Evidence | undefined, topic: ReadonlySet<string>): boolean =>
  evidence.line.bullet &&
  evidence.line.words.length >= 6 &&
  evidence.line.functions > 0 &&
  before !== undefined &&
  (before.line.bullet || before.line.text.endsWith(":")) &&
  topicShare(evidence, topic) >= 2;

/** The line before is prose of the same kind: another story's text follows furniture, the last paragraph a paragraph. */
const runsOn = (before: Evidence | undefined): boolean =>
  before !== undefined && before.prose && other(before, ["boilerplate", "caption", "byline", "credit"]) === 0;

function boilerplate(evidence: Evidence, { before, topic, late, item }: Setting): number {
  const { line, prose, verdicts } = evidence;
  const words = Math.min(line.words.length, 40);
  let points = prose
    ? -12 - (words >> 1)
    : line.terminal && words > 3
      ? -4 - (words >> 2)
      : 6 - (Math.min(words, 24) >> 2);
  if (evidence.selfNamed) points += SELF_NAMED;
  // An item of the text's list is no line of a menu, though it be numbered as one.
  if (!item) points += Math.max(0, verdicts.strongest.boilerplate) + (verdicts.second >> 2);
  if (prose && topic.size > 0 && late && topicShare(evidence, topic) === 0) points += runsOn(before) ? 4 : 16;
  return points;
}

/** A line that could be a headline by its looks: the one after it is rather its deck. */
const looksLikeTitle = (evidence: Evidence | undefined, topic: ReadonlySet<string>): boolean =>
  evidence !== undefined &&
  (evidence.line.words.length >= 4 || (evidence.line.words.length === 3 && evidence.line.functions > 0)) &&
  evidence.line.opened &&
  !evidence.line.terminal &&
  other(evidence, ["boilerplate", "timestamp", "credit", "byline", "caption"]) === 0 &&
  topicShare(evidence, topic) > 0;

/** A short line of the article's own words, no sentence and no furniture. */
export const mayHead = (evidence: Evidence | undefined, told: ReadonlySet<string>): boolean =>
  evidence !== undefined &&
  !evidence.prose &&
  evidence.line.words.length >= 3 &&
  evidence.line.opened &&
  other(evidence, ["boilerplate", "timestamp", "credit", "caption"]) === 0 &&
  topicShare(evidence, told) > 0;

/** Where a headline's author and stamp follow, no line of a list or a picture far below is it. */
const SIGNED = 24;

/** Few words, capitals but for "of" and "the": as papers are called. */
const isNameLike = ({ line: { words, capitals, functions } }: Evidence): boolean =>
  words.length <= 5 && capitals + functions >= words.length;

/** A headline that stands twice has no more words. */
const MOST_OF_HEADLINE = 12;
/** "... meets the ambassador. (SPA)": a picture's words end in who made it. */
const CREDITED_END =
  /[.!]\s?\((?:\p{Lu}{2,8}|\p{Lu}\p{Ll}{2,12}|\p{Lu}{2,8}\/[\p{L}. ]{2,30})(?: (?:[Pp]hotos?|[Ff]ile|[Aa]rchives?|[Ii]mages?|[Hh]andout|[Pp]ool|[Vv]ideo))?\)$/u;
/** The weight of a rule that knows a credit from anything else. */
const CREDITED = 40;
/** How a page begins that is written on while something happens. */
const LIVE = /^live(?: (?:updates?|blog|coverage|report))?\s?[:|–—-]\s?\p{Lu}/iu;

function title(
  evidence: Evidence,
  { before, after, second, headedBelow, first, told, titles, ofOthers, inParts, signed: above }: Setting,
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
  if (/[^.]\.["'”’)]*$/.test(line.text)) points -= 18;
  // "The minister at his desk (Photo: AFP)": what a picture's credit goes on with is its caption.
  if (after?.line.joined === true && after.verdicts.strongest.credit > CREDITED) points -= 34;
  // A whole sentence of prose is a text's first, not its headline.
  if (evidence.prose && !heads && line.terminal && !/[?!]["'”’)]*$/.test(line.text)) points -= 30;
  points += strongest(evidence, "title") ?? 0;
  if (!line.opened) points -= 15;
  if (CREDITED_END.test(line.text)) points -= 34;
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

function subtitle(evidence: Evidence, setting: Setting): number {
  const { line, prose } = evidence;
  const words = line.words.length;
  if (words < 4 || words > 60) return NO_RULE;
  // The headline once more is no deck of itself.
  if (setting.before?.line.norm === line.norm) return -30;
  const against = other(evidence, ["boilerplate", "timestamp", "credit", "byline", "caption", "paragraph"]);
  if (prose) return paragraph(evidence, setting) - 12 - against * 2;
  return 4 + Math.min(topicShare(evidence, setting.topic), 4) * 3 - against - (line.bullet ? 10 : 0);
}

function heading(evidence: Evidence, { before, after, listed, other: another }: Setting): number {
  const { line } = evidence;
  if (another) return NO_RULE;
  const words = line.words.length;
  const rule = strongest(evidence, "heading");
  if (isNumberedHead(evidence, after)) return 30;
  if (rule !== null) return rule - other(evidence, ["boilerplate", "timestamp", "credit", "byline"]);
  if (words === 0 || words > 12 || line.text.length > 100 || !line.opened) return NO_RULE;
  let points = words <= 8 ? 8 : -4;
  if (line.terminal) points -= /\?["'”’)]*$/.test(line.text) ? 4 : 30;
  if (/[,;]$/.test(line.text)) points -= 12;
  if (listed) points -= 40;
  if (after?.prose !== true) points -= 22;
  if (before && !before.prose && before.rules.length === 0) points -= 6;
  if (after && topicShare(after, evidence.stems) > 0) points += 6;
  return points - other(evidence, ["boilerplate", "timestamp", "credit", "byline"]) - (line.bullet ? 8 : 0);
}

/** "1. Bilateral Relations" over prose, or over "(1) The first point": a part of a document, no entry of a menu. */
const isNumberedHead = (evidence: Evidence, after: Evidence | undefined): boolean =>
  evidence.rules.length === 1 &&
  evidence.rules[0]?.id === "boilerplate.numbered-menu" &&
  after !== undefined &&
  (after.prose || /^\((?:1|a|i)\)\s/u.test(after.line.text));

/** Caption rules below this tell only beside a credit. */
const WEAK_CAPTION = 30;

/** Points of a line between headline and text that reads like a scene and shares names with the text. */
const SCENE_AT_HEAD = 12;

function caption(evidence: Evidence, { before, after, joined, told }: Setting, { zone }: State): number {
  const { line, twin, prose } = evidence;
  const any = strongest(evidence, "caption");
  const rule = any !== null && any >= WEAK_CAPTION ? any : null;
  const credited = after !== undefined && strongest(after, "credit") !== null;
  let points = rule === null ? NO_RULE : rule - 28;
  const opensText = evidence.rules.some(({ id }) => id === DATED_OPENING);
  // "Peru, Chile to widen trade coop.", twice, is a headline that a short word ends.
  if (twin && prose && !opensText && (any !== null || line.words.length > MOST_OF_HEADLINE)) points += 80;
  if (credited && joined) points = Math.max(points, -5) + 45;
  else if (credited && line.words.length >= 5)
    points += any === null ? (zone === "body" ? 4 : 26) : rule === null ? 76 : 45;
  if (isCaptionMark(before)) points += 60;
  if (zone === "post" && any !== null && !line.terminal && topicShare(evidence, told) >= 2 && !signed(after))
    points = Math.max(points, SCENE_AT_HEAD);
  return points - Math.min(30, other(evidence, ["boilerplate", "byline", "timestamp"]));
}

/** "Image caption", "toggle caption": a line of furniture that announces one. */
const isCaptionMark = (before: Evidence | undefined): boolean =>
  before !== undefined && before.line.words.length <= 4 && /caption|image source/.test(before.line.norm);

function ruled(evidence: Evidence, kind: BlockKind): number {
  const weight = strongest(evidence, kind);
  if (weight === null) return NO_RULE - (evidence.prose ? 20 : 0);
  return weight - 10;
}

function points(evidence: Evidence, setting: Setting, state: State, furniture: number): number {
  const { zone, kind } = state;
  switch (kind) {
    case "paragraph":
      return paragraph(evidence, setting) - (other(evidence, ["byline", "credit", "timestamp"]) >> 1);
    case "boilerplate":
      return (
        furniture -
        (zone === "body"
          ? evidence.verdicts.ends
          : zone === "post"
            ? 3 + Math.min(evidence.verdicts.ends >> 1, 30)
            : 0)
      );
    case "title":
      return title(evidence, setting);
    case "subtitle":
      return subtitle(evidence, setting);
    case "heading":
      return heading(evidence, setting);
    case "caption":
      return caption(evidence, setting, state) - (zone === "pre" || zone === "tail" ? 14 : 0);
    case "byline":
      return byline(evidence, setting, state);
    case "timestamp":
      return ruled(evidence, kind) - (zone === "body" ? 20 : zone === "pre" ? 14 : 0);
    case "credit":
      return ruled(evidence, kind);
  }
}

/** An author or a stamp. */
const signed = (evidence: Evidence | undefined): boolean =>
  dated(evidence) || (evidence !== undefined && (strongest(evidence, "byline") ?? 0) >= 40);

/** "Senior Political Reporter": what an author does, and no name. */
const hasDesk = (evidence: Evidence | undefined): boolean =>
  evidence !== undefined && evidence.rules.some(({ id }) => id === "byline.desk");

const dated = (evidence: Evidence | undefined): boolean =>
  evidence !== undefined && strongest(evidence, "timestamp") !== null;

function byline(evidence: Evidence, { before, after, headedBelow }: Setting, { zone }: State): number {
  const base = ruled(evidence, "byline");
  const { staff, bareName, strongest: told } = evidence.verdicts;
  // "The minister in Lima TASS/Ana Ruiz": behind a picture's words on their line stands who made it.
  if (evidence.line.joined && told.credit > CREDITED) return NO_RULE;
  // "Related Topics" has the looks of a name.
  if (bareName && told.boilerplate > FAINT && told.byline <= FAINT) return NO_RULE;
  if (zone === "body" || zone === "tail") return base - (staff ? 0 : 12);
  // "Star Digital Report", the stamp, and only then the headline.
  if (zone === "pre")
    return (
      base -
      ((headedBelow && dated(after)) || hasDesk(after) || hasDesk(evidence) ? 6 : 30) +
      (bareName && hasDesk(after) ? 20 : 0)
    );
  if (staff) return base - 20;
  // Below the headline a bare name is its author; so is the name above a stamp.
  const headed =
    before !== undefined && before.line.words.length >= 4 && strongest(before, "boilerplate", FAINT) === null;
  // Two authors stand one below the other.
  const second = before?.verdicts.author === true;
  return base + (bareName && (headed || second || dated(after) || dated(before)) ? 10 : 0);
}

/**
 * How the trees' score is taken: the score that is worth one point, and the most points that it may give. On a page its
 * elements tell most, and the trees have seen them all; on flattened text they are one voice among the rules.
 */
const HEARD = {
  page: { each: 25, most: 120 },
  text: { each: 40, most: 90 },
} as const;

/** A line's points for each of STATES. `score` is what the learned trees say for its being the article's text. */
export function emissionsOf(evidence: Evidence, setting: Setting, score: number): number[] {
  const memo = elementPoints(evidence, setting.root, setting.shared);
  const furniture = boilerplate(evidence, setting); // the same in each zone
  const { each, most } = memo ? HEARD.page : HEARD.text;
  const learned = Math.max(-most, Math.min(most, Math.round(score / each)));
  return STATES.map((state) => {
    const { kind } = state;
    const own = points(evidence, setting, state, furniture) + (memo?.[kind] ?? 0);
    if (kind === "paragraph" || kind === "heading") return own + learned;
    return own - (learned >> 1);
  });
}
