import { edtfBounds, EventType } from "@chancery/core";

import { one } from "../query.ts";

/** What the address of a timeline asks for, and what of it was not understood. */
export interface TimelineQuery {
  /** ISO days; undefined: from the beginning, to the end of what is found. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly lanes: "type" | "actor";
  readonly who: string | undefined;
  readonly with: string | undefined;
  /** A place, or what holds it. */
  readonly at: string | undefined;
  /** Types of events, none given: all. */
  readonly types: readonly EventType[];
  readonly after: string | undefined;
  /** Values of `from` and `to` that are no date. */
  readonly wrong: readonly string[];
  /** Whether the two stood in the wrong order. */
  readonly turned: boolean;
}

export type Parameters = Readonly<Record<string, string | string[] | undefined>>;

const MOST = 120;

/** Reads the parameters of an address. Whatever they hold, a timeline comes of it. */
export function timelineQuery(parameters: Parameters): TimelineQuery {
  const given = (name: string): string | undefined => one(parameters[name])?.trim() || undefined;
  const [from, to] = [given("from"), given("to")];
  const bounds = [from, to].map((written) => (written === undefined ? null : edtfBounds(written)));
  const wrong = [from, to].filter((written, index) => written !== undefined && bounds[index] === null);
  const first = bounds[0]?.earliest;
  const last = bounds[1]?.latest;
  const turned = first !== undefined && last !== undefined && first > last;
  return {
    from: turned ? bounds[1]?.earliest : first,
    to: turned ? bounds[0]?.latest : last,
    lanes: given("lanes") === "actor" ? "actor" : "type",
    who: given("who")?.slice(0, MOST),
    with: given("with")?.slice(0, MOST),
    at: given("at")?.slice(0, MOST),
    types: typesIn(given("type")),
    after: given("after")?.slice(0, MOST),
    wrong: wrong.flatMap((written) => written?.slice(0, MOST) ?? []),
    turned,
  };
}

/** "meeting,call": the types among them, each once. */
function typesIn(written: string | undefined): EventType[] {
  const asked = new Set((written ?? "").slice(0, 2000).split(","));
  return EventType.options.filter((type) => asked.has(type));
}

/** The parameters of a timeline of another range with the same lanes and people; null ends are left open. */
export const ranged = (
  { lanes, who, with: other, at, types }: Pick<TimelineQuery, "lanes" | "who" | "with" | "at" | "types">,
  range: { readonly from: string | null; readonly to: string | null },
): Record<string, string | undefined> => ({
  from: range.from ?? undefined,
  to: range.to ?? undefined,
  lanes: lanes === "type" ? undefined : lanes,
  who,
  with: other,
  at,
  type: types.length === 0 ? undefined : types.join(","),
});
