import { existsSync } from "node:fs";

import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The system's Chromium; undefined where there is none (`CHANCERY_CHROMIUM` names another). */
export const chromiumPath = (): string | undefined =>
  process.env["CHANCERY_CHROMIUM"] ?? PLACES.find((path) => existsSync(path));

export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

export interface Visit {
  readonly page: Page;
  /** Requests to any other host than the site's. */
  readonly strayed: string[];
  /** Errors that scripts of the page threw or the console showed. */
  readonly errors: string[];
  close(): Promise<void>;
}

/** A page of its own that notes what leaves the origin and what goes wrong. */
export async function visit(
  browser: Browser,
  site: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ baseURL: site, ...options });
  const page = await context.newPage();
  const strayed: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !url.startsWith("data:") && !url.startsWith("blob:")) strayed.push(url);
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  return { page, strayed, errors, close: () => context.close() };
}
