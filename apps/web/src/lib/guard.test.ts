import { describe, expect, it } from "vitest";

import { isCalledHere, policyOf } from "./guard.ts";

describe("isCalledHere", () => {
  it.each<[string, string[], boolean]>([
    ["127.0.0.1:3000", [], true],
    ["localhost", [], true],
    ["LOCALHOST:3000", [], true],
    ["[::1]:3000", [], true],
    ["evil.example:3000", [], false],
    ["127.0.0.1.evil.example", [], false],
    ["", [], false],
    ["record.example", ["record.example"], true],
    ["anything.example", ["*"], true],
  ])("%s, allowed %j", (host, allowed, here) => expect(isCalledHere(host, allowed)).toBe(here));
});

it("allows no inline script", () => {
  expect(policyOf("abc", false)).not.toMatch(/unsafe/);
  expect(policyOf("abc", false)).toContain("'nonce-abc'");
});
