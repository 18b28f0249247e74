import { defineConfig } from "vitest/config";

/** Nothing here changes what other files see: a file of tests need not load the tables anew. */
export default defineConfig({ test: { isolate: false } });
