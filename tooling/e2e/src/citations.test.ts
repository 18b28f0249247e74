import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { findings } from "./axe.ts";
import { chromiumPath, launch } from "./browser.ts";
import { onPage } from "./on-page.ts";
import { startProduct, type Product } from "./product.ts";
import { reason } from "./ready.ts";
import { screensOf } from "./screens.ts";

describe.skipIf(reason !== null)("citations", { timeout: 60_000 }, () => {
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

  const on = (address: string, look: (page: Page) => Promise<void>, options = {}): Promise<void> =>
    onPage(browser, product, address, look, options);

  test.each(["event", "agreement", "article", "person", "organisation"])(
    "%s: a press copies text, address, version and day, and says so",
    async (screen) => {
      const options = { permissions: ["clipboard-read", "clipboard-write"] };
      await on(
        screens.get(screen) ?? "",
        async (page) => {
          const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
          // Before the scripts of the page run, the link leads to the page of the citation.
          const link = page.getByRole("link", { name: "Copy citation" }).first();
          await expect
            .poll(
              async () => {
                if (page.url().includes("/cite/")) await page.goBack();
                await link.click();
                return page.getByRole("status").filter({ hasText: "Citation copied" }).count();
              },
              { timeout: 30_000 },
            )
            .toBe(1);
          const text = await copied();
          expect(text).toContain(`${product.site}/`);
          expect(text).toMatch(/pipeline \S+, knowledge \S+, accessed /);
        },
        options,
      );
    },
  );

  test.each(["event", "agreement", "article"])(
    "%s: without scripts its page shows the text and the files",
    async (screen) => {
      await on(
        screens.get(screen) ?? "",
        async (page) => {
          await page.getByRole("link", { name: "Copy citation" }).first().click();
          await page.getByRole("heading", { level: 1, name: "Citation" }).waitFor();
          await page
            .getByText(/accessed \d/)
            .first()
            .waitFor();
          for (const [name, start] of [
            ["BibTeX", /^@(article|online|misc)\{/],
            ["RIS", /^TY {2}- /],
            ["CSL-JSON", /^\[\n\{"id"/],
          ] as const) {
            const href = await page.getByRole("link", { name, exact: true }).getAttribute("href");
            const file = await page.request.get(href ?? "");
            expect([name, file.status()]).toEqual([name, 200]);
            expect(file.headers()["content-disposition"]).toMatch(/^attachment; filename="/);
            expect(await file.text()).toMatch(start);
          }
        },
        { javaScriptEnabled: false },
      );
    },
  );

  test("the page of a citation has no fault that axe finds, in both themes", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await on(
        `/cite/event/${screens.get("event")?.split("/").at(-1)}`,
        async (page) => expect(await findings(page)).toEqual([]),
        { colorScheme },
      );
    }
  });

  test("siblings of a page are its citations, and what is not there is not cited", async () => {
    for (const [address, status] of [
      [`${screens.get("event")}.bib`, 200],
      [`${screens.get("article")}.ris`, 200],
      [`${screens.get("agreement")}.csl.json`, 200],
      [`${screens.get("person")}.bib`, 200],
      ["/e/evt-none.bib", 404],
      ["/f/none.csl.json", 404],
    ] as const)
      expect([address, (await fetch(product.site + address)).status]).toEqual([address, status]);
  });

  test("a list is taken away as citations that lead to this site", async () => {
    await on("/search?q=gorbachev", async (page) => {
      const href = await page.getByRole("link", { name: "BibTeX", exact: true }).getAttribute("href");
      expect(await (await page.request.get(href ?? "")).text()).toContain(`, ${product.site}/f/`);
    });
  });
});
