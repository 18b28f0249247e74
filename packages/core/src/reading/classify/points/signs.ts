import type { BlockKind } from "../../../record/index.ts";
import { topicShare, type Evidence } from "../evidence.ts";

/** Points of a kind that needs a rule where none is met. */
export const NO_RULE = -40;

/** Rules that say little against another kind: two capitalised words are a byline only below a headline. */
export const FAINT = 15;

/** The weight of the strongest rule for a kind, or null. */
export function strongest({ verdicts }: Evidence, kind: BlockKind, least = 0): number | null {
  const weight = verdicts.strongest[kind];
  return weight > least ? weight : null;
}

/** What is no reason for the body: the strongest rule that takes the line for something else. */
export function other({ verdicts }: Evidence, kinds: readonly BlockKind[]): number {
  let most = 0;
  for (const kind of kinds) {
    const weight = verdicts.strongest[kind];
    if (weight > FAINT && weight > most) most = weight;
  }
  return most;
}

/** The weight of a rule that knows a credit from anything else. */
export const CREDITED = 40;

/** A headline that stands twice has no more words. */
export const MOST_OF_HEADLINE = 12;

/** The line before is prose of the same kind: another story's text follows furniture, the last paragraph a paragraph. */
export const runsOn = (before: Evidence | undefined): boolean =>
  before !== undefined && before.prose && other(before, ["boilerplate", "caption", "byline", "credit"]) === 0;

/** A line that could be a headline by its looks: the one after it is rather its deck. */
export const looksLikeTitle = (evidence: Evidence | undefined, topic: ReadonlySet<string>): boolean =>
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

/** An author or a stamp. */
export const signed = (evidence: Evidence | undefined): boolean =>
  dated(evidence) || (evidence !== undefined && (strongest(evidence, "byline") ?? 0) >= 40);

/** "Senior Political Reporter": what an author does, and no name. */
export const hasDesk = (evidence: Evidence | undefined): boolean =>
  evidence !== undefined && evidence.rules.some(({ id }) => id === "byline.desk");

/** A stamp. */
export const dated = (evidence: Evidence | undefined): boolean =>
  evidence !== undefined && strongest(evidence, "timestamp") !== null;

/** Points of a kind that rules alone know. */
export function ruled(evidence: Evidence, kind: BlockKind): number {
  const weight = strongest(evidence, kind);
  if (weight === null) return NO_RULE - (evidence.prose ? 20 : 0);
  return weight - 10;
}
