// How far a list reaches: whether its next member hangs on the phrase or on what that hangs on.

import { wordSet } from "../../word-set.ts";
import type { Phrase } from "../model.ts";
import type { Source } from "../source.ts";
import { isEvent, nounLemma } from "./attachment.ts";
import { indefinite, isPerson } from "./likeness.ts";

/** Nouns that say how much there is of what follows "of". */
const AMOUNTS: ReadonlySet<string> =
  wordSet(`number thousand hundred dozen score million lack kind sort type list series range group set variety mix mixture combination pair couple
  array host handful majority minority presence amount piece shortage surplus supply`);

/**
 * Whether what is joined to `left`, which stands in a phrase of the verb, goes back to the object before that phrase instead: "a lack of
 * empathy in some and an abundance in others", "received the envoy in May and the consul".
 */
export function goesBack(source: Source, object: Phrase, left: Phrase, right: Phrase): boolean {
  const lemma = nounLemma(source, right.head);
  if (nounLemma(source, object.head) === lemma && nounLemma(source, left.head) !== lemma) return true;
  return (
    isPerson(source, right) &&
    !isPerson(source, left) &&
    left.nounClass !== "role" &&
    isPerson(source, object)
  );
}

/**
 * Whether a list inside a prepositional phrase goes on with `right`, or `right` goes back to the noun outside:
 * "the presidents of Peru and Chad" against "the president of Peru and the mayor of Lima".
 */
export function staysInside(
  source: Source,
  outer: Phrase,
  left: Phrase,
  right: Phrase,
  prepAfter: string | null = null,
): boolean {
  const nouns = [outer, left, right].map(({ head }) => nounLemma(source, head));
  // "the food with medicine and the food without"
  if (nouns[0] === nouns[2] && nouns[1] !== nouns[2]) return false;
  if (nouns[1] === nouns[2]) return true;
  // "thousands of guardsmen, police and soldiers"
  if (prepAfter !== "of" && AMOUNTS.has(nouns[0]!) && right.nounClass !== "number") return true;
  const bare = left.modifiers.length === 0 && prepAfter !== null;
  // "Yeung from the Civic Party, Cheung of the Labour Party"
  if (
    bare &&
    outer.nounClass === "name" &&
    right.nounClass === "name" &&
    /^(?:of|from|in|for|at)$/.test(prepAfter)
  )
    return false;
  const person = isPerson(source, right);
  if (person && !isPerson(source, left)) return left.nounClass === "role" || left.nounClass === "pronoun";
  if (
    right.nounClass === "role" &&
    left.nounClass !== "role" &&
    (outer.nounClass === "role" || isPerson(source, outer))
  )
    return false;
  // "meetings with President Ruiz, Minister of Trade Addo and ..."
  if (right.nounClass === "role" && !right.determined && !right.plural && isPerson(source, left)) return true;
  if (left.nounClass === "name" && right.nounClass !== "name")
    return right.possessor?.nounClass === "pronoun";
  if (left.nounClass === "name" && right.nounClass === "name")
    return (
      left.nameType === null ||
      right.nameType === null ||
      (left.nameType === "person") === (right.nameType === "person")
    );
  if (indefinite(source, outer) && indefinite(source, right) && !indefinite(source, left)) return false;
  // Events beside events: "talks with the king and a tour of the port".
  if (
    right.nounClass === "desc" &&
    isEvent(source, outer) &&
    isEvent(source, right) &&
    !isEvent(source, left)
  )
    return false;
  if (right.possessor && outer.possessor && !left.possessor) return false;
  if (outer.determined && right.determined && !left.determined) return false;
  return !(left.nounClass === "desc" && right.nounClass === "name" && outer.nounClass === "name");
}
