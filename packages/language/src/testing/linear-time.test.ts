import { expect, test } from "vitest";

import { assertLinear } from "./linear-time.ts";

/** Work on a text of so many letters. */
const over = (work: (text: string) => unknown) => (size: number) => {
  const text = "a".repeat(size);
  return () => work(text);
};

test.each<[string, (text: string) => unknown, number]>([
  ["an expression that looks at each letter once", (text) => /a+b/y.test(text), 4_000_000],
  ["a loop", (text) => [...text].filter((letter) => letter === "b"), 400_000],
  ["sorting", (text) => [...text].map((_, i) => (i * 7919) % 1009).sort((a, b) => a - b), 100_000],
  ["next to nothing", (text) => text.length, 1000],
])("is linear: %s", (_, work, size) => expect(() => assertLinear(over(work), size)).not.toThrow());

test.each<[string, (text: string) => unknown, number]>([
  ["an expression that begins anew at each letter", (text) => /a+b/.test(text), 20_000],
  [
    "a list searched for each of its members",
    (text) => [...text].map((_, i, all) => all.indexOf(`${i}`)),
    30_000,
  ],
])("is not: %s", (_, work, size) => expect(() => assertLinear(over(work), size)).toThrow("more than linear"));
