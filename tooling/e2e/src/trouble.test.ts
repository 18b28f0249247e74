import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequire } from "node:module";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { chromiumPath, launch, visit } from "./browser.ts";
import { startProduct, type Product } from "./product.ts";
import { reason } from "./ready.ts";

interface Client {
  transaction(mode: "write"): Promise<{ rollback(): Promise<void> }>;
  close(): void;
}
/** The site's own driver: the tests have no other business with a database. */
const { createClient } = createRequire(new URL("../../../apps/web/package.json", import.meta.url))(
  "@libsql/client",
) as { createClient(options: { url: string }): Client };

const LONG = { timeout: 30_000 };

describe.skipIf(reason !== null)("a store that somebody else holds", { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;
  let holder: Client;
  let held: Awaited<ReturnType<Client["transaction"]>>;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launch(chromiumPath() ?? "")]);
    holder = createClient({ url: `file:${product.file}` });
    held = await holder.transaction("write");
  }, 240_000);
  afterAll(async () => {
    await held?.rollback().catch(() => undefined);
    holder?.close();
    await browser?.close();
    await product?.stop();
  });

  test.each(["/", "/sources", "/review", "/review/history", "/import", "/search?q=Gorbachev"])(
    "%s is read all the same",
    async (address) => {
      const answer = await fetch(product.site + address);
      expect([address, answer.status]).toEqual([address, 200]);
    },
  );

  test("a decision is refused in words, nothing of it is kept, and once the store is free it is taken", async () => {
    const { page, close } = await visit(browser, product.site, { javaScriptEnabled: false });
    await page.goto("/review");
    const open = await page.locator("li.queue-line").count();
    await page.getByRole("link", { name: "Begin with the first" }).click();
    const form = page.getByRole("main");
    await form.getByLabel("Your name").fill("A reader");
    await form.getByRole("button", { name: "Leave it open" }).click();
    await page.getByRole("alert").getByText("store.busy").waitFor({ timeout: 60_000 });
    await page.getByRole("alert").getByText("Somebody else is writing").waitFor();
    await held.rollback();
    await page.getByLabel("Your name").fill("A reader");
    await form.getByRole("button", { name: "Leave it open" }).click();
    await page.getByRole("status").getByText("Decided.").waitFor();
    await page.goto("/review");
    expect(await page.locator("li.queue-line").count()).toBe(open - 1);
    await close();
  });
});

describe.skipIf(reason !== null)("an API that does not do as it should", { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;
  let failing: Server;
  /** What the API does with a call: "hang" answers never. */
  let does: "error" | "html" | "hang" | "cut" = "error";

  beforeAll(async () => {
    failing = createServer((request, response) => {
      request.resume();
      if (does === "hang") return;
      if (does === "cut") return void response.destroy();
      response.writeHead(500, { "content-type": does === "html" ? "text/html" : "application/json" });
      response.end(
        does === "html" ? "<script>globalThis.owned = true</script>" : '{"error":{"message":"x"}}',
      );
    });
    await new Promise<void>((ready) => failing.listen(0, "127.0.0.1", ready));
    const { port } = failing.address() as AddressInfo;
    [product, browser] = await Promise.all([
      startProduct({ api: false, env: { CHANCERY_API: `http://127.0.0.1:${port}` } }),
      launch(chromiumPath() ?? ""),
    ]);
  }, 240_000);
  afterAll(async () => {
    failing?.closeAllConnections();
    failing?.close();
    await browser?.close();
    await product?.stop();
  });

  test.each(["error", "html", "cut"] as const)(
    "%s: what was to be read in is told as not read in, with the form as it was, and pages are read",
    async (how) => {
      does = how;
      const { page, close } = await visit(browser, product.site);
      await page.goto("/import");
      const text = page.getByRole("main").locator("textarea").first();
      // Before the page's scripts run, the press would take the way without scripts, which asks no API.
      await expect
        .poll(
          () => text.evaluate((field) => Object.keys(field).some((key) => key.startsWith("__react"))),
          LONG,
        )
        .toBe(true);
      await text.fill("LIMA, March 2, 2004 - Nothing came of it.");
      await page.getByRole("button", { name: "Read in" }).click();
      await page.getByRole("main").getByRole("alert").first().waitFor({ timeout: 30_000 });
      expect(await text.inputValue()).toContain("Nothing came of it");
      expect(await page.evaluate(() => "owned" in globalThis)).toBe(false);
      await page.goto("/review");
      await page.getByRole("heading", { level: 1 }).waitFor();
      await close();
    },
  );

  test("one that answers never holds up no page", async () => {
    does = "hang";
    for (const address of ["/", "/import", "/review", "/search?q=x"]) {
      const answer = await fetch(product.site + address);
      expect([address, answer.status]).toEqual([address, 200]);
    }
  });
});
