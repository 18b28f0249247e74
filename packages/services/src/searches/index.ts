export { WatchSearchInput, watchSearch } from "./arrivals.ts";
export { SearchesError } from "./errors.ts";
export { FeedInput, searchFeed } from "./feed.ts";
export {
  listSearches,
  lookAtSearch,
  removeSearch,
  SavedSearchInput,
  saveSearch,
  SaveSearchInput,
  type SavedSearch,
} from "./saved.ts";
