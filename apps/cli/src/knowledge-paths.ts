import { knowledgePaths } from "@chancery/services/knowledge";

/** The repository's root, from src/ and from dist/ alike. */
const ROOT = new URL("../../../", import.meta.url);

/** Overlays to use: those of --knowledge, relative to the current folder; else of CHANCERY_KNOWLEDGE, as for the service. */
export const overlaysOf = (option: readonly string[] = []): readonly string[] =>
  option.length > 0 ? option : knowledgePaths(process.env["CHANCERY_KNOWLEDGE"], ROOT);
