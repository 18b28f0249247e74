import { EntityKind } from "@chancery/core";
import { z } from "zod";

import type { Context } from "../context.ts";
import { Site } from "../citations/addresses.ts";
import { EntryFilterInput } from "../dossier/list-entries.ts";
import { FactFilterInput } from "../list-facts.ts";
import { LONGEST_QUERY } from "../search/find.ts";
import { parse } from "../search/language/index.ts";
import { pagesOf, type ListPage } from "./list-pages.ts";
import { writerOf } from "./writers.ts";

const Order = z.enum(["newest", "oldest"]).optional();

/** What a list has: facts where a search says nothing else. */
function nounOf(input: { readonly list: string; readonly query?: string | undefined }): string {
  if (input.list !== "search") return input.list;
  const places = parse(input.query ?? "").parts.flatMap((part) =>
    part.kind === "key" && part.key === "in" ? [part.value] : [],
  );
  const place = places.at(-1) ?? "facts";
  return { names: "entities", statements: "facts", articles: "sources" }[place] ?? place;
}

/** Formats that have a form for some lists only. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  ftm: ["facts", "events", "entities"],
  prov: ["facts"],
  plover: ["facts"],
};

/** Which list. Its filters are those of the screen and of the procedure that lists it. */
export const ExportListInput = z
  .discriminatedUnion("list", [
    z.object({
      list: z.literal("search"),
      query: z.string().max(LONGEST_QUERY),
      order: z.enum(["relevance", "newest", "oldest", "arrival"]).default("relevance"),
    }),
    EntryFilterInput.extend({ list: z.literal("events"), order: Order }),
    FactFilterInput.extend({ list: z.literal("facts") }),
    z.object({ list: z.literal("sources") }),
    z.object({ list: z.literal("entities"), kinds: z.array(EntityKind).min(1).max(6) }),
  ])
  .and(
    z.object({
      format: z.enum(["csv", "json", "ics", "bibtex", "ris", "csl", "ftm", "prov", "plover"]),
      /** The site whose addresses citations give. */
      site: Site.optional(),
    }),
  )
  .refine((input) => ONLY[input.format]?.includes(nounOf(input)) ?? true, {
    path: ["format"],
    error:
      "FollowTheMoney has facts, events and names (in:facts, in:events, in:names), provenance and PLOVER have facts alone",
  });
export type ExportListInput = z.output<typeof ExportListInput>;

/** Rows of a file at most; a calendar, which is held as a whole, and lists of references, which people keep, have fewer. */
const MOST = {
  csv: 100_000,
  json: 100_000,
  ics: 5_000,
  bibtex: 5_000,
  ris: 5_000,
  csl: 5_000,
  ftm: 100_000,
  prov: 100_000,
  plover: 100_000,
} as const;

/**
 * A list as a file, in parts: the same rows in the same order as the screen with the same filters shows them, page after
 * page. CSV with a header; JSON in an envelope that says what was asked and whether it is whole; a calendar of its events;
 * citations, one a row.
 */
export async function* exportList({
  ctx,
  input,
}: {
  ctx: Context;
  input: ExportListInput;
}): AsyncGenerator<string> {
  const writer = writerOf(ctx, input);
  let rows = 0;
  let whole = true;
  for await (const page of pagesOf(ctx, input)) {
    const room = MOST[input.format] - rows;
    const kept: ListPage = { ...page, items: page.items.slice(0, room) } as ListPage;
    whole = page.items.length <= room;
    rows += kept.items.length;
    const part = await writer.page(kept);
    if (part !== "") yield part;
    if (!whole) break;
  }
  yield writer.end({ rows, whole });
}
