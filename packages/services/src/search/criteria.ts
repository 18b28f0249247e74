import { entitiesById, NO_CRITERIA, type Criteria, type Party, type Term } from "@chancery/db";

import type { Context } from "../context.ts";
import { interpret, type Interpretation } from "./interpret.ts";
import {
  isScope,
  isStanding,
  type Keyed,
  type Part,
  type Problem,
  type Scope,
  type Words,
} from "./language/index.ts";
import { resolveName, resolveOutlet, withPlacesInside } from "./resolve.ts";

/** A query with its names turned into ids. */
export interface Understood {
  readonly scope: Scope;
  readonly criteria: Criteria;
  /** Names that are looked for under another as well, and why. */
  readonly names: readonly Interpretation[];
  /** Entities that words of the query may name. */
  readonly entities: readonly string[];
  readonly problems: readonly Omit<Problem, "start" | "end">[];
}

type Draft = {
  -readonly [K in keyof Criteria]: Criteria[K] extends readonly (infer T)[] ? T[] : Criteria[K];
} & {
  types: Sides;
  outlets: Sides;
  places: Sides;
  days: { any: Criteria["days"]["any"][number][]; none: Criteria["days"]["none"][number][] };
};
interface Sides {
  any: string[];
  none: string[];
}

const empty = (): Draft => ({
  ...NO_CRITERIA,
  terms: [],
  without: [],
  said: [],
  unsaid: [],
  parties: [],
  types: { any: [], none: [] },
  outlets: { any: [], none: [] },
  places: { any: [], none: [] },
  days: { any: [], none: [] },
  is: [],
  isNot: [],
});

/** Turns a query into what the store can look for. Names that nobody has are told; such a query finds nothing. */
export async function understand(ctx: Context, parts: readonly Part[]): Promise<Understood> {
  const draft = empty();
  const names: Interpretation[] = [];
  const problems: Omit<Problem, "start" | "end">[] = [];
  let scope: Scope = "facts";
  const words = parts.filter((part) => part.kind === "words" && !part.not) as Words[];
  const interpreted = interpret(ctx.knowledge, words.map(termOf));
  draft.terms = [...interpreted.terms];
  names.push(...interpreted.names);
  for (const part of parts) {
    if (part.kind === "words") {
      if (part.not) draft.without.push(...interpret(ctx.knowledge, [termOf(part)]).terms);
    } else if (part.kind === "range") {
      draft.days[part.not ? "none" : "any"].push({ from: part.from, to: part.to });
    } else if (part.key === "in") {
      if (isScope(part.value)) scope = part.value;
    } else {
      const told = await addKeyed(ctx, draft, part);
      names.push(...told.names);
      problems.push(...told.problems);
    }
  }
  if (scope === "statements") draft.kind = "statement";
  return { scope, criteria: draft, names: distinct(names), entities: interpreted.entities, problems };
}

/**
 * Of a query that found nothing: whom it names that no article does. A name that the tables know and the record lacks is told apart
 * from one that nobody knows.
 */
export async function unrecorded(
  { knowledge, store }: Context,
  { criteria, entities }: Pick<Understood, "criteria" | "entities">,
): Promise<Omit<Problem, "start" | "end">[]> {
  const named = [entities, ...criteria.parties.flatMap(({ ids, not }) => (not ? [] : [ids]))];
  const missing = new Map<string, string>();
  for (const ids of named) {
    if ((await entitiesById(store.db, ids)).length > 0) continue;
    for (const { id, name } of ids.flatMap((one) => knowledge.entity(one) ?? [])) missing.set(id, name);
  }
  if (missing.size === 0) return [];
  const names = [...missing].map(([id, name]) => `${name} (${id})`).join(", ");
  return [{ severity: "warning", code: "unrecorded", message: `no article of the record names ${names}` }];
}

const termOf = ({ text, phrase, prefix }: Words): Term => ({
  text,
  ...(phrase ? { phrase } : {}),
  ...(prefix ? { prefix } : {}),
});

interface Told {
  readonly names: readonly Interpretation[];
  readonly problems: readonly Omit<Problem, "start" | "end">[];
}
const nothing: Told = { names: [], problems: [] };
const nobody = (key: string, value: string, instead = "nothing can answer"): Told => ({
  names: [],
  problems: [
    {
      severity: "warning",
      code: "nobody",
      message: `${key}:${value} names nobody and nothing that the record knows: ${instead}`,
    },
  ],
});

async function addKeyed(ctx: Context, draft: Draft, { key, value, not }: Keyed): Promise<Told> {
  const side = not ? "none" : "any";
  switch (key) {
    case "type":
      draft.types[side].push(value);
      return nothing;
    case "is":
      if (isStanding(value)) (not ? draft.isNot : draft.is).push(value);
      return nothing;
    case "said": {
      const term: Term = { text: value, phrase: true };
      (not ? draft.unsaid : draft.said).push(term);
      return nothing;
    }
    case "outlet": {
      const outlets = await resolveOutlet(ctx, value);
      draft.outlets[side].push(...(outlets.length === 0 ? [value] : outlets));
      return outlets.length === 0 ? nobody(key, value) : nothing;
    }
    case "place": {
      const { ids, names } = await resolveName(ctx, value);
      draft.places[side].push(...(ids.length === 0 ? [value] : await withPlacesInside(ctx, ids)));
      return ids.length === 0 ? nobody(key, value) : { names, problems: [] };
    }
    case "about": {
      const { ids, names } = await resolveName(ctx, value);
      if (ids.length > 0) {
        draft.parties.push({ as: "about", ids, not });
        return { names, problems: [] };
      }
      (not ? draft.without : draft.terms).push({ text: value, phrase: true });
      return nobody(key, value, "it was looked for as words");
    }
    case "who":
    case "with": {
      const { ids, names } = await resolveName(ctx, value);
      const party: Party = { as: key, ids, not };
      draft.parties.push(party);
      return ids.length === 0 ? nobody(key, value) : { names, problems: [] };
    }
    case "in":
      return nothing;
  }
}

const distinct = (names: readonly Interpretation[]): Interpretation[] => [
  ...new Map(names.map((name) => [`${name.words} ${name.entity}`, name])).values(),
];
