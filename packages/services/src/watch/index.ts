export * from "./feeds.ts";
export { lookAtFeeds, type LookEvent } from "./look-at-feeds.ts";
export * from "./watcher.ts";
