import { wordSet, type Clause } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { clauseAt } from "../scene.ts";
import { mentionOf } from "./phrase-mention.ts";

/** What is said of a deed or of somebody who did one. */
const VERDICTS: ReadonlySet<string> = wordSet(
  `condemn denounce deplore criticise criticize reject oppose decry deride dismiss protest
  praise welcome hail applaud support back endorse approve commend defend justify`,
);

/**
 * "While Norway condemned the raid, Chad praised it": of two verdicts the second is on what the first was on, and not on whoever gave it. The one whom the
 * first was on; null where that is a thing; undefined where no two verdicts stand side by side.
 */
export function judgedBefore(discourse: Discourse, at: number): ResolvedMention | null | undefined {
  const { scene } = discourse;
  const own = clauseAt(scene, at);
  if (own === null || !isVerdict(own) || !own.objects.some(({ head }) => head === at)) return undefined;
  const sentence = scene.token(at)?.sentence ?? -1;
  const here = (scene.grammar[sentence]?.clauses ?? []).filter(({ verb }) => verb.last <= own.verb.first);
  const around = here.length > 0 ? here : (scene.grammar[sentence - 1]?.clauses ?? []);
  const before = around.findLast((clause) => isVerdict(clause) && clause.objects.length > 0);
  const judged = before?.objects.at(-1);
  if (judged === undefined) return undefined;
  return mentionOf(discourse, judged) ?? null;
}

const isVerdict = ({ verb }: Clause): boolean => VERDICTS.has(verb.lemma) && !verb.passive;
