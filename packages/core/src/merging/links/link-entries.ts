import type { Entry } from "../../record/index.ts";
import { composed } from "./compose.ts";
import { linkKeysOf } from "./link-keys.ts";
import type { LinkLine } from "./link-line.ts";
import { wholeOf } from "./parts.ts";
import { outcomeOf, type Outcome } from "./plans.ts";

/** Links all entries among each other, from nothing. */
export function linkEntries(events: readonly { entry: Entry; line: LinkLine }[]): Entry[] {
  const byKey = new Map<string, LinkLine[]>();
  for (const { line } of events) {
    for (const key of linkKeysOf(line).files) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [line]);
      else list.push(line);
    }
  }
  const wholes = new Map<string, string>();
  const outcomes = new Map<string, Outcome>();
  const makes = new Map<string, [string, Outcome][]>();
  for (const { line } of events) {
    const near = [...new Set(linkKeysOf(line).looks.flatMap((key) => byKey.get(key) ?? []))];
    const whole = wholeOf(line, near);
    if (whole !== null) wholes.set(line.id, whole.id);
    const outcome = outcomeOf(line, near);
    if (outcome === null) continue;
    outcomes.set(line.id, outcome);
    makes.set(outcome.by, [...(makes.get(outcome.by) ?? []), [line.id, outcome]]);
  }
  return events.map(({ entry }) =>
    composed(entry, {
      whole: wholes.get(entry.id) ?? null,
      outcome: outcomes.get(entry.id) ?? null,
      makes: makes.get(entry.id) ?? [],
    }),
  );
}
