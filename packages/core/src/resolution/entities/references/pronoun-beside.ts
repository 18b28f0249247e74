import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { clauseAt } from "../scene.ts";

/**
 * "Peru and Chile broke with Spain, accusing it": one of several who act together is never "it", so that only somebody else of the sentence can be.
 * The one that fits; null where there are several or none; undefined where the pronoun hangs on no subject that is a list.
 */
export function besideActors(
  discourse: Discourse,
  at: number,
  fits: (mention: ResolvedMention) => boolean,
): ResolvedMention | null | undefined {
  const { scene } = discourse;
  const sentence = scene.token(at)?.sentence ?? -1;
  const clauses = scene.grammar[sentence]?.clauses ?? [];
  let clause = clauseAt(scene, at);
  for (let steps = 0; clause && steps < 8; steps += 1) {
    const { subject, parent } = clause;
    // "Peru, along with Chile, left its post": Peru's.
    const list =
      subject !== null &&
      subject.conjuncts.length > 1 &&
      scene.analysis.tokens.slice(subject.first, subject.last).some(({ norm }) => norm === "and");
    if (list && subject.last <= at) {
      const others = discourse
        .inSentence(sentence)
        .filter(
          (one) =>
            one.last <= at &&
            !one.inner &&
            !(subject.first <= one.first && one.last <= subject.last) &&
            fits(one),
        );
      const ids = new Set(others.map(({ entity }) => entity));
      return ids.size === 1 ? (others.at(-1) ?? null) : null;
    }
    // Whoever acts alone in a clause between may be meant.
    if (subject !== null && !(subject.first <= at && at < subject.last)) return undefined;
    clause = parent === null ? null : (clauses[parent] ?? null);
  }
  return undefined;
}
