import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { findings, overflow } from "./axe.ts";
import { chromiumPath, launch, visit } from "./browser.ts";
import { startProduct, type Product } from "./product.ts";
import { reason } from "./ready.ts";
import { screensOf } from "./screens.ts";
import { noteShifts, shiftsOf } from "./shifts.ts";

/** What each screen looked like when it was last tested, to be looked at: a folder a theme and width. */
const PICTURES = fileURLToPath(new URL("../out/pictures/", import.meta.url));
/** As much of a long page as anybody looks at. */
const TALL = 3000;

async function keep(page: Page, folder: string, name: string, width: number): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({
    path: join(PICTURES, folder, `${name.replaceAll(/\W+/g, "-")}.png`),
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, TALL) },
  });
}

describe.skipIf(reason !== null)("every screen in a browser", { timeout: 1_200_000 }, () => {
  let product: Product;
  let browser: Browser;
  let screens: ReadonlyMap<string, string>;
  beforeAll(async () => {
    rmSync(PICTURES, { recursive: true, force: true });
    [product, browser] = await Promise.all([startProduct(), launch(chromiumPath() ?? "")]);
    const found = await screensOf(product.site);
    // Of what only the tables know, and of nothing, there are pages too.
    screens = new Map([
      ...found,
      ["known to the tables only", "/p/per.merkel-angela"],
      ["nothing there", "/a/none"],
      ["no page", "/x/y/z"],
    ]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test.each([
    ["light", "en", 1440],
    ["light", "ru", 900],
    ["light", "kk", 390],
    ["dark", "ru", 390],
    ["dark", "en", 900],
    ["dark", "kk", 1440],
  ] as const)(
    "in %s, %s, %i px: axe finds nothing, nothing is wider than the window, nothing moves while it loads",
    async (colorScheme, language, width) => {
      const { page, strayed, errors, close } = await visit(browser, product.site, {
        colorScheme,
        viewport: { width, height: 900 },
        extraHTTPHeaders: { "accept-language": language },
      });
      const folder = `${colorScheme}-${width}-${language}`;
      mkdirSync(join(PICTURES, folder), { recursive: true });
      await noteShifts(page);
      const found: Record<string, unknown[]> = {};
      for (const [name, address] of screens) {
        await page.goto(address);
        const moved = await shiftsOf(page);
        const wide = await overflow(page);
        await keep(page, folder, name, width);
        // Between phone and wide window nothing is drawn that axe has not seen on one of them.
        const faults = width === 900 ? [] : await findings(page);
        const own = [...moved, ...faults, ...(wide > 0 ? [`${wide} px too wide`] : [])];
        if (own.length > 0) found[`${name} ${address}`] = own;
      }
      await close();
      expect(found).toEqual({});
      expect(strayed).toEqual([]);
      // A page that is not found says so in the console of the browser, too.
      expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
    },
  );

  test("without scripts each has its title and its content in view, and each of its forms says where it goes", async () => {
    const { page, strayed, errors, close } = await visit(browser, product.site, { javaScriptEnabled: false });
    const found: Record<string, string> = {};
    for (const [name, address] of screens) {
      await page.goto(address);
      const title = await page.getByRole("main").getByRole("heading", { level: 1 }).first().isVisible();
      const words = (await page.getByRole("main").innerText()).split(/\s+/).length;
      const lost = await page
        .locator("form:not([action], [method=dialog]), form button[type=button]")
        .count();
      if (!title || words < 6 || lost > 0)
        found[`${name} ${address}`] = `title ${title}, ${words} words, ${lost} controls that need scripts`;
    }
    await close();
    expect(found).toEqual({});
    expect(strayed).toEqual([]);
    expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
  });
});
