import {
  annotate,
  AnnotateInput,
  ANNOTATION_TYPE,
  exportFacts,
  ExportFactsInput,
  GetArticleInput,
  getSource,
  inOrder,
  type Context,
} from "@chancery/services";
import { Hono } from "hono";
import { stream } from "hono/streaming";
import { z } from "zod";

import { invalid } from "./errors.ts";
import { FORMATS } from "./export-formats.ts";

const Flag = z.enum(["true", "false"]).transform((text) => text === "true");
/** The filter of `facts.list` as it stands in an address; `entities` and `ids` may be given several times. */
const Query = inOrder(
  z.strictObject({
    ...ExportFactsInput.shape,
    negated: Flag.optional(),
    background: Flag.optional(),
    dated: Flag.optional(),
  }),
);

/**
 * Files to take away: facts by the same filter as the list of facts, `facts.csv?kind=event&entities=KZ&from=2015-01-01`;
 * sources as they came, `sources/<sha-256>`.
 */
export function exports(ctx: Context): Hono {
  const app = new Hono();
  for (const [name, { format, type }] of Object.entries(FORMATS)) {
    app.get(`/${name}`, (c) => {
      const { entities, ids, ...single } = c.req.queries();
      const parameters = Object.fromEntries(Object.entries(single).map(([key, values]) => [key, values[0]]));
      const query = Query.safeParse({
        ...parameters,
        ...(entities ? { entities } : {}),
        ...(ids ? { ids } : {}),
        format,
      });
      if (!query.success) {
        return c.json(
          { error: { ...invalid(query.error), remedy: "Filters are those of facts.list: see /docs." } },
          400,
        );
      }
      c.header("content-type", type);
      c.header("content-disposition", `attachment; filename="${name}"`);
      return stream(c, async (out) => {
        for await (const part of exportFacts({ ctx, input: query.data })) {
          if (out.aborted) return;
          await out.write(part);
        }
      });
    });
  }
  // The facts of an article as Web Annotations of its text.
  app.get("/annotations/:id{[0-9a-f]+\\.jsonld}", async (c) => {
    const id = c.req.param("id").slice(0, -".jsonld".length);
    const input = AnnotateInput.safeParse({ id, site: c.req.query("site") });
    const page = input.success ? await annotate({ ctx, input: input.data }) : null;
    if (page === null) return c.notFound();
    return c.body(JSON.stringify(page), 200, { "content-type": ANNOTATION_TYPE });
  });
  // Never shown, only taken away: a page that somebody else wrote must not run under this address.
  app.get("/sources/:id", async (c) => {
    const input = GetArticleInput.safeParse(c.req.param());
    const source = input.success ? await getSource({ ctx, input: input.data }) : null;
    if (!source) return c.notFound();
    c.header("content-type", "application/octet-stream");
    c.header("content-disposition", `attachment; filename="${c.req.param("id")}"`);
    return c.body(new Uint8Array(source.bytes));
  });
  return app;
}
