import type { BlockKind } from "../../record/index.ts";

/**
 * An article runs head, body, tail. Before the headline (pre), the headline itself (title), what stands between it and the
 * text (post), the text with its islands (body), what follows (tail).
 */
export type Zone = "pre" | "title" | "post" | "body" | "tail";

export interface State {
  readonly zone: Zone;
  readonly kind: BlockKind;
}

const KINDS: Readonly<Record<Zone, readonly BlockKind[]>> = {
  pre: ["boilerplate", "timestamp", "byline", "caption", "credit"],
  title: ["title"],
  post: ["subtitle", "byline", "timestamp", "caption", "credit", "boilerplate"],
  body: ["paragraph", "heading", "caption", "credit", "byline", "timestamp", "boilerplate"],
  tail: ["byline", "timestamp", "caption", "credit", "boilerplate"],
};

export const STATES: readonly State[] = Object.entries(KINDS).flatMap(([zone, kinds]) =>
  kinds.map((kind): State => ({ zone: zone as Zone, kind })),
);

const ORDER: Readonly<Record<Zone, number>> = { pre: 0, title: 1, post: 2, body: 3, tail: 4 };

/** Points for going from one state to the next; null where the order forbids it. `from` null: the start of the text. */
export function transition(from: State | null, to: State): number | null {
  if (from === null) {
    if (to.zone === "pre" || to.zone === "title") return 0;
    return to.zone === "body" ? -15 : null; // a text that begins without a headline
  }
  const step = ORDER[to.zone] - ORDER[from.zone];
  if (step < 0) return null;
  if (from.zone === "pre" && to.zone === "post") return null;
  if (from.zone === "pre" && to.zone === "body") return -15;
  if (to.zone === "tail" && from.zone !== "body" && from.zone !== "tail") return null;
  if (to.zone === "title") return from.zone === "title" ? null : 0;
  if (to.zone === "post" && to.kind === "subtitle" && from.zone !== "title")
    return from.kind === "subtitle" ? -14 : -24;
  if (from.zone === "body" && to.zone === "body") {
    if (to.kind === "boilerplate") return from.kind === "boilerplate" ? -3 : -8;
    if (from.kind === "heading" && to.kind !== "paragraph") return to.kind === "caption" ? -10 : -22;
    return 0;
  }
  if (from.kind === "heading" && from.zone === "body") return -40; // a heading has text below it
  if (to.zone === "body" && to.kind !== "paragraph") return to.kind === "heading" ? -12 : -6;
  return 0;
}

/** Points for ending the text in a state: an article has a body; a line or two (`brief`) may be a headline and no more. */
export const ending = ({ zone }: State, brief: boolean): number =>
  zone === "body" || zone === "tail" || (brief && zone !== "pre") ? 0 : -90;
