import {
  actorsIn,
  binsOf,
  countByMonth,
  countByYear,
  counts,
  frequentPairs,
  getEntity,
  listArticles,
  listEntities,
  listMatters,
  mentionSpans,
  outletNames,
  placesIn,
  relationsOf,
  statementsNaming,
  stretchesOf,
} from "@chancery/db";

import type { Context } from "../context.ts";
import { getEntry, GetEntryInput, listEntries, ListEntriesInput } from "../dossier/index.ts";
import { listFacts, ListFactsInput } from "../list-facts.ts";
import { listQuestions, ListQuestionsInput } from "../review/index.ts";
import { complete, CompleteInput, find, FindInput } from "../search/index.ts";
import { status } from "../status.ts";

/** Queries of every kind of condition; those by relevance are held against each other without their order. */
const QUERIES = [
  "who:carter",
  "who:begin with:sadat",
  "place:us type:signing",
  "treaty",
  '"camp david"',
  "signed -treaty",
  "treaty who:gorbachev",
  "said:peace",
  "is:planned",
  "is:disputed",
  "is:inferred",
  "-is:recalled",
  "1978..1979",
  "before:1990 treaty",
  "outlet:x",
  "about:israel",
];
const SCOPES = ["facts", "events", "articles"] as const;
const WHOLE = { newest: null };

/** What a store says to everything that can be asked of it: equal for stores with the same articles. */
export async function answersOf(ctx: Context): Promise<Record<string, unknown>> {
  const { db } = ctx.store;
  const answers: Record<string, unknown> = {
    counts: await counts(db),
    status: await status({ ctx }),
    articles: await pages((cursor) => listArticles(db, { limit: 2, cursor })),
    entities: await pages((cursor) => listEntities(db, { limit: 7, cursor })),
    entity: await getEntity(db, "US"),
    questions: await pages((cursor) =>
      listQuestions({ ctx, input: ListQuestionsInput.parse({ limit: 2, cursor }) }),
    ),
    agreements: await pages((cursor) => listMatters(db, { kind: "agreement", limit: 3, cursor })),
    matters: await listMatters(db, { kind: "agreement", party: "US", limit: 50 }),
    outlets: await outletNames(db),
    pairs: await frequentPairs(db, 20),
    actors: await actorsIn(db, WHOLE, 20),
    places: await placesIn(db, { ...WHOLE, who: ["US", "EG"] }, 20),
    months: await countByMonth(db, WHOLE),
    years: await countByYear(db, { ...WHOLE, disputed: false }),
    bins: await binsOf(db, WHOLE, "type", "month"),
    lanes: await binsOf(db, WHOLE, ["US", "IL"], "year"),
    stretches: await stretchesOf(db, WHOLE, "type", 20),
    said: await statementsNaming(db, { speakers: ctx.knowledge.serving("US"), named: "IL", limit: 20 }),
    relations: await relationsOf(db, ["US", "org.un"], ["member", "holds-office"]),
  };
  for (const order of ["newest", "oldest"] as const) {
    answers[`facts ${order}`] = await pages((cursor) =>
      listFacts({ ctx, input: ListFactsInput.parse({ order, limit: 9, cursor }) }),
    );
    answers[`entries ${order}`] = await pages((cursor) =>
      listEntries({ ctx, input: ListEntriesInput.parse({ order, limit: 5, cursor }) }),
    );
  }
  const { items: articles } = await listArticles(db, { limit: 100 });
  const spans = await mentionSpans(
    db,
    articles.map(({ id }) => id),
    "US",
  );
  answers["spans"] = [...spans].sort(([a], [b]) => (a < b ? -1 : 1));
  const { items: entries } = await listEntries({ ctx, input: ListEntriesInput.parse({ limit: 100 }) });
  for (const { id } of entries)
    answers[`entry ${id}`] = await getEntry({ ctx, input: GetEntryInput.parse({ id }) });
  for (const query of QUERIES) {
    for (const scope of SCOPES) {
      const asked = await find({
        ctx,
        input: FindInput.parse({ query: `${query} in:${scope}`, limit: 100, facets: true }),
      });
      answers[`find ${scope} ${query}`] = unordered(asked);
    }
  }
  for (const typed of ["cam", "begin sad", "ger"])
    answers[`complete ${typed}`] = await complete({ ctx, input: CompleteInput.parse({ query: typed }) });
  return answers;
}

/** All pages of a list, one after the other. */
async function pages<T>(
  page: (cursor: string | undefined) => Promise<{ items: readonly T[]; cursor: string | null }>,
): Promise<T[][]> {
  const found: T[][] = [];
  for (let cursor: string | undefined; ;) {
    const { items, cursor: next } = await page(cursor);
    found.push([...items]);
    if (next === null) return found;
    cursor = next;
  }
}

/** Ranking is an allowed difference, and with it which words of an article are shown. */
function unordered(value: unknown): unknown {
  const { found, ...rest } = value as { found: { items: object[] }; order: string };
  const items = found.items.map((item) =>
    "snippet" in item ? { ...item, snippet: item.snippet !== "" } : item,
  );
  if (rest.order !== "relevance") return { ...rest, found: { ...found, items } };
  return { ...rest, found: { ...found, items: items.map((item) => JSON.stringify(item)).sort() } };
}
