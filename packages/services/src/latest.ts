import type { EventFact } from "@chancery/core";
import { listFacts, type ArticleSummary, type EntitySummary, type FactView } from "@chancery/db";
import { z } from "zod";

import type { Context } from "./context.ts";

export const LatestInput = z.object({
  /** Event facts looked at. */
  limit: z.int().min(1).max(500).default(120),
  /** History that articles recall, beside their news. */
  background: z.boolean().default(false),
  /** ISO 8601 instant: only of articles that were found later. */
  since: z.iso.datetime({ offset: true }).optional(),
});

/** What several articles state alike is one line; what they state differently stays apart. */
export interface LatestEvent {
  /** Id of the fact shown: of the article read in first. */
  readonly id: string;
  readonly type: EventFact["type"];
  readonly status: EventFact["status"];
  readonly negated: boolean;
  readonly when: NonNullable<EventFact["when"]>;
  readonly participants: {
    readonly entity: EntitySummary;
    readonly role: string;
    readonly office: string | null;
  }[];
  /** Every place stated, most often one. */
  readonly places: EntitySummary[];
  readonly about: EntitySummary[];
  readonly sources: { readonly article: ArticleSummary; readonly fact: string; readonly evidence: string }[];
}

export interface LatestDay {
  /** EDTF, as stated: a day, a month, a year, an interval. */
  readonly date: string;
  readonly events: LatestEvent[];
}

/** Dated events of the record by their date, the newest first, each with its sources. */
export async function latest({
  ctx,
  input: { limit, background, since },
}: {
  ctx: Context;
  input: z.output<typeof LatestInput>;
}): Promise<LatestDay[]> {
  const filter = {
    kind: "event",
    dated: true,
    ...(background ? {} : { background: false }),
    ...(since === undefined ? {} : { foundAfter: new Date(since) }),
  } as const;
  const { items } = await listFacts(ctx.store.db, filter, { limit });
  const groups = new Map<string, FactView[]>();
  for (const view of items) {
    const key = keyOf(view);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), view]);
  }
  const days = new Map<string, LatestEvent[]>();
  for (const views of groups.values()) {
    const event = eventOf(views);
    if (event) days.set(event.when.edtf, [...(days.get(event.when.edtf) ?? []), event]);
  }
  return [...days].map(([date, events]) => ({ date, events }));
}

/** Two facts with one key state the same event in the same way; a place that only one of them names does not part them. */
function keyOf({ fact }: FactView): string | null {
  if (fact.kind !== "event") return null;
  const who = fact.participants.map(({ entity, role }) => `${role}:${entity}`).sort();
  const about = [...fact.about].sort();
  return JSON.stringify([fact.type, fact.when?.edtf, fact.status, fact.negated, who, about]);
}

function eventOf(views: readonly FactView[]): LatestEvent | null {
  const [first] = views;
  if (first?.fact.kind !== "event") return null;
  const { fact } = first;
  const { when } = fact;
  if (when === null) return null;
  const entities = new Map(views.flatMap((view) => view.entities).map((entity) => [entity.id, entity]));
  const named = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => entities.get(id) ?? []);
  return {
    id: fact.id,
    type: fact.type,
    status: fact.status,
    negated: fact.negated,
    when,
    participants: fact.participants.flatMap(({ entity: id, role, office }) => {
      const entity = entities.get(id);
      return entity ? [{ entity, role, office }] : [];
    }),
    places: named(
      views.flatMap((view) => (view.fact.kind === "event" && view.fact.place ? [view.fact.place] : [])),
    ),
    about: named(fact.about),
    sources: views.map(({ article, fact: { id }, evidence }) => ({
      article,
      fact: id,
      evidence: evidence[0]?.text ?? "",
    })),
  };
}
