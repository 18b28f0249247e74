import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Browser, Page } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { findings } from "./axe.ts";
import { chromiumPath, launch, visit } from "./browser.ts";
import { onPage } from "./on-page.ts";
import { startProduct, type Product } from "./product.ts";
import { reason } from "./ready.ts";

const PLAIN = { javaScriptEnabled: false };
const LONG = { timeout: 30_000, interval: 500 };

describe.skipIf(reason !== null)("journeys through the record", { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "chancery-journeys-"));

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launch(chromiumPath() ?? "")]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const on = (address: string, look: (page: Page) => Promise<void>, options = {}): Promise<void> =>
    onPage(browser, product, address, look, options);
  /** Address of an event that several articles of the sample tell. */
  const eventOf = async (who: string): Promise<string> => {
    const answer = await fetch(`${product.api}/api/v1/events?limit=20&who=${who}`);
    const { items } = (await answer.json()) as { items: { id: string; sources: number }[] };
    return `/e/${items.find(({ sources }) => sources > 1)?.id ?? ""}`;
  };
  const participants = (page: Page) =>
    page.getByRole("region", { name: /Collation/ }).getByRole("row", { name: /Participants/ });

  test("a wrong participant is replaced, seen in the history with before and after, and taken back; without scripts", async () => {
    const address = await eventOf("SUHH");
    await on(
      address,
      async (page) => {
        const form = page.locator("details.correct").first();
        await form.locator("summary").click();
        const named = form.getByLabel("Participant", { exact: true });
        const wrong = (await named.locator("option").first().innerText()).replace(/ \(.*/, "");
        await form.getByLabel("Name or id of who was meant").fill("Nursultan Nazarbayev");
        await form.getByLabel("Reason").fill("the photograph shows another");
        await form.getByLabel("Note").fill("page 3");
        await form.getByLabel("Your name").fill("A reader");
        await form.getByRole("button", { name: "Replace by" }).click();
        await page
          .getByRole("status")
          .getByText(/Decided|taken together/)
          .waitFor();
        await participants(page).getByText("Nursultan Nazarbayev").first().waitFor();
        expect(await participants(page).getByText(wrong, { exact: true }).count()).toBe(0);
        await page.getByRole("status").getByRole("link", { name: "In the history" }).click();
        await page.waitForURL(/\/review\/history/);
        const line = page.getByRole("listitem").filter({ hasText: "corrected" }).first();
        await line.getByText("Nursultan Nazarbayev").first().waitFor();
        await line.getByText(wrong).first().waitFor();
        await line.getByText("the photograph shows another").waitFor();
        await page.getByText("page 3").first().waitFor();
        await page.getByText("Take all of them back").first().click();
        await page.getByRole("button", { name: "Take all of them back" }).click();
        await page.getByRole("status").getByText("Taken back.").waitFor();
        await page.goto(address);
        expect(await participants(page).getByText("Nursultan Nazarbayev").count()).toBe(0);
        await participants(page).getByText(wrong, { exact: true }).first().waitFor();
      },
      PLAIN,
    );
  });

  test.each([
    ["a name that nobody bears", { name: "Nobody At All Whatsoever" }, "Replace by", "knows nobody"],
    ["a time that is none", { when: "the day after" }, "Correct: Date", "no value for this field"],
    ["a place that nobody knows", { place: "Atlantis-upon-Nowhere" }, "Correct: Place", "knows nobody"],
    ["what all say already", {}, "Correct: Kind", "nothing would change"],
  ])("%s is refused in words, and nothing is decided", async (_, fields, button, words) => {
    await on(
      await eventOf("SUHH"),
      async (page) => {
        const form = page.locator("details.correct").first();
        await form.locator("summary").click();
        for (const [field, value] of Object.entries(fields))
          await form.locator(`[name=${field}]`).fill(value);
        await form.getByLabel("Your name").fill("A reader");
        await form.getByRole("button", { name: button }).click();
        await page.getByRole("alert").getByText(words).waitFor();
      },
      PLAIN,
    );
  });

  test("a box for a name offers names of the record in any spelling, and what is picked is taken", async () => {
    await on(await eventOf("SUHH"), async (page) => {
      const form = page.locator("details.correct").first();
      await form.locator("summary").click();
      const box = form.getByLabel("Name or id of who was meant");
      const offered = form.locator(`datalist[id="${await box.getAttribute("id")}-names"] option`);
      // Typed again until the page's scripts hear it.
      await expect
        .poll(async () => {
          await box.fill("");
          await box.pressSequentially("Nazarbajew");
          await offered
            .first()
            .waitFor({ state: "attached", timeout: 3000 })
            .catch(() => undefined);
          return offered.evaluateAll((all) => all.map((one) => one.getAttribute("value")));
        }, LONG)
        .toContain("Nursultan Nazarbayev");
    });
  });

  test("two spellings are joined on the page of one of them, and parted again", async () => {
    const answer = await fetch(`${product.api}/api/v1/review/questions?kind=same-entity`);
    const { items } = (await answer.json()) as {
      items: { question: { subjects: string[] } }[];
    };
    const [local = "", known = ""] =
      items.map(({ question }) => question.subjects).find(([, other]) => other?.startsWith("per.")) ?? [];
    await on(
      `/p/${local}`,
      async (page) => {
        await page.getByText("Is the same as").first().click();
        await page.locator("input[name=name]").fill(known);
        await page.getByLabel("Your name").last().fill("A reader");
        await page.getByRole("button", { name: "Join them" }).click();
        await page.getByRole("status").getByText("Decided.").waitFor();
        await page.getByRole("heading", { name: "Joined here" }).waitFor();
        await page.getByRole("listitem").filter({ hasText: known }).getByText("Part them").first().click();
        await page.locator(`button[name=part]`).click();
        await page.getByRole("status").getByText("Decided.").waitFor();
        await page.getByText("not the same", { exact: true }).first().waitFor();
        // What was joined and then parted is asked no more.
        const open = await page.request.get(`${product.api}/api/v1/review/questions?kind=same-entity`);
        const left = (await open.json()) as { items: typeof items };
        expect(left.items.some(({ question }) => question.subjects.includes(local))).toBe(false);
      },
      PLAIN,
    );
  });

  test("a folder is read in and watched to its end, with what stands beside its articles left out", async () => {
    const inner = join(folder, "dispatches", "inner");
    mkdirSync(inner, { recursive: true });
    const text = (day: number) =>
      `LIMA, March ${day}, 2004 - Peruvian President Alejandro Toledo met Chilean President Ricardo Lagos in Lima on March ${day}, 2004.\n`;
    writeFileSync(join(folder, "dispatches", "one.txt"), text(2));
    writeFileSync(join(inner, "two.txt"), text(9));
    writeFileSync(join(inner, "picture.png"), "no article");
    await on("/import", async (page) => {
      // A script makes it a field of folders: on a busy machine the page is there before it.
      await page.locator("#folder[webkitdirectory]").setInputFiles(join(folder, "dispatches"));
      await page.getByRole("button", { name: "Read in" }).click();
      await page.waitForURL(/\/import\/.+/);
      await page.getByText("2 of 2").waitFor({ timeout: 60_000 });
      await page.getByText("2 added").waitFor({ timeout: 60_000 });
      expect(await page.getByText("picture.png").count()).toBe(0);
      await page.getByText("two.txt").first().waitFor();
    });
  });

  test.each([
    ["Горбачёв", "Mikhail Gorbachev"],
    ["Назарбаев", "Nursultan Nazarbayev"],
    ["Горбачев", "Mikhail Gorbachev"],
  ])("%s in its own script finds %s", async (asked, name) => {
    await on(
      `/search?q=${encodeURIComponent(asked)}`,
      async (page) => {
        await page.getByRole("main").getByRole("link", { name }).first().waitFor();
      },
      PLAIN,
    );
  });

  test("a dossier is printed: A4 on its side, the table, the numbered sources with their hashes, no controls", async () => {
    const address = await eventOf("SUHH");
    for (const theme of ["light", "dark"]) {
      const { page, close } = await visit(browser, product.site, {
        extraHTTPHeaders: { cookie: `theme=${theme}` },
      });
      await page.goto(address);
      const title = (await page.locator("h1").innerText()).replaceAll(/\s+/g, " ");
      const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      const document = await getDocumentProxy(new Uint8Array(bytes));
      const { text, totalPages } = await extractText(document, { mergePages: false });
      const [width = 0, height = 0] = (await document.getPage(1)).view.slice(2);
      expect(width).toBeGreaterThan(height);
      const all = text.join("\n").replaceAll(/\s+/g, " ");
      // What is on the first sheet is the event: the name of the product has none of its own.
      expect(text[0]?.replaceAll(/\s+/g, " ")).toContain(title.slice(0, 40));
      for (const words of ["Source 1", "Source 2", "Participants", `1 / ${totalPages}`])
        expect(all).toContain(words);
      expect(all.match(/SHA-256 [0-9a-f]{64}/g)?.length).toBeGreaterThanOrEqual(2);
      for (const control of ["Your name", "Take back", "Replace by", "Names, words", "Keys"])
        expect(all).not.toContain(control);
      expect(totalPages).toBeLessThanOrEqual(8);
      await close();
    }
  });

  test("with the keyboard alone: a meeting is searched, its article opened, its evidence reached", async () => {
    await on("/", async (page) => {
      await expect
        .poll(async () => {
          await page.keyboard.press("/");
          return page.locator("#search").evaluate((field) => field === document.activeElement);
        }, LONG)
        .toBe(true);
      await page.keyboard.type("Obama Castro");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/search\?q=Obama/);
      await page.locator("[data-row] [data-open]").first().waitFor();
      await expect
        .poll(async () => {
          await page.keyboard.press("j");
          return page.evaluate(() => document.activeElement?.matches("[data-row] [data-open]") ?? false);
        }, LONG)
        .toBe(true);
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => !url.pathname.startsWith("/search"));
      await page.locator("h1").waitFor();
    });
  });

  test("with the keyboard alone: an event is corrected by Tab and Enter, and the correction taken back by its key", async () => {
    await on(await eventOf("SUHH"), async (page) => {
      const form = page.locator("details.correct").first();
      await form.locator("summary").focus();
      await page.keyboard.press("Enter");
      const onto = async (what: string): Promise<void> => {
        for (let at = 0; at < 40; at += 1) {
          if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, what))
            return;
          await page.keyboard.press("Tab");
        }
        throw new Error(`${what} is not reached by Tab`);
      };
      await onto("#correct input[name=why]");
      await page.keyboard.type("by the programme");
      await onto("#correct input[name=by]");
      await page.keyboard.type("A reader");
      await onto("#correct input[name=when]");
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type("1987-12");
      await onto("#correct button[value=when]");
      await page.keyboard.press("Enter");
      await page
        .getByRole("status")
        .getByText(/Decided|taken together/)
        .waitFor();
      expect(await findings(page)).toEqual([]);
      await onto(".undo-now button");
      await page.keyboard.press("Enter");
      await page.getByRole("status").getByText("Taken back.").waitFor();
    });
  });
});
