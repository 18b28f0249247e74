import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { nominal } from "./nominal-mention.ts";
import { mentionOf } from "./phrase-mention.ts";

/** "The Lima Protocol is a document signed by Peru in 1955": what the noun says of the agreement that is the subject. */
export function agreementSaid(discourse: Discourse, at: number): ResolvedMention | null {
  const { scene } = discourse;
  const { clauses = [] } = scene.grammar[scene.token(at)?.sentence ?? -1] ?? {};
  const clause = clauses.find(
    ({ verb, objects }) => verb.lemma === "be" && verb.negation === null && objects[0]?.head === at,
  );
  const noun = clause?.objects[0];
  if (clause?.subject == null || noun === undefined || noun.conjuncts.length > 0) return null;
  // "is a treaty between Peru and Chile": with those whom it binds.
  const end = noun.modifiers.some(({ prep }) => prep === "between") ? noun.last : at + 1;
  const named = mentionOf(discourse, clause.subject);
  return named?.kind === "agreement" &&
    named.form === "name" &&
    /^an?$/.test(scene.token(noun.first)?.norm ?? "")
    ? nominal(scene, noun.first, end, "agreement", named.entity, "entities.nominal.said")
    : null;
}
