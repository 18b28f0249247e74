import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { findings, overflow } from "./axe.ts";
import { chromiumPath, launch, visit } from "./browser.ts";
import { startProduct, type Product } from "./product.ts";
import { reason } from "./ready.ts";
import { screensOf } from "./screens.ts";
import { noteShifts, shiftsOf } from "./shifts.ts";

describe.skipIf(reason !== null)("every screen in a browser", { timeout: 240_000 }, () => {
  let product: Product;
  let browser: Browser;
  let screens: ReadonlyMap<string, string>;
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launch(chromiumPath() ?? "")]);
    screens = await screensOf(product.site);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test.each([
    ["light", "en", 1280],
    ["dark", "ru", 390],
    ["dark", "kk", 1280],
  ] as const)(
    "in %s, %s, %i px: axe finds nothing, nothing is wider than the window, nothing moves while it loads",
    async (colorScheme, language, width) => {
      const { page, strayed, errors, close } = await visit(browser, product.site, {
        colorScheme,
        viewport: { width, height: 900 },
        extraHTTPHeaders: { "accept-language": language },
      });
      await noteShifts(page);
      const found: Record<string, unknown[]> = {};
      for (const [name, address] of [...screens, ["nothing there", "/a/none"]] as const) {
        await page.goto(address);
        const moved = await shiftsOf(page);
        const wide = await overflow(page);
        const own = [...moved, ...(await findings(page)), ...(wide > 0 ? [`${wide} px too wide`] : [])];
        if (own.length > 0) found[`${name} ${address}`] = own;
      }
      await close();
      expect(found).toEqual({});
      expect(strayed).toEqual([]);
      // A page that is not found says so in the console of the browser, too.
      expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
    },
  );
});
