import { wordSet, type Clause } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { clauseAt } from "../scene.ts";

/** What is done to documents alone: "it" beside such a verb is one of them. */
const TO_DOCUMENTS = wordSet("ratify sign initial denounce abrogate renegotiate countersign ink");
/** What is done to bodies as well: "joined it only in 2023". */
const TO_EITHER = wordSet("join leave accede");
const INTO = wordSet("to from");
/** Sentences back in which the document is looked for. */
const BACK = 1;

/** How far the verb beside "it" tells what kind of thing it is: a document, a document or a body, or nothing. */
export function documentary(discourse: Discourse, at: number): "document" | "either" | null {
  const clause = clauseAt(discourse.scene, at);
  if (clause === null) return null;
  const { verb, subject, objects, obliques } = clause;
  const object = objects.some(({ head }) => head === at);
  const passive = verb.passive && subject?.head === at;
  if ((object && !verb.passive) || passive) {
    if (TO_DOCUMENTS.has(verb.lemma)) return "document";
    return TO_EITHER.has(verb.lemma) && !passive ? "either" : null;
  }
  if (entersIntoForce(discourse, clause, at)) return "document";
  const after = obliques.some(({ prep, phrase }) => INTO.has(prep) && phrase.head === at);
  if (after && (verb.lemma === "accede" || verb.lemma === "withdraw" || verb.lemma === "belong"))
    return "either";
  // "are not parties to it"
  const { scene } = discourse;
  return scene.token(at - 1)?.norm === "to" &&
    /^(?:party|parties|signatory|signatories)$/.test(scene.token(at - 2)?.norm ?? "")
    ? "document"
    : null;
}

/** "It entered into force in 1986", "it has been in force since 1970". */
function entersIntoForce({ scene }: Discourse, { verb, subject, last }: Clause, at: number): boolean {
  if (subject?.head !== at || !/^(?:enter|come|be|remain|stay)$/.test(verb.lemma)) return false;
  for (let i = verb.last; i < last && i < verb.last + 4; i += 1)
    if (scene.token(i)?.norm === "force") return /^in(?:to)?$/.test(scene.token(i - 1)?.norm ?? "");
  return false;
}

/** The one document (or body) named last: in the sentence before the pronoun, else in the sentence before it. Null for two. */
export function documentBefore(
  discourse: Discourse,
  at: number,
  sort: "document" | "either",
): ResolvedMention | null {
  for (let back = 0; back <= BACK; back += 1) {
    const seen = discourse
      .before(at, back)
      .filter(
        ({ kind, inner, group }) =>
          !inner &&
          group === undefined &&
          (kind === "agreement" || (sort === "either" && kind === "organization")),
      );
    const [only] = seen;
    if (only !== undefined) return new Set(seen.map(({ entity }) => entity)).size === 1 ? only : null;
  }
  return null;
}
