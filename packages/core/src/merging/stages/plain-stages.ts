import type { Knowledge } from "@chancery/knowledge";

import { groupById } from "../entities/known-group.ts";
import type { Stages } from "./stages.ts";

/** Entities as their ids name them and each source a report of its own: for records in which no copies and no namesakes are looked for. */
export const plainStages = (knowledge: Knowledge): Stages => ({
  knowledge,
  entities: {
    keysOf: () => [],
    identify: (lines) => ({ groups: lines.map((line) => groupById(line.entity, [line])), questions: [] }),
  },
  reports: {
    keysOf: () => [],
    areCopies: () => false,
    group: (sources) => new Map(sources.map(({ source }) => [source, source])),
  },
});
