import { defineConfig } from "vitest/config";

/** Nothing here changes what other files see: a file of tests need not load language and knowledge anew. */
export default defineConfig({ test: { isolate: false } });
