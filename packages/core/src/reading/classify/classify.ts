import type { Block } from "../../record/index.ts";
import { bodyScores } from "../body/scores.ts";
import type { Page } from "../body/features.ts";
import { statedBody } from "../body/stated.ts";
import type { Line } from "../lines/line.ts";
import { MOST_LINES } from "../lines/limits.ts";
import { roleOf } from "../rules/rule.ts";
import { matchRules } from "../rules/rules.ts";
import { elementPoints } from "./element-points.ts";
import { emissionsOf } from "./emissions.ts";
import type { Setting } from "./points/setting.ts";
import {
  AGAIN,
  SAID_TWICE,
  headedBelow,
  headInParts,
  itemsOfText,
  saidAgain,
  listedAfterMarks,
  signedBelow,
} from "./around.ts";
import { asFurniture, gatherEvidence, type Evidence } from "./evidence.ts";
import { readersFrom } from "./readers.ts";
import { rootOf, type Root } from "./root.ts";
import { pageTitle } from "./page-title.ts";
import { secondStory } from "./second-story.ts";
import { sharedByAll, type SharedByAll } from "./shared-by-all.ts";
import { STATES, type State } from "./states.ts";
import { firstProse, topicOf } from "./topic.ts";
import { bestPath } from "./viterbi.ts";

export interface Classified {
  readonly blocks: Block[];
  /** What decided, for the head: the state of each block. */
  readonly states: readonly State[];
}

export interface ClassifyOptions {
  /** Titles that the page's metadata gives, normalised. */
  readonly titles?: readonly string[];
  /** Of each element of a page, the one around it. */
  readonly containers?: ReadonlyMap<number, number>;
  /** Texts that the page's metadata gives as the article's. */
  readonly bodies?: readonly string[];
}

/** The role that is given as the finer reason where no rule gives one. */
const PLAIN_ROLES: Readonly<Record<string, string>> = {
  title: "headline",
  subtitle: "deck",
  paragraph: "body",
  heading: "subhead",
  caption: "picture-text",
};

function reasonsOf({ rules, prose, twin }: Evidence, { zone, kind }: State): string[] {
  const fitting = rules.filter((rule) => rule.kind === kind).sort((a, b) => b.weight - a.weight);
  const ids = fitting.map(({ id }) => id);
  const [first] = fitting;
  if (first) return [roleOf(first.id), ...ids];
  if (twin && kind === "caption") return ["picture-text", "caption.printed-twice"];
  if (kind !== "boilerplate") return [PLAIN_ROLES[kind] ?? kind];
  if (zone === "pre" && rules.some(({ kind: other }) => other === "timestamp"))
    return ["page-clock", "boilerplate.page-clock"];
  if (zone === "pre" || zone === "post")
    return [prose ? "notice" : "menu", `boilerplate.${zone === "pre" ? "above-headline" : "below-headline"}`];
  return zone === "body"
    ? ["island", "boilerplate.within-body"]
    : [prose ? "other-story" : "menu", "boilerplate.after-body"];
}

/** Index of the earliest line with the same words, for lines long enough not to be alike by chance. */
function repetitions(lines: readonly Line[]): (number | undefined)[] {
  const seen = new Map<string, number>();
  return lines.map(({ norm }, i) => {
    if (norm.length < 12) return undefined;
    const earlier = seen.get(norm);
    if (earlier === undefined) seen.set(norm, i);
    return earlier;
  });
}

/** "Published", "Updated": a stamp of the article wherever it stands. */
const LABELLED =
  /^\W{0,3}(?:(?:first |last |originally )?(?:published|posted|updated|modified|issued|created)|date of publication|publication date)\b/i;

/** Lines of a text that may be headlines and no more: of a feed, of a list of them. */
const MOST_OF_BRIEF = 2;

/** Lines between the date of an issue and the headline. */
const HEAD_OF_PAGE = 6;

/** Who gives a release out: "ISSUED BY THE DIRECTORATE OF PROTOCOL", "Embassy of Chile", "Press Secretary". */
const ISSUER =
  /^(?:issued|released|done|given|signed)\b|\b(?:ministry|directorate|secretariat|embassy|chancery|consulate|permanent mission|state house|press (?:office|service|secretary)|office of the|department of|spokes(?:man|woman|person))\b/iu;
