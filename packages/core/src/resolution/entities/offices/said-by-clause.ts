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
  const { verb, subject } = clause;
  if (verb.form !== "finite" || verb.negation !== null || verb.modal !== null || verb.tense === "future")
    return null;
  // "If he were president", "whether he is"
  if (clause.marker === "if" || clause.marker === "whether" || clause.marker === "unless") return null;
  if (subject === null || subject.conjuncts.length > 0) return null;
  return { subject, past: verb.tense === "past" };
}

/** What a verb of being says of its subject. */
const predicates = ({ verb, objects, obliques }: Clause): readonly NounPhrase[] =>
  BEING.has(verb.lemma)
    ? [
        ...(verb.lemma === "serve" ? [] : objects.slice(0, 1)),
        ...obliques.filter(({ prep }) => prep === "as").map(({ phrase }) => phrase),
      ].map((noun) => noun.conjuncts[0] ?? noun)
    : [];

/** "who as Tanzania's foreign minister was one of", "As foreign minister he chaired": in that capacity the subject does it, where the phrase comes before the verb. */
const holdsAs = ({ verb, obliques }: Clause, at: number): boolean =>
  obliques.some(
    ({ prep, phrase }) =>
      prep === "as" && phrase.first <= at && at <= phrase.head && phrase.last <= verb.first,
  );

/** The subject is the pronoun "he" or "she", or what it stands for in a relative clause. */
export const isPronoun = ({ scene }: Discourse, { head }: NounPhrase): boolean =>
  /^(?:he|she)$/.test(scene.token(head)?.norm ?? "");
