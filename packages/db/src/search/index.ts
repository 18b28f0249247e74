export { MATCH_CLOSE, MATCH_OPEN, findArticles, findEntries, findFacts } from "./find.ts";
export type { Found, FoundArticle, FoundFact } from "./find.ts";
export { NO_CRITERIA } from "./criteria.ts";
export type { Criteria, FactStanding, Party, Searched } from "./criteria.ts";
export type { Order } from "./cursor.ts";
export { COUNTED, countFacets, type FacetName, type FacetValue, type Facets } from "./facets.ts";
export * from "./names.ts";
export type { ListRequest } from "./numbers.ts";
export { termsOf, type Term } from "./query.ts";
