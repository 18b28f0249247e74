import type { Town } from "@chancery/knowledge";

import type { NameSpan } from "../../../document/index.ts";
import type { Scene } from "../scene.ts";

/** A town that nothing else in the article places must be this populous and the only one of its name. */
const GREAT = 1_000_000;
/** Of two towns of one name in one state the greater is meant where it is greater by as much. */
const GREATER = 10;

/**
 * The town of the gazetteer that a place's name means: one in the state beside it ("Gwadar, Pakistan", "Pakistan's Gwadar"), else in
 * the one state of those that the article names, else the only great town so called. Null where two can be meant, or where only the
 * name speaks for it: many towns share one, and half of the world's villages are in no list.
 */
export function townOf(scene: Scene, name: NameSpan, states: ReadonlyMap<string, number>): string | null {
  if (name.kind !== "place" || name.form !== "name") return null;
  const towns = scene.knowledge.towns(scene.analysis.text.slice(name.span.start, name.span.end));
  if (towns.length === 0) return null;
  const beside = stateBeside(scene, name);
  if (beside !== null) return chief(towns.filter(({ country }) => country === beside));
  const within = towns.filter(({ country }) => states.has(country));
  if (within.length > 0) return chief(within);
  const [only] = towns;
  return towns.length === 1 && only !== undefined && only.population >= GREAT ? only.id : null;
}

function chief([first, second]: readonly Town[]): string | null {
  if (first === undefined) return null;
  return second === undefined || first.population >= GREATER * second.population ? first.id : null;
}

/** The state named right behind a comma, or as the owner right before. */
function stateBeside(scene: Scene, { first, last }: NameSpan): string | null {
  const after = scene.token(last)?.text === "," ? last + 1 : last;
  for (const { kind, candidates, form, first: start, last: end } of scene.names) {
    if (start > last + 1) break;
    if (kind !== "country" || form !== "name") continue;
    const owns = end + 1 === first && /^['’]s?$/u.test(scene.token(end)?.text ?? "");
    if ((start === after && after > last) || owns) return candidates[0] ?? null;
  }
  return null;
}
