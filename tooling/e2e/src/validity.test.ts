import { HtmlValidate } from "html-validate/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { startProduct, type Product } from "./product.ts";
import { unbuilt } from "./ready.ts";
import { screensOf } from "./screens.ts";

/** The rules of HTML itself; matters of taste are the formatter's. */
const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    // React writes them so: both are the HTML standard's own alternatives.
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    // The page's policy refuses every inline style; scripts carry its nonce, and are the framework's.
    "require-sri": "off",
    "long-title": "off",
  },
});

async function faults(url: string, language: string): Promise<string[]> {
  const answer = await fetch(url, { headers: { "accept-language": language } });
  const html = await answer.text();
  // What a script holds is the framework's data, not markup. The empty action of forms that post to a function of the
  // server is React's own: it means the page's address, as no action would.
  const bare = html
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replaceAll(' action="" encType', " encType");
  const report = await validator.validateString(bare);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const at = bare.split("\n")[line - 1]?.slice(Math.max(0, column - 60), column + 100) ?? "";
      return `${ruleId}: ${message} … ${at}`;
    }),
  );
}

describe.skipIf(unbuilt !== null)("the HTML of every screen", { timeout: 60_000 }, () => {
  let product: Product;
  let screens: ReadonlyMap<string, string>;
  beforeAll(async () => {
    product = await startProduct();
    screens = await screensOf(product.site);
  }, 240_000);
  afterAll(() => product?.stop());

  test.each(["en", "ru", "kk"])("is valid, in the language that is asked for: %s", async (language) => {
    const found: Record<string, string[]> = {};
    for (const [name, address] of [
      ...screens,
      ["nothing there", "/a/none"],
      ["no page", "/x/y/z"],
    ] as const) {
      const own = await faults(product.site + address, language);
      if (own.length > 0) found[`${name} ${address}`] = [...new Set(own)].slice(0, 5);
    }
    expect(found).toEqual({});
  });

  test("has its sign at the address where a browser asks for it that has not read the page's head", async () => {
    const answer = await fetch(`${product.site}/favicon.ico`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
  });

  test("says its language, and every address that leads nowhere answers 404 with a page to read", async () => {
    for (const language of ["en", "ru", "kk"]) {
      const html = await (await fetch(product.site, { headers: { cookie: `language=${language}` } })).text();
      expect(html).toContain(`<html lang="${language}"`);
    }
    for (const address of [
      "/a/none",
      "/e/evt-none",
      "/f/none",
      "/p/none",
      "/entity/none",
      "/x",
      "/x/y/z",
      "/r/KZ-ZZ",
    ]) {
      const answer = await fetch(product.site + address);
      expect([address, answer.status]).toEqual([address, 404]);
      expect(await answer.text()).toMatch(/<main[^>]*>.*<h1/s);
    }
  });
});
