export { layer, type Layered, type LayerReport, type Origin } from "./layers.ts";
export { readLayer, type ReadLayer } from "./read.ts";
export {
  RANKS,
  type Layer,
  type LayerRow,
  type OverlayFile,
  type OverlayInput,
  type Rank,
  type Removal,
} from "./layer.ts";
export { readPlainTree, type Tree } from "./tree.ts";
export { OVERLAY_SCHEMA, rowId, rowKey, type TableSchema } from "./schema.ts";
export { showFinding, type Finding } from "../lint/finding.ts";
export { diffLayers, sideOf, sideOfBase, type Disagreement, type LayerDiff, type Side } from "./diff.ts";
export { statsOf, type KnowledgeStats, type TableStats } from "./stats.ts";
