import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { findings, overflow } from "./axe.ts";
import { chromiumPath, launch } from "./browser.ts";
import { onPage } from "./on-page.ts";
import { startProduct, type Product } from "./product.ts";
import { reason } from "./ready.ts";

/** Two tellings of what may be one meeting: one gives the day, the other the month. The program asks. */
const REPORTS = [
  "LIMA, March 2, 2004 - Peruvian President Alejandro Toledo met Chilean President Ricardo Lagos in Lima on March 2, 2004.\n\nThe two presidents discussed trade.",
  "BOGOTA, March 30, 2004 - Alejandro Toledo, the president of Peru, and Ricardo Lagos, the president of Chile, held talks in March 2004, a spokesman told reporters here after a cabinet session on another matter.",
];

describe.skipIf(reason !== null)("the merged record in a browser", { timeout: 60_000 }, () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launch(chromiumPath() ?? "")]);
    for (const report of REPORTS) {
      await on("/import", async (page) => {
        await page.getByRole("main").locator("textarea").first().fill(report);
        await page.getByRole("button", { name: "Read in" }).click();
        await page.getByText("1 added").waitFor({ timeout: 20_000 });
      });
    }
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const on = (address: string, look: (page: Page) => Promise<void>, options = {}): Promise<void> =>
    onPage(browser, product, address, look, options);

  /** The line of the queue that asks about both presidents. */
  const question = (page: Page) =>
    page.locator("li.queue-line", { hasText: "Toledo" }).filter({ hasText: "one event" });
  /** Addresses of the events of the day sheet in which both presidents are named. */
  const events = (page: Page) =>
    page
      .locator("li.event", { hasText: "Toledo" })
      .locator("a.seal")
      .evaluateAll((seals) => [...new Set(seals.map((seal) => seal.getAttribute("href") ?? ""))]);
  const decide = async (
    page: Page,
    form: ReturnType<Page["locator"]>,
    button: string,
    became = "Decided.",
  ) => {
    await form.getByLabel("Reason").fill("the same talks, by the programme of the visit");
    await form.getByLabel("Your name").fill("A reader");
    await form.getByRole("button", { name: button }).first().click();
    await page.getByRole("status").getByText(became).waitFor();
  };

  test("an event of the sample opens from the day sheet, source beside source", async () => {
    await on("/", async (page) => {
      await page.locator("a.seal", { hasText: "2" }).first().click();
      await page.waitForURL(/\/e\/evt-/);
      const table = page.getByRole("region", { name: /Collation/ }).getByRole("table");
      await table.getByRole("rowheader", { name: "Participants" }).waitFor();
      expect(await table.getByRole("columnheader").count()).toBeGreaterThanOrEqual(4);
      const answer = await page.request.get(`${page.url()}.json`);
      expect(await answer.json()).toMatchObject({ entry: { id: page.url().split("/").at(-1) } });
    });
  });

  test("without scripts a question is answered, the disagreement followed to both sentences, the answer taken back", async () => {
    const plain = { javaScriptEnabled: false };
    let apart: string[] = [];
    await on(
      "/",
      async (page) => {
        apart = await events(page);
        expect(apart).toHaveLength(2);
        await page.goto("/review");
        await question(page).getByRole("link").click();
        await page.getByRole("heading", { level: 1, name: "Do these tell of one event?" }).waitFor();
        await decide(page, page.getByRole("main"), "The same");
        await page.goto("/review");
        expect(await question(page).count()).toBe(0);
      },
      plain,
    );
    // Both addresses lead to the one event now.
    let joined = "";
    for (const address of apart) {
      await on(
        address,
        async (page) => {
          joined ||= page.url();
          expect(page.url()).toBe(joined);
          await page.getByText("Sources differ in precision").first().waitFor();
        },
        plain,
      );
    }
    for (const words of ["March 2, 2004", "March 2004"]) {
      await on(
        joined,
        async (page) => {
          await page.locator("a.collation-words", { hasText: words }).click();
          await page.waitForURL(/\/a\/.*[?&]f=/);
          await page.locator("mark[data-on]", { hasText: words }).first().waitFor();
        },
        plain,
      );
    }
    await on(
      "/review/history",
      async (page) => {
        const line = page.getByRole("listitem").filter({ hasText: "the same talks" });
        await line.getByText("Take back").first().click();
        await decide(page, line, "Take back", "Taken back.");
        expect(await page.getByText("taken back", { exact: true }).count()).toBe(1);
        await page.goto("/review");
        expect(await question(page).count()).toBe(1);
        await page.goto("/");
        expect((await events(page)).toSorted()).toEqual(apart.toSorted());
      },
      plain,
    );
  });

  test("a fact is corrected on the page of its event, and the correction is said to be one", async () => {
    await on("/", async (page) => {
      const [address = ""] = await events(page);
      await page.goto(address);
      const form = page.locator("details.correct").first();
      await form.locator("summary").click();
      await form.locator("input[name=when]").fill("2004-03-04");
      await decide(page, form, "Correct: Date");
      await page.getByRole("main").getByText("a person corrected it").first().waitFor();
      await page.getByRole("heading", { name: "Decisions of people" }).waitFor();
    });
  });

  describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
    test("the event has no serious finding of axe, fits a phone, and its table is reached by the keyboard", async () => {
      let address = "";
      await on(
        "/",
        async (page) => {
          address = (await page.locator("a.seal", { hasText: "2" }).first().getAttribute("href")) ?? "";
          await page.goto(address);
          expect(await findings(page)).toEqual([]);
        },
        { colorScheme },
      );
      await on(
        address,
        async (page) => {
          expect(await overflow(page)).toBeLessThanOrEqual(0);
          const region = page.getByRole("region", { name: /Collation/ });
          await region.focus();
          expect(await region.evaluate((one) => one === document.activeElement)).toBe(true);
        },
        { colorScheme, viewport: { width: 390, height: 844 } },
      );
    });
  });
});
