import type { KnownEntity } from "@chancery/knowledge";

import type { NameSpan } from "../../../document/index.ts";
import type { Scene } from "../scene.ts";

/**
 * Which of several agreements of one title is meant ("Treaty of Friendship, Cooperation and Mutual Assistance"): the one of a year that the sentence
 * gives, else the one of whose parties the article names the largest part; null where years of the sentence are none of theirs, undefined where nothing
 * tells.
 */
export function sharedTitle(
  scene: Scene,
  { first }: NameSpan,
  agreements: readonly KnownEntity[],
  weights: ReadonlyMap<string, number>,
): string | null | undefined {
  const sentence = scene.sentenceOf(first);
  const years = new Set(
    scene.analysis.tokens
      .slice(sentence?.first ?? first, sentence?.last ?? first)
      .map(({ text }) => text)
      .filter((text) => /^(?:1[6-9]|20)\d\d$/.test(text)),
  );
  const dated = agreements.filter(({ from }) => years.has(from?.slice(0, 4) ?? ""));
  if (dated.length === 1) return dated[0]?.id ?? null;
  const [best, second] = agreements
    .map(({ id, parties = [] }) => ({
      id,
      part: parties.filter((party) => weights.has(party)).length / Math.max(parties.length, 2),
    }))
    .toSorted((a, b) => b.part - a.part);
  if (years.size > 0) return null;
  return best !== undefined && best.part > (second?.part ?? 0) ? best.id : undefined;
}
