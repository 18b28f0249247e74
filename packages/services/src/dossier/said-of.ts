import { edtfBounds } from "@chancery/core";
import { mentionSpans, statementsNaming, type FactView } from "@chancery/db";

import type { Context } from "../context.ts";
import { servesOn } from "./serves-on.ts";

/** Statements looked through, and shown of those that fit. */
const LOOKED_THROUGH = 600;
const MOST = 12;

/**
 * What those who speak for a state say of or to another, the newest first: the words said name it, or are addressed to it. A speaker
 * stands for the state who holds an office of it that day by the tables; of others it is not known.
 */
export async function saidOf(ctx: Context, state: string, other: string): Promise<FactView[]> {
  const { db } = ctx.store;
  const found = await statementsNaming(db, {
    speakers: ctx.knowledge.serving(state),
    named: other,
    limit: LOOKED_THROUGH,
  });
  const own = found.filter(({ fact, article }) => {
    if (fact.kind !== "statement" || fact.speaker === null) return false;
    const day = fact.when ?? (article.published === null ? null : edtfBounds(article.published));
    return servesOn(ctx.knowledge, fact.speaker, state, day);
  });
  const spans = await mentionSpans(
    db,
    own.map(({ article }) => article.id),
    other,
  );
  return own
    .filter(({ fact, article }) => {
      if (fact.kind !== "statement") return false;
      if (fact.addressee === other || fact.about.includes(other)) return true;
      const named = spans.get(article.id) ?? [];
      return fact.content.some((said) =>
        named.some(({ start, end }) => start < said.end && said.start < end),
      );
    })
    .slice(0, MOST);
}
