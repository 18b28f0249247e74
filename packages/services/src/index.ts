// Named, they stand before what the files below export under these names.
export {
  aroundEntry,
  complete,
  find,
  getAgreement,
  getArticle,
  getEntity,
  getEntry,
  getPair,
  latest,
  listAgreements,
  listArticles,
  listEntities,
  listEntries,
  listFacts,
  listPairs,
  membershipMatrix,
  peopleMet,
  placesOfEvents,
  search,
  timeline,
  timelineMarks,
} from "./asked-by-many.ts";
export * from "./backup/index.ts";
export * from "./batches/index.ts";
export * from "./access/index.ts";
export * from "./annotate.ts";
export * from "./check-text.ts";
export * from "./citations/index.ts";
export * from "./context.ts";
export * from "./variables.ts";
export * from "./dossier/index.ts";
export * from "./export-facts.ts";
export * from "./exports/index.ts";
export * from "./get-article.ts";
export * from "./get-entity.ts";
export * from "./get-fact.ts";
export * from "./get-source-info.ts";
export * from "./get-source.ts";
export * from "./ingest.ts";
export * from "./intake/index.ts";
export * from "./knowledge/index.ts";
export * from "./latest.ts";
export * from "./list-articles.ts";
export * from "./list-entities.ts";
export * from "./list-facts.ts";
export { inOrder } from "./stretch.ts";
export * from "./merging/index.ts";
export * from "./new-since.ts";
export * from "./review/index.ts";
export * from "./search/index.ts";
export * from "./searches/index.ts";
export type { Interpretation } from "./search/interpret.ts";
export * from "./status.ts";
export * from "./trouble.ts";
export * from "./verify/index.ts";
export * from "./watch/index.ts";
export { MATCH_CLOSE, MATCH_OPEN, StoreError } from "@chancery/db";
export type {
  FoundArticle,
  FoundFact,
  BatchItemView,
  BatchOrigin,
  BatchReport,
  BatchView,
  FeedView,
  ItemState,
  ItemTrouble,
  ArticleSummary,
  ArticleView,
  AuditRow,
  Counts,
  EntryLine,
  EntitySummary,
  EntityView,
  FactView,
  LoggedDecision,
  MatterLine,
  Page,
  TokenRow,
} from "@chancery/db";
export { ANNOTATION_TYPE, factsCsv, factsCsvHeader } from "@chancery/interchange";
