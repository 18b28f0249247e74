import type { NameType } from "../types.ts";

export const NAME_TYPES: readonly NameType[] = ["person", "organization", "place"];

/** What the tagger tells apart: "other" (works, events, treaties, peoples) only keeps such names from being taken for the rest. */
export type LabelType = NameType | "other";
const LABEL_TYPES: readonly LabelType[] = [...NAME_TYPES, "other"];

/** BILOU labels: begin, inside, last, unit (a name of one word), outside. Label 0 is outside. */
export const LABELS: readonly string[] = [
  "O",
  ...LABEL_TYPES.flatMap((type) => ["B", "I", "L", "U"].map((part) => `${part}-${type}`)),
];
export const OUTSIDE = 0;

const PART = ["B", "I", "L", "U"] as const;

/** Number of a label from its part and type. */
export const labelOf = (part: (typeof PART)[number], type: LabelType): number =>
  1 + LABEL_TYPES.indexOf(type) * 4 + PART.indexOf(part);

export const typeOf = (label: number): LabelType => LABEL_TYPES[(label - 1) >> 2] ?? "other";
const partOf = (label: number): string => (label === OUTSIDE ? "O" : (PART[(label - 1) & 3] ?? "O"));

/** True when `next` may follow `label` (a name that was begun goes on or ends, in its own type). */
export function mayFollow(label: number, next: number): boolean {
  const part = partOf(label);
  const open = part === "B" || part === "I";
  const following = partOf(next);
  if (!open) return following !== "I" && following !== "L";
  return (following === "I" || following === "L") && typeOf(label) === typeOf(next);
}

/** True when a sentence may end with the label. */
export const mayEnd = (label: number): boolean => partOf(label) !== "B" && partOf(label) !== "I";

export interface LabelledSpan {
  readonly first: number;
  readonly last: number;
  readonly type: LabelType;
}

export function spansOf(labels: ArrayLike<number>): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let first = -1;
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i] as number;
    const part = partOf(label);
    if (part === "B") first = i;
    else if (part === "U") spans.push({ first: i, last: i + 1, type: typeOf(label) });
    else if (part === "L" && first >= 0) spans.push({ first, last: i + 1, type: typeOf(label) });
  }
  return spans;
}

export function labelsOf(spans: readonly LabelledSpan[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { first, last, type } of spans) {
    if (last - first === 1) labels[first] = labelOf("U", type);
    else {
      labels[first] = labelOf("B", type);
      for (let i = first + 1; i < last - 1; i += 1) labels[i] = labelOf("I", type);
      labels[last - 1] = labelOf("L", type);
    }
  }
  return labels;
}