/** Most words of such a line, and of the town below it. */
const ISSUER_WORDS = 14;
const TOWN_WORDS = 3;

const issued = (above: Evidence | undefined): boolean =>
  above !== undefined && above.line.words.length <= ISSUER_WORDS && ISSUER.test(above.line.text);

/** The end of a release: who gives it out, then the town, then the day. */
function isSignOff(evidence: readonly Evidence[], i: number): boolean {
  const { text = "", words = [], capitals = 0 } = evidence[i]?.line ?? {};
  if (ISSUER.test(text)) return words.length <= ISSUER_WORDS;
  return words.length <= TOWN_WORDS && capitals > 0 && !/\d/.test(text) && issued(evidence[i - 1]);
}

/**
 * A bare date among furniture below the text is the day of another story, one within the text that of a post shown there;
 * they are no stamps of this article.
 */
function withoutForeignStamps(states: readonly State[], evidence: readonly Evidence[]): State[] {
  const headline = states.findIndex(({ zone }) => zone === "title");
  const weather = (i: number): boolean =>
    evidence
      .slice(Math.max(0, i - 4), i + 4)
      .some(({ rules }) => rules.some(({ id }) => id === "boilerplate.weather"));
  const stampedBelow = (i: number): boolean =>
    states.some(({ zone, kind }, k) => k > i && kind === "timestamp" && (zone === "pre" || zone === "post"));
  const stamped = states.some(
    ({ zone, kind }) => kind === "timestamp" && (zone === "pre" || zone === "post"),
  );
  // Headline, summary, stamp, text: how offices of state set their releases.
  const summary = states.findIndex(({ zone }) => zone === "body");
  const text = states.findIndex(
    ({ zone, kind }, k) => k > summary && zone === "body" && kind !== "timestamp",
  );
  const summed = (i: number): boolean =>
    !stamped && states[summary]?.kind === "paragraph" && i > summary && i < text;
  let furnished = false;
  return states.map((state, i) => {
    const { capitals = 1, words = [] } = evidence[i]?.line ?? {};
    // "npx/hk/bt", "more": a wire's own marks stand between its text and its stamp.
    const mark = capitals === 0 && words.length <= 4;
    if (state.zone === "tail" && state.kind === "boilerplate" && !mark && !isSignOff(evidence, i))
      furnished = true;
    if (state.kind !== "timestamp" || LABELLED.test(evidence[i]?.line.text ?? "")) return state;
    const foreign = (state.zone === "body" && !summed(i)) || (state.zone === "tail" && furnished);
    // Beside the weather, or far above the headline that has a stamp of its own, stands the page's own clock.
    const clock =
      state.zone === "pre" &&
      (weather(i) || headline - i > HEAD_OF_PAGE || (headline - i > 2 && stampedBelow(i)));
    return foreign || clock ? { zone: state.zone, kind: "boilerplate" } : state;
  });
}

/** The pass through the states with what is known so far; `score` is what the learned trees say of each line. */
type Pass = (
  topic: ReadonlySet<string>,
  told: ReadonlySet<string>,
  lateFrom: number,
  scores: Int32Array | null,
) => State[];

