import { gumNames } from "./gum-names.ts";
import type { NamedDocument } from "./names.ts";
import { ownNames } from "./own-names.ts";
import { ownReports, reportDocuments } from "./own-reports.ts";
import { re3d } from "./re3d.ts";
import { wikigold } from "./wikigold.ts";

export type NameCorpus = "wikigold" | "gum" | "re3d" | "patterns" | "reports";

/** Everything that the names tagger learns from. */
export const nameCorpora = (): Record<NameCorpus, NamedDocument[]> => ({
  wikigold: wikigold(),
  gum: gumNames(),
  re3d: re3d(),
  patterns: ownNames(),
  reports: reportDocuments(ownReports("train")),
});
