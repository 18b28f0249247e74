import { describe, expect, it } from "vitest";

import { isCalledHere, isDecodable, isOwnOrigin, policyOf } from "./guard.ts";

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

describe("isOwnOrigin", () => {
  it.each<[string | null, boolean]>([
    [null, true],
    ["http://127.0.0.1:3000", true],
    ["http://127.0.0.1:3001", false],
    ["https://evil.example", false],
    ["null", false],
    ["", false],
  ])("%s", (origin, own) => expect(isOwnOrigin(origin, "127.0.0.1:3000")).toBe(own));
});

describe("isDecodable", () => {
  it.each<[boolean, string]>([
    [true, "/a/b"],
    [true, "/p/%D0%9F"],
    [false, "/f/%E0%A4%A"],
    [false, "/%"],
    [false, "/%ff"],
  ])("%s: %s", (expected, path) => expect(isDecodable(path)).toBe(expected));
});
