import type { BlockKind } from "../../record/index.ts";
import type { LineRule } from "../rules/rule.ts";

/** What the rules that a line meets say together. */
export interface Verdicts {
  /** Of each kind, the weight of the strongest rule for it; -1 where none is for it. */
  readonly strongest: Readonly<Record<BlockKind, number>>;
  /** The second strongest for boilerplate, or 0. */
  readonly second: number;
  /** What it costs the body to go on after such a line. */
  readonly ends: number;
  /** Furniture that another story's headline follows. */
  readonly listMark: boolean;
  /** The same, where the headline may be taken for a heading of this text. */
  readonly relatedMark: boolean;
  /** Who did which work, not who wrote it all. */
  readonly staff: boolean;
  /** A name and nothing that says whose. */
  readonly bareName: boolean;
  /** A name that another author's name may follow. */
  readonly author: boolean;
}

const RELATED = new Set(["boilerplate.related", "boilerplate.read-on", "boilerplate.more-from"]);
const LIST_MARKS = new Set([...RELATED, "boilerplate.counter"]);
const BARE = new Set(["byline.bare-name", "byline.name-and-place"]);
const AUTHORS = new Set(["byline.bare-name", "byline.by-name"]);

const known = new WeakMap<readonly LineRule[], Verdicts>();

/** Sums up a list of rules; once for each list, as lines of the same letters share theirs. */
export function verdictsOf(rules: readonly LineRule[]): Verdicts {
  let out = known.get(rules);
  if (!out) known.set(rules, (out = sumUp(rules)));
  return out;
}

function sumUp(rules: readonly LineRule[]): Verdicts {
  const strongest: Record<BlockKind, number> = {
    title: -1,
    subtitle: -1,
    byline: -1,
    timestamp: -1,
    heading: -1,
    paragraph: -1,
    caption: -1,
    credit: -1,
    boilerplate: -1,
  };
  for (const { kind, weight } of rules) strongest[kind] = Math.max(strongest[kind], weight);
  const weights = rules.flatMap(({ kind, weight }) => (kind === "boilerplate" ? [weight] : []));
  const has = (ids: ReadonlySet<string>): boolean => rules.some(({ id }) => ids.has(id));
  return {
    strongest,
    second: weights.sort((a, b) => b - a)[1] ?? 0,
    ends: Math.max(0, ...rules.map((rule) => rule.ends ?? 0)),
    listMark: has(LIST_MARKS),
    relatedMark: has(RELATED),
    staff: rules.some(({ id }) => /credit-work|with-reporting|contributed|reported-from/.test(id)),
    bareName: has(BARE),
    author: has(AUTHORS),
  };
}
