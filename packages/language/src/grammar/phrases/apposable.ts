// Whether what a comma puts behind a phrase says what that is.

import { wordSet } from "../../word-set.ts";
import type { Phrase } from "../model.ts";
import { isNounTag, isProperTag, type Source } from "../source.ts";
import { CONTENT_NOUNS, INTENTION_NOUNS } from "../words/lexicon.ts";
import { nounLemma } from "./attachment.ts";
import { indefinite, isPerson, startsWith } from "./likeness.ts";

/** Roles that states and bodies play too: "Chad, a member of the union,". */
const STATE_ROLES = wordSet(
  "member ally partner rival host leader successor founder opponent owner player critic donor mediator friend",
);

/** Nouns in the singular for many: "the Moors, a minority of traders,". */
const GROUPS = wordSet("group minority majority people tribe clan coalition alliance militia faction");

/** Two or more proper nouns in a row that carry no sign of being an organisation: may be a person's name. */
function maybePerson(source: Source, phrase: Phrase): boolean {
  return (
    phrase.nounClass === "name" &&
    (phrase.nameType === null || phrase.nameType === "person") &&
    !startsWith(source, phrase, "the")
  );
}

/** The phrase and, from left to right, what hangs at its right edge: the places where an apposition may attach. */
export function rightEdge(phrase: Phrase): Phrase[] {
  const edge: Phrase[] = [];
  let at: Phrase | undefined = phrase;
  for (let depth = 0; at && depth < 12; depth += 1) {
    edge.push(at);
    at = at.conjuncts.length > 0 ? at.conjuncts.at(-1) : at.modifiers.at(-1)?.phrase;
  }
  return edge;
}

/** The phrase at the right edge of `left` that `right` renames, nearest first; null when none fits. */
export function apposable(source: Source, left: Phrase, right: Phrase, alone = false): Phrase | null {
  // "Minister of Trade Ana Ruiz, ...": behind the name nothing renames the trade.
  const edge = rightEdge(left)
    .filter(({ last }) => last >= left.last)
    .reverse();
  // "the president, Ana Ruiz, 58,": the age goes with the name just given.
  const renamed = left.appositions.at(-1);
  if (right.nounClass === "number" && renamed) edge.unshift(renamed);
  const fitting = edge.filter(
    (candidate) =>
      candidate.conjuncts.length === 0 &&
      !(right.nounClass === "name" && isHeld(candidate)) &&
      fits(source, candidate, right, alone),
  );
  if (fitting.length === 0) return null;
  // "the purpose of the force, a purpose that all share": the same noun sooner than the nearest.
  const lemma = nounLemma(source, right.head);
  const again = fitting.find(({ head }) => nounLemma(source, head) === lemma);
  if (again !== undefined) return again;
  // A person's name renames the holder of the office, not the country or body that stands nearer.
  if (right.nounClass === "name" && maybePerson(source, right))
    return fitting.find(({ nounClass }) => nounClass === "role") ?? fitting[0]!;
  return fitting[0]!;
}

/** "Minister of Trade Ana Ruiz": an office whose holder is named already. */
const isHeld = ({ nounClass, appositions }: Phrase): boolean =>
  nounClass === "role" && appositions.some((one) => one.nounClass === "name");

function fits(source: Source, left: Phrase, right: Phrase, alone: boolean): boolean {
  if (right.nounClass === "number") {
    return (
      left.nounClass === "name" &&
      right.last === right.first + 1 &&
      /^\d{1,3}$/.test(source.tokens[right.head]!.norm)
    );
  }
  // "the Houthis, an armed group": one noun for many.
  const grouped = left.plural && indefinite(source, right) && GROUPS.has(source.tokens[right.head]!.norm);
  if (left.plural !== right.plural && right.nounClass !== "name" && !grouped) return false;
  if (right.nounClass === "name") {
    if (
      left.plural ||
      (isProperTag(source.tags[left.head]!) !== (left.nounClass === "name") && left.nounClass !== "role")
    )
      return false;
    if (left.nounClass === "role") return right.nameType !== "place" && !startsWith(source, right, "the");
    return left.nounClass === "desc" && left.determined && !isPerson(source, right);
  }
  if (right.nounClass === "role") {
    if (left.nounClass === "name")
      return (
        (left.nameType !== "place" || STATE_ROLES.has(source.tokens[right.head]!.lemma.toLowerCase())) &&
        (left.nameType === "person" || !startsWith(source, left, "the") || indefinite(source, right))
      );
    return left.nounClass === "role" && ((alone && right.determined) || indefinite(source, right));
  }
  // "by 14 votes to none, a resolution"
  if (right.nounClass !== "desc" || source.tokens[left.head]!.norm === "none") return false;
  // "an agreement, a recent agreement"
  const again = nounLemma(source, left.head) === nounLemma(source, right.head);
  if (left.nounClass === "desc" && right.determined && again) return true;
  // "..., a charge that Peru denied": renames what was told, not the name before it.
  const lemma = source.tokens[right.head]!.lemma.toLowerCase();
  if (
    indefinite(source, right) &&
    !left.possessor &&
    (INTENTION_NOUNS.has(lemma) || CONTENT_NOUNS.has(lemma) || /^(?:charge|step)$/.test(lemma))
  )
    return false;
  const open =
    right.determined ||
    right.modifiers.length > 0 ||
    /^(?:part|home|member|site|capital)$/.test(source.tokens[right.head]!.norm);
  if (left.nounClass === "name") return open;
  // Behind no list, "a predator, an animal that feeds on ..." is one thing as well; "no fear, no doubt" are two, and "the most" is none.
  const renamed = alone && isNounTag(source.tags[right.head]!) && !startsWith(source, right, "no");
  return (
    left.nounClass === "desc" && (renamed || indefinite(source, right) !== indefinite(source, left)) && open
  );
}
