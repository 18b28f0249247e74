import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { findings, overflow } from "./axe.ts";
import { chromiumPath, launch } from "./browser.ts";
import { onPage } from "./on-page.ts";
import { startProduct, type Product } from "./product.ts";
import { reason } from "./ready.ts";

/** A press works once the page's scripts do: it is tried until then. */
const PATIENCE = { timeout: 30_000 };

describe.skipIf(reason !== null)("what an analyst does all day", { timeout: 90_000 }, () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launch(chromiumPath() ?? "")]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const on = (address: string, look: (page: Page) => Promise<void>, options = {}): Promise<void> =>
    onPage(browser, product, address, look, options);

  const openPalette = async (page: Page): Promise<void> => {
    const dialog = page.getByRole("dialog", { name: "Go to" });
    await expect
      .poll(async () => {
        if (!(await dialog.isVisible())) await page.keyboard.press("Control+k");
        return dialog.isVisible();
      }, PATIENCE)
      .toBe(true);
  };

  test("the palette goes to a name in another script, by the keyboard alone", async () => {
    await on("/legend", async (page) => {
      await openPalette(page);
      const box = page.getByRole("combobox");
      await box.fill("Горбачёв");
      await page.getByRole("option", { name: /Mikhail Gorbachev.*Горбачёв/ }).waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "Mikhail Gorbachev" }).waitFor();
      expect(await page.getByRole("dialog").count()).toBe(0);
    });
  });

  test("the palette: arrows move what is active, Escape gives the focus back, what is typed can be searched for", async () => {
    await on("/legend", async (page) => {
      const link = page.getByRole("link", { name: "Go to" });
      await link.focus();
      await openPalette(page);
      const box = page.getByRole("combobox");
      const active = async (): Promise<string> =>
        page.locator(`[id="${await box.getAttribute("aria-activedescendant")}"]`).innerText();
      await box.fill("organ");
      await expect.poll(active, PATIENCE).toContain("Organisations");
      expect(await findings(page)).toEqual([]);
      await page.keyboard.press("ArrowUp");
      await expect.poll(active, PATIENCE).toContain("Search the record for “organ”");
      await page.keyboard.press("ArrowDown");
      await expect.poll(active, PATIENCE).toContain("Organisations");
      await page.keyboard.press("Escape");
      await expect.poll(() => link.evaluate((one) => one === document.activeElement), PATIENCE).toBe(true);
    });
  });

  test("on a phone in the dark the palette is opened by a press, fits, and has no fault that axe finds", async () => {
    const options = { viewport: { width: 390, height: 844 }, colorScheme: "dark" };
    await on(
      "/legend",
      async (page) => {
        const dialog = page.getByRole("dialog", { name: "Go to" });
        await expect
          .poll(async () => {
            if (page.url().endsWith("/search")) await page.goBack();
            if (!(await dialog.isVisible())) await page.getByRole("link", { name: "Go to" }).click();
            return dialog.isVisible();
          }, PATIENCE)
          .toBe(true);
        expect(await findings(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      },
      options,
    );
  });

  test("without scripts the palette is the search", async () => {
    await on(
      "/",
      async (page) => {
        await page.getByRole("link", { name: "Go to" }).click();
        await page.getByRole("heading", { level: 1, name: "Search" }).waitFor();
      },
      { javaScriptEnabled: false },
    );
  });

  test("a pair is watched by one press, and the day sheet tells of it; without scripts", async () => {
    await on(
      "/r/IN-PK",
      async (page) => {
        await page.getByRole("button", { name: "Watch this pair" }).click();
        await page.getByRole("link", { name: "India and Pakistan" }).waitFor();
        await page.goto("/");
        await page.getByRole("heading", { name: "Watched" }).waitFor();
        await page.getByRole("img", { name: /^\d+ events?, / }).waitFor();
        await page.getByRole("link", { name: "India and Pakistan" }).click();
        await page.getByText("Watched: see saved searches").waitFor();
      },
      { javaScriptEnabled: false },
    );
  });

  test("since a day: what was read in later is told and shown, and nothing that was there before", async () => {
    await on(
      "/?since=2020-01-01",
      async (page) => {
        await page.getByText(/32 articles and \d+ facts are new/).waitFor();
        await page.getByText("12 Jun 2018").first().waitFor();
        await page.goto("/?since=2999-01-01");
        await page.getByText("Nothing is new").waitFor();
        await page.getByText("No article that was read in since then").waitFor();
        // What is no day is no filter.
        await page.goto("/?since=%27%20or%201%3D1");
        await page.getByText("12 Jun 2018").first().waitFor();
      },
      { javaScriptEnabled: false },
    );
  });

  test("a second visit tells what is new since the first", async () => {
    await on(
      "/",
      async (page) => {
        const [kept] = (await page.context().cookies()).filter(({ name }) => name === "visit");
        expect(kept?.value).toMatch(/^\.\d+$/);
        // As if the last page had been read two days ago.
        const ago = Date.now() - 2 * 86_400_000;
        await page.context().addCookies([{ name: "visit", value: `.${ago}`, url: product.site }]);
        await page.goto("/");
        await page.getByText(/since your last visit, \d/).waitFor();
        await page.getByRole("link", { name: "your last visit", exact: true }).click();
        await page.getByText(/32 articles and \d+ facts are new/).waitFor();
        // The bar counts it on every page, and leads to it.
        await page.goto("/legend");
        await page.getByRole("banner").getByRole("link", { name: "32 new" }).click();
        await page.getByText(/32 articles and \d+ facts are new/).waitFor();
      },
      { javaScriptEnabled: false },
    );
  });

  test("rows of a search are marked by a key and taken away as they were chosen", async () => {
    await on("/search?q=gorbachev", async (page) => {
      const boxes = page.getByRole("checkbox", { name: /^Mark: / });
      await expect
        .poll(async () => {
          await page.keyboard.press("j");
          return page.evaluate(() => document.activeElement?.closest("[data-row]") !== null);
        }, PATIENCE)
        .toBe(true);
      // Rows of names stand before those of facts.
      while (!(await page.evaluate(() => document.activeElement?.closest(".line") !== null)))
        await page.keyboard.press("j");
      await page.keyboard.press("x");
      expect(await boxes.and(page.locator(":checked")).count()).toBe(1);
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "RIS" }).click();
      const path = await (await download).path();
      const { readFile } = await import("node:fs/promises");
      expect((await readFile(path, "utf8")).match(/^TY {2}- NEWS/gm)).toHaveLength(1);
      await page.keyboard.press("e");
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("CSV");
    });
  });

  test("in an article a key leads to where the open fact can be corrected", async () => {
    await on("/search?q=gorbachev%20type%3Asigning", async (page) => {
      await page.locator(".line [data-open]").first().click();
      await page.waitForURL(/\/a\//);
      await expect
        .poll(async () => {
          if (page.url().includes("/a/")) await page.keyboard.press("e");
          return page.url();
        }, PATIENCE)
        .toMatch(/\/correct\?fact=[0-9a-f]{64}\/\w+$/);
    });
  });
});
