import type { Clause } from "@chancery/language";

import { between } from "../between.ts";
import type { Draft } from "../draft.ts";
import type { Reader, Ref } from "../reader.ts";

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
