import { cite, CiteInput, citationText } from "@chancery/services";

import { notFound } from "../errors.ts";
import { Citations } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

export const citations = router({
  of: procedure
    .meta({
      http: "GET /citations/{of}/{id}",
      says: "How a fact, an event, an article, an agreement or an entity is cited, as data and as plain text. As BibTeX, RIS and CSL-JSON: `/export/citations/{of}/{id}.bib`, `.ris`, `.csl.json`.",
      problems: ["not-found"],
    })
    .input(CiteInput)
    .output(Citations)
    .query(async ({ ctx, input }) => {
      const found = await cite({ ctx, input });
      if (found === null) throw notFound(input.of);
      return { citations: found, texts: found.map((citation) => citationText(citation)) };
    }),
});
