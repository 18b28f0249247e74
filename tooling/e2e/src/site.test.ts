import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { findings, overflow } from "./axe.ts";
import { chromiumPath, launch, visit } from "./browser.ts";
import { onPage } from "./on-page.ts";
import { startProduct, type Product } from "./product.ts";
import { reason } from "./ready.ts";

const path = chromiumPath();
if (reason !== null) console.log(`browser tests skipped: ${reason}`);

/** The first text that is read takes as long as the program takes to load its tables. */
const LONG = { timeout: 60_000 };

describe.skipIf(reason !== null)("the site in a browser", { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launch(path ?? "")]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const on = (address: string, look: (page: Page) => Promise<void>, options = {}): Promise<void> =>
    onPage(browser, product, address, look, options);

  /** Address of an article of the sample corpus, by words of its title. */
  const articleNamed = (page: Page, title: string) => page.getByRole("link", { name: title }).first();

  test("the day sheet shows what is new, each event with its sources", async () => {
    await on("/", async (page) => {
      await page.getByRole("heading", { level: 1, name: "Day sheet" }).waitFor();
      const sheet = page.getByRole("main");
      await sheet.getByText("12 Jun 2018").first().waitFor();
      await sheet.getByRole("link", { name: "Donald Trump" }).first().waitFor();
    });
  });

  test("a search is saved by its key under a name, and what cannot be done with one is said", async () => {
    await on("/search?q=who%3Agorbachev", async (page) => {
      const name = page.getByRole("textbox", { name: "Called" });
      // The key works once the page's scripts do.
      await expect
        .poll(async () => {
          await page.keyboard.press("s");
          return name.evaluate((field) => field === document.activeElement);
        })
        .toBe(true);
      await name.fill("The last general secretary");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/searches$/);
      await page.getByRole("link", { name: "The last general secretary", exact: true }).waitFor();
    });
    await on("/searches?notice=access.denied", async (page) => {
      await page.getByRole("alert").getByText("That could not be done. access.denied").waitFor();
    });
  });

  test("a meeting is found and its evidence opened at the words that state it", async () => {
    await on("/search?q=Obama%20Castro", async (page) => {
      await page
        .getByRole("link", { name: /Obama meets Raúl Castro in Havana/ })
        .first()
        .click();
      await page.getByRole("heading", { level: 1, name: "Obama meets Raúl Castro in Havana" }).waitFor();
      const mark = page.locator("mark[data-f]", { hasText: "Barack Obama" }).first();
      await mark.click();
      await page.waitForURL(/[?&]f=/);
      await expect.poll(() => page.locator("mark[data-on]").count(), LONG).toBeGreaterThan(0);
      // Furniture is in its place, folded, not gone.
      expect(await page.locator("details.fold").count()).toBeGreaterThan(0);
    });
  });

  test("everything can be read without scripts", async () => {
    await on(
      "/",
      async (page) => {
        await articleNamed(page, "Trump and Kim sign joint statement in Singapore").click();
        await page
          .getByRole("heading", { level: 1, name: "Trump and Kim sign joint statement in Singapore" })
          .waitFor();
        await page.locator("mark[data-f] a").first().click();
        await page.waitForURL(/[?&]f=/);
        expect(await page.locator("mark[data-on]").count()).toBeGreaterThan(0);
        await page.goto("/search?q=Tokaev");
        await page.goto("/p/per.gorbachev-mikhail");
        await page.getByRole("heading", { level: 1, name: "Mikhail Gorbachev" }).waitFor();
      },
      { javaScriptEnabled: false },
    );
  });

  test("a name is found in another spelling, and the page says why", async () => {
    await on("/search?q=Nazarbajew", async (page) => {
      await page.getByRole("link", { name: "Nursultan Nazarbayev" }).first().waitFor();
      expect(await page.getByRole("main").innerText()).toContain("Nazarbajew");
    });
  });

  test("a text is checked and nothing of it is kept", async () => {
    await on("/check", async (page) => {
      await page
        .getByRole("textbox", { name: /text/i })
        .last()
        .fill(
          "OSLO, May 3, 2011 - Ghana's President Kofi Addo met Norwegian Prime Minister Jens Stoltenberg in Oslo on Tuesday.",
        );
      await page.getByRole("main").getByRole("button").first().click();
      await expect.poll(() => page.getByRole("main").innerText(), LONG).toContain("Jens Stoltenberg");
      await page.goto("/search?q=%22Kofi%20Addo%22");
      expect(await page.getByRole("main").innerText()).toContain("Nothing in the record");
    });
  });

  test("an article is imported, told as it is read, and stands in the record", async () => {
    await on("/import", async (page) => {
      const text =
        "LIMA, March 2, 2004 - Peruvian President Alejandro Toledo met Chilean President Ricardo Lagos in Lima on Tuesday.\n\nThe two presidents signed a customs agreement.";
      await page.getByRole("main").locator("textarea").first().fill(text);
      await page.getByRole("button", { name: "Read in" }).click();
      await expect.poll(() => page.getByRole("main").innerText(), LONG).toContain("1 added");
      await page.goto("/search?q=Toledo%20Lagos");
      await page.getByRole("link", { name: "Alejandro Toledo" }).first().waitFor();
    });
  });

  test("a page that does not exist says so and leads on", async () => {
    const { page, close } = await visit(browser, product.site);
    const answer = await page.goto("/a/none");
    expect(answer?.status()).toBe(404);
    await page.getByRole("link", { name: "Day sheet" }).first().waitFor();
    await close();
  });

  const screens = [
    "/",
    "/search?q=treaty",
    "/search",
    "/p/per.gorbachev-mikhail",
    "/s/US",
    "/o/org.eaeu?on=2015-12-21",
    "/g/agr.inf-1987",
    "/review",
    "/sources",
    "/statements",
    "/check",
    "/import",
    "/legend",
  ];
  describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
    test.each(screens)("%s has no serious finding of axe and fits a phone", async (address) => {
      await on(address, async (page) => expect(await findings(page)).toEqual([]), { colorScheme });
      await on(
        address,
        async (page) => {
          expect(await overflow(page)).toBeLessThanOrEqual(0);
        },
        { colorScheme, viewport: { width: 390, height: 844 } },
      );
    });
  });

  test("an article has no serious finding of axe in either theme, at a fact too", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await on(
        "/",
        async (page) => {
          await articleNamed(page, "Obama meets Raúl Castro in Havana").click();
          await page.locator("mark[data-f] a").first().click();
          await page.waitForURL(/[?&]f=/);
          expect(await findings(page)).toEqual([]);
        },
        { colorScheme },
      );
    }
  });
});
