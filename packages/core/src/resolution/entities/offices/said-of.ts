import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import type { Scene } from "../scene.ts";
import { nameBehindTitle } from "./name-behind-title.ts";
import { agedPerson, personEndingAt } from "./names-at.ts";
import type { RolePhrase } from "./role-phrases.ts";

// Of whom a form of "be", or a verb like it, says the office.

const BE = new Set(["is", "was", "became", "becomes", "remains", "serves", "served"]);

/** "X, who is the envoy", "X is the envoy". */
export function whoIs(discourse: Discourse, { first }: RolePhrase): ResolvedMention | undefined {
  const end = saidOf(discourse.scene, first) ?? behindReplaced(discourse, first);
  if (end === null) return undefined;
  const { scene } = discourse;
  if (scene.token(end + 1)?.text === "," && scene.token(end + 2)?.norm !== "who") {
    // "The envoy, X, was appointed minister"; but "X, who replaces Y, is the envoy" is said of X, the subject.
    const inserted = personEndingAt(discourse, end + 1);
    return scene.token((inserted?.first ?? 0) - 1)?.text === "," ? inserted : undefined;
  }
  if (scene.token(end)?.text !== ",") return personEndingAt(discourse, end + 1);
  return personEndingAt(discourse, end) ?? agedPerson(discourse, end);
}

/**
 * Where the words end of which a form of "be" or a verb like it says the role that begins at the token; the comma behind them
 * where one stands. Null where none says it.
 */
export function saidOf(scene: Scene, first: number): number | null {
  let at = first - 1;
  if (/^(?:not|never)$/.test(scene.token(at)?.norm ?? "")) return null;
  if (scene.token(at)?.norm === "as") at -= 1;
  // "X was sworn in as president"
  if (scene.token(at)?.norm === "in" && scene.token(at - 1)?.norm === "sworn") at -= 2;
  const taken = at < first - 1 ? oathBefore(scene, at) : null;
  if (taken !== null) return taken;
  if (scene.token(at)?.upos === "ADV") at -= 1;
  // "X, 70, has been secretary-general since 2017", "X has served as envoy"
  if (
    /^(?:been|served)$/.test(scene.token(at)?.norm ?? "") &&
    /^(?:has|had)$/.test(scene.token(at - 1)?.norm ?? "")
  ) {
    return scene.token(at - 2)?.norm === "who" ? at - 3 : at - 2;
  }
  if (!BE.has(scene.token(at)?.norm ?? "")) return null;
  at -= 1;
  // "She previously served as minister"
  if (/^(?:not|never)$/.test(scene.token(at)?.norm ?? "")) return null;
  if (scene.token(at)?.upos === "ADV") at -= 1;
  if (scene.token(at)?.norm === "who") at -= 1;
  if ([",", "("].includes(scene.token(at)?.text ?? "")) at -= 1;
  return at;
}

/** "X, who replaced Y as Chad's envoy", "X succeeded Y as minister": the word before the verb; null where none says so. */
function behindReplaced(discourse: Discourse, first: number): number | null {
  const { scene } = discourse;
  if (scene.token(first - 1)?.norm !== "as") return null;
  const earlier = discourse.endingAt(first - 1).find(({ kind }) => kind === "person");
  if (earlier === undefined) return null;
  for (let verb = earlier.first - 1; verb > earlier.first - 5; verb -= 1) {
    const { norm = "", upos = "X" } = scene.token(verb) ?? {};
    if (/^(?:replaced|replaces|succeeded|succeeds)$/.test(norm))
      return scene.token(verb - 1)?.norm === "who" ? verb - 2 : verb - 1;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(upos)) return null;
  }
  return null;
}

/** "took the oath as", "assumed office as": the word before the verb; null where no such words end at the token. */
function oathBefore(scene: Scene, at: number): number | null {
  if (!/^(?:oaths?|office|charge|duties)$/.test(scene.token(at)?.norm ?? "")) return null;
  let verb = at - 1;
  if (/^(?:the|an?|his|her)$/.test(scene.token(verb)?.norm ?? "")) verb -= 1;
  if (!/^(?:took|takes|assumed|assumes)$/.test(scene.token(verb)?.norm ?? "")) return null;
  let last = verb - 1;
  if (scene.token(last)?.norm === "who") last -= 1;
  return last;
}

/** "The secretary-general is Jasem Albudaiwi of Kuwait": a definite office, a form of "be", and the name with which the clause ends. */
export function namedByVerb(
  discourse: Discourse,
  { last, determiner, plural, polities }: RolePhrase,
): ResolvedMention | undefined {
  const { scene } = discourse;
  if (plural || (determiner !== "the" && polities.length === 0)) return undefined;
  if (!/^(?:is|was|remains)$/.test(scene.token(last)?.norm ?? "")) return undefined;
  const name = nameBehindTitle(discourse, last + 1, scene.sentenceOf(last)?.last ?? last);
  if (name === undefined) return undefined;
  const after = scene.token(name.last);
  return after === undefined || after.upos === "PUNCT" || after.norm === "of" || after.norm === "who"
    ? name
    : undefined;
}
