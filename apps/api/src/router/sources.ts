import { getSourceInfo, GetArticleInput } from "@chancery/services";

import { notFound } from "../errors.ts";
import { SourceInfo } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

export const sources = router({
  get: procedure
    .meta({
      http: "GET /sources/{id}",
      says: "What is kept of a source: type and size of its bytes, its address and the other versions there. The bytes themselves are at /export/sources/{id}.",
      problems: ["not-found"],
    })
    .input(GetArticleInput)
    .output(SourceInfo)
    .query(async ({ ctx, input }) => {
      const source = await getSourceInfo({ ctx, input });
      if (!source) throw notFound("source");
      return source;
    }),
});
