/** Adjuncts that open the next clause of a sentence but have been taken for the end of the one before. */
import type { Clause, Oblique } from "@chancery/language";

import { once } from "../../shared/once.ts";
import { clauseIndex, type View } from "../../shared/view.ts";
import { aroundLeaders, isAdposition } from "../../shared/time-owners.ts";

/** Clauses to either side that can share such an adjunct. */
const NEAR = 3;

/**
 * The obliques of a clause as a reader takes them: "condemned Mali in May, and in June in Oslo the two states signed" has "in Oslo" with
 * the signing, whatever the grammar says.
 */
export const obliquesOf: (view: View, clause: Clause) => readonly Oblique[] = once(asRead);

function asRead(view: View, clause: Clause): readonly Oblique[] {
  const passage = view.passageAt(clause.sentence);
  if (passage === undefined) return clause.obliques;
  const { clauses } = passage;
  const at = clauseIndex(passage, clause);
  if (at < 0) return clause.obliques;
  const later = clauses.slice(at + 1, at + 1 + NEAR);
  const own = clause.obliques.filter((oblique) => !later.some((next) => opens(view, oblique, clause, next)));
  const gained = clauses
    .slice(Math.max(0, at - NEAR), at)
    .flatMap((before) => before.obliques.filter((oblique) => opens(view, oblique, before, clause)));
  // "met a delegation led by Addo, in Lima": where they met.
  const led = clauses
    .slice(at + 1, at + 1 + NEAR)
    .flatMap((inner) =>
      aroundLeaders(passage, inner) === clause ? inner.obliques.filter(({ prep }) => prep !== "of") : [],
    );
  if (aroundLeaders(passage, clause) !== null) return [];
  return own.length === clause.obliques.length && gained.length + led.length === 0
    ? clause.obliques
    : [...gained, ...own, ...led];
}

/** Whether nothing but times stands between a parting "and" or ";" and the phrase, and the clause `next` begins right behind it. */
function opens(view: View, { at, phrase }: Oblique, { verb }: Clause, next: Clause): boolean {
  if (at < verb.last || next.verb.form !== "finite" || next.marker !== null || next.subject === null)
    return false;
  const behind = view.norm(phrase.last) === "," ? phrase.last + 1 : phrase.last;
  if (next.subject.first !== behind) return false;
  let timed = false;
  let i = at - 1;
  for (; i > verb.last; i -= 1) {
    const time = view.timesAt(i).length > 0;
    if (!time && !isAdposition(view, i) && view.norm(i) !== ",") break;
    timed ||= time;
  }
  return view.norm(i) === ";" || (timed && /^(?:and|but)$/.test(view.norm(i)));
}
