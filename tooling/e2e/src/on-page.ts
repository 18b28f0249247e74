import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";

import { visit } from "./browser.ts";
import type { Product } from "./product.ts";

/** Opens a page of the site, hands it over, and holds it to what is true of every page: it asks no other host, and no script of it fails. */
export async function onPage(
  browser: Browser,
  product: Product,
  address: string,
  look: (page: Page) => Promise<void>,
  options = {},
): Promise<void> {
  const { page, strayed, errors, close } = await visit(browser, product.site, options);
  try {
    const answer = await page.goto(address);
    expect(answer?.status(), product.log()).toBe(200);
    await look(page);
    expect(strayed).toEqual([]);
    expect(errors).toEqual([]);
  } finally {
    await close();
  }
}
