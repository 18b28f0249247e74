export { getArticle, getSource, listArticles, storedSource } from "./articles.ts";
export type { ArticleSummary, ArticleView, StoredSource } from "./articles.ts";
export * from "./counts.ts";
export { entitiesById, getEntity, listEntities } from "./entities.ts";
export type { EntitySummary, EntityView } from "./entities.ts";
export type { FactView } from "./fact-views.ts";
export * from "./facts.ts";
export type { Page, PageRequest } from "./page.ts";
