import type { Knowledge } from "@chancery/knowledge";

import { identify } from "../entities/identify.ts";
import { entityKeys } from "../entities/keys.ts";
import { reports } from "../sources/reports.ts";
import type { Stages } from "./stages.ts";

/** The stages that a record is merged with: namesakes told apart or joined, copies of one report counted once. */
export const stagesOf = (knowledge: Knowledge): Stages => ({
  knowledge,
  entities: { keysOf: (line) => entityKeys(line, knowledge), identify },
  reports,
});
