import type { EntityRulings } from "../stages/stages.ts";

/** Entities that people joined are looked at together, also where a known one stands between them. */
export function* ruledLinks(
  rulings: EntityRulings,
  lines: ReadonlyMap<string, unknown>,
): Generator<[string, string]> {
  const throughKnown = new Map<string, string[]>();
  for (const pair of rulings.keys()) {
    const [a = "", b = ""] = pair.split(" ");
    if (lines.has(a) && lines.has(b)) yield [a, b];
    for (const [local, known] of [
      [a, b],
      [b, a],
    ] as const) {
      if (lines.has(local) && !lines.has(known))
        throughKnown.set(known, [...(throughKnown.get(known) ?? []), local]);
    }
  }
  for (const locals of throughKnown.values()) {
    for (const [i, local] of locals.entries()) if (i > 0) yield [locals[i - 1] ?? local, local];
  }
}
