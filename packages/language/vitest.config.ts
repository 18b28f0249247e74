import { defineConfig } from "vitest/config";

/** Nothing here changes what other files see: a file of tests need not load the weights anew. */
export default defineConfig({ test: { isolate: false } });
