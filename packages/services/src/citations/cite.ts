import { authorsOf, type ArticleSummary, type EntryLine, type FactView } from "@chancery/db";
import {
  citedArticle,
  citedEntity,
  citedEntry,
  citedFact,
  citedTreaty,
  type Citation,
  type CitedFrom,
} from "@chancery/interchange";
import { z } from "zod";

import type { Context } from "../context.ts";
import { getAgreement, type AgreementView } from "../dossier/get-agreement.ts";
import { getEntry } from "../dossier/get-entry.ts";
import { namesOf, type Names } from "../dossier/names.ts";
import { getArticle } from "../get-article.ts";
import { getFact } from "../get-fact.ts";
import { addressesBelow, Site } from "./addresses.ts";

export const CiteInput = z.object({
  of: z.enum(["fact", "event", "article", "agreement", "entity"]),
  id: z.string().min(1).max(300),
  /** The site whose addresses are cited, "https://record.example"; without one the ids alone are. */
  site: Site.optional(),
});
export type CiteInput = z.output<typeof CiteInput>;

/** What every citation of an answer has in common. */
async function citedFrom(
  { store, versions, now }: Context,
  { site, sources }: { site: string | undefined; sources: readonly string[] },
): Promise<CitedFrom> {
  const authors = await authorsOf(store.db, [...new Set(sources)]);
  return {
    versions,
    accessed: now().toISOString().slice(0, 10),
    page: addressesBelow(site),
    authors: (article) => authors.get(article) ?? [],
  };
}

/**
 * How something of the record is cited. Of an event the page comes first, then each fact that tells of it, with its words;
 * of the rest there is one citation. Null when the store has nothing under that id.
 */
export async function cite({ ctx, input }: { ctx: Context; input: CiteInput }): Promise<Citation[] | null> {
  const { of, id, site } = input;
  switch (of) {
    case "fact": {
      const view = await getFact({ ctx, input: { id } });
      return view === null ? null : citeFacts(ctx, [view], site);
    }
    case "article": {
      if (!/^[0-9a-f]{64}$/.test(id)) return null;
      const view = await getArticle({ ctx, input: { id } });
      return view === null ? null : citeArticles(ctx, [view.summary], site);
    }
    case "event": {
      const view = await getEntry({ ctx, input: { id, members: 200 } });
      if (view === null) return null;
      const facts = view.members.map((member) => member.view);
      return [
        ...(await citeEntries(ctx, [view.line], view.names, site)),
        ...(await citeFacts(ctx, facts, site)),
      ];
    }
    case "agreement": {
      const view = await getAgreement({ ctx, input: { id } });
      if (view === null) return null;
      const { names, parties } = view;
      const treaty = {
        id: view.id,
        name: view.name,
        parties: parties.map(({ entity }) => names[entity]?.name ?? entity),
        signed: signedOn(view),
      };
      return [citedTreaty(treaty, await citedFrom(ctx, { site, sources: [] }))];
    }
    case "entity": {
      const entity = (await namesOf(ctx, [id]))[id];
      return entity === undefined ? null : citeEntities(ctx, [entity], site);
    }
  }
}

/** The day of signature: by the tables, else that of the one signing that sources tell of. Of two, neither. */
function signedOn({ signed, steps }: AgreementView): string | null {
  if (signed !== null) return signed;
  const signings = steps.filter(
    ({ type, line, certain }) => type === "signing" && certain !== false && line?.status === "actual",
  );
  const [only] = signings;
  return signings.length === 1 && only?.line?.disagreement !== "conflict" ? (only?.when?.edtf ?? null) : null;
}

export async function citeFacts(
  ctx: Context,
  facts: readonly FactView[],
  site: string | undefined,
): Promise<Citation[]> {
  const from = await citedFrom(ctx, { site, sources: facts.map(({ article }) => article.id) });
  return facts.map((view) => citedFact(view, from));
}

export async function citeArticles(
  ctx: Context,
  articles: readonly ArticleSummary[],
  site: string | undefined,
): Promise<Citation[]> {
  const from = await citedFrom(ctx, { site, sources: articles.map(({ id }) => id) });
  return articles.map((article) => citedArticle(article, from));
}

export async function citeEntries(
  ctx: Context,
  entries: readonly EntryLine[],
  names: Names,
  site: string | undefined,
): Promise<Citation[]> {
  const from = await citedFrom(ctx, { site, sources: [] });
  return entries.map((entry) => citedEntry(entry, names, from));
}

/** Entities of a list. Of an agreement its parties are left out: each would be a reading of its own. */
export async function citeEntities(
  ctx: Context,
  entities: readonly Names[string][],
  site: string | undefined,
): Promise<Citation[]> {
  const from = await citedFrom(ctx, { site, sources: [] });
  return entities.map(({ id, kind, name }) =>
    kind === "agreement"
      ? citedTreaty({ id, name, parties: [], signed: ctx.knowledge.entity(id)?.from ?? null }, from)
      : citedEntity({ id, kind, name }, from),
  );
}