function passOver(
  evidence: readonly Evidence[],
  root: Root | null,
  shared: SharedByAll,
  titles: readonly string[],
  parents: ReadonlyMap<number, number>,
  brief: boolean,
): Pass {
  const listed = listedAfterMarks(evidence, parents, root?.best ?? null);
  const parts = headInParts(evidence);
  const items = itemsOfText(evidence);
  const again = saidAgain(evidence);
  const readers = readersFrom(evidence);
  const second = Math.min(secondStory(evidence), readers);
  const signed = signedBelow(evidence);
  const opens = evidence.findIndex(({ prose }) => prose);
  const around = evidence.map((one) => elementPoints(one, root, shared));
  return (topic, told, lateFrom, scores) => {
    const heads = headedBelow(evidence, told);
    const emissions = evidence.map((one, i) => {
      const setting: Setting = {
        before: evidence[i - 1],
        after: evidence[i + 1],
        second: evidence[i + 2],
        headedBelow: heads(i),
        listed: listed[i] === 1 || listed[i] === 3,
        ofOthers: listed[i] === 3,
        teaser: listed[i] === 2,
        belowText: (listed[i] ?? 0) > 0 && opens >= 0 && i > opens,
        signed: signed[i] === 1,
        other: i >= second,
        again: again[i] === AGAIN,
        saidTwice: again[i] === SAID_TWICE,
        item: items[i] === 1,
        inParts: parts[i] ?? 0,
        joined: evidence[i + 1] !== undefined && (evidence[i + 1]?.line.joined ?? false),
        first: i === 0,
        topic,
        told,
        late: i > lateFrom,
        titles,
      };
      // Headlines of other stories and what readers write read like text: there the trees are not heard for it.
      const score = scores?.[i] ?? 0;
      const apart = listed[i] !== 0 || i >= readers;
      return emissionsOf(one, setting, apart ? Math.min(0, score) : score, around[i] ?? null);
    });
    return bestPath(emissions, brief ? "brief" : "article").map(
      (s) => STATES[s] ?? { zone: "pre", kind: "boilerplate" },
    );
  };
}

/** A first look: every line by its own signs and its neighbours', the topic guessed from the first prose. */
export function firstLook(lines: readonly Line[], options: ClassifyOptions = {}): { page: Page; pass: Pass } {
  const browser = options.containers === undefined ? pageTitle(lines) : null;
  const gathered = gatherEvidence(lines);
  const evidence =
    browser === null ? gathered : gathered.map((one, i) => (i === browser.at ? asFurniture(one) : one));
  const brief =
    options.containers === undefined &&
    lines.length <= MOST_OF_BRIEF &&
    !lines.some(({ terminal }) => terminal);
  const parents = options.containers ?? new Map<number, number>();
  const titles = browser === null ? (options.titles ?? []) : [browser.headline];
  const root = rootOf(evidence, parents);
  const shared = sharedByAll(evidence);
  const pass = passOver(evidence, root, shared, titles, parents, brief);
  const opening = topicOf(firstProse(lines, 3, topicOf(lines.filter(({ norm }) => titles.includes(norm)))));
  const states = pass(opening, opening, lines.length, null);
  const told = topicOf(lines.filter((line, i) => states[i]?.kind === "paragraph" && !addresses(line)));
  const stated = statedBody(options.bodies ?? []);
  return { page: { evidence, states, told, titles, root, shared, parents, stated }, pass };
}

const addresses = (line: Line): boolean => matchRules(line).some(({ id }) => id === "paragraph.salutation");

/** What each line is: two passes, the second knowing what the article is about and what the learned trees say of each line. */
export function classify(lines: readonly Line[], options: ClassifyOptions = {}): Classified {
  const seen = lines.slice(0, MOST_LINES);
  const { page, pass } = firstLook(seen, options);
  const { evidence, states: first, told } = page;
  const kindsOf = (kind: string): Line[] => seen.filter((_, i) => first[i]?.kind === kind);
  // Whom a speech addresses is not what it is about.
  const paragraphs = kindsOf("paragraph").filter((line) => !addresses(line));
  const third = paragraphs[2];
  const topic = topicOf([...kindsOf("title"), ...paragraphs]);
  const late = third && paragraphs.length >= 4 ? seen.indexOf(third) : seen.length;
  const states = withoutForeignStamps(
    paragraphs.length > 0 ? pass(topic, told, late, bodyScores(page)) : first,
    evidence,
  );

  const repeats = repetitions(lines);
  const rest: State = { zone: "tail", kind: "boilerplate" };
  const blocks = lines.map((line, i): Block => {
    const one = evidence[i];
    const state = states[i] ?? rest;
    const earlier = repeats[i];
    return {
      span: line.span,
      kind: state.kind,
      ...(earlier === undefined ? {} : { repeats: earlier }),
      reasons: one ? reasonsOf(one, state) : ["beyond-limit"],
    };
  });
  return { blocks, states: lines.map((_, i) => states[i] ?? rest) };
}
