import { knowledgePaths } from "@chancery/services/knowledge";

import { ROOT } from "./root.ts";

/** Overlays to use: those of --knowledge, relative to the current folder; else of CHANCERY_KNOWLEDGE, as for the service. */
export const overlaysOf = (option: readonly string[] = []): readonly string[] =>
  option.length > 0 ? option : knowledgePaths(process.env["CHANCERY_KNOWLEDGE"], ROOT);
