import type { Fact } from "@chancery/core";
import { listFacts, ListFactsInput } from "@chancery/services";

import { FactPage } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

const Input = ListFactsInput.omit({ kind: true }).prefault({});

/** The list of one kind of fact: the same filter as the list of all. */
export const kindOfFacts = (kind: Fact["kind"], path: `/${string}`, says: string) =>
  router({
    list: procedure
      .meta({ http: `GET ${path}`, says })
      .input(Input)
      .output(FactPage)
      .query(({ ctx, input }) => listFacts({ ctx, input: { ...input, kind } })),
  });
