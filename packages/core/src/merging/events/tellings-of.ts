import type { Knowledge } from "@chancery/knowledge";

import { factKey } from "../../record/index.ts";
import { corrected } from "../decisions/correct.ts";
import type { Rulings } from "../decisions/rulings.ts";
import { tellingOf, type Canonical, type Telling } from "./telling.ts";
import type { SourceLines } from "../lines/lines.ts";

interface Context {
  readonly canonical: Canonical;
  readonly report: string;
  readonly knowledge: Knowledge;
}

/** The tellings of one source: rejected facts left out, corrected ones as corrected, entities replaced by their groups. */
export function tellingsOf(lines: SourceLines, rulings: Rulings, context: Context): Telling[] {
  const kinds = new Map(lines.entities.map(({ entity, kind }) => [entity, kind]));
  const decided = decidedFacts(rulings);
  return lines.events.flatMap((line) => {
    const key = factKey(line);
    if (rulings.rejected.has(key)) return [];
    const corrections = rulings.corrections.get(key) ?? [];
    const right = corrected(line, corrections, { knowledge: context.knowledge, kinds });
    return [tellingOf(right, lines, { ...context, decided: decided.has(key) })];
  });
}

/** Facts that people joined with others or parted from others. */
const decidedFacts = ({ events }: Rulings): Set<string> =>
  new Set([...events.keys()].flatMap((pair) => pair.split(" ")));
