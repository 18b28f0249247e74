import { countFacets, type Criteria, type FacetName, type FacetValue, type LookedUp } from "@chancery/db";

import type { Context } from "../context.ts";
import { namesOf } from "../dossier/names.ts";
import { namedBy } from "./interpret.ts";
import { print, printPart, type Key, type Part, type Scope } from "./language/index.ts";
import { NO_OUTLET } from "./resolve.ts";

/** One way to narrow a search. */
export interface FacetChoice {
  readonly value: string;
  /** A name as people write it; null for what has words of the interface's own (types, standings). */
  readonly name: string | null;
  readonly count: number;
  /** Part of the query already; "not": excluded by it. */
  readonly chosen: "yes" | "not" | null;
  /** The query with it, or without it where it is chosen. */
  readonly toggled: string;
  /** The query that leaves it out. */
  readonly excluded: string;
}

export interface FacetList {
  readonly facet: FacetName;
  readonly choices: readonly FacetChoice[];
  /** Choices that are not listed. */
  readonly further: number;
}

export interface Counted {
  /** How many answer; `more`: at least so many, the counts being of those that arrived last. */
  readonly total: number;
  readonly more: boolean;
  readonly facets: readonly FacetList[];
}

const ORDER: readonly FacetName[] = ["type", "status", "person", "place", "outlet", "year"];
const KEY: Readonly<Record<Exclude<FacetName, "year">, Key>> = {
  type: "type",
  status: "is",
  person: "who",
  place: "place",
  outlet: "outlet",
};
/** Facets of which one value is enough: where some are chosen, the others are counted as well. */
const ANY: Readonly<Partial<Record<FacetName, (criteria: Criteria) => Criteria | null>>> = {
  type: (c) => (c.types.any.length === 0 ? null : { ...c, types: { ...c.types, any: [] } }),
  place: (c) => (c.places.any.length === 0 ? null : { ...c, places: { ...c.places, any: [] } }),
  outlet: (c) => (c.outlets.any.length === 0 ? null : { ...c, outlets: { ...c.outlets, any: [] } }),
  year: (c) => (c.days.any.length === 0 ? null : { ...c, days: { ...c.days, any: [] } }),
};
/** Values that a facet lists. */
const LISTED = 12;

/** How many answer a query, and how it can be narrowed. */
export async function facetsOf(
  ctx: Context,
  {
    parts,
    criteria,
    scope,
    lookedUp,
  }: {
    parts: readonly Part[];
    criteria: Criteria;
    scope: Exclude<Scope, "names">;
    /** By whoever listed the same. */
    lookedUp?: LookedUp;
  },
): Promise<Counted> {
  const { db } = ctx.store;
  const list = scope === "statements" ? "facts" : scope;
  const counted = await countFacets(db, list, criteria, { lookedUp });
  const facets: Partial<Record<FacetName, FacetValue[]>> = { ...counted.facets };
  for (const [facet, without] of Object.entries(ANY) as [FacetName, (c: Criteria) => Criteria | null][]) {
    const wider = facets[facet] === undefined && counted.total > 0 ? null : without(criteria);
    if (wider !== null)
      facets[facet] = (await countFacets(db, list, wider, { only: facet })).facets[facet] ?? [];
  }
  /** Values that may be listed: the first, and all where the query chooses among them. */
  const listable = (facet: FacetName): readonly FacetValue[] => {
    const values = facets[facet] ?? [];
    if (facet === "year") values.sort((a, b) => (a.value < b.value ? 1 : -1));
    return parts.some((part) => narrows(part, facet)) ? values : values.slice(0, LISTED);
  };
  const ids = [...listable("person"), ...listable("place")].map(({ value }) => value);
  const names = await namesOf(ctx, ids);
  const lists = ORDER.flatMap((facet): FacetList[] => {
    const all = facets[facet]?.length ?? 0;
    if (all === 0) return [];
    const choices = listable(facet).map((value) =>
      choiceOf(ctx, parts, facet, value, names[value.value]?.name ?? null),
    );
    const shown = choices.filter((choice, i) => i < LISTED || choice.chosen !== null);
    return [{ facet, choices: shown, further: all - shown.length }];
  });
  return { total: counted.total, more: counted.more, facets: lists };
}

const narrows = (part: Part, facet: FacetName): boolean =>
  facet === "year" ? part.kind === "range" : part.kind === "key" && part.key === KEY[facet];

function choiceOf(
  ctx: Context,
  parts: readonly Part[],
  facet: FacetName,
  { value, count }: FacetValue,
  entity: string | null,
): FacetChoice {
  const part = partOf(ctx, facet, value, entity);
  const texts = new Set(parts.map(printPart));
  const not: Part = { ...part, not: true };
  const chosen = texts.has(printPart(part)) ? "yes" : texts.has(printPart(not)) ? "not" : null;
  const others = parts.filter((other) => ![printPart(part), printPart(not)].includes(printPart(other)));
  const name = facet === "outlet" ? (value === "" ? null : value) : entity;
  return {
    value,
    name,
    count,
    chosen,
    toggled: print(chosen === null ? [...others, part] : others),
    excluded: print([...others, not]),
  };
}

/** A name where it stands for this one alone, else the id. */
function partOf(ctx: Context, facet: FacetName, value: string, entity: string | null): Part {
  if (facet === "year") return { kind: "range", from: `${value}-01-01`, to: `${value}-12-31`, not: false };
  const only = entity === null ? [] : calledBy(ctx.knowledge, entity);
  const term = entity !== null && only.length === 1 && only[0] === value ? entity : value;
  const text = (facet === "outlet" && value === "" ? NO_OUTLET : term)
    .replaceAll(/["“”„«»]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  return { kind: "key", key: KEY[facet], value: text, not: false };
}

/** Names whose meaning is kept at most. */
const KEPT = 10_000;
const meanings = new WeakMap<Context["knowledge"], Map<string, readonly string[]>>();

/** Whom a name stands for. Facets name the same few over and over, and to look through all spellings takes longer than to count. */
function calledBy(knowledge: Context["knowledge"], name: string): readonly string[] {
  const kept = meanings.get(knowledge) ?? new Map<string, readonly string[]>();
  meanings.set(knowledge, kept);
  const before = kept.get(name);
  if (before !== undefined) return before;
  const found = namedBy(knowledge, name)?.entities ?? [];
  if (kept.size >= KEPT) kept.clear();
  kept.set(name, found);
  return found;
}
