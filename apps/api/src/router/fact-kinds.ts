import type { Fact } from "@chancery/core";
import { inOrder, listFacts, ListFactsInput } from "@chancery/services";
import { z } from "zod";

import { FactPage } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

const { kind: _kind, ...filter } = ListFactsInput.shape;
const Input = inOrder(z.object(filter)).prefault({});

/** The list of one kind of fact: the same filter as the list of all. */
export const kindOfFacts = (kind: Fact["kind"], path: `/${string}`, says: string) =>
  router({
    list: procedure
      .meta({ http: `GET ${path}`, says })
      .input(Input)
      .output(FactPage)
      .query(({ ctx, input }) => listFacts({ ctx, input: { ...input, kind } })),
  });
