import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { findings, overflow } from "./axe.ts";
import { chromiumPath, launch, visit } from "./browser.ts";
import { startProduct, type Product } from "./product.ts";
import { reason } from "./ready.ts";
import { screensOf } from "./screens.ts";

/** Where screenshots are put, where somebody asks for them. */
const SHOTS = process.env["CHANCERY_SCREENSHOTS"];

/** Notes, from the first byte on, by how much what was shown already moves (Layout Instability API). */
const NOTE_SHIFTS = `globalThis.shifts = [];
new PerformanceObserver((list) => {
  for (const { value, sources } of list.getEntries())
    shifts.push([value, ...sources.map(({ node }) => node?.nodeName + "." + (node?.className ?? ""))].join(" "));
}).observe({ type: "layout-shift", buffered: true });`;

const shiftsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
};

describe.skipIf(reason !== null)("every screen in a browser", { timeout: 240_000 }, () => {
  let product: Product;
  let browser: Browser;
  let screens: ReadonlyMap<string, string>;
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launch(chromiumPath() ?? "")]);
    screens = await screensOf(product.site);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test.each([
    ["light", "en", 1280],
    ["dark", "en", 390],
    ["light", "ru", 390],
    ["dark", "kk", 1280],
  ] as const)(
    "in %s, %s, %i px: nothing that axe finds, nothing wider than the window",
    async (colorScheme, language, width) => {
      const { page, strayed, errors, close } = await visit(browser, product.site, {
        colorScheme,
        viewport: { width, height: 900 },
        extraHTTPHeaders: { "accept-language": language },
      });
      const found: Record<string, unknown[]> = {};
      for (const [name, address] of [...screens, ["nothing there", "/a/none"]] as const) {
        await page.goto(address);
        const wide = await overflow(page);
        const own = [...(await findings(page)), ...(wide > 0 ? [`${wide} px too wide`] : [])];
        if (own.length > 0) found[`${name} ${address}`] = own;
      }
      await close();
      expect(found).toEqual({});
      expect(strayed).toEqual([]);
      // A page that is not found says so in the console of the browser, too.
      expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
    },
  );

  test.each([390, 1280])("nothing moves while it loads, at %i px, without a cache", async (width) => {
    const moved: Record<string, string[]> = {};
    for (const [name, address] of screens) {
      const { page, close } = await visit(browser, product.site, { viewport: { width, height: 900 } });
      await page.addInitScript(NOTE_SHIFTS);
      await page.goto(address, { waitUntil: "networkidle" });
      const shifts = await shiftsOf(page);
      if (shifts.length > 0) moved[`${name} ${address}`] = shifts;
      await close();
    }
    expect(moved).toEqual({});
  });

  test.skipIf(SHOTS === undefined)("is kept as a picture, in both themes and three widths", async () => {
    const folder = SHOTS ?? fileURLToPath(new URL("../shots/", import.meta.url));
    mkdirSync(folder, { recursive: true });
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [390, 820, 1440]) {
        const { page, close } = await visit(browser, product.site, {
          colorScheme,
          viewport: { width, height: 1000 },
        });
        for (const [name, address] of screens) {
          await page.goto(address);
          const file = `${name.replaceAll(/\W+/g, "-")}-${width}-${colorScheme}.png`;
          await page.screenshot({ path: `${folder}/${file}` });
        }
        await close();
      }
    }
  });
});
