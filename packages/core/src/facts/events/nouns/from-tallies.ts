import type { Passage, View } from "../../shared/view.ts";
import { statesListed } from "../arguments/listed-states.ts";
import { NO_MORE_TOLD, type Candidate } from "../candidate.ts";
import { PRESUPPOSED } from "../modality/modality.ts";

/** The words that name a side of a vote, as the protocols of the United Nations do, and the pattern whose codes it has. */
const SIDES: readonly (readonly [words: RegExp, pattern: string])[] = [
  [/^(?:in (?:favou?r|support)|for|yes)$/, "tally.for"],
  [/^(?:against|opposed|no)$/, "tally.against"],
  [/^(?:abstentions?|abstaining|abstained)$/, "tally.abstained"],
];
/** Words of a side: "in favour". */
const LONGEST = 2;
const VOTING =
  /^(?:vot(?:e|es|ed|ing)|adopt(?:ed|s|ing)?|pass(?:ed)?|approved|rejected|resolution|draft|text|tally)$/;

interface Side {
  /** Token that names it. */
  readonly at: number;
  readonly pattern: string;
}

/**
 * "adopted by 12 votes in favour to 1 against (Chad), with 2 abstentions (China, Fiji)"; "Against: Chad.": who is named in brackets or behind a
 * colon beside a side voted so. A sentence in brackets that speaks of no vote tells of none.
 */
export function fromTallies(view: View, passage: Passage): Candidate[] {
  const { first, last } = passage.sentence;
  const found: Candidate[] = [];
  let voting: boolean | null = null;
  for (const open of view.places(MARKS, { first: first + 1, last })) {
    const listed = view.norm(open) === ":" ? lineOf(view, passage, open) : bracketOf(view, passage, open);
    if (listed === null) continue;
    voting ??= listed.line === true || view.tokens.slice(first, last).some(({ norm }) => VOTING.test(norm));
    if (!voting) return [];
    const states = statesListed(view, open + 1, listed.close);
    if (states.length === 0) continue;
    const { at, pattern } = listed.side;
    found.push({
      type: "vote",
      pattern,
      passage,
      clause: passage.clauses.find((clause) => clause.first <= at && at < clause.last) ?? null,
      // "Abstaining: Chad" is read as a verb too: one telling beside the other.
      trigger: listed.line === true ? open : at,
      triggerSpan: view.spanOf({ first: at, last: at + 1 }),
      roles: states.map(({ entity, span }) => ({ entity, role: "actor", spans: [span] })),
      ...NO_MORE_TOLD,
      about: votedOn(view, passage, listed.line === true ? BACK : 0),
      modality: PRESUPPOSED,
    });
  }
  return found;
}

/** Who is listed for a side, up to the token that ends the list. */
interface Listed {
  readonly side: Side;
  readonly close: number;
  /** The line is a list by its form, and needs no word of a vote. */
  readonly line?: true;
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
]);
const MARKS: readonly string[] = [":", ...BRACKETS.keys()];

function bracketOf(view: View, { sentence: { first, last } }: Passage, open: number): Listed | null {
  const shut = BRACKETS.get(view.norm(open));
  if (shut === undefined) return null;
  let close = open + 1;
  while (close < last && view.norm(close) !== shut) close += 1;
  if (close >= last) return null;
  // "2 against (Chad, Peru)", "two (Chad and Peru) against", "12 votes to 1 (Chad)"
  const counted = view.token(open - 1)?.upos === "NUM";
  const side =
    sideBefore(view, first, open) ??
    (counted ? (sideAt(view, close + 1, last) ?? outvoted(view, first, open)) : null);
  return side === null ? null : { side, close };
}

/** Sides of a vote have a line each: "Against: Chad." is one where a line of another side stands near. */
const NEAR = 4;

