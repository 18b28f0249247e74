import { dayNumber, type CollatedField, type Disagreement, type EntryField } from "../../record/index.ts";
import { SPECIFIC } from "../events/families.ts";
import type { Telling } from "../events/telling.ts";
import { byWeight, choose, type Scale } from "./choose.ts";
import { collated, valuesOf, type Given, type Value } from "./value.ts";

/** The gravest first: a field with several kinds of disagreement shows the first of them. */
const GRAVITY: readonly Disagreement[] = ["conflict", "kind-of-date", "scope", "precision"];

export const gravest = (found: readonly (Disagreement | null)[]): Disagreement | null =>
  GRAVITY.find((kind) => found.includes(kind)) ?? null;

type SingleField = Extract<EntryField, "type" | "status" | "when" | "place">;

interface Single {
  readonly given: (telling: Telling) => string | null;
  readonly scale: Scale;
  readonly differ: (a: Value, b: Value) => Disagreement | null;
}

/** A field that has one value: all that is said of it, what is shown first and by which rule; null where nobody says anything. */
export function singleField(
  field: SingleField,
  tellings: readonly Telling[],
  day: string | null,
): CollatedField | null {
  const { given, scale, differ } = SINGLE[field](day);
  const all = tellings.flatMap((telling): Given[] => {
    const value = given(telling);
    return value === null ? [] : [{ value, telling, spans: telling.support[field] ?? [] }];
  });
  const values = valuesOf(field, all);
  const { value, rule } = choose(values, scale);
  if (value === null) return null;
  const disagreements = values.flatMap((a, i) => values.slice(i + 1).map((b) => differ(a, b)));
  return {
    field,
    values: values.toSorted(byWeight).map(collated),
    display: [value.value],
    rule,
    disagreement: gravest(disagreements),
  };
}

const tellingOf = ({ given }: Value): Telling | undefined => given[0]?.telling;

const SINGLE: Readonly<Record<SingleField, (day: string | null) => Single>> = {
  type: (day) => ({
    given: ({ type }) => type,
    scale: {
      within: () => false,
      width: ({ value }) => SPECIFIC.findIndex((type) => type === value),
      day: () => day,
    },
    differ: () => "precision",
  }),
  status: (day) => ({
    given: ({ status }) => status,
    scale: { within: () => false, width: () => 0, day: () => day },
    // What was going on is over in a later report: the two do not gainsay each other.
    differ: () => null,
  }),
  when: () => ({
    given: ({ when }) => when?.edtf ?? null,
    scale: {
      within: timeWithin,
      width: (value) => widthOf(value),
      day: (value) => tellingOf(value)?.when?.earliest ?? null,
    },
    differ: timesDiffer,
  }),
  place: (day) => ({
    given: ({ place }) => place,
    scale: {
      within: (inner, outer) => tellingOf(inner)?.placeParents.includes(outer.value) === true,
      width: (value) => -(tellingOf(value)?.placeParents.length ?? 0),
      day: () => day,
    },
    differ: placesDiffer,
  }),
};

function placesDiffer(a: Value, b: Value): Disagreement | null {
  const [one, other] = [tellingOf(a), tellingOf(b)];
  if (one?.placeParents.includes(b.value) || other?.placeParents.includes(a.value)) return "precision";
  return one?.placeLevel === "unknown" || other?.placeLevel === "unknown" ? null : "conflict";
}

/** Only told by the opening line or stamp of reports. */
const isReportDay = ({ given }: Value): boolean =>
  given.every(({ telling }) => telling.reading === "dateline");

const boundsOf = (value: Value): readonly [number, number] => {
  const when = tellingOf(value)?.when;
  return [
    when?.earliest ? dayNumber(when.earliest) : -Infinity,
    when?.latest ? dayNumber(when.latest) : Infinity,
  ];
};

const widthOf = (value: Value): number => {
  const [from, to] = boundsOf(value);
  return to - from;
};

function timeWithin(inner: Value, outer: Value): boolean {
  const [a, b] = [boundsOf(inner), boundsOf(outer)];
  const reported = isReportDay(outer) && !isReportDay(inner) && Math.abs(a[0] - b[0]) <= 1;
  return reported || (b[0] <= a[0] && a[1] <= b[1] && widthOf(inner) < widthOf(outer));
}

function timesDiffer(a: Value, b: Value): Disagreement | null {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  if (one[0] === other[0] && one[1] === other[1]) return null;
  if (one[0] <= other[1] && other[0] <= one[1]) return "precision";
  return isReportDay(a) !== isReportDay(b) ? "kind-of-date" : "conflict";
}
