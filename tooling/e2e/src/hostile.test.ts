import { writeFileSync } from "node:fs";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { chromiumPath, launch, visit } from "./browser.ts";
import { startProduct, type Product } from "./product.ts";
import { reason, unbuilt } from "./ready.ts";
import { screensOf } from "./screens.ts";

const SCRIPT = `<script>globalThis.owned = true</script><img src=x onerror="globalThis.owned = true">`;
const TITLE = `Envoys meet ${SCRIPT} in Lima`;
/** A name in Hebrew within English, then a mark that turns the direction round and is never closed. */
const TURNED = "The envoy \u05d0\u05d1\u05d2 \u202e arrived";
const ARTICLE = [
  TITLE,
  "",
  "LIMA, March 2, 2004 - Peruvian President Alejandro Toledo met Chilean President Ricardo Lagos in Lima on March 2, 2004.",
  "",
  `${TURNED}. A spokesman, Juan "${SCRIPT}" Perez, said: "${SCRIPT}".`,
  "",
].join("\n");
/** So many sentences, each a fact of its own, and some more. */
const SENTENCES = 5100;
const MANY = [
  "Ministers confer at length",
  "",
  "LIMA, March 3, 2004 - Peruvian President Alejandro Toledo met Chilean President Ricardo Lagos in Lima.",
  ...Array.from(
    { length: SENTENCES },
    (_, n) => `\nRicardo Lagos said on March 3, 2004: "Point ${n} of the long list is agreed by both of us."`,
  ),
].join("\n");

const QUERIES = [
  `"><script>globalThis.owned = true</script>`,
  "' OR 1=1 --",
  `"unclosed`,
  "who:",
  "NEAR(a b) AND OR NOT *",
  "((((((((((",
  "%00%ff",
  "\u202eabc",
  "a".repeat(5000),
  "9999..0000 type:nothing is:everything",
  "🙂 ∀x ∃y",
];

async function ingest(product: Product, name: string, text: string): Promise<void> {
  const form = { items: [{ uri: `file:///${name}`, mediaType: "text/plain", text }] };
  const answer = await fetch(`${product.api}/trpc/ingest.run`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(form),
  });
  if (!answer.ok) throw new Error(`${name} was not read in: ${await answer.text()}`);
}

