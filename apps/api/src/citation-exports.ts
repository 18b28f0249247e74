import { citationFile, cite, CiteInput, type CitationFormat, type Context } from "@chancery/services";
import { Hono } from "hono";

import { invalid } from "./errors.ts";

/** Forms of citations by the end of their files' names. */
export const CITATION_FILES = {
  bib: { format: "bibtex", type: "application/x-bibtex; charset=utf-8" },
  ris: { format: "ris", type: "application/x-research-info-systems; charset=utf-8" },
  "csl.json": { format: "csl", type: "application/vnd.citationstyles.csl+json; charset=utf-8" },
} as const satisfies Record<string, { format: CitationFormat; type: string }>;

/** Citations as files: `/citations/fact/1r388bo0z9ds1p.bib?site=https://record.example`. */
export function citationExports(ctx: Context): Hono {
  const app = new Hono();
  app.get("/citations/:of/:file", async (c) => {
    const file = c.req.param("file");
    const end = Object.entries(CITATION_FILES).find(([name]) => file.endsWith(`.${name}`));
    if (end === undefined) return c.notFound();
    const [name, { format, type }] = end;
    const id = file.slice(0, -name.length - 1);
    const asked = CiteInput.safeParse({ of: c.req.param("of"), id, site: c.req.query("site") });
    if (!asked.success) {
      const remedy = "Cite a fact, an event, an article, an agreement or an entity by its id.";
      return c.json({ error: { ...invalid(asked.error), remedy } }, 400);
    }
    const found = await cite({ ctx, input: asked.data });
    if (found === null) return c.notFound();
    const written = citationFile(format);
    c.header("content-type", type);
    c.header("content-disposition", `attachment; filename="${asked.data.of}.${name}"`);
    return c.body(written.part(found) + written.end());
  });
  return app;
}
