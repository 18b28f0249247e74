import type { RouterOutputs } from "@chancery/api/router";

export type Logged = NonNullable<RouterOutputs["review"]["question"]["answer"]>;

/** An event as it stood before or after a decision: what the log keeps of it. */
export interface Sketch {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly negated: boolean;
  readonly when: { readonly edtf: string } | null;
  readonly place: string | null;
  readonly participants: readonly { readonly entity: string; readonly role: string }[];
  readonly about: readonly string[];
  readonly members: number;
}

/** What a decision changed, of what the log keeps before and after it. */
export type Changed =
  | { readonly of: "field"; readonly field: string; readonly before: unknown; readonly after: unknown }
  | { readonly of: "events"; readonly before: readonly Sketch[]; readonly after: readonly Sketch[] }
  | { readonly of: "names"; readonly ids: readonly string[]; readonly before: number; readonly after: number }
  | null;

const part = (snapshot: unknown, name: string): unknown =>
  typeof snapshot === "object" && snapshot !== null ? (snapshot as Record<string, unknown>)[name] : undefined;

const sketches = (snapshot: unknown): Sketch[] => {
  const entries = part(snapshot, "entries");
  return Array.isArray(entries) ? (entries as Sketch[]) : [];
};

/** Reads what stood before and after; null where the log keeps neither (a note, a question put away). */
export function changedBy({ decision: { act, before, after } }: Logged): Changed {
  if (act.act === "correct") {
    return {
      of: "field",
      field: act.field,
      before: part(before, "value") ?? null,
      after: part(after, "value") ?? null,
    };
  }
  const [was, is] = [part(before, "entities"), part(after, "entities")];
  if (typeof was === "object" && was !== null && typeof is === "object" && is !== null) {
    const several = (found: object): number => new Set(Object.values(found)).size;
    return { of: "names", ids: Object.keys(was), before: several(was), after: several(is) };
  }
  const events = { of: "events", before: sketches(before), after: sketches(after) } as const;
  return events.before.length + events.after.length === 0 ? null : events;
}

/** Ids of all that a line of the log names. */
export function idsIn(logged: Logged): string[] {
  const { act } = logged.decision;
  const changed = changedBy(logged);
  const named = "entities" in act ? act.entities : [];
  if (changed?.of === "field") return [...named, ...idsOfValue(changed.before), ...idsOfValue(changed.after)];
  if (changed?.of !== "events") return named;
  return [...changed.before, ...changed.after].flatMap(({ place, participants, about }) => [
    ...(place === null ? [] : [place]),
    ...participants.map(({ entity }) => entity),
    ...about,
  ]);
}

/** Ids in a corrected value: a place, those who took part, matters. */
function idsOfValue(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    if (typeof one === "string") return [one];
    const entity = part(one, "entity");
    return typeof entity === "string" ? [entity] : [];
  });
}

/** A value of a field as it is compared, one line a value, for `valueWords`; times by their EDTF. */
export function valuesOf(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === "string") return [value];
  if (typeof value === "boolean") return [value ? "negated" : "actual"];
  if (!Array.isArray(value)) {
    const edtf = part(value, "edtf");
    return typeof edtf === "string" ? [edtf] : [JSON.stringify(value)];
  }
  return value.map((one: unknown) => {
    if (typeof one === "string") return one;
    return `${String(part(one, "role"))} ${String(part(one, "entity"))}`;
  });
}