/** "Against: Chad, Fiji." that opens a line, where the lines around it list another side. */
function lineOf(view: View, passage: Passage, colon: number): Listed | null {
  const { sentence, index } = passage;
  const own = sideOpening(view, sentence.first, colon);
  if (own === null) return null;
  const near = view.passages.filter((other) => other !== passage && Math.abs(other.index - index) <= NEAR);
  const listed = near.some(({ sentence: { first, last } }) => {
    for (let at = first + 1; at < Math.min(last, first + 1 + OPENING); at += 1) {
      const side = view.norm(at) === ":" ? sideOpening(view, first, at) : null;
      if (side !== null && side.pattern !== own.pattern) return true;
    }
    return false;
  });
  if (!listed) return null;
  const stop = /^[.;]$/.test(view.norm(sentence.last - 1)) ? sentence.last - 1 : sentence.last;
  return { side: own, close: stop, line: true };
}

/** Tokens before the colon of such a line: "Voting in favour (12):". */
const OPENING = 7;

/** The side that the words from the line's start to its colon name, and nothing else. */
function sideOpening(view: View, first: number, colon: number): Side | null {
  if (colon - first > OPENING) return null;
  const words = Array.from({ length: colon - first }, (_, i) => first + i).filter(
    (at) => !/^(?:votes?|voting|voted|states|members|\(|\)|-|\d+)$/.test(view.norm(at)),
  );
  const [at] = words;
  if (at === undefined || words.length > LONGEST) return null;
  const side = SIDES.find(([pattern]) => pattern.test(words.map((word) => view.norm(word)).join(" ")));
  return side === undefined ? null : { at, pattern: side[1] };
}

/** "by 12 votes to 1 (Chad)": the second number is of those against. */
function outvoted(view: View, first: number, open: number): Side | null {
  const link = open - 2;
  if (link <= first || !/^(?:to|-|\u2013)$/.test(view.norm(link))) return null;
  const counted = /^votes?$/.test(view.norm(link - 1)) ? link - 2 : link - 1;
  return view.token(counted)?.upos === "NUM" ? { at: open - 1, pattern: "tally.against" } : null;
}

/** The side named right behind the bracket; a verb there has those in the bracket for its subject already. */
function sideAt(view: View, at: number, last: number): Side | null {
  for (let length = LONGEST; length >= 1; length -= 1) {
    if (at + length > last) continue;
    const words = wordsOf(view, at, at + length);
    const side = SIDES.find(([pattern]) => pattern.test(words));
    if (side !== undefined && !/^(?:for|abstained|yes|no)$/.test(words)) return { at, pattern: side[1] };
  }
  return null;
}

/** The side that a count right before the token names: "1 against (". */
function sideBefore(view: View, first: number, open: number): Side | null {
  for (let length = 1; length <= LONGEST; length += 1) {
    const at = open - length;
    const side = SIDES.find(([pattern]) => pattern.test(wordsOf(view, at, open)));
    if (side === undefined) continue;
    // "3 votes against", "two members opposed"
    for (let back = at - 1; back >= Math.max(first, at - 3); back -= 1)
      if (view.token(back)?.upos === "NUM") return { at, pattern: side[1] };
  }
  return null;
}

const wordsOf = (view: View, first: number, last: number): string =>
  view.tokens
    .slice(first, last)
    .map(({ norm }) => norm)
    .join(" ");

/** Sentences back to the paper that a line of a tally is about. */
const BACK = 5;

/** The one paper that the sentence names, or the nearest of so many sentences before it that names any. */
function votedOn(view: View, { index, sentence }: Passage, back: number): Candidate["about"] {
  const near = view.passages.filter((other) => other.index <= index && index - other.index <= back);
  for (const passage of [...near].reverse()) {
    const { first, last } = passage.sentence;
    const named = view
      .mentionsIn(first, Math.min(last, sentence.last))
      .filter(({ kind, form }) => kind === "agreement" && form === "name");
    const [one] = named;
    if (one === undefined) continue;
    const sole = named.every(({ entity }) => entity === one.entity);
    return sole ? [{ value: one.entity, spans: [one.span] }] : [];
  }
  return [];
}
