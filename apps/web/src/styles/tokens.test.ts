import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** A colour laid over another, as `color-mix` with `transparent` does. */
function over(top: string, bottom: string, share: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const [a, b] = [top, bottom].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${mixed.join("")}`;
}

const GROUNDS = ["paper", "surface", "sunken"];
const THEMES = ["light", "dark"] as const;
const text = [...colours.keys()].filter((name) => !GROUNDS.includes(name) && name !== "rule");

describe.each(THEMES)("%s", (theme) => {
  const colour = (name: string): string => colours.get(name)?.[theme] ?? "";
  it.each(text)("%s is read on every ground", (name) => {
    for (const ground of GROUNDS) expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(text.filter((name) => name.startsWith("fact-")))("ink is read on the tint of %s", (name) => {
    const tint = over(colour(name), colour("paper"), theme === "light" ? 0.12 : 0.2);
    expect(contrast(colour("ink"), tint)).toBeGreaterThanOrEqual(theme === "light" ? 12.5 : 9);
  });
});

it("finds the tokens", () => expect(text.length).toBeGreaterThan(12));
