import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { findings, overflow } from "./axe.ts";
import { chromiumPath, launch, visit } from "./browser.ts";
import { startProduct, type Product } from "./product.ts";
import { reason } from "./ready.ts";

const CLI = fileURLToPath(new URL("../../../apps/cli/bin/chancery.mjs", import.meta.url));

/** Makes a token in a store; the API does not start without one. */
function tokenIn(store: string, role: string): string {
  const args = [CLI, "tokens", "add", `a ${role}`, "--role", role, "--db", `file:${store}`];
  const told = execFileSync(process.execPath, args, { encoding: "utf8" });
  return /chy_[\w-]+/.exec(told)?.[0] ?? "";
}

describe.skipIf(reason !== null)("a site that is shown to others", { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    const store = (path: string): void => {
      for (const role of ["editor", "reader"]) tokens[role] = tokenIn(path, role);
    };
    [product, browser] = await Promise.all([
      startProduct({ store, env: { CHANCERY_ACCESS: "tokens" } }),
      launch(chromiumPath() ?? ""),
    ]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const enter = async (page: Page, token: string): Promise<void> => {
    await page.goto("/login");
    await page.getByLabel("Token").fill(token);
    await page.getByRole("button", { name: "Log in" }).click();
  };
  const decide = async (page: Page): Promise<void> => {
    await page.goto("/review");
    await page.getByRole("link", { name: "Begin with the first" }).click();
    await page.waitForURL(/\/review\/ask-/);
    await page.getByLabel("Your name").fill("A reader");
    await page.getByRole("button", { name: "Leave it open" }).click();
  };

  test.each([
    ["nobody", null, false],
    ["a reader", "reader", false],
    ["an editor", "editor", true],
  ] as const)("%s reads, and changes the record only with the rights to", async (_, role, may) => {
    const { page, close } = await visit(browser, product.site, { javaScriptEnabled: false });
    if (role !== null) {
      await enter(page, tokens[role] ?? "");
      await page.getByText(`Logged in as a ${role}`).waitFor();
    }
    await page.goto("/sources");
    await page.locator("main a[href^='/a/']").first().waitFor();
    await decide(page);
    const told = may ? page.getByRole("status").getByText("Decided.") : page.getByRole("alert");
    await told.waitFor();
    if (!may) {
      await page.getByRole("alert").getByText("access.forbidden").waitFor();
      await page.getByRole("alert").getByRole("link", { name: "Log in" }).waitFor();
    }
    await close();
  });

  test("the token lies in a cookie that no script reads and no other site sends; it goes with calls of the browser, and is forgotten", async () => {
    const { page, close } = await visit(browser, product.site);
    const call = () => page.evaluate(async () => (await fetch("/trpc/review.counts")).status);
    await page.goto("/login");
    expect(await call()).toBe(401);
    await enter(page, tokens["reader"] ?? "");
    await page.getByRole("status").getByText("You are logged in.").waitFor();
    const cookie = (await page.context().cookies()).find(({ name }) => name === "chancery-token");
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict", path: "/" });
    expect(await page.evaluate(() => document.cookie)).not.toContain("chy_");
    expect(await page.content()).not.toContain(tokens["reader"]);
    expect(await call()).toBe(200);
    await page.getByRole("button", { name: "Log out" }).click();
    await page.getByRole("status").getByText("You are logged out.").waitFor();
    expect(await call()).toBe(401);
    await close();
  });

  test.each(["", "chy_", "chy_" + "x".repeat(43), "Bearer", '"><script>'])(
    "%j is no token",
    async (token) => {
      const { page, close } = await visit(browser, product.site, { javaScriptEnabled: false });
      await enter(page, token === "" ? " " : token);
      await page.getByRole("alert").getByText("The token is not valid.").waitFor();
      expect((await page.context().cookies()).filter(({ name }) => name === "chancery-token")).toEqual([]);
      await close();
    },
  );

  test.each(["light", "dark"] as const)(
    "the login in %s: axe finds nothing, it fits a phone",
    async (colorScheme) => {
      const { page, close } = await visit(browser, product.site, {
        colorScheme,
        viewport: { width: 390, height: 844 },
      });
      await page.goto("/login");
      expect(await findings(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await close();
    },
  );
});
