import type { Knowledge } from "@chancery/knowledge";

import { OFTEN_TOLD } from "../often-told.ts";
import { hash } from "./wording.ts";

const ROLES = ["president", "prime-minister", "foreign-minister", "king", "head-of-government"];
const DAY_MS = 86_400_000;

/** Who and what stand in an article in the place of those of its dispatch. */
export interface Cast {
  /** The id in the place of another; null where it stays. */
  readonly of: (id: string) => string | null;
}

/**
 * Casts of stories: states by how much of the news they are in, people who hold an office of theirs that day, their capitals, an agreement
 * of that story alone. Bodies stay: the United Nations are in everything. A function of the seed.
 */
export function caster(knowledge: Knowledge): (seed: number, day: string) => Cast {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  const all = letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((id) => knowledge.entity(id)?.kind === "country");
  const states = [...OFTEN_TOLD, ...all.filter((id) => !OFTEN_TOLD.includes(id))];
  const capitals = states.flatMap((id) => knowledge.capital(id, { earliest: null, latest: null }) ?? []);
  const ever = { earliest: null, latest: null };
  const stateOf = (id: string): string | null => {
    if (id.startsWith("plc.")) return knowledge.capitalOf(id, ever);
    const [term] = knowledge.offices(id, ever);
    return term === undefined ? null : (knowledge.office(term.office)?.polity ?? null);
  };
  /** The roles in which one is in the news, those that he held himself first. */
  const rolesOf = (id: string): string[] => {
    const own = knowledge.offices(id, ever).flatMap(({ office }) => office.split("/")[1] ?? []);
    return [...new Set([...own, ...ROLES])];
  };

  return (seed, day) => {
    const cast = new Map<string, string>();
    const taken = new Set<string>();
    /** From 0 to below 1, for this id in this story. */
    const chance = (id: string): number => hash(id, seed) / 4_294_967_296;
    const first = (id: string, from: readonly string[], at: number): string => {
      for (let i = 0; i < from.length; i += 1) {
        const one = from[(at + i) % from.length];
        if (one !== undefined && !taken.has(one)) return one;
      }
      return id;
    };
    const on = { earliest: day, latest: day };
    const leaders = (state: string, roles: readonly string[] = ROLES): string[] =>
      roles.flatMap((role) => knowledge.holders(`${state}/${role}`, on).map(({ person }) => person));
    const find = (id: string): string | null => {
      if (/^[A-Z]{2,4}$/.test(id)) return first(id, states, Math.floor(chance(id) ** 3 * states.length));
      if (id.startsWith("agr.")) return `agr.made-${seed}-${hash(id, seed).toString(36)}`;
      const home = stateOf(id);
      const state = home === null ? null : of(home);
      if (id.startsWith("plc.")) {
        const capital = home === null || state === null ? null : knowledge.capital(state, on);
        if (capital !== null && !taken.has(capital)) return capital;
        return first(id, capitals, Math.floor(chance(id) ** 3 * capitals.length));
      }
      if (!id.startsWith("per.")) return null;
      return (
        (state === null ? [] : leaders(state, rolesOf(id))).find((person) => !taken.has(person)) ??
        elsewhere(id)
      );
    };
    /** A leader of some state, as far as the first few that are tried have one. */
    const elsewhere = (id: string): string => {
      for (let i = 0; i < 8; i += 1) {
        const state = states[Math.floor(chance(`${id} ${i}`) ** 2 * states.length)] ?? "US";
        const person = leaders(state).find((one) => !taken.has(one));
        if (person !== undefined) return person;
      }
      return id;
    };
    const of = (id: string): string | null => {
      const known = cast.get(id);
      if (known !== undefined) return known;
      const found = find(id);
      if (found === null) return null;
      cast.set(id, found);
      taken.add(found);
      return found;
    };
    return { of };
  };
}

/** The JSON of a record with another cast and its days so many later. What is told by month or year stays in its own. */
export function recast(json: string, { of }: Cast, days: number): string {
  const moved = json.replaceAll(
    /"edtf":"(\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?)","earliest":"(\d{4}-\d\d-\d\d)","latest":"(\d{4}-\d\d-\d\d)"/g,
    (whole) => whole.replaceAll(/\d{4}-\d\d-\d\d/g, (day) => later(day, days)),
  );
  // An id is a whole string of the JSON, or what stands before the stroke of an office; what was printed stays.
  return moved.replaceAll(
    /(?<!"(?:text|name|description|title)":)"((?:per|plc|agr)\.[\w.-]+|[A-Z]{2,4})(?=["/])/g,
    (whole, id: string) => `"${of(id) ?? id}`,
  );
}

const later = (day: string, days: number): string => {
  const at = Date.parse(day);
  return Number.isNaN(at) ? day : new Date(at + days * DAY_MS).toISOString().slice(0, 10);
};
