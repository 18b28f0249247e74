import type { Surrounding } from "../html/element-context.ts";
import type { Line } from "../lines/line.ts";
import { rowsOf } from "./named-rows.ts";

/** Share of a page's prose, in percent, from which what it stands in says nothing: it tells no line from another. */
const MOST = 60;
/** Words of a line that count. */
const COUNTED = 80;
/** Ancestors that speak against a line. */
const AGAINST: readonly Surrounding[] = ["nav", "aside", "footer", "form", "button", "figure"];

export interface SharedByAll {
  /** Rows of names, a bit each, that most of the prose has. */
  readonly rows: number;
  readonly inside: ReadonlySet<Surrounding>;
}

/**
 * What most of a page's prose stands in: a form around the whole page (as some servers make them), a wrapper called
 * "with-sidebar". A sign that everything has is no sign.
 */
export function sharedByAll(all: readonly { readonly line: Line; readonly prose: boolean }[]): SharedByAll {
  let whole = 0;
  const words = new Map<number | Surrounding, number>();
  const count = (key: number | Surrounding, weight: number): void => {
    words.set(key, (words.get(key) ?? 0) + weight);
  };
  for (const { line, prose } of all) {
    if (!line.element || !prose) continue;
    const weight = Math.min(line.words.length, COUNTED);
    whole += weight;
    const rows = rowsOf(line.element.names);
    for (let bit = 1; bit <= rows; bit <<= 1) if ((rows & bit) !== 0) count(bit, weight);
    for (const one of AGAINST) if (line.element.inside.has(one)) count(one, weight);
  }
  const common = [...words].flatMap(([key, weight]) => (weight * 100 >= whole * MOST ? [key] : []));
  return {
    rows: common.reduce<number>((sum, key) => (typeof key === "number" ? sum | key : sum), 0),
    inside: new Set(common.filter((key) => typeof key === "string")),
  };
}
