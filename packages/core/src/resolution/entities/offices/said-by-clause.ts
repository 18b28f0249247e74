import type { Clause, NounPhrase } from "@chancery/language";

import type { Discourse } from "../discourse.ts";
import type { RolePhrase } from "./role-phrases.ts";
import type { Scene } from "../scene.ts";

const BEING = new Set(["be", "become", "serve", "remain"]);

/**
 * The subject of which a clause says the role, whatever stands between: "Kocharian, a native of Stepanakert, was prime minister", "X has since 1997 been
 * president", "who, as minister for eleven years, was". Null where the clause denies it, wishes it or has it still to come.
 */
export function subjectSaid(
  scene: Scene,
  { titleFirst, first }: RolePhrase,
): { readonly subject: NounPhrase; readonly past: boolean } | null {
  const clauses = scene.grammar[scene.token(titleFirst)?.sentence ?? -1]?.clauses ?? [];
  const clause =
    clauses.find((one) =>
      predicates(one).some((noun) => noun.first <= titleFirst && titleFirst <= noun.head),
    ) ??
    (scene.token(first - 1)?.norm === "as" ? clauses.find((one) => holdsAs(one, titleFirst)) : undefined);
  if (clause === undefined) return null;
  // "Ali Nour, the Chadian premier, was elected its chairman": of something told of before.
  if (NAMED.has(clause.verb.lemma) && scene.token(first)?.norm === "its") return null;
  const { verb, subject, marker } = clause;
  // "After serving as consul in Milan, he became ambassador": of whoever does what the sentence tells.
  if (verb.form === "gerund" && verb.lemma === "serve" && /^(?:after|before)$/.test(marker ?? "")) {
    const whose = clause.parent === null ? null : (clauses[clause.parent]?.subject ?? null);
    return whose === null || whose.conjuncts.length > 0 ? null : { subject: whose, past: true };
  }
  if (verb.form !== "finite" || verb.negation !== null || verb.modal !== null || verb.tense === "future")
    return null;
  // "If he were president", "whether he is"
  if (marker === "if" || marker === "whether" || marker === "unless") return null;
  if (subject === null || subject.conjuncts.length > 0) return null;
  return { subject, past: verb.tense === "past" };
}

/** What a verb of being, of sending or of holding says of its subject. */
function predicates({ verb, objects, obliques }: Clause): readonly NounPhrase[] {
  const as = obliques.filter(({ prep }) => prep === "as").map(({ phrase }) => phrase);
  const [object] = objects;
  const nouns = BEING.has(verb.lemma)
    ? [...(verb.lemma === "serve" || object === undefined ? [] : [object]), ...as]
    : verb.passive && NAMED.has(verb.lemma)
      ? [...objects.slice(0, 1), ...as]
      : (verb.passive ? SENT : GOING).has(verb.lemma)
        ? as
        : held(verb.lemma, object);
  return nouns.map((noun) => noun.conjuncts[0] ?? noun);
}

/** "held the posts of foreign minister and premier" */
const held = (verb: string, object: NounPhrase | undefined): readonly NounPhrase[] =>
  /^(?:hold|occupy|fill)$/.test(verb) && object !== undefined
    ? object.modifiers.filter(({ prep }) => prep === "of").map(({ phrase }) => phrase)
    : [];

/** "was appointed envoy", "was named as minister" */
const NAMED = new Set(["appoint", "name", "elect", "reappoint", "re-elect", "reelect"]);
/** "was sent to Tokyo as ambassador", "went to Moscow as ambassador": where the office is held, and what it is. */
const SENT = new Set(["send", "post", "assign", "accredit", "transfer", "dispatch"]);
const GOING = new Set([
  "go",
  "return",
  "come",
  "move",
  "end",
  "begin",
  "start",
  "finish",
  "retire",
  "continue",
]);

/** "who as Tanzania's foreign minister was one of", "As foreign minister he chaired": in that capacity the subject does it, where the phrase comes before the verb. */
const holdsAs = ({ verb, obliques }: Clause, at: number): boolean =>
  obliques.some(
    ({ prep, phrase }) =>
      prep === "as" && phrase.first <= at && at <= phrase.head && phrase.last <= verb.first,
  );

/** The subject is the pronoun "he" or "she", or what it stands for in a relative clause. */
export const isPronoun = ({ scene }: Discourse, { head }: NounPhrase): boolean =>
  /^(?:he|she)$/.test(scene.token(head)?.norm ?? "");