describe.skipIf(unbuilt !== null)("hostile input", { timeout: 240_000 }, () => {
  let product: Product;
  let browser: Browser | undefined;
  const page = (address: string): Promise<Response> => fetch(product.site + address);
  const linked = async (from: string, words: string): Promise<string> => {
    const html = await (await page(from)).text();
    const at = html.indexOf(words);
    return [...html.slice(0, at).matchAll(/href="(\/a\/[0-9a-f]{64})"/g)].at(-1)?.[1] ?? "";
  };

  beforeAll(async () => {
    product = await startProduct();
    if (reason === null) browser = await launch(chromiumPath() ?? "");
    await ingest(product, "hostile.txt", ARTICLE);
    await ingest(product, "many.txt", MANY);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test.each(QUERIES)("a query is answered with a page: %s", async (query) => {
    const answer = await page(`/search?q=${encodeURIComponent(query)}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain("<script>globalThis.owned");
  });

  test.each([
    "/a/../../etc/passwd",
    "/a/%00",
    `/p/${encodeURIComponent(SCRIPT)}`,
    "/f/%E0%A4%A",
    "/e/evt-" + "z".repeat(3000),
    "/s/__proto__",
    "/constructor",
    "/sources?after=%27%22",
    "/review?entry=%00&after=nothing",
    "/timeline?after=|||",
    "/timeline?from=99999&to=-1&who=%3Cscript%3E",
    "/r/..-..",
    "/map?from=x",
  ])(
    "an address that is none, or whose parameters are none, gets an answer that can be read: %s",
    async (address) => {
      const answer = await page(address);
      expect([200, 400, 404]).toContain(answer.status);
      expect(await answer.text()).not.toContain("<script>globalThis.owned");
    },
  );

  test.each([
    "/sources?after=none",
    "/statements?after=none",
    "/p?after=none",
    "/s/PE?after=none",
    "/import?after=none",
    "/review?after=none",
    "/review/history?before=none",
    "/timeline?after=none",
    "/search?q=envoys&after=none",
    "/search?q=envoys&type=visit&type=meeting&after=none",
  ])("a page of a list that there is none of says so, and leads to the beginning: %s", async (address) => {
    const answer = await page(address);
    expect(answer.status).toBe(400);
    const html = await answer.text();
    expect(html).toContain("the cursor is none of this list");
    // What the list is filtered by stays.
    const kept = new URLSearchParams(address.split("?")[1]);
    kept.delete("after");
    kept.delete("before");
    expect(html).toContain(`<a href="?${kept.toString().replaceAll("&", "&amp;")}">From the beginning</a>`);
  });

  test("script in titles, names and quotations stays text, and text from right to left turns nothing round", async () => {
    const address = await linked("/sources", "Envoys meet");
    expect(address).not.toBe("");
    if (!browser) return;
    const opened = await visit(browser, product.site);
    for (const each of ["/", "/sources", address, "/statements", "/p", "/search?q=envoys", "/review"]) {
      await opened.page.goto(each);
      expect([each, await opened.page.evaluate(() => "owned" in globalThis)]).toEqual([each, false]);
      expect(await opened.page.locator("main img").count()).toBe(0);
    }
    await opened.page.goto(address);
    expect(await opened.page.locator("h1").innerText()).toContain("<script>");
    // Each line of the text is a direction of its own: what follows is not turned.
    expect(
      await opened.page
        .locator(".passage-body")
        .evaluateAll((all) => all.every((one) => one.getAttribute("dir") === "auto")),
    ).toBe(true);
    expect(opened.errors).toEqual([]);
    expect(opened.strayed).toEqual([]);
    await opened.close();
  });

  test("five thousand facts in one article: a page of them, the rest a link away, none lost", async () => {
    const address = await linked("/sources", "Ministers confer");
    const record = (await (await page(`${address}.json`)).json()) as { facts: unknown[] };
    expect(record.facts.length).toBeGreaterThan(5000);
    const [short, whole] = await Promise.all([page(address), page(`${address}?whole=1`)]);
    expect([short.status, whole.status]).toEqual([200, 200]);
    const [first, all] = [await short.text(), await whole.text()];
    expect(first).toContain("?whole=1");
    expect(first.length).toBeLessThan(all.length);
    expect(all).toContain(`Point ${SENTENCES - 1} of the long list`);
  });
});

describe.skipIf(unbuilt !== null)("parts of the product that are away", { timeout: 120_000 }, () => {
  test("with the API gone everything can be read, and what needs it says so and comes back by itself", async () => {
    const product = await startProduct();
    try {
      const screens = await screensOf(product.site);
      await product.stopApi();
      for (const [name, address] of screens) {
        const answer = await fetch(product.site + address);
        expect([name, answer.status]).toEqual([name, 200]);
      }
      const answer = await fetch(`${product.site}/export/facts.csv`);
      expect(answer.status).toBe(502);
      expect(await answer.json()).toMatchObject({ error: { code: "api.away", remedy: expect.any(String) } });
    } finally {
      await product.stop();
    }
  });

  test("a store that is no store: every page says so with a remedy and the status of it, in its language", async () => {
    const product = await startProduct({
      store: (path) => writeFileSync(path, "no database, ".repeat(1000)),
      api: false,
    });
    try {
      for (const [address, language, words] of [
        ["/", "en", "That did not work"],
        ["/sources", "ru", "Не получилось"],
        ["/search?q=x", "kk", "Болмады"],
        ["/review", "en", "That did not work"],
      ] as const) {
        const answer = await fetch(product.site + address, { headers: { "accept-language": language } });
        expect([address, answer.status]).toEqual([address, 503]);
        const html = await answer.text();
        expect(html).toContain(words);
        expect(html).toMatch(/<code>(store|internal)[.\w-]*<\/code>/);
      }
      // What needs no store is there.
      expect((await fetch(`${product.site}/legend`)).status).toBe(200);
    } finally {
      await product.stop();
    }
  });
});
