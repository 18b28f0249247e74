import {
  canonicalIds,
  hasEntity,
  knownPlaces,
  memberIds,
  outletNames,
  searchEntities,
  termsOf,
} from "@chancery/db";

import type { Context } from "../context.ts";
import { namedBy, reasonOf, type Interpretation } from "./interpret.ts";

/** What a value of who:, with:, place: or about: stands for. */
export interface Resolved {
  /** All ids under which articles name it; none: nothing in the record is called so. */
  readonly ids: readonly string[];
  readonly names: readonly Interpretation[];
}

/** Entities of the store that one value may stand for; a word that fits more is too common to be a name. */
const MOST = 50;

/** Entities by an id, by a name under any spelling that is known, else by words of a name that an article prints. */
export async function resolveName(ctx: Context, value: string): Promise<Resolved> {
  const { knowledge, store } = ctx;
  if (knowledge.entity(value) !== undefined || (await hasEntity(store.db, value)))
    return { ids: await allIds(ctx, [value]), names: [] };
  const known = namedBy(knowledge, value);
  if (known !== null) {
    const names = known.entities.flatMap(
      (id) => reasonOf(value, { id, name: knowledge.entity(id)?.name ?? id, by: known.by }) ?? [],
    );
    return { ids: await allIds(ctx, known.entities), names };
  }
  const printed = await searchEntities(store.db, {
    terms: termsOf(value),
    ids: [],
    limit: MOST,
    typing: false,
  });
  return {
    ids: await allIds(
      ctx,
      printed.map(({ id }) => id),
    ),
    names: [],
  };
}

/** Ids, what they lead to now, and all that lead there. */
async function allIds({ store: { db } }: Context, ids: readonly string[]): Promise<string[]> {
  const canonical = new Set((await canonicalIds(db, ids)).values());
  const all = new Set<string>(ids);
  for (const id of canonical) for (const member of await memberIds(db, id)) all.add(member);
  return [...all].sort();
}

/** Steps from a place up to what holds it. */
const DEEP = 6;

/** Places with all known ones that lie within them: a country finds what took place in its towns. */
export async function withPlacesInside(ctx: Context, ids: readonly string[]): Promise<string[]> {
  const holders = new Set(ids);
  const inside = (await knownPlaces(ctx.store.db)).filter((id) => {
    let at: string | null | undefined = id;
    for (let step = 0; step < DEEP && at; step += 1) {
      if (holders.has(at)) return true;
      const place: ReturnType<typeof ctx.knowledge.entity> = ctx.knowledge.entity(at);
      if (place?.country && holders.has(place.country)) return true;
      at = place?.parent ?? place?.country;
    }
    return false;
  });
  return [...new Set([...ids, ...inside])];
}

/** How articles without a stated outlet are asked for. */
export const NO_OUTLET = "none";

/** Outlets of the store that a value names: by name, by what the tables call it, by a part of its name. */
export async function resolveOutlet({ knowledge, store }: Context, value: string): Promise<string[]> {
  if (value.toLowerCase() === NO_OUTLET) return [""];
  const names = await outletNames(store.db);
  const known = knowledge.outlet(value);
  const wanted = [value, known ?? value, knowledge.entity(known ?? "")?.name ?? value].map(folded);
  const exact = names.filter((name) => wanted.includes(folded(name)));
  if (exact.length > 0) return exact;
  const [part = ""] = wanted;
  return names.filter((name) => folded(name).includes(part));
}

const folded = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
