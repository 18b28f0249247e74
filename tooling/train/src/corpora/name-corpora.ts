import { broadTwitter, crossner, wikigold, wnut17 } from "./column-corpora.ts";
import { gumNames } from "./gum-names.ts";
import { meantime } from "./meantime.ts";
import type { NamedDocument } from "./names.ts";
import { ownNames } from "./own-names.ts";
import { ownReports, reportDocuments } from "./own-reports.ts";
import { re3d } from "./re3d.ts";

export type NameCorpus =
  | "wikigold"
  | "gum"
  | "re3d"
  | "patterns"
  | "reports"
  | "crossner"
  | "broadTwitter"
  | "wnut17"
  | "meantime";

/** Everything that the names tagger learns from. */
export const nameCorpora = (): Record<NameCorpus, NamedDocument[]> => ({
  wikigold: wikigold(),
  gum: gumNames(),
  re3d: re3d(),
  patterns: ownNames(),
  reports: reportDocuments(ownReports("train")),
  crossner: crossner(),
  broadTwitter: broadTwitter(),
  wnut17: wnut17(),
  meantime: meantime(),
});
