import { typeOf, whenOf, type FoundFact } from "@chancery/db";
import { atomFeed } from "@chancery/interchange";
import { z } from "zod";

import type { Context } from "../context.ts";
import { LONGEST_QUERY } from "../search/find.ts";
import { arrivals } from "./arrivals.ts";

export const FeedInput = z.object({
  query: z.string().min(1).max(LONGEST_QUERY),
  title: z.string().max(200).optional(),
  /** Where the feed is fetched from. */
  self: z.url().max(2000).optional(),
});

/** Entries of a feed: who reads it less often than they come has the search itself. */
const LISTED = 100;

/** The newest facts that answer a query as an Atom feed. Throws SearchesError for a query with an error in it, StoreError. */
export async function searchFeed({
  ctx,
  input: { query, title, self },
}: {
  ctx: Context;
  input: z.output<typeof FeedInput>;
}): Promise<string> {
  const facts = (await arrivals(ctx, query, { limit: LISTED })).reverse();
  const generatedAt = ctx.now().toISOString();
  return atomFeed(
    facts.map((found) => entryOf(found, generatedAt)),
    { id: `search:${query}`, title: title ?? `Chancery: ${query}`, generatedAt, self },
  );
}

function entryOf({ fact, evidence, entities, article, readAt }: FoundFact, generatedAt: string) {
  const when = whenOf(fact)?.edtf;
  const names = entities.map(({ name }) => name).join(", ");
  const standing = [
    ...(fact.status === "actual" ? [] : [fact.status]),
    ...(fact.negated ? ["negated"] : []),
    ...(fact.background ? ["recalled"] : []),
  ];
  return {
    id: `fact:${fact.id}`,
    title: `${[typeOf(fact), ...standing].join(", ")}: ${names}${when === undefined ? "" : ` (${when})`}`,
    content: [
      ...new Set(evidence.map(({ text }) => text)),
      `${article.title ?? article.uri}${article.outlet === null ? "" : `, ${article.outlet}`}`,
    ].join("\n"),
    updated: readAt ?? generatedAt,
    source: article.uri,
  };
}
