import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { findings, overflow } from "./axe.ts";
import { chromiumPath, launch, visit } from "./browser.ts";
import { startProduct, type Product } from "./product.ts";
import { reason } from "./ready.ts";

/** The sample has the summit of Singapore, the INF treaty, the visits of 1987 and 1988. */
const PLAIN = { javaScriptEnabled: false };
const MISSING = new Set(["/r/KZ-KZ", "/r/XX-YY", "/r/%3Cscript%3E"]);

describe.skipIf(reason !== null)("time, pairs and places in a browser", { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launch(chromiumPath() ?? "")]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  /** Opens a page, hands it over, and holds it to what is true of every page; what there is not is answered with 404. */
  async function on(address: string, look: (page: Page) => Promise<void>, options = {}): Promise<void> {
    const { page, strayed, errors, close } = await visit(browser, product.site, options);
    const missing = MISSING.has(address);
    try {
      const answer = await page.goto(address);
      expect(answer?.status(), product.log()).toBe(missing ? 404 : 200);
      await look(page);
      expect(strayed).toEqual([]);
      expect(errors.filter((error) => !missing || !error.includes("404"))).toEqual([]);
    } finally {
      await close();
    }
  }
  const main = (page: Page) => page.getByRole("main");

  test("the timeline leads from the density strip over a mark to the event, without scripts", async () => {
    await on(
      "/timeline",
      async (page) => {
        await page
          .getByRole("navigation", { name: /How many events/ })
          .getByRole("link", { name: /^1988: / })
          .click();
        await page.waitForURL(/from=1988-01-01&to=1988-12-31/);
        const region = page.getByRole("region", { name: /Timeline/ });
        expect(await region.locator("a.mark").count()).toBeGreaterThan(2);
        // A cluster leads closer, until its events stand alone or in the rows of one day.
        const cluster = region.locator('a.mark[data-look="cluster"]').first();
        const before = page.url();
        await cluster.click();
        await page.waitForURL((url) => url.href !== before);
        await page.goto(before);
        await region.locator("a.mark:not([data-look])").first().click();
        await page.waitForURL(/\/e\/evt-/);
      },
      PLAIN,
    );
  });

  test("what the timeline draws stands under it as rows, and both count the same", async () => {
    await on(
      "/timeline?from=1988&to=1988",
      async (page) => {
        const said = await main(page).getByRole("status").first().innerText();
        const rows = await page.locator("#rows li.line").count();
        expect(said).toContain(`${rows} events`);
        await page.getByRole("heading", { level: 3, name: "1988" }).waitFor();
      },
      PLAIN,
    );
  });

  test("lanes of states, a name in any spelling, and the way back to all", async () => {
    await on(
      "/timeline",
      async (page) => {
        await main(page).getByLabel("Who takes part").fill("Gorbachov");
        await main(page).getByLabel("Lanes").selectOption("actor");
        await main(page).getByRole("button", { name: "Show" }).click();
        await page.waitForURL(/who=Gorbachov.*lanes=actor/);
        await main(page).getByText("is read as Mikhail Gorbachev").waitFor();
        await page
          .getByRole("region", { name: /Timeline/ })
          .getByRole("link", { name: "United States" })
          .waitFor();
        await main(page).getByRole("link", { name: "The whole record" }).click();
      },
      PLAIN,
    );
  });

  test.each([
    ["/timeline?from=2031&to=1066", "shown in the order of time"],
    ["/timeline?from=0000&to=9999", "events between"],
    ["/timeline?from=2015-02-31&to=%3Cscript%3Ealert(1)%3C/script%3E", "is no day, month or year"],
    ["/timeline?from=3000", "Nothing in the record lies in this range"],
    ["/timeline?who=%27%20or%201=1%20--", "knows nobody and nothing"],
    [`/timeline?who=${"x".repeat(3000)}`, "knows nobody and nothing"],
    ["/timeline?type=party,meeting&lanes=none", "events between"],
    ["/map?from=now&at=Nowheria-am-See-42", "is no day, month or year"],
    ["/r/KZ-KZ", "No such pair of states"],
    ["/r/XX-YY", "No such pair of states"],
    ["/r/%3Cscript%3E", "No such pair of states"],
    ["/r?a=Atlantis&b=US", "knows no state by the name"],
    ["/r/CU-US?on=yesterday", "Cuba and United States"],
  ])("%s is answered in words", async (address, words) => {
    await on(
      address,
      async (page) => {
        await main(page).getByText(words).first().waitFor();
        expect(await page.locator("main script").count()).toBe(0);
      },
      PLAIN,
    );
  });

  test("two states: from a name over the grid to the events, and to an agreement with its steps", async () => {
    await on(
      "/r",
      async (page) => {
        await main(page).getByLabel("One state").fill("Soviet Union");
        await main(page).getByLabel("The other").fill("us");
        await main(page).getByRole("button", { name: "Show" }).click();
        await page.waitForURL(/\/r\/SUHH-US$/);
        await page.getByRole("heading", { level: 1, name: "Soviet Union and United States" }).waitFor();
        const rung = page.locator(".ladder > li", { hasText: "Intermediate-Range Nuclear Forces Treaty" });
        expect(await rung.locator("li.line").count()).toBeGreaterThanOrEqual(2);
        await page
          .getByRole("region", { name: /year and type/ })
          .getByRole("link", { name: /signing, 1987/i })
          .click();
        await page.waitForURL(/\/timeline\?.*type=signing/);
        await page.locator("#rows li.line").first().waitFor();
      },
      PLAIN,
    );
    const { page, close } = await visit(browser, product.site, PLAIN);
    await page.goto("/r/us-suhh");
    expect(new URL(page.url()).pathname).toBe("/r/SUHH-US");
    const file = await page.request.get("/r/SUHH-US.json");
    expect(await file.json()).toMatchObject({ a: "SUHH", b: "US", met: expect.any(Number) });
    await close();
  });

  test("a point of the map leads to what took place there; what is no point stands in the table", async () => {
    await on("/map", async (page) => {
      await page.getByText("no statement of the record").waitFor();
      const land = await page.request.get("/map/world.svg");
      expect([land.status(), land.headers()["content-type"]]).toEqual([200, "image/svg+xml"]);
      const table = page.getByRole("region", { name: /as a table/ });
      await table
        .getByRole("row", { name: /not drawn/ })
        .first()
        .waitFor();
      await page.locator('a.map-point[aria-label^="Havana: "]').click();
      await page.waitForURL(/\/timeline\?.*at=plc.havana/);
      await page.locator("#rows li.line").first().waitFor();
    });
  });

  test("a person has bars of offices, people met and a map of travels; an event what stands around it", async () => {
    await on(
      "/p/per.gorbachev-mikhail",
      async (page) => {
        await page
          .getByRole("region", { name: /Offices by year/ })
          .locator(".role-bar")
          .first()
          .waitFor();
        await page.getByRole("heading", { name: "Where they went" }).waitFor();
        const met = page
          .getByRole("listitem")
          .filter({ hasText: "Ronald Reagan" })
          .filter({ hasText: /time/ });
        await met.getByRole("link", { name: /time/ }).first().click();
        await page.waitForURL(/\/timeline\?.*with=per.reagan/);
        await page.locator("#rows li.line a").first().click();
        await page.waitForURL(/\/e\/evt-/);
        await page
          .getByRole("heading", { name: /days around|What came later|What those who/ })
          .first()
          .waitFor();
      },
      PLAIN,
    );
  });

  test("members of a body stand against the articles and against the years", async () => {
    await on(
      "/o/org.eaeu",
      async (page) => {
        await main(page).getByRole("link", { name: "by year" }).click();
        await page.waitForURL(/by=years/);
        const matrix = page.getByRole("region", { name: /Members by column/ });
        await matrix.getByRole("columnheader", { name: "2015" }).waitFor();
        await matrix.getByRole("rowheader", { name: "Kazakhstan" }).waitFor();
      },
      PLAIN,
    );
  });

  const screens = [
    "/timeline",
    "/timeline?lanes=actor&from=1985&to=1990",
    "/timeline?from=1900&to=1901",
    "/r",
    "/r/SUHH-US",
    "/r/XX-YY",
    "/map",
    "/p/per.gorbachev-mikhail",
    "/o/org.eaeu?by=years",
  ];
  describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
    test.each(screens)("%s has no serious finding of axe and fits a phone", async (address) => {
      await on(address, async (page) => expect(await findings(page)).toEqual([]), { colorScheme });
      await on(address, async (page) => expect(await overflow(page)).toBeLessThanOrEqual(0), {
        colorScheme,
        viewport: { width: 390, height: 844 },
      });
    });
  });

  test("what scrolls sideways is reached by the keyboard, and the drawing can be skipped", async () => {
    await on("/timeline", async (page) => {
      const skip = page.getByRole("link", { name: /Skip the drawing/ });
      await skip.focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/#rows$/);
      const region = page.getByRole("region", { name: /Timeline/ });
      await region.focus();
      expect(await region.evaluate((one) => one === document.activeElement)).toBe(true);
    });
  });
});
