import type { Clause } from "@chancery/language";

import { between } from "../between.ts";
import type { Draft } from "../draft.ts";
import type { Reader, Ref } from "../reader.ts";
import { LISTING } from "./counted.ts";
import { statesListed } from "./listed.ts";
import { isUnion, unionSpokenOf } from "./unions.ts";

/** "groups A and B, with C and D as observers": those whom a clause sets beside a body's members. */
export const observersBeside = (reader: Reader, { obliques }: Clause, body: Ref): readonly Draft[] =>
  obliques.flatMap(({ prep, phrase }, nth) => {
    const beside = obliques[nth - 1];
    if (prep !== "as" || beside?.prep !== "with") return [];
    if (reader.lemma(phrase) !== "observer" || phrase.modifiers.length > 0) return [];
    return reader.refs(beside.phrase, ["country", "organization"]).map((observer) =>
      between(reader, "observer-of", observer, body, [phrase.head, phrase.head + 1], {
        rule: "relations.observer.beside",
      }),
    );
  });

/**
 * "The SCO has four observers: A, B, C and D", "four observer countries (A and B) take part in the SCO", "with its observers, A and B": the states listed
 * right behind the noun, observers at the body of the sentence, else at the one spoken of last.
 */
export const observerDrafts = (reader: Reader): readonly Draft[] =>
  reader.places(["observer", "observers"]).flatMap((at) => {
    const last = nounEnd(reader, at);
    return last === null ? [] : listedBehind(reader, at, last);
  });

/** Behind "observers", "observer states"; null for any other word. */
function nounEnd(reader: Reader, at: number): number | null {
  const several = /^(?:states|countries|nations|members)$/.test(reader.norm(at + 1));
  if (reader.norm(at) === "observers") return at + 1;
  return reader.norm(at) === "observer" && several ? at + 2 : null;
}

function listedBehind(reader: Reader, at: number, last: number): readonly Draft[] {
  // "former observers", "election observers": none of a body of states.
  if (/^(?:former|election|military|international|foreign|independent)$/.test(reader.norm(at - 1))) return [];
  const mark = reader.token(last)?.text ?? "";
  if (!LISTING.has(mark) && mark !== "(" && mark !== ",") return [];
  const { members, closed } = statesListed(reader, last + 1);
  if (members.length === 0 || (mark === "," && !closed)) return [];
  const body = bodyOf(reader, at);
  if (body === null) return [];
  return members.map((member) =>
    between(reader, "observer-of", member, body, [at, last], { rule: "relations.observer.listed" }),
  );
}

/** The one body of states that the sentence names before the list or behind it; the one spoken of last where it names none. */
function bodyOf(reader: Reader, at: number): Ref | null {
  const named = reader
    .inSentence(reader.token(at)?.sentence ?? -1)
    .filter(({ kind, entity, inner }) => kind === "organization" && !inner && isUnion(reader, entity));
  const refs = named.flatMap((mention) => reader.mentionRefs(mention));
  const [only = null] = refs.length > 0 ? refs : (unionSpokenOf(reader, at) ?? []);
  return new Set(refs.map(({ entity }) => entity)).size > 1 ? null : only;
}
