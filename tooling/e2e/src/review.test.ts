import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { findings, overflow } from "./axe.ts";
import { chromiumPath, launch, visit } from "./browser.ts";
import { onPage } from "./on-page.ts";
import { startProduct, type Product } from "./product.ts";
import { reason } from "./ready.ts";

const PLAIN = { javaScriptEnabled: false };

/** The sample corpus leaves seven questions open: three of events, three of names, one of an agreement. */
describe.skipIf(reason !== null)("deciding in a browser", { timeout: 120_000 }, () => {
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
  const open = async (page: Page): Promise<number> => {
    await page.goto("/review");
    return page.locator("li.queue-line").count();
  };

  test("with keys alone: a question is skipped, the next answered, the answer taken back", async () => {
    await on("/review", async (page) => {
      const all = await page.locator("li.queue-line").count();
      expect(all).toBeGreaterThan(4);
      await page.locator("li.queue-line a[data-open]").first().focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/review\/ask-/);
      const first = page.url();
      // The key works once the page's scripts do.
      await expect
        .poll(
          async () => {
            if (page.url() === first) await page.keyboard.press("s");
            return page.url();
          },
          { timeout: 30_000, interval: 1000 },
        )
        .not.toBe(first);
      await page.getByRole("heading", { level: 1 }).waitFor();
      const asked = new URL(page.url()).pathname;
      await page.getByLabel("Your name").focus();
      await page.keyboard.type("A reader");
      // No single key decides while one writes; away from the field it does.
      await page.keyboard.type("y");
      expect(new URL(page.url()).pathname).toBe(asked);
      await page.keyboard.press("Backspace");
      await page.getByLabel("Your name").evaluate((field) => (field as HTMLElement).blur());
      await page.keyboard.press("n");
      await page.getByRole("status").getByText("Decided.").waitFor();
      expect(await open(page)).toBe(all - 1);
      await page.goto(`${asked}?notice=done`);
      await page.getByRole("heading", { name: "It is answered:" }).waitFor();
      await page.goto("/review/history");
      await page.getByText("no reason given").first().waitFor();
      await page.getByText("Take back").first().click();
      await page.getByRole("button", { name: "Take back" }).first().click();
      await page.getByRole("status").getByText("Taken back.").waitFor();
      expect(await open(page)).toBe(all);
    });
  });

  test("many are answered as one, seen before it is done, and taken back as one, without scripts", async () => {
    await on(
      "/review?kind=same-event",
      async (page) => {
        const all = await open(page);
        await page.goto("/review?kind=same-event");
        const boxes = page.locator("li.queue-line input[name=q]");
        const count = await boxes.count();
        expect(count).toBeGreaterThan(1);
        for (let at = 0; at < count; at += 1) await boxes.nth(at).check();
        await page.getByRole("button", { name: "Not the same" }).click();
        await page.waitForURL(/\/review\/together\?/);
        await page.getByText(`${count} questions, each answered: Not the same.`).waitFor();
        expect(await open(page)).toBe(all);
        await page.goBack();
        await page.getByLabel("Reason").fill("read side by side");
        await page.getByLabel("Your name").fill("A reader");
        await page.getByRole("button", { name: `Take ${count} decisions as one` }).click();
        await page.getByRole("status").getByText(`${count} decisions taken together.`).waitFor();
        expect(await open(page)).toBe(all - count);
        await page.goto("/review/history");
        await page.getByRole("link", { name: "taken together with others" }).first().click();
        await page.getByText("Take all of them back").first().click();
        await page.getByLabel("Your name").first().fill("B reader");
        await page.getByRole("button", { name: "Take all of them back" }).click();
        await page.getByRole("status").getByText("Taken back.").waitFor();
        expect(await open(page)).toBe(all);
      },
      PLAIN,
    );
  });

  test("what was just decided is taken back at one press, where it was decided", async () => {
    await on("/review", async (page) => {
      const all = await page.locator("li.queue-line").count();
      await page.getByRole("link", { name: "Begin with the first" }).click();
      await page.waitForURL(/\/review\/ask-/);
      await page.getByLabel("Your name").fill("A reader");
      await page.getByRole("button", { name: "Leave it open" }).click();
      await page.getByRole("status").getByText("Decided.").waitFor();
      await page.getByRole("button", { name: "Take it back" }).click();
      await page.getByRole("status").getByText("Taken back.").waitFor();
      expect(await open(page)).toBe(all);
    });
  });

  test.each([
    "/review/ask-none",
    "/review/%3Cscript%3E",
    `/review/${"x".repeat(300)}`,
    "/correct?fact=none",
    "/correct",
  ])("%s is nothing, and says so with a way on", async (address) => {
    const { page, close } = await visit(browser, product.site, PLAIN);
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await page.getByRole("main").getByRole("link").first().waitFor();
    await close();
  });

  test.each([
    "/review?kind=none&about=%00nobody+at+all",
    "/review?notice=done%3Adec-none%3A12",
    "/review?notice=%3Cscript%3E",
    "/review?notice=which%3AKim",
    "/review/together?q=ask-none&verdict=party",
    "/review/history?about=%27%20or%201=1&by=nobody&kind=none",
  ])("%s is answered with a page", async (address) => {
    await on(
      address,
      async (page) => {
        expect(await page.locator("main script").count()).toBe(0);
      },
      PLAIN,
    );
  });

  describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
    test("the queue, a case of each kind, the preview and the history: axe finds nothing, all fit a phone", async () => {
      await on(
        "/review",
        async (page) => {
          const links = page.locator("li.queue-line a[data-open]");
          const cases = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
          const ids = cases.map((href) => `q=${href.split("/").at(-1)}`).join("&");
          for (const width of [1280, 390]) {
            await page.setViewportSize({ width, height: 900 });
            for (const address of [
              "/review",
              ...cases,
              `/review/together?verdict=same&${ids}`,
              "/review/history",
            ]) {
              await page.goto(address);
              expect([address, await findings(page)]).toEqual([address, []]);
              expect([address, await overflow(page)]).toEqual([
                address,
                expect.toSatisfy((px: number) => px <= 0),
              ]);
            }
          }
        },
        { colorScheme },
      );
    });
  });
});
