import { defineConfig } from "vitest/config";

/** Every room's tests in one process. Kept out of the root, where each package's own `vitest run` would pick it up. */
export default defineConfig({
  test: {
    projects: [
      "packages/*",
      "apps/*",
      "tooling/accuracy",
      "tooling/bench",
      "tooling/contract",
      "tooling/train",
    ],
  },
});
