import type { RelationLine, RelationType, When } from "@chancery/core";
import { canonicalIds, memberIds, publishedOf, relationsOf, rejectedFacts } from "@chancery/db";

import type { Context } from "../context.ts";

/** What an article says, with the day on which it says so. */
export interface ToldLine extends RelationLine {
  readonly published: When | null;
}

/** What articles say of an entity by these relations, under whatever id each names it, with the ids that hold now. */
export async function relationLines(
  ctx: Context,
  entity: string,
  types: readonly RelationType[],
): Promise<ToldLine[]> {
  const { db } = ctx.store;
  const views = await relationsOf(db, await memberIds(db, entity), types);
  const lines = views.flatMap(({ fact, article }): RelationLine[] => {
    if (fact.kind !== "relation") return [];
    const { id, type, subject, object, value, when, negated, background, status, evidence, support } = fact;
    const told = { type, subject, object, value, when, negated, background, status, evidence, support };
    return [{ source: article.id, fact: id, ...told }];
  });
  const rejected = await rejectedFacts(
    db,
    lines.map(({ source, fact }) => `${source}/${fact}`),
  );
  const canonical = await canonicalIds(
    db,
    lines.flatMap(({ subject, object }) => [subject, ...(object === null ? [] : [object])]),
  );
  const now = (id: string): string => canonical.get(id) ?? id;
  const published = await publishedOf(
    db,
    lines.map(({ source }) => source),
  );
  return lines
    .filter(({ source, fact }) => !rejected.has(`${source}/${fact}`))
    .map((line) => ({
      ...line,
      subject: now(line.subject),
      object: line.object === null ? null : now(line.object),
      published: published.get(line.source) ?? null,
    }));
}
