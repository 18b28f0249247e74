import type { Status as StatusOf, Trouble as TroubleOf } from "@chancery/services";
import { z } from "zod";

import { shape } from "./shape.ts";

export const Trouble = shape<TroubleOf>()(
  z.object({ code: z.string(), message: z.string(), remedy: z.string() }),
);

export const Status = shape<StatusOf>()(
  z.object({
    counts: z.object({
      articles: z.int(),
      facts: z.int(),
      entities: z.int(),
      entries: z.int(),
      questions: z.int(),
      decisions: z.int(),
    }),
    versions: z.object({ pipeline: z.string(), knowledge: z.string() }),
    merging: z.object({
      waiting: z.int().describe("sources that are stored but not joined with the others yet"),
      faulty: z.array(z.object({ source: z.string(), fault: z.string() })),
      stale: z.boolean().describe("all of them are to be joined anew"),
    }),
  }),
);
