import { expect, test } from "vitest";

import { flagsOf } from "./engine.ts";

/** Node 20, 22 and 24. */
test.each([
  ["11.3.244.8-node.33", ["--no-regexp-tier-up", "--interrupt-budget=200000"]],
  ["12.4.254.21-node.33", ["--no-regexp-tier-up"]],
  ["13.6.233.10-node.28", ["--no-regexp-tier-up"]],
])("%s", (version, flags) => expect(flagsOf(version)).toEqual(flags));
