import { createNameTagger, unpackModel } from "@chancery/language/training";
import { expect, test } from "vitest";

import type { NamedDocument } from "./corpora/names.ts";
import { preparedSentence, trainNames } from "./names-trainer.ts";

/** Twelve documents of one sentence that name the Alba after its type. */
const documents = (type: "organization" | "place", manner?: string): NamedDocument[] =>
  Array.from({ length: 12 }, (_, n) => ({
    id: `${type}-${n}`,
    ...(manner === undefined ? {} : { manner }),
    sentences: [
      {
        forms: ["Alba", "opened", "again", "today", "."],
        names: [{ first: 0, last: 1, type }],
      },
    ],
  }));

const typeOf = (learnt: readonly NamedDocument[]): string | undefined => {
  const tagger = createNameTagger(unpackModel(trainNames(learnt, [1])));
  return tagger([preparedSentence(["Alba", "opened", "again", "today", "."])])[0]?.[0]?.type;
};

test("what a corpus says in a manner of its own does not outweigh what we say", () => {
  const many = (manner?: string): NamedDocument[] => [
    ...documents("place", manner),
    ...documents("place", manner),
    ...documents("place", manner),
  ];
  expect(typeOf([...documents("organization"), ...many("elsewhere")])).toBe("organization");
  expect(typeOf([...documents("organization"), ...many()])).toBe("place");
  expect(typeOf(documents("place", "elsewhere"))).toBe("place");
});
