import type { SourceSketch, Stages } from "../stages/stages.ts";

/**
 * Copies among sources that meet under a key, as links. Who merely shares a key leads no further: chance ties most of a large press to
 * each other over a few steps, and one more article would touch all of it.
 */
export function* copyLinks(
  sketches: ReadonlyMap<string, SourceSketch>,
  keys: ReadonlyMap<string, readonly string[]>,
  { areCopies }: Stages["reports"],
): Generator<[string, string]> {
  const under = new Map<string, string[]>();
  const asked = new Map<string, Set<string>>();
  for (const [source, own] of keys) {
    const sketch = sketches.get(source);
    if (sketch === undefined) continue;
    const others = new Set<string>();
    asked.set(source, others);
    for (const key of own) {
      const before = under.get(key) ?? [];
      for (const other of before) {
        if (others.has(other)) continue;
        others.add(other);
        const its = sketches.get(other);
        if (its !== undefined && areCopies(sketch, its)) yield [other, source];
      }
      under.set(key, [...before, source]);
    }
  }
}
