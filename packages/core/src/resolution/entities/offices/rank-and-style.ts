import type { Discourse } from "../discourse.ts";
import type { Scene } from "../scene.ts";
import { portfolioTitle } from "./deputies-and-chairs.ts";
import { titleEnding, type Title } from "./title-ending.ts";
import { isRank, isRankPart } from "./title-words.ts";

/** "Chief of Army Staff General Addo", "junta leader Senior Gen. Addo": the office, where a rank stands between it and the name. */
export function officeBeforeRank(discourse: Discourse, start: number, end: number): Title | null {
  const { scene } = discourse;
  const norm = (at: number): string => scene.token(at)?.norm ?? "";
  let first = end;
  while (first > start && (isRankPart(norm(first - 1)) || (/^[.-]$/.test(norm(first - 1)) && first < end)))
    first -= 1;
  if (
    first === end ||
    !isRank(
      scene.analysis.tokens
        .slice(first, end)
        .map(({ text }) => text)
        .join(" "),
    )
  )
    return null;
  const title = titleEnding(discourse, start, first);
  const words = scene.analysis.tokens.slice(title?.first ?? first, first);
  // "Secretary General", "Governor General" are offices, not ranks.
  const ends = words.some((word) => word.norm === "of") || RANKED.test(words.at(-1)?.norm ?? "");
  return title !== null && title.role !== null && ends ? title : null;
}

/** Offices behind which a rank is a rank. */
const RANKED = /^(?:minister|president|premier|chairman|leader|chief|commander-in-chief|spokesman)$/;

/**
 * "Secretary-General Ambassador Addo", "Minister of Works Senator Addo": behind an office what its holder was or is besides is only how he is
 * addressed.
 */
export function officeBeforeStyle(discourse: Discourse, start: number, end: number): Title | null {
  const { text = "" } = discourse.scene.token(end - 1) ?? {};
  if (!ADDRESSED.test(text) || end - 1 <= start) return null;
  const field = portfolioTitle(discourse, start, end - 1);
  if (field !== null) return field;
  const title = titleEnding(discourse, start, end - 1);
  // "Chief Justice Addo": the style ends a title that is longer than what stands before it.
  if (title !== null && isOneRole(discourse.scene, title.first, end)) return null;
  const last = discourse.scene.token(end - 2)?.text ?? "";
  return title !== null && title.role !== null && /^\p{Lu}/u.test(last) ? title : null;
}

/** The tokens are one role of the tables. */
const isOneRole = ({ knowledge, analysis }: Scene, first: number, end: number): boolean => {
  const words = analysis.tokens.slice(first, end).map(({ text }) => text);
  return knowledge.matchRole(words, 0)?.length === words.length;
};

const ADDRESSED = /^(?:Ambassador|Senator|Professor|Justice|Engineer|Advocate|Archbishop)$/;
