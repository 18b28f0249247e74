import { exportList, ExportListInput, FeedInput, searchFeed, type Context } from "@chancery/services";
import { Hono } from "hono";
import { stream } from "hono/streaming";
import type { ContentfulStatusCode } from "hono/utils/http-status";

import { CITATION_FILES } from "./citation-exports.ts";
import { invalid, toHttp } from "./errors.ts";

/** By the end of a file's name: what is written in it, and its type. */
const FILES = {
  csv: { format: "csv", type: "text/csv; charset=utf-8; header=present" },
  json: { format: "json", type: "application/json; charset=utf-8" },
  ics: { format: "ics", type: "text/calendar; charset=utf-8" },
  ...CITATION_FILES,
  // FollowTheMoney names its files so.
  "ftm.json": { format: "ftm", type: "application/jsonl; charset=utf-8" },
  "plover.jsonl": { format: "plover", type: "application/jsonl; charset=utf-8" },
  trig: { format: "prov", type: "application/trig; charset=utf-8" },
} as const;

/** Parameters that may be given several times, and those that are yes or no, or numbers. */
const MANY = new Set(["ids", "who", "types", "statuses", "entities", "kinds"]);
const FLAGS = new Set(["negated", "background", "dated", "disputed", "flagged"]);
const NUMBERS = new Set(["independent"]);

const LISTS = ["search", "events", "facts", "sources", "entities"] as const;

/**
 * Every list as a file, by the filters with which it is shown: `search.csv?query=who:tokayev`, `events.ics?who=KZ`,
 * `sources.json`, `events.ftm.json`, `facts.trig`, `facts.plover.jsonl`, `entities.csv?kinds=person`; and as citations, `search.bib?query=...&site=https://record.example`.
 */
export function listExports(ctx: Context): Hono {
  const app = new Hono();
  for (const list of LISTS) {
    for (const [end, { format, type }] of Object.entries(FILES)) {
      if (list === "facts" && format === "csv") continue; // it has an address of its own
      app.get(`/${list}.${end}`, (c) => {
        const asked = ExportListInput.safeParse({ ...filterOf(c.req.queries()), list, format });
        if (!asked.success) {
          const remedy = "Filters are those of the procedure that lists it: see /docs.";
          return c.json({ error: { ...invalid(asked.error), remedy } }, 400);
        }
        c.header("content-type", type);
        c.header("content-disposition", `attachment; filename="${list}.${end}"`);
        return stream(c, async (out) => {
          for await (const part of exportList({ ctx, input: asked.data })) {
            if (out.aborted) return;
            await out.write(part);
          }
        });
      });
    }
  }
  // Feeds are read again and again: facts in the order of their arrival, whatever the order of the list.
  app.get("/search.atom", async (c) => {
    const asked = FeedInput.safeParse({
      query: c.req.query("query"),
      title: c.req.query("title"),
      self: c.req.url,
    });
    if (!asked.success) {
      const remedy = "Give a query: search.atom?query=who:tokayev";
      return c.json({ error: { ...invalid(asked.error), remedy } }, 400);
    }
    try {
      c.header("content-type", "application/atom+xml; charset=utf-8");
      return c.body(await searchFeed({ ctx, input: asked.data }));
    } catch (error) {
      const { status, body } = toHttp(error);
      return c.json(body, status as ContentfulStatusCode);
    }
  });
  return app;
}

function filterOf(queries: Readonly<Record<string, string[]>>): Record<string, unknown> {
  const filter: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(queries)) {
    const [first = ""] = values;
    if (MANY.has(name)) filter[name] = values;
    else if (FLAGS.has(name)) filter[name] = first === "true" ? true : first === "false" ? false : first;
    else if (NUMBERS.has(name)) filter[name] = Number(first);
    else filter[name] = first;
  }
  return filter;
}
