import { getEntity as read, type EntityView } from "@chancery/db";
import { z } from "zod";

import type { Context } from "./context.ts";

export const GetEntityInput = z.object({ id: z.string().min(1).max(300) });

/** What the knowledge base says of an entity, with days in EDTF: `from` included, `to` the first day after. */
export interface Background {
  readonly born: string | null;
  readonly died: string | null;
  readonly offices: {
    readonly office: string;
    readonly title: string;
    readonly polity: string;
    readonly polityName: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly acting: boolean;
  }[];
  readonly memberships: {
    readonly body: string;
    readonly bodyName: string;
    readonly status: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
}

export interface EntityPage extends EntityView {
  /** Names as printed, with the number of those appearances that print them, the most frequent first. */
  readonly printed: { readonly name: string; readonly articles: number }[];
  /** Null for an entity that the knowledge base does not have. */
  readonly background: Background | null;
}

/**
 * One entity, the articles that name it and what is known of it. One that only the tables have is named by no article:
 * what is known of it is all there is. Null when neither has it.
 */
export async function getEntity({
  ctx,
  input,
}: {
  ctx: Context;
  input: z.output<typeof GetEntityInput>;
}): Promise<EntityPage | null> {
  const view = (await read(ctx.store.db, input.id)) ?? knownOnly(ctx, input.id);
  if (!view) return null;
  const articles = new Map<string, number>();
  for (const { names } of view.appearances) {
    for (const name of names) articles.set(name, (articles.get(name) ?? 0) + 1);
  }
  const printed = [...articles]
    .map(([name, count]) => ({ name, articles: count }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
  return { ...view, printed, background: backgroundOf(ctx, input.id) };
}

function knownOnly({ knowledge }: Context, id: string): EntityView | null {
  const known = knowledge.entity(id);
  if (!known) return null;
  const { kind, name, wikidata } = known;
  return { entity: { id, kind, name, known: true, wikidata }, articles: 0, appearances: [] };
}

function backgroundOf({ knowledge }: Context, id: string): Background | null {
  const known = knowledge.entity(id);
  if (!known) return null;
  const nameOf = (entity: string): string => knowledge.entity(entity)?.name ?? entity;
  const offices = known.kind === "person" ? knowledge.offices(id) : [];
  const memberships =
    known.kind === "country" || known.kind === "organization" ? knowledge.memberships(id) : [];
  return {
    born: known.born ?? null,
    died: known.died ?? null,
    offices: offices.map(({ office, from, to, acting }) => {
      const { title = office, polity = "" } = knowledge.office(office) ?? {};
      return { office, title, polity, polityName: nameOf(polity), from, to, acting };
    }),
    memberships: memberships.map(({ org, status, from, to }) => ({
      body: org,
      bodyName: nameOf(org),
      status,
      from,
      to,
    })),
  };
}
